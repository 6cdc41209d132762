import type { Choice, Walk, When } from '../../domain/walkthrough/walk.ts';
import type { Content, Prose } from './content.ts';
import { isRecord, type Path } from './fields.ts';

/** A walkthrough as its files have it: the graph, and where each part of it is written. */
export interface WrittenWalk {
  index: Prose;
  walk: Walk;
  /** By step id. */
  files: ReadonlyMap<string, Prose>;
  /** By choice id: the first step that has it, and the way to it in that step's frontmatter. */
  choices: ReadonlyMap<string, { step: string; file: Prose; path: Path }>;
}

/** Every walkthrough whose files can be read. What a field lacks is the schema's to tell. */
export function walksIn({ prose }: Pick<Content, 'prose'>): WrittenWalk[] {
  return prose.flatMap((index) => {
    if (index.kind !== 'walk') return [];
    const files = prose.filter(({ kind, folder }) => kind === 'step' && folder === index.folder);
    if ([index, ...files].some(({ fields }) => !fields || fields.broken)) return [];
    return [written(index, files)];
  });
}

function written(index: Prose, files: readonly Prose[]): WrittenWalk {
  const byId = new Map(files.map((file) => [nameOf(file), file]));
  const listed = [...(index.fields?.strings('steps.*') ?? [])].map(({ value }) => value);
  const ids = [...new Set([...listed, ...byId.keys()])].filter((id) => byId.has(id));
  const choices = new Map<string, { step: string; file: Prose; path: Path }>();
  const steps = ids.map((id) => {
    const file = byId.get(id) as Prose;
    for (const { value, path } of file.fields?.strings('choices.*.id') ?? []) {
      if (!choices.has(value)) choices.set(value, { step: id, file, path: path.slice(0, -1) });
    }
    return { id, choices: choicesOf(file) };
  });
  const [start] = index.fields?.strings('start') ?? [];
  return { index, walk: { start: start?.value ?? '', steps }, files: byId, choices };
}

/** A step's id within its walkthrough. */
export const nameOf = ({ id, folder }: Prose): string => id.slice(folder.length + 1);

const choicesOf = ({ fields }: Prose): Choice[] =>
  [...(fields?.at('choices.*') ?? [])].flatMap(({ value }) => {
    if (!isRecord(value) || typeof value['id'] !== 'string') return [];
    const { id, to, when } = value;
    return [{ id, to: typeof to === 'string' ? to : '', when: conditionOf(when) }];
  });

function conditionOf(when: unknown): When | undefined {
  if (!isRecord(when)) return undefined;
  const ids = (list: unknown) =>
    Array.isArray(list) ? list.filter((id) => typeof id === 'string') : undefined;
  const condition = { chose: ids(when['chose']), notChose: ids(when['notChose']) };
  return condition.chose || condition.notChose ? condition : undefined;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../../domain/session/session.ts';
import type { Noun, View } from '../../schemas/tags.ts';
import { readBody, readSession, type Body } from './body.ts';
import { Fields } from './fields.ts';
import { knower } from './known.ts';
import { readSvg, type SvgElement } from './svg.ts';

/** Structure: a YAML file, or the frontmatter of an MDX file. */
export interface Structured {
  kind:
    | 'course'
    | 'module'
    | 'quiz'
    | 'moment'
    | 'moving'
    | 'movingRendered'
    | 'case'
    | 'law'
    | 'pathway'
    | 'template'
    | 'shapes'
    | 'agreement'
    | 'workshop'
    | 'scale'
    | 'film'
    | 'rendered'
    | 'choosing'
    | 'service'
    | 'sources'
    | 'familyWords'
    | 'hardWords'
    | 'familyFront'
    | 'familyPage'
    | 'familyQuestions'
    | 'familyTerms'
    | View;
  /** What the record, a link or a reference calls it: `attunement`, `attunement/receiving`, `initiative`. */
  id: string;
  file: string;
  /** The module, moment or term it belongs to. */
  folder: string;
  /** Null where frontmatter should be and is not. */
  fields: Fields | null;
}

/** Prose: an MDX file. */
export interface Prose extends Structured {
  kind: View;
  body: Body;
  /** What is counted and timed in a session; null for everything else, and for one that cannot be read. */
  session: Session | null;
}

/** A drawing. */
export interface Drawing {
  kind: 'diagram' | 'frame' | 'scene' | 'picture' | 'parts';
  /** How its module, moment, film or section names it: `yes-cycle`, `frames/1.svg`, `scenes/sofa.svg`, `asked`. */
  id: string;
  file: string;
  folder: string;
  text: string;
  elements: SvgElement[];
}

/** All content, read and parsed once. */
export interface Content {
  /** Every file in src/content/, whatever it is. */
  files: readonly string[];
  structured: readonly Structured[];
  prose: readonly Prose[];
  drawings: readonly Drawing[];
  /**
   * The ids there are; questions, diagrams and lessons belong to a module, stops to a stage. Null when the file that
   * holds them cannot be read, so that nothing can be said.
   */
  known: (noun: Noun | 'lesson', within?: string) => ReadonlySet<string> | null;
}

/** Where authors work, from the project's root. */
export const CONTENT = 'src/content';

type Kind = Structured['kind'] | Drawing['kind'];

/** What a file is, by where it lies: the first name in the path is its folder, the last its id. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['module', /^modules\/([^/]+)\/module\.yaml$/],
  ['quiz', /^modules\/([^/]+)\/quiz\.yaml$/],
  ['session', /^modules\/([^/]+)\/(session)\.mdx$/],
  ['lesson', /^modules\/([^/]+)\/([^/]+)\.mdx$/],
  ['diagram', /^modules\/([^/]+)\/diagrams\/([^/]+)\.svg$/],
  ['moment', /^moments\/([^/]+)\/moment\.yaml$/],
  ['moving', /^moments\/([^/]+)\/film\.yaml$/],
  ['movingRendered', /^moments\/([^/]+)\/film\.json$/],
  ['frame', /^moments\/([^/]+)\/(frames\/[^/]+\.svg)$/],
  ['parts', /^(moments|explainers)\/parts\.svg$/],
  ['film', /^explainers\/([^/]+)\/storyboard\.yaml$/],
  ['rendered', /^explainers\/([^/]+)\/rendered\.json$/],
  ['scene', /^explainers\/([^/]+)\/(scenes\/[^/]+\.svg)$/],
  ['case', /^cases\/([^/]+)\/case\.yaml$/],
  ['stage', /^cases\/([^/]+)\/([^/]+)\.mdx$/],
  ['familyWords', /^(families)\/words\.[^/]+\.yaml$/],
  ['hardWords', /^families\/(hard-words)\.yaml$/],
  ['familyFront', /^families\/(front)\.yaml$/],
  ['familyPage', /^families\/(being-there|worried|your-phone)\.yaml$/],
  ['familyQuestions', /^families\/(questions)\.yaml$/],
  ['familyTerms', /^families\/(people-say)\.yaml$/],
  ['law', /^(law)\/law\.yaml$/],
  ['topic', /^(law)\/([^/]+)\.mdx$/],
  ['template', /^(templates)\/([^/]+)\.yaml$/],
  ['pathway', /^(pathway)\.yaml$/],
  ['shapes', /^practise\/(being-there)\.yaml$/],
  ['agreement', /^practise\/(role-agreement)\.yaml$/],
  ['workshop', /^practise\/(workshop)\.yaml$/],
  ['walk', /^walkthroughs\/([^/]+)\/index\.mdx$/],
  ['step', /^walkthroughs\/([^/]+)\/([^/]+)\.mdx$/],
  ['choosing', /^families\/choosing\/([^/]+)\.yaml$/],
  ['picture', /^families\/(choosing)\/pictures\/([^/]+)\.svg$/],
  ['service', /^(service)\.yaml$/],
  ['scale', /^scales\/([^/]+)\.yaml$/],
  ['term', /^glossary\/([^/]+)\.mdx$/],
  ['sources', /^(sources)\.yaml$/],
  ['course', /^(course)\.yaml$/],
];

/** What a path below src/content/ is to us, or null. */
export function kindOf(path: string): { kind: Kind; folder: string; id: string } | null {
  for (const [kind, shape] of KINDS) {
    const match = shape.exec(path);
    if (match) return { kind, folder: match[1] ?? '', id: match[2] ?? match[1] ?? '' };
  }
  return null;
}

/** Reads everything in `<root>/src/content/`. */
export function readContent(root: string): Content {
  const structured: Structured[] = [];
  const prose: Prose[] = [];
  const drawings: Drawing[] = [];
  const files = list(join(root, CONTENT));
  for (const path of files) {
    const known = kindOf(path);
    if (!known) continue;
    const { kind, folder, id } = known;
    const file = `${CONTENT}/${path}`;
    const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
    switch (kind) {
      case 'diagram':
      case 'frame':
      case 'scene':
      case 'picture':
      case 'parts':
        drawings.push({ kind, id, file, folder, text, elements: readSvg(text) });
        break;
      case 'lesson':
      case 'session':
      case 'stage':
      case 'topic':
      case 'walk':
      case 'step':
      case 'term': {
        const front = /^---\n([\s\S]*?)^---[ \t]*$/m.exec(text);
        const fields = front?.index === 0 ? new Fields(front[1] ?? '', 1) : null;
        const whole = kind === 'term' || kind === 'walk' ? id : `${folder}/${id}`;
        const session = kind === 'session' ? readSession(text) : null;
        prose.push({ kind, id: whole, file, folder, fields, body: readBody(text), session });
        break;
      }
      default:
        structured.push({ kind, id, file, folder, fields: new Fields(text) });
    }
  }
  structured.push(...prose);
  const all = { files, structured, prose, drawings };
  return { ...all, known: knower(all) };
}

function list(folder: string): string[] {
  try {
    return (
      readdirSync(folder, { recursive: true, withFileTypes: true })
        // Editors and file managers leave their own, whose names start with a dot or end in a tilde.
        .filter((entry) => entry.isFile() && !/^\.|~$/.test(entry.name))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort()
    );
  } catch {
    return [];
  }
}

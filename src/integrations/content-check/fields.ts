import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';

/** The way to a field: keys, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

/** A value found in YAML, with the way to it and its line. */
export interface Found {
  value: unknown;
  path: Path;
  line: number;
}

/** What is wrong with YAML itself, before anyone asks what it means. */
export interface YamlError {
  line: number;
  said: string;
  /** The key that is there twice, when that is what is wrong. */
  twice: string | null;
}

/** YAML with the line of everything in it. */
export class Fields {
  readonly data: unknown;
  readonly errors: YamlError[];
  /** Whether nothing can be known of it; other rules then keep quiet about what it may hold. */
  readonly broken: boolean;
  readonly #contents: Node | null;
  readonly #lines = new LineCounter();
  readonly #before: number;

  /** @param before how many lines of the file stand before this text (frontmatter: 1) */
  constructor(text: string, before = 0) {
    this.#before = before;
    // Astro reads an unquoted date as a Date; so must we, or the two disagree.
    const document = parseDocument(text, { lineCounter: this.#lines, customTags: ['timestamp'] });
    this.#contents = document.contents;
    this.errors = document.errors.map((error) => {
      const line = this.#lineAt(error.pos[0]);
      const key = /^["']?([^"':\n]+)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
      const [said = ''] = error.message.split(' at line ');
      return { line, said, twice: error.code === 'DUPLICATE_KEY' ? key : null };
    });
    this.broken = this.errors.some(({ twice }) => twice === null);
    this.data = this.broken ? undefined : tolerant(document);
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line + this.#before;
  }

  /** The line of a field: of its key, or of the item in a list. Of what holds it, when it is not there. */
  lineOf(path: Path): number {
    let node: unknown = this.#contents;
    let offset = this.#contents?.range?.[0] ?? 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          ({ key }) => isScalar(key) && String(key.value) === String(step),
        );
        if (!pair) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (node === undefined || isPair(node)) break;
        offset = (node as Node).range?.[0] ?? offset;
      } else break;
    }
    return this.#lineAt(offset);
  }

  /** Everything at `pattern`, where `*` is any key or place: `questions.*.options.*.id`. */
  *at(pattern: string): Generator<Found> {
    yield* this.#walk(this.data, pattern.split('.'), []);
  }

  *#walk(value: unknown, steps: string[], path: Path): Generator<Found> {
    const [step, ...rest] = steps;
    if (step === undefined) {
      if (value !== undefined) yield { value, path, line: this.lineOf(path) };
    } else if (Array.isArray(value)) {
      for (const [place, item] of value.entries()) {
        if (step === '*' || step === String(place)) yield* this.#walk(item, rest, [...path, place]);
      }
    } else if (isRecord(value)) {
      for (const key of step === '*' ? Object.keys(value) : [step]) {
        if (key in value) yield* this.#walk(value[key], rest, [...path, key]);
      }
    }
  }

  /** The strings at `pattern`; anything else there is for the schema to refuse. */
  *strings(pattern: string): Generator<Found & { value: string }> {
    for (const found of this.at(pattern)) {
      if (typeof found.value === 'string') yield { ...found, value: found.value };
    }
  }

  /** Every string there is, however deep. */
  *everyString(value: unknown = this.data, path: Path = []): Generator<Found & { value: string }> {
    if (typeof value === 'string') yield { value, path, line: this.lineOf(path) };
    else if (Array.isArray(value)) {
      for (const [place, item] of value.entries()) yield* this.everyString(item, [...path, place]);
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value))
        yield* this.everyString(item, [...path, key]);
    }
  }
}

/** Whether something is a map of named values. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** With a key twice there is still much to read, so that one slip does not hide every other problem. */
function tolerant(document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

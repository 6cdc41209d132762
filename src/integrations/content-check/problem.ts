import type { View } from '../../schemas/tags.ts';

/** What each rule says about a problem, by code: data only. `messages.ts` puts it into words. */
export interface ProblemArgs {
  'alias-taken': { alias: string; by: string };
  'answer-count': { question: string; kind: 'single' | 'multiple'; right: number };
  'attribute-empty': { tag: string; attribute: string; about: string };
  'attribute-expression': { tag: string; attribute: string };
  'attribute-minutes': { tag: string; attribute: string; value: string };
  'attribute-missing': { tag: string; attribute: string; about: string };
  'attribute-other': {
    tag: string;
    attribute: string;
    value: string;
    near: string | null;
    known: string[];
  };
  'attribute-unknown': { tag: string; attribute: string; near: string | null; known: string[] };
  'caption-fast': { pace: number; most: number };
  'caption-lines': { lines: number; most: number };
  'caption-outside': { seconds: number };
  'caption-overlap': object;
  'caption-wide': { width: number; most: number };
  'choice-taken': { choice: string; by: string };
  'choice-without-as-if': { choice: string };
  'code-in-content': { what: 'import' | 'expression' };
  'condition-idle': { choice: string; always: boolean };
  'doi-taken': { doi: string; by: string };
  'drawing-absent': { drawing: string; near: string | null; known: string[] };
  'drawing-unused': { drawing: string; by: string };
  'ending-alike': { words: string; by: string };
  'event-handler': { element: string; attribute: string };
  'field-missing': { field: string; within: string; about: string };
  'field-unknown': { field: string; within: string; near: string | null; known: string[] };
  'field-wrong': { field: string; wanted: string; near: string | null };
  'file-absent': { file: string; of: string };
  'file-unexpected': { near: string | null };
  'film-camera': { by: number; seconds: number };
  'film-flash': { part: string };
  'film-heavy': { name: string; bytes: number; most: number };
  'film-length': { seconds: number; least: number; most: number };
  'film-move-late': { part: string; seconds: number };
  'film-part': { part: string; near: string | null; known: string[] };
  'film-part-twice': { part: string };
  'film-part-placed': { part: string };
  'film-absent': { film: string; name: string };
  'film-stale': { film: string };
  'moving-frame': { frame: number; frames: number };
  'moving-mark': { by: string; at: number; seconds: number };
  'frame-number': { event: string; frame: number; frames: number };
  'frontmatter-missing': object;
  'heading-order': { depth: number; before: number };
  'id-form': { id: string; of: string };
  'id-taken': { id: string; of: string; line: number };
  'image-in-text': object;
  'image-without-alt': object;
  'link-absolute': { url: string };
  'link-external': { url: string };
  'link-vague': { text: string };
  'listed-absent': { what: string; id: string; wanted: string; near: string | null };
  'listed-twice': { what: string; id: string };
  'listed-nowhere': { what: string; id: string; of: string; at: string; list: string };
  'markdown-file': object;
  'mdx-syntax': { said: string };
  'question-taken': { id: string; line: number };
  'raw-html': { element: string; near: string | null };
  'reference-broken': { to: string; id: string; near: string | null; known: string[] };
  'scale-id': { id: string; name: string };
  'scale-licensed': object;
  'scale-unsourced': object;
  'script-element': object;
  'see-itself': object;
  'session-activity': { length: 60 | 90 };
  'session-close': object;
  'session-close-words': object;
  'session-doing': { length: 60 | 90; doing: number; planned: number };
  'session-first-five': { kind: string };
  'session-half-done': { segment: string; wants: 'least' | 'late' };
  'session-handout': object;
  'session-least': { segment: string; least: number; minutes: number };
  'session-link': object;
  'session-loose': { segment: string };
  'session-nowhere': { segment: string };
  'session-recall': { asked: number };
  'session-return': { minutes: number; wanted: number };
  'session-time': { length: 60 | 90; minutes: number; least: number; most: number };
  'session-tried': object;
  'session-whole': { segment: string; kind: string };
  'session-writing': { length: 60 | 90 };
  'slide-long': { slide: string; words: number; most: number };
  'slide-without-notes': { slide: string };
  'section-taken': { id: string };
  'service-unasked': { key: string; of: string; known: string[] };
  'source-unused': { source: string };
  'sources-missing': object;
  'sources-denied': object;
  'style-attribute': { element: string };
  'style-element': object;
  stale: { checked: string };
  'step-endless': { step: string };
  'step-long': { words: number; most: number };
  'step-stuck': { step: string; by: string[] };
  'step-title-taken': { words: string; by: string };
  'step-unreached': { step: string };
  'stop-unplaced': { stop: string };
  'svg-attribute-external': { element: string; attribute: string; value: string };
  'svg-class': { name: string; near: string | null };
  'svg-element': {
    element: string;
    of: 'diagram' | 'frame' | 'scene' | 'picture' | 'parts';
    near: string | null;
  };
  'svg-id': { id: string };
  'svg-part': { part: string; near: string | null; known: string[] };
  'svg-root': object;
  'tag-count': { tags: string[]; view: View; found: number; min: number; max: number | null };
  'tag-empty': { tag: string };
  'tag-full': { tag: string; example: string };
  'tag-inline': { tag: string };
  'tag-alone': { tag: string };
  'tag-unknown': { tag: string; near: string | null; known: string[] };
  'walk-cycle': { steps: string[] };
  'walk-endings': { endings: number; least: number; most: number };
  'walk-fallen': { steps: string[] };
  'walk-longest': { steps: number; most: number; by: string[] };
  'walk-size': { steps: number; least: number; most: number };
  'walk-usual': { usual: number; least: number; most: number };
  'yaml-key-twice': { key: string };
  'yaml-syntax': { said: string };
}

/** The name of a kind of problem. */
export type Code = keyof ProblemArgs;

/** One thing that is wrong with the content, and where. */
export type Problem<C extends Code = Code> = {
  [One in C]: {
    code: One;
    /** From the project's root, with forward slashes. */
    file: string;
    /** Counted from 1. */
    line: number;
    /** The way to a field in YAML: keys, and places in lists counted from 0. */
    path?: readonly (string | number)[];
    args: ProblemArgs[One];
  };
}[C];

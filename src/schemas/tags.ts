/**
 * The tags that authors may use, without importing anything. The content check knows a tag by this
 * table alone; README's table for authors says the same. A new tag is a line here, a component, and
 * a line in the map of the view that shows it.
 */

import { SESSION_TAGS } from './session-tags.ts';

/** What an id in an attribute names. */
export type Noun =
  | 'term'
  | 'source'
  | 'moment'
  | 'question'
  | 'diagram'
  | 'stop'
  | 'person'
  | 'case'
  | 'walk'
  | 'recall';

/** An attribute of a tag. */
export interface TagAttribute {
  /** `flag` stands alone, without a value; `minutes` is a whole number, from 1. */
  kind:
    | 'words'
    | 'flag'
    | 'new id'
    | 'minutes'
    | { idOf: Noun; several?: true }
    | { oneOf: readonly string[] };
  required: boolean;
  about: string;
}

/** A tag of ours. */
export interface Tag {
  /** `block`: on lines of its own. `inline`: within a sentence. */
  place: 'block' | 'inline';
  /** What stands between the opening and the closing tag. */
  children: 'needed' | 'none';
  attributes: Readonly<Record<string, TagAttribute>>;
  /** Where it may stand. */
  within: readonly View[];
  about: string;
  example: string;
}

/** A kind of file that holds prose. */
export type View = 'lesson' | 'term' | 'stage' | 'topic' | 'walk' | 'step' | 'session';

const all = ['lesson', 'term', 'stage', 'topic', 'walk', 'step'] as const;
const lesson = ['lesson'] as const;
const both = ['lesson', 'session'] as const;

/** Every tag there is, by its name. */
export const TAGS: Readonly<Record<string, Tag>> = {
  KeyIdea: {
    place: 'block',
    children: 'needed',
    attributes: {},
    within: both,
    about: 'The one idea of the lesson.',
    example: '<KeyIdea>…</KeyIdea>',
  },
  Term: {
    place: 'inline',
    children: 'needed',
    attributes: { id: { kind: { idOf: 'term' }, required: true, about: 'the glossary entry' } },
    within: all,
    about: 'A word that explains itself in place.',
    example: '<Term id="initiative">initiatives</Term>',
  },
  Cite: {
    place: 'inline',
    children: 'none',
    attributes: {
      id: {
        kind: { idOf: 'source', several: true },
        required: true,
        about: 'one or more ids in sources.yaml, with a space between',
      },
      narrative: { kind: 'flag', required: false, about: 'for “Kennedy (2017)” in a sentence' },
    },
    within: [...all, 'session'],
    about: 'Where a claim comes from.',
    example: '<Cite id="kennedy-2017" />',
  },
  Example: {
    place: 'block',
    children: 'needed',
    attributes: { title: { kind: 'words', required: true, about: 'what it is an example of' } },
    within: lesson,
    about: 'A worked example: a moment told, then what each line of it shows.',
    example: '<Example title="Ten seconds at the door">…</Example>',
  },
  Try: {
    place: 'block',
    children: 'needed',
    attributes: {
      id: { kind: 'new id', required: true, about: 'permanent within the lesson' },
      question: { kind: 'words', required: true, about: 'what the reader guesses before looking' },
    },
    within: lesson,
    about: 'Predict, then reveal: the children are the answer.',
    example: '<Try id="what-next" question="What might she do next?">…</Try>',
  },
  Look: {
    place: 'block',
    children: 'none',
    attributes: {
      moment: { kind: { idOf: 'moment' }, required: true, about: 'a folder in moments/' },
    },
    within: both,
    about: 'A strip of drawn frames: choose what you saw, then compare two readings.',
    example: '<Look moment="shoelaces" />',
  },
  Check: {
    place: 'block',
    children: 'none',
    attributes: {
      question: {
        kind: { idOf: 'question' },
        required: true,
        about: 'a question in this module’s quiz.yaml',
      },
    },
    within: lesson,
    about: 'One question from the module’s quiz.',
    example: '<Check question="hand-stills" />',
  },
  Pause: {
    place: 'block',
    children: 'needed',
    attributes: { id: { kind: 'new id', required: true, about: 'permanent within the lesson' } },
    within: lesson,
    about: 'A reflection prompt; what is written goes into the reader’s notebook.',
    example: '<Pause id="before-you-go">…</Pause>',
  },
  Say: {
    place: 'block',
    children: 'needed',
    attributes: {
      to: { kind: 'words', required: false, about: '“a father who has stopped talking”' },
    },
    within: [...all, 'session'],
    about: 'Words one could really use.',
    example: '<Say to="a colleague in a hurry">…</Say>',
  },
  Care: {
    place: 'block',
    children: 'needed',
    attributes: {},
    within: [...all, 'session'],
    about: 'A caution: what could hurt here, or what this does not mean.',
    example: '<Care>…</Care>',
  },
  Says: {
    place: 'block',
    children: 'needed',
    attributes: {
      who: {
        kind: { idOf: 'person' },
        required: true,
        about: 'a person in the walkthrough’s index.mdx',
      },
    },
    within: ['step'],
    about: 'What somebody says aloud.',
    example: '<Says who="dana">…</Says>',
  },
  Stop: {
    place: 'block',
    children: 'none',
    attributes: {
      id: { kind: { idOf: 'stop' }, required: true, about: 'a stop in this file’s frontmatter' },
    },
    within: ['stage'],
    about: 'Where a case stops and asks; what is written goes into the reader’s notebook.',
    example: '<Stop id="what-first" />',
  },
  Then: {
    place: 'block',
    children: 'needed',
    attributes: {},
    within: ['stage'],
    about: 'What happened then, and why: behind a disclosure, after the last stop.',
    example: '<Then>…</Then>',
  },
  Diagram: {
    place: 'block',
    children: 'needed',
    attributes: {
      name: { kind: { idOf: 'diagram' }, required: true, about: 'a drawing in diagrams/' },
      alt: {
        kind: 'words',
        required: true,
        about: 'everything that the drawing shows, for a reader who cannot see it',
      },
    },
    within: both,
    about: 'A drawing with a short caption as its children.',
    example: '<Diagram name="yes-cycle" alt="…">caption</Diagram>',
  },
  ...SESSION_TAGS,
};

/** How often some prose uses tags: any of `tags` together, at least `min` and at most `max` times. */
export interface TagCount {
  tags: readonly string[];
  min: number;
  max: number | null;
}

/** What is counted, by the kind of file. */
export const TAG_COUNTS: Readonly<Record<View, readonly TagCount[]>> = {
  lesson: [
    { tags: ['Check'], min: 1, max: 1 },
    { tags: ['Try', 'Example'], min: 1, max: null },
    { tags: ['Pause'], min: 0, max: 1 },
  ],
  stage: [{ tags: ['Then'], min: 1, max: 1 }],
  term: [],
  topic: [],
  walk: [],
  step: [],
  session: [{ tags: ['ReturnVisit'], min: 1, max: 1 }],
};

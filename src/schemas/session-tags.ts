import type { Tag } from './tags.ts';

const session = ['session'] as const;

/** The tags of a session; a part of the table of all tags. */
export const SESSION_TAGS: Readonly<Record<string, Tag>> = {
  Segment: {
    place: 'block',
    children: 'needed',
    attributes: {
      id: { kind: 'new id', required: true, about: 'permanent within the session' },
      title: { kind: 'words', required: true, about: 'what this part is called' },
      kind: {
        kind: {
          oneOf: ['arrive', 'talk', 'pairs', 'whole group', 'look', 'write', 'break', 'close'],
        },
        required: true,
        about: 'what people are busy with',
      },
      energy: {
        kind: { oneOf: ['quiet', 'steady', 'lively'] },
        required: true,
        about: 'how much of it the room needs here',
      },
      in60: { kind: 'minutes', required: false, about: 'minutes of a booked 60; none: not in it' },
      in90: { kind: 'minutes', required: false, about: 'minutes of a booked 90; none: not in it' },
      late: {
        kind: { oneOf: ['keep', 'shorten', 'skip'] },
        required: false,
        about: 'what may happen to it when you run late; none: it is kept',
      },
      least: { kind: 'minutes', required: false, about: 'the fewest minutes it can be done in' },
      turn: { kind: 'minutes', required: false, about: 'which gives way first: 1, then 2' },
    },
    within: session,
    about: 'A part of the evening: slides, notes, activities and handout in their order.',
    example:
      '<Segment id="look" title="Look" kind="look" energy="steady" in60="10" in90="14" late="shorten" least="7" turn="2">…</Segment>',
  },
  Slide: {
    place: 'block',
    children: 'needed',
    attributes: {
      id: { kind: 'new id', required: true, about: 'permanent within the session' },
      title: { kind: 'words', required: true, about: 'the slide’s heading' },
    },
    within: session,
    about: 'A slide: at most 25 words with its heading, quotations (>) not counted.',
    example: '<Slide id="three-steps" title="Who starts, who answers">…</Slide>',
  },
  Notes: {
    place: 'block',
    children: 'needed',
    attributes: {},
    within: session,
    about: 'What to say and do, right after the slide it belongs to.',
    example: '<Notes>…</Notes>',
  },
  If: {
    place: 'block',
    children: 'needed',
    attributes: { it: { kind: 'words', required: true, about: '“nobody answers”' } },
    within: session,
    about: 'What then, in notes: after “If”.',
    example: '<If it="nobody answers">…</If>',
  },
  Activity: {
    place: 'block',
    children: 'needed',
    attributes: {
      id: { kind: 'new id', required: true, about: 'permanent within the session' },
      title: { kind: 'words', required: true, about: 'what the room does' },
      noScreen: { kind: 'words', required: true, about: 'how it is done without a screen' },
      moment: { kind: { idOf: 'moment' }, required: false, about: 'a folder in moments/' },
      case: { kind: { idOf: 'case' }, required: false, about: 'a folder in cases/' },
      walk: { kind: { idOf: 'walk' }, required: false, about: 'a folder in walkthroughs/' },
    },
    within: session,
    about: 'Something that the room does, step by step.',
    example:
      '<Activity id="in-pairs" title="In pairs" noScreen="The same, from the handout.">…</Activity>',
  },
  Handout: {
    place: 'block',
    children: 'needed',
    attributes: {
      side: { kind: { oneOf: ['1', '2'] }, required: true, about: 'the printed side it is for' },
    },
    within: session,
    about: 'What is printed on the handout.',
    example: '<Handout side="1">…</Handout>',
  },
  Lines: {
    place: 'block',
    children: 'none',
    attributes: {},
    within: session,
    about: 'On the handout: lines to write on.',
    example: '<Lines />',
  },
  Readings: {
    place: 'block',
    children: 'none',
    attributes: {
      moment: { kind: { idOf: 'moment' }, required: true, about: 'a folder in moments/' },
    },
    within: session,
    about: 'The two readings of a moment, as quotations.',
    example: '<Readings moment="shoelaces" />',
  },
  Recall: {
    place: 'block',
    children: 'none',
    attributes: {
      question: { kind: { idOf: 'recall' }, required: true, about: 'one of “recall” above' },
    },
    within: session,
    about: 'On a slide: a question from an earlier session.',
    example: '<Recall question="two-things" />',
  },
  ReturnVisit: {
    place: 'block',
    children: 'needed',
    attributes: {},
    within: session,
    about: 'Fifteen minutes in a team meeting, three to six weeks later; last in the file.',
    example: '<ReturnVisit>…</ReturnVisit>',
  },
  Part: {
    place: 'block',
    children: 'needed',
    attributes: {
      id: { kind: 'new id', required: true, about: 'permanent within the session' },
      title: { kind: 'words', required: true, about: 'what this part is called' },
      minutes: { kind: 'minutes', required: true, about: 'how long it takes' },
    },
    within: session,
    about: 'A part of the return visit.',
    example: '<Part id="what-happened" title="What happened" minutes="6">…</Part>',
  },
};

import { expect, test } from 'vitest';
import { KINDS } from '../../../domain/session/session.ts';
import { TAGS } from '../../../schemas/tags.ts';
import { told, type Change } from '../fixture.ts';
import { SOUND_SESSION } from '../session-fixture.ts';

const FILE = 'modules/attunement/session.mdx';

/** What is said of the sound session once changed; without its line, since these words are not about lines. */
function saidOf(...edits: [from: string, to: string][]): string[] {
  let text = SOUND_SESSION;
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`The session does not hold “${from}”.`);
    text = text.replace(from, () => to);
  }
  const changes: Record<string, Change> = { [FILE]: text };
  return told(changes).map((one) => one.replace(/^\S+:\d+ /, ''));
}

test('a sound session has nothing said of it', () => {
  expect(saidOf()).toEqual([]);
});

test('the kinds that authors may write are those that the domain knows', () => {
  expect(TAGS['Segment']?.attributes['kind']?.kind).toEqual({ oneOf: [...KINDS] });
});

test('minutes that do not add up are told, for each length', () => {
  expect(saidOf(['in60="15" in90="20"', 'in60="10" in90="30"'])).toEqual([
    'For a booked 60 the segments add up to 50 minutes. Make it 54 to 56.',
    'For a booked 90 the segments add up to 93 minutes. Make it 82 to 85.',
    'The segment “telling” can be shortened to 10 minutes, and has 10. Make “least” fewer.',
  ]);
});

test('an evening of being talked at is told', () => {
  expect(saidOf(['kind="look" energy', 'kind="talk" energy'])).toEqual([
    'In the 60 minutes people talk, look, write or move for 10 of 55. Make it half or more: turn talking to them into pairs, whole group, look or write.',
    'In the 90 minutes people talk, look, write or move for 20 of 83. Make it half or more: turn talking to them into pairs, whole group, look or write.',
  ]);
});

test('a slide of more than 25 words is told, and a quotation is not counted', () => {
  const many = 'word '.repeat(26).trim();
  expect(saidOf(['Words.', many])).toEqual([
    'The slide “telling-slide” has 28 words. Cut it to 25, its heading included, or put a quotation after >.',
  ]);
  expect(saidOf(['Words.', `> ${many}`])).toEqual([]);
});

test('a slide without notes is told', () => {
  expect(saidOf(['<Notes>Look.</Notes>', ''])).toEqual([
    'The slide “the-lid” has no notes. Say after it what to say and do: <Notes>…</Notes>.',
  ]);
});

test('an activity without its form for no screen is told', () => {
  expect(saidOf([' noScreen="Aloud."', ''])).toEqual([
    '<Activity> has no “noScreen”. Add noScreen="…": how it is done without a screen.',
  ]);
});

test('an evening without quiet writing, or with nothing to look at together, is told', () => {
  expect(saidOf(['kind="write" in60="10"', 'kind="pairs" in60="10"'])).toHaveLength(2);
  expect(saidOf(['title="Look" moment="spinning-lid"', 'title="Look"'])).toEqual(
    [60, 90].map(
      (length) =>
        `No activity of the ${length} minutes has a moment, a case or a walkthrough. Give one to it: <Activity … moment="shoelaces">.`,
    ),
  );
});

test('an opening that is not five minutes of arriving is told', () => {
  expect(saidOf(['kind="arrive"', 'kind="pairs"'])).toEqual([
    'The first segment is of kind “pairs”. Start with five minutes of kind="arrive".',
  ]);
});

test('a session after the first asks three questions, and what was tried', () => {
  const later: Record<string, Change> = {
    'course.yaml': ['  - attunement', '  - before\n  - attunement'],
    [FILE]: SOUND_SESSION.replace('<Recall question="two" />', '').replace('did you try', 'is it'),
  };
  const said = told(later).filter((one) => one.startsWith(FILE));
  expect(said.map((one) => one.replace(/^\S+ /, ''))).toEqual([
    'Its first two segments ask 2 questions from earlier sessions, and it needs three. Name three in “recall”, and show each on a slide: <Recall question="…" />.',
    'Its first two segments do not ask “What did you try?”. Every session after the first does.',
  ]);
});

test('a close without a plan, or not at the end, is told', () => {
  expect(saidOf(['“When …, I will …”', 'Goodbye.'])).toEqual([
    'The close does not say “When …, I will …”. People leave with a plan of that shape: put it on its slide.',
  ]);
  expect(saidOf(['kind="close"', 'kind="pairs"'])).toEqual([
    'The last segment is not the close. End with one of kind="close", in both lengths.',
  ]);
});

test('a return visit of other than 15 minutes is told, and one that is missing', () => {
  expect(saidOf(['minutes="15"', 'minutes="12"'])).toEqual([
    'The return visit takes 12 minutes. Make its parts add up to 15.',
  ]);
  expect(saidOf([SOUND_SESSION.slice(SOUND_SESSION.indexOf('<ReturnVisit>')), ''])).toEqual([
    '<ReturnVisit> is not there. A session has it exactly once.',
  ]);
});

test('what gives way says how far, and what never does says nothing of it', () => {
  expect(saidOf([' least="10" turn="1"', ''])).toEqual([
    'The segment “telling” may be shortened, and does not say how far. Add least="6", the fewest minutes it can be done in.',
  ]);
  expect(saidOf(['in60="5" in90="8"', 'in60="5" in90="8" late="skip"'])).toEqual([
    'The segment “close” is of kind “close”, which is never cut. Take “late” out.',
  ]);
});

test('words outside every tag, and links, are told: they would stand where they are wrong', () => {
  expect(saidOf(['<Notes>Look.</Notes>', '<Notes>Look.</Notes>\n\nStand up.'])).toEqual([
    'Words stand in the segment “looking” outside of every tag, so every view would show them. Put them into <Notes>.',
  ]);
  expect(saidOf(['<Notes>Look.</Notes>', '<Notes>[Receiving](../receiving/)</Notes>'])).toEqual([
    expect.stringMatching(/^A link\. These words stand on pages of four addresses/),
  ]);
});

test('an id that is taken, a kind that is misspelt, minutes in words, and what is named and is not there are told', () => {
  expect(saidOf(['id="extra-slide"', 'id="the-lid"'])).toEqual([
    expect.stringMatching(/^The slide id “the-lid” is taken on line \d+\. Choose another/),
  ]);
  expect(saidOf(['kind="pairs" in90="10"', 'kind="pair" in90="10"'])).toContain(
    '“kind” of <Segment> is “pair”. Did you mean “pairs”?',
  );
  expect(saidOf(['in90="10" late="skip"', 'in90="ten" late="skip"'])).toContain(
    '“in90” of <Segment> is “ten”. Write a whole number of minutes, from 1 to 99: in90="8".',
  );
  expect(saidOf(['<Recall question="two" />', '<Recall question="tow" />'])).toContain(
    'There is no recall “tow”. Did you mean “two”?',
  );
  expect(saidOf(['lessons: [attunement/receiving]', 'lessons: [attunement/recieving]'])).toEqual([
    'There is no lesson “recieving”. Did you mean “receiving”?',
  ]);
});

import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const PAGE = 'families/choosing/parents.yaml';
const SERVICE = 'service.yaml';

const section = (id: string, ask: string) => `
  - id: ${id}
    title: Do I have to?
    say: You can say no.
    picture: { file: asked, alt: Two people at a table. }
    ask:
      - ${ask}
    more: [You can ask for time.]
    sources: [kennedy-2017]`;

const walk = (...sections: string[]) => `title: Yes or no
description: What to ask.
lead: [Start here.]
sections:${sections.join('')}
end: { title: Stop here, text: [That is enough.] }
sheet: { title: My sheet, alive: [It starts empty.], text: [Nobody is told.] }
`;

const NO = '{ id: if-no, question: And if I say no?, service: saying-no }';
const SEEN = '{ id: seen, question: Who sees it?, service: who-sees }';
const KEPT = '{ id: kept, question: How long?, service: kept-for }';
const SOUND = {
  [PAGE]: walk(section('a', NO), section('b', SEEN), section('c', KEPT)),
  'families/choosing/pictures/asked.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180"><path d="M0 0" /></svg>',
};

test('a service that has answered nothing is sound: all its lines asleep, or the file left out', () => {
  expect(told({ ...SOUND })).toEqual([]);
  expect(told({ ...SOUND, [SERVICE]: '# parents:\n#   saying-no: You choose.\n' })).toEqual([]);
  expect(told({ ...SOUND, [SERVICE]: 'parents:\n#   saying-no: You choose.\n' })).toEqual([]);
});

test('a service that has answered is sound', () => {
  const answers = `name: Riverside Family Team
checked: "2026-11-28"
parents:
  saying-no: You keep your worker. We tell nobody but the person who asked us.
  who-sees: 'These two: your guider, and her supervisor.'
`;
  expect(told({ ...SOUND, [SERVICE]: answers })).toEqual([]);
});

test('what somebody who fills it in may get wrong is told with its line', () => {
  const answers = `checked: 2026-11-28
nmae: Riverside
parents:
  who-sees: ${'very '.repeat(70)}long
  saying-no:
  who-see: Your guider.
`;
  expect(told({ ...SOUND, [SERVICE]: answers })).toEqual([
    'service.yaml:1 checked must be words; put a number or a date in quotes.',
    'service.yaml:2 “nmae” is not a field here. Did you mean “name”?',
    'service.yaml:4 parents › who-sees must be at most 300 characters: say it as you would at a table.',
    'service.yaml:5 “saying-no” is missing in parents. Add it: What happens if somebody says no, and who decides that.',
    'service.yaml:6 “who-see” is not a field of parents. Did you mean “who-sees”?',
  ]);
});

test('a colon that YAML takes for its own is told', () => {
  const answers = 'parents:\n  call: Ring us: 01234 567890\n';
  expect(told({ ...SOUND, [SERVICE]: answers })).toEqual([
    'service.yaml:2 This is not YAML: Nested mappings are not allowed in compact mappings. Check the indentation, and put text that holds “: ” or starts with a sign into quotes.',
  ]);
});

test('an answer that no question asks for would be seen by nobody', () => {
  const answers = 'parents:\n  teaching: We ask you first, each time.\n';
  expect(told({ ...SOUND, [SERVICE]: answers })).toEqual([
    'service.yaml:2 No page asks “teaching” of parents, so nobody would see this answer. Take it out. They are asked: saying-no, who-sees, kept-for.',
  ]);
});

test('two questions of one id could not be told apart on the sheet, nor a section from a part of the page', () => {
  expect(
    told({ ...SOUND, [PAGE]: walk(section('a', NO), section('b', NO), section('stop', KEPT)) }),
  ).toEqual([
    'families/choosing/parents.yaml:18 A question on line 10 is called “if-no” already. Choose another id: the sheet tells questions apart by it.',
    'families/choosing/parents.yaml:21 The page itself has a part called “stop”, so a link to this section would lead there. Choose another id.',
  ]);
});

test('a picture that is not there, and one that nobody shows, are told', () => {
  expect(
    told({
      ...SOUND,
      [PAGE]: SOUND[PAGE].replace('file: asked', 'file: aksed'),
      'families/choosing/pictures/table.svg': SOUND['families/choosing/pictures/asked.svg'],
    }),
  ).toEqual([
    'families/choosing/parents.yaml:8 There is no drawing “aksed” here. Did you mean “asked”? Draw it or correct the name.',
    'families/choosing/pictures/table.svg:1 No section of a walkthrough for families shows the drawing “table”. Show it or delete the file.',
  ]);
});

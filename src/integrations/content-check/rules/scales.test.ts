import { expect, test } from 'vitest';
import { SOUND, told } from '../fixture.ts';

const TEAM = 'scales/team.yaml';

test('a licensed scale is refused, and it says what would come of it', () => {
  expect(told({ [TEAM]: ['written for this site', 'licensed'] })).toEqual([
    'scales/team.yaml:4 The scale is “licensed”, and a static site would publish it: whatever is in src/content/, anybody can read. Take the file out, of the history too, and load it on the page /reflect/self-check/, where it stays on the device.',
  ]);
});

test('a licensed scale in JSON is no file of ours either', () => {
  expect(told({ 'scales/real.json': '{"standing":"licensed"}' })).toEqual([
    'scales/real.json:1 The site does not read a file of this name in this place. Rename, move or delete it.',
  ]);
});

test('a scale that goes by another name than its file is told', () => {
  expect(told({ [TEAM]: ['id: team', 'id: teem'] })).toEqual([
    'scales/team.yaml:1 The scale calls itself “teem”, and its file is team.yaml. Give both one name: records point at it.',
  ]);
});

test('a scale that rests on nothing is told', () => {
  expect(told({ [TEAM]: ['[kennedy-2017]', '[]'] })).toEqual([
    'scales/team.yaml:5 The scale says nothing about what it rests on. Name the works in “sources”, by their ids in sources.yaml.',
  ]);
});

test('a source that is not there is told', () => {
  expect(told({ [TEAM]: ['[kennedy-2017]', '[kennedy-2018]'] })).toEqual([
    'scales/team.yaml:5 There is no source “kennedy-2018”. Did you mean “kennedy-2017”?',
  ]);
});

test('an item with the id of an area is told', () => {
  expect(told({ [TEAM]: ['id: waiting', 'id: talk'] })).toEqual([
    'scales/team.yaml:16 The item id “talk” is taken on line 12. Choose another: records point at it.',
  ]);
});

test('a response given twice is told', () => {
  expect(told({ [TEAM]: ['id: often', 'id: not-yet'] })).toEqual([
    'scales/team.yaml:9 The response id “not-yet” is taken on line 7. Choose another: records point at it.',
  ]);
});

test('a suggestion that leads nowhere is told', () => {
  expect(told({ [TEAM]: ['attunement/receiving', 'attunement/recieving'] })).toEqual([
    'scales/team.yaml:24 There is no lesson “attunement/recieving”. Did you mean “attunement/receiving”?',
  ]);
  expect(told({ [TEAM]: ['kind: lesson', 'kind: case'] })).toEqual([
    'scales/team.yaml:24 There is no case “attunement/receiving”. There is: anya.',
  ]);
});

test('a field that a suggestion of its kind does not have is told', () => {
  expect(told({ [TEAM]: ['text: What do I expect of a silence?', 'id: silence'] })).toEqual([
    'scales/team.yaml:26 “text” is missing in areas “talk” › items “waiting” › suggestions “silence”. Add it: A question to take to supervision.',
    'scales/team.yaml:27 “id” is not a field of areas “talk” › items “waiting” › suggestions “silence”. Did you mean “at”?',
  ]);
});

test('the sound course has a scale', () => {
  expect(SOUND[TEAM]).toBeDefined();
  expect(told({})).toEqual([]);
});

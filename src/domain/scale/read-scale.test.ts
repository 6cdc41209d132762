import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { exampleFile } from './example-file.ts';
import { ladders } from './examples.ts';
import { readScale } from './read-scale.ts';

const yaml = stringify(ladders);
const wrong = (text: string) => {
  const read = readScale(text);
  return read.ok ? [] : read.problems;
};
/** The line that `words` stand on. */
const lineOf = (words: string, text = yaml) =>
  text.slice(0, text.indexOf(words)).split('\n').length;

describe('a scale’s file', () => {
  it.each([
    ['YAML', yaml],
    ['JSON', JSON.stringify(ladders)],
    ['JSON laid out with tabs', JSON.stringify(ladders, null, '\t')],
    ['YAML from Windows', `\uFEFF${yaml.replaceAll('\n', '\r\n')}`],
  ])('is read from %s', (_, text) => {
    expect(readScale(text)).toEqual({ ok: true, scale: ladders });
  });

  it('is refused when it is empty, or far too big', () => {
    expect(wrong('  \n')).toEqual([{ code: 'empty-file', line: null }]);
    expect(wrong('a'.repeat(500_001))).toEqual([{ code: 'too-big', line: null }]);
  });

  it('is what the page shows as one', () => {
    expect(wrong(exampleFile)).toEqual([]);
  });

  it('is refused in a word when it is no text', () => {
    const noText = [{ code: 'no-text', line: null }];
    expect(wrong('PK\u0003\u0004\0\0word/document.xml')).toEqual(noText);
    expect(wrong('\uFFFDPNG\r\n')).toEqual(noText);
  });

  it('is refused with the line when it is not YAML', () => {
    expect(wrong('id: a\ntitle: "no end\n')).toMatchObject([{ code: 'syntax', line: 3 }]);
    expect(wrong('{"id": "a",\n "title" "b"}')).toMatchObject([{ code: 'syntax', line: 2 }]);
  });

  it('is refused when it is something else altogether', () => {
    expect(wrong('just words')).toMatchObject([{ code: 'group', path: [], line: 1 }]);
    expect(wrong('- a list')).toMatchObject([{ path: [], line: 1 }]);
    expect(wrong('# nothing\n')).toMatchObject([{ path: [] }]);
  });

  it.each([
    ['a field misspelt', 'summary:', 'sumary:', ['unknown', 'missing']],
    ['an empty title', 'title: Mud', 'title: ""', ['empty']],
    ['a number for words', 'title: Mud', 'title: 7', ['text']],
    ['another standing', 'standing: licensed', 'standing: official', ['choice']],
    ['an id with a capital', 'id: mud', 'id: Mud', ['id']],
    ['a kind that we do not know', 'kind: question', 'kind: film', ['choice']],
    ['an id twice', 'id: mud', 'id: grass', ['twice']],
    ['a response twice', 'id: w2', 'id: w1', ['twice']],
    ['an item with the id of an area', 'id: mud', 'id: e', ['twice']],
  ])('is refused for %s', (_, from, to, codes) => {
    const text = yaml.replace(from, to);
    expect(
      wrong(text)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  it('says on which line, and every problem at once', () => {
    const text = yaml
      .replace('title: Mud', 'title: ""')
      .replace('about: What pulls at it.', 'abut: x');
    const problems = wrong(text);
    expect(problems.find(({ code }) => code === 'empty')?.line).toBe(lineOf('title: ""', text));
    expect(problems.find(({ code }) => code === 'unknown')?.line).toBe(lineOf('abut: x', text));
  });

  it('says what may stand there', () => {
    expect(wrong(yaml.replace('standing: licensed', 'standing: official'))).toMatchObject([
      { path: ['standing'], wanted: 'written for this site, licensed' },
    ]);
    expect(wrong(JSON.stringify({ ...ladders, areas: [] }))).toMatchObject([
      { code: 'least', path: ['areas'], wanted: '1' },
    ]);
  });

  it('is not stopped by a file made to grow', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map(
        (to, n) =>
          `${to}: &${to} [${Array(9)
            .fill(`*${'abcdefghi'[n] ?? 'a'}`)
            .join(',')}]`,
      ),
    ].join('\n');
    expect(readScale(bomb).ok).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { SOUND, told } from '../fixture.ts';

const RECEIVING = 'modules/attunement/receiving.mdx';
const GUIDING = 'modules/attunement/guiding.mdx';
const QUIZ = 'modules/attunement/quiz.yaml';
const MOMENT = 'moments/spinning-lid/moment.yaml';
const FRAME = 'moments/spinning-lid/frames/1.svg';

test('a .md file is refused wherever it lies', () => {
  expect(told({ 'glossary/notes.md': 'x', 'readme.md': 'x' })).toEqual([
    'glossary/notes.md:1 A .md file. Rename it to .mdx: a fault in a .md file gives a blank page without a word.',
    'readme.md:1 A .md file. Rename it to .mdx: a fault in a .md file gives a blank page without a word.',
  ]);
});

test('a file that the site would not read is told, with the name it may have wanted', () => {
  expect(told({ 'modules/attunement/quizz.yaml': 'x: 1', 'glossary/list.txt': 'x' })).toEqual([
    'glossary/list.txt:1 The site does not read a file of this name in this place. Rename, move or delete it.',
    'modules/attunement/quizz.yaml:1 The site does not read a file of this name in this place. Did you mean “quiz.yaml”? Rename, move or delete it.',
  ]);
});

test('a folder without the file that makes it a module or a moment is told', () => {
  expect(
    told({
      [MOMENT]: null,
      [QUIZ]: ['    moment: spinning-lid\n', ''],
      [RECEIVING]: ['<Look moment="spinning-lid" />', '<Look moment="other" />'],
      [GUIDING]: ['<Look moment="spinning-lid" />', '<Look moment="other" />'],
      'moments/other/moment.yaml': SOUND[MOMENT] ?? '',
      'moments/other/frames/1.svg': SOUND[FRAME] ?? '',
      'moments/other/frames/2.svg': SOUND[FRAME] ?? '',
      'moments/other/frames/3.svg': SOUND[FRAME] ?? '',
    }),
  ).toEqual([
    'moments/spinning-lid/moment.yaml:1 There is no moment.yaml in moments/spinning-lid, so nothing in that folder is shown. Add it or delete the folder.',
  ]);
});

test('what editors and file managers leave is no content', () => {
  expect(
    told({ '.DS_Store': 'x', 'glossary/.initiative.mdx.swp': 'x', 'sources.yaml~': 'x' }),
  ).toEqual([]);
});

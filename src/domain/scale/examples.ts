import type { Rated, Statement } from '../record/statement.ts';
import { itemActivity, type Scale } from './scale.ts';

/** A made-up scale of another size and shape than ours, for tests and for looking at: nobody's real one. */

const LONG =
  'Holding the ladder steady for somebody who has told you twice already that they would much rather climb it by themselves, thank you';

const item = (id: string, title: string) => ({
  id,
  title,
  means: `What ${id} means.`,
  early: `What ${id} looks like early.`,
  later: `What ${id} looks like later.`,
  prompts: ['When did you last?'],
  suggestions: [
    { kind: 'question' as const, text: `What about ${id}?`, why: `Because of ${id}.` },
    { kind: 'lesson' as const, id: 'attunement/receiving', why: 'It has to do with it.' },
  ],
});

/** Five areas, nine items, seven response words, odd and long names. */
export const ladders: Scale = {
  id: 'ladder-holding-7',
  title: 'The Ladder Holders’ Scale (not a real one)',
  summary: 'Made up for trying things out.',
  standing: 'licensed',
  rights: 'Nobody owns it, since it does not exist.',
  sources: [],
  responses: [
    { id: 'w1', words: 'What ladder?' },
    { id: 'w2', words: 'Seen one' },
    { id: 'w3', words: 'Stood near one while somebody else held it and talked about the weather' },
    { id: 'w4', words: 'One hand', means: 'Either.' },
    { id: 'w5', words: 'Two hands' },
    { id: 'w6', words: 'Two hands & a foot' },
    { id: 'w7', words: 'Asleep, and it still stands' },
  ],
  areas: [
    {
      id: 'a',
      title: 'Ground',
      about: 'Where it stands.',
      items: [item('grass', 'Grass <b>&</b> gravel'), item('mud', 'Mud')],
    },
    { id: 'b', title: LONG, about: LONG, items: [item('steady', LONG)] },
    { id: 'c', title: 'Wind', about: 'What pulls at it.', items: [item('gust', '“Gusts”')] },
    {
      id: 'd',
      title: 'Cats',
      about: 'What walks under it.',
      items: [item('tabby', 'Tabbies'), item('ginger', 'Gingers'), item('black', 'Black ones')],
    },
    {
      id: 'e',
      title: 'Ünïcode: ½ & 猫',
      about: 'Odd letters.',
      items: [item('ue', 'Ümläüte'), item('neko', '猫')],
    },
  ],
};

/** A rating of the made-up scale, under an id that sorts by `n`; one a day from 1 March 2026. */
export const rated = (
  n: number,
  sitting: string,
  name: string,
  word: number,
  {
    text = '',
    replaces,
    scale = ladders,
  }: { text?: string; replaces?: number[]; scale?: Scale } = {},
): Rated => {
  const response = scale.responses[word] ?? { id: 'gone', words: 'A word that is gone' };
  const title = scale.areas.flatMap(({ items }) => items).find(({ id }) => id === name)?.title;
  return {
    id: ratedId(n),
    verb: 'rated',
    object: itemActivity(scale.id, name),
    at: new Date(Date.UTC(2026, 2, n, 9)).toISOString(),
    result: {
      sitting,
      response: { id: response.id, words: response.words },
      title: title ?? name,
      text,
      about: null,
    },
    ...(replaces && { replaces: replaces.map(ratedId) }),
  };
};

/** The id of the `n`th rating. */
export const ratedId = (n: number): string =>
  `01890000-0000-7000-8000-1${String(n).padStart(11, '0')}`;

/** The made-up scale as it would be loaded. */
export const adopted = (n: number, scale: Scale = ladders): Statement => ({
  id: ratedId(n),
  verb: 'adopted',
  object: `scale:${scale.id}`,
  at: new Date(Date.UTC(2026, 2, n, 9)).toISOString(),
  result: { file: 'ladders.yaml', text: JSON.stringify(scale) },
});

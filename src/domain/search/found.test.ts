import { expect, it } from 'vitest';
import type { Hit } from './entry.ts';
import { asOneList } from './found.ts';

const hit = (path: string, said = ''): Hit => ({
  path,
  kind: 'page',
  audience: 'team',
  title: [],
  excerpt: [{ text: said, marked: false }],
});

async function* batches(...all: Hit[][]) {
  for (const batch of all) yield await Promise.resolve(batch);
}

it('shows a page once, where it stood first', async () => {
  const said: string[] = [];
  const text = () => batches([hit('/b/', 'text'), hit('/c/', 'text')], [hit('/c/'), hit('/a/')]);
  for await (const { path, excerpt } of asOneList(
    [hit('/a/', 'title'), hit('/b/', 'title')],
    text,
  )) {
    said.push(`${path} ${excerpt[0]?.text}`);
  }
  expect(said).toEqual(['/a/ title', '/b/ title', '/c/ text']);
});

it('asks for the full text only when the quick hits are used up', async () => {
  let asked = 0;
  const list = asOneList([hit('/a/'), hit('/b/')], () => {
    asked += 1;
    return batches([]);
  });
  await list.next();
  await list.next();
  expect(asked).toBe(0);
  expect((await list.next()).done).toBe(true);
  expect(asked).toBe(1);
});

import { exampleId, lesson, reflected } from '../../domain/record/examples.ts';
import { merge } from '../../domain/record/merge.ts';
import type { Draft } from '../../domain/record/statement.ts';
import type { Change, Engine } from './engine.ts';

/**
 * What every engine promises, as cases that run anywhere: in Vitest, and in a page of a real
 * browser. Hence no test library in here.
 */

/** Opens an engine on the storage called `name`; opening the same name again finds what was kept. */
export type Open = (name: string) => Promise<Engine>;

/** What can be promised of one kind of engine and not of another. */
export interface Traits {
  /** Whether another engine on the same storage hears of changes. */
  shared: boolean;
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: expected ${other}, got ${one}`);
}

const draft = (id: string, text: string): Draft => ({
  id,
  activity: 'attunement/receiving#before-you-go',
  fields: { text },
  at: '2026-03-09T17:30:00.000Z',
});

const ids = async (engine: Engine): Promise<string[]> =>
  (await engine.all()).map(({ id }) => id).sort();

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => lesson(n, 'visited', 'attunement/receiving'));

const changes = (engine: Engine, count: number): Promise<Change[]> =>
  new Promise((resolve) => {
    const heard: Change[] = [];
    const stop = engine.onChange((change) => {
      if (heard.push(change) < count) return;
      stop();
      resolve(heard);
    });
  });

type Case = (open: Open, name: string) => Promise<void>;

/** The cases that every engine passes, by the sentence each stands for. */
export const cases: Record<string, Case> = {
  'starts with nothing': async (open, name) => {
    const engine = await open(name);
    same(await engine.all(), [], 'statements');
    same(await engine.drafts.all(), [], 'drafts');
  },

  'finds what was appended when it is opened again': async (open, name) => {
    const engine = await open(name);
    await engine.append(reflected(1, 'kept “as it was” ☕'));
    engine.close();
    same(await (await open(name)).all(), [reflected(1, 'kept “as it was” ☕')], 'statements');
  },

  'keeps a statement once however often it is appended': async (open, name) => {
    const engine = await open(name);
    await engine.append(reflected(1, 'once'));
    await engine.append(reflected(1, 'once'));
    same(merge(await engine.all(), []).length, 1, 'statements');
  },

  'keeps every one of many appended at the same time': async (open, name) => {
    const engine = await open(name);
    const all = many(1_203);
    await Promise.all(all.map((one) => engine.append(one)));
    same(
      await ids(engine),
      all.map(({ id }) => id),
      'ids',
    );
    engine.close();
    same((await ids(await open(name))).length, 1_203, 'after opening again');
  },

  'replaces everything by what is made of it': async (open, name) => {
    const engine = await open(name);
    await engine.replace(() => many(1_100));
    await engine.replace((all) => [...all.slice(3), reflected(2_000, 'new')]);
    engine.close();
    const now = await ids(await open(name));
    same(now.length, 1_098, 'how many');
    same([now[0], now.at(-1)], [exampleId(3), exampleId(2_000)], 'first and last');
  },

  'changes nothing when the change itself fails': async (open, name) => {
    const engine = await open(name);
    await engine.append(reflected(1, 'still here'));
    const failed = await engine
      .replace(() => {
        throw new Error('no');
      })
      .then(
        () => false,
        () => true,
      );
    same(failed, true, 'rejected');
    same(await ids(engine), [exampleId(1)], 'ids');
  },

  'lets nothing come between reading and replacing': async (open, name) => {
    const engine = await open(name);
    await Promise.all([
      engine.append(reflected(1, 'one')),
      engine.replace((all) => [...all, reflected(2, 'two')]),
      engine.append(reflected(3, 'three')),
      engine.replace((all) => [...all, reflected(4, 'four')]),
    ]);
    same(await ids(engine), [1, 2, 3, 4].map(exampleId), 'ids');
  },

  'can be emptied': async (open, name) => {
    const engine = await open(name);
    await engine.replace(() => many(600));
    await engine.replace(() => []);
    engine.close();
    same(await (await open(name)).all(), [], 'statements');
  },

  'keeps drafts apart, the latest words of each': async (open, name) => {
    const engine = await open(name);
    await engine.drafts.put(draft('a', 'Half a sen'));
    await engine.drafts.put(draft('b', 'Other tab'));
    await engine.drafts.put(draft('a', 'Half a sentence'));
    engine.close();
    const again = await open(name);
    const words = (await again.drafts.all()).map(({ id, fields }) => `${id} ${fields['text']}`);
    same(words.sort(), ['a Half a sentence', 'b Other tab'], 'drafts');
    same(await again.all(), [], 'statements');
  },

  'removes one draft, or all': async (open, name) => {
    const engine = await open(name);
    for (const id of ['a', 'b', 'c']) await engine.drafts.put(draft(id, 'words'));
    await engine.drafts.remove('b');
    same((await engine.drafts.all()).map(({ id }) => id).sort(), ['a', 'c'], 'after one');
    await engine.drafts.clear();
    same(await engine.drafts.all(), [], 'after all');
  },
};

/** The cases that an engine passes whose storage several tabs share. */
export const sharedCases: Record<string, Case> = {
  'tells the other tab what was appended, replaced and emptied': async (open, name) => {
    const [one, other] = [await open(name), await open(name)];
    const heard = changes(other, 3);
    await one.append(reflected(1, 'over there'));
    await one.replace((all) => [...all, reflected(2, 'and this')]);
    await one.replace(() => []);
    const expected = [
      { kind: 'appended', statement: reflected(1, 'over there') },
      { kind: 'replaced' },
      { kind: 'emptied' },
    ];
    same(await heard, expected, 'heard');
  },

  'does not tell itself what it did': async (open, name) => {
    const [one, other] = [await open(name), await open(name)];
    const own = changes(one, 1);
    const heard = changes(other, 1);
    await one.append(reflected(1, 'mine'));
    await heard;
    same(await Promise.race([own, Promise.resolve('nothing')]), 'nothing', 'heard');
  },

  'lets two tabs append at once and keeps both': async (open, name) => {
    const [one, other] = [await open(name), await open(name)];
    const all = many(1_040);
    await Promise.all(all.map((each, n) => (n % 2 ? one : other).append(each)));
    same((await ids(one)).length, 1_040, 'in one');
    same((await ids(other)).length, 1_040, 'in the other');
  },

  'says that it is gone when the storage is deleted under it': async (open, name) => {
    const engine = await open(name);
    await engine.append(reflected(1, 'about to go'));
    const heard = changes(engine, 1);
    indexedDB.deleteDatabase(name);
    same(await heard, [{ kind: 'gone' }], 'heard');
  },
};

import type { Draft, Statement } from '../../domain/record/statement.ts';
import { closedRing, type Ring } from '../lock/rings.ts';
import { bytesOf, textOf } from '../lock/text.ts';
import type { Engine } from './engine.ts';
import type { Box } from './lock-rows.ts';
import { openMemory, type Rows } from './memory.ts';

const PREFIX = 'noticing:sealed:';

type Row = { statement: Statement } | { draft: Draft };

const written = ({ iv, data, by }: Box): string =>
  [iv, new Uint8Array(data), ...(by ? [by] : [])].map(textOf).join(' ');

function boxOf(text: string): Box {
  const [iv = '', data = '', by] = text.split(' ');
  return {
    iv: bytesOf(iv),
    data: bytesOf(data).buffer,
    ...(by !== undefined && { by: bytesOf(by) }),
  };
}

/**
 * Where words wait, under a lock, that the device did not take: in this page's memory, and sealed in
 * the rows of the tab. What an earlier page sealed is read when the ring can.
 */
export async function sealedLifeboat(rows: Rows | null, ring: Ring): Promise<Engine> {
  const memory = openMemory(null, '');
  const keys = Array.from({ length: rows?.length ?? 0 }, (_, n) => rows?.key(n) ?? '').filter(
    (key) => key.startsWith(PREFIX),
  );
  for (const key of keys) {
    const row = await ring
      .open(boxOf(rows?.getItem(key) ?? ''))
      .catch(() => null)
      .then((value) => value as Row | null);
    if (!row) continue;
    if ('draft' in row) await memory.drafts.put(row.draft);
    else await memory.append(row.statement);
  }
  const put = async (id: string, row: Row): Promise<void> => {
    const text = written(await ring.seal(row));
    rows?.setItem(PREFIX + id, text);
  };
  const remove = (id: string): void => {
    rows?.removeItem(PREFIX + id);
  };
  return {
    ...memory,
    async append(statement) {
      await memory.append(statement);
      await put(`s:${statement.id}`, { statement });
    },
    async replace(change) {
      const before = await memory.all();
      await memory.replace(change);
      const after = await memory.all();
      for (const one of before) if (!after.includes(one)) remove(`s:${one.id}`);
      for (const one of after) {
        if (!before.includes(one)) await put(`s:${one.id}`, { statement: one });
      }
    },
    drafts: {
      all: () => memory.drafts.all(),
      async put(draft) {
        await memory.drafts.put(draft);
        await put(`d:${draft.id}`, { draft });
      },
      async remove(id) {
        await memory.drafts.remove(id);
        remove(`d:${id}`);
      },
      async clear() {
        for (const { id } of await memory.drafts.all()) remove(`d:${id}`);
        await memory.drafts.clear();
      },
    },
  };
}

/** The same for a page that could not open the database, from the public half alone. */
export const closedLifeboat = async (rows: Rows | null, publicKey: string): Promise<Engine> =>
  sealedLifeboat(rows, await closedRing(bytesOf(publicKey)));

import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { reflected } from '../domain/record/examples.ts';
import { eraseEverything } from './erase.ts';
import { $record, changeRecord, connected, keptDrafts, openRecord } from './record.ts';

it('what cannot be erased is all still there, words begun too', async () => {
  await openRecord();
  await changeRecord(() => [reflected(1, 'Kept')]);
  await keptDrafts.put({
    id: 'begun',
    activity: 'journal:new',
    fields: { 'free/words': 'Begun' },
    at: '2026-01-05T09:00:00.000Z',
  });
  const refusing = vi
    .spyOn(await connected(), 'replace')
    .mockRejectedValue(new DOMException('No.', 'UnknownError'));
  await expect(eraseEverything()).rejects.toThrow();
  expect($record.get().statements).toHaveLength(1);
  expect(await keptDrafts.all()).toHaveLength(1);

  refusing.mockRestore();
  await eraseEverything();
  expect($record.get().statements).toEqual([]);
  expect(await keptDrafts.all()).toEqual([]);
});

import type { Chose } from '../../domain/record/statement.ts';
import { draftFor, type Fields } from '../../stores/drafts.ts';
import { $record, openRecord, record } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';

const list = new Intl.ListFormat('en-GB');

/**
 * Keeps what a reader saw in a moment, and puts it beside the two readings when these are opened. With
 * `data-fresh` it is looked at again: nothing is ticked at first, and what was is told afterwards.
 */
export async function wake(root: HTMLElement): Promise<void> {
  const activity = `moment:${root.dataset['moment'] ?? ''}`;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="choice"]')];
  const ids = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const asFields = (): Fields => ({ ids: ids().join(' ') });
  const tick = (chosen: readonly string[]) => {
    for (const box of boxes) box.checked = chosen.includes(box.value);
  };

  await openRecord();
  showTrouble(root);
  const lastChosen = (): readonly string[] | undefined =>
    $record
      .get()
      .statements.filter((one): one is Chose => one.verb === 'chose' && one.object === activity)
      .at(-1)?.result.ids;

  const fresh = 'fresh' in root.dataset;
  const before = lastChosen();
  const draft = await draftFor(activity, asFields);
  if (ids().length > 0) draft.write(asFields());
  else tick(draft.fields['ids']?.split(' ') ?? (fresh ? [] : lastChosen()) ?? []);
  root.addEventListener('change', () => {
    draft.write(asFields());
  });

  const yours = root.querySelector('[data-part="yours"]');
  const told = (chosen: readonly string[]): string => {
    const words = boxes
      .filter(({ value }) => chosen.includes(value))
      .map((box) => `“${box.parentElement?.textContent.trim() ?? ''}”`);
    return words.length > 0 ? list.format(words) : 'nothing';
  };
  const compare = async () => {
    const chosen = ids();
    if (yours) {
      const last = fresh && before ? ` The last time you ticked ${told(before)}.` : '';
      yours.textContent = `You ticked ${told(chosen)}.${last}`;
    }
    if (chosen.join(' ') !== lastChosen()?.join(' ')) {
      await record('chose', activity, { ids: chosen });
    }
    const { trouble } = $record.get();
    if (trouble === null || trouble === 'wiped') await draft.discard();
  };
  const readings = root.querySelector('details');
  readings?.addEventListener('toggle', () => {
    if (readings.open) void compare();
  });
  // Opened before anybody was listening.
  if (readings?.open) await compare();
}

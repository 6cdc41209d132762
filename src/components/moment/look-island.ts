import type { Chose } from '../../domain/record/statement.ts';
import { draftFor, type Fields } from '../../stores/drafts.ts';
import { $record, openRecord, record } from '../../stores/record.ts';
import { showTrouble } from '../journal/trouble.ts';

const list = new Intl.ListFormat('en-GB');

/** Keeps what a reader saw in a moment, and puts it beside the two readings when these are opened. */
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

  const draft = await draftFor(activity, asFields);
  if (ids().length > 0) draft.write(asFields());
  else tick(draft.fields['ids']?.split(' ') ?? lastChosen() ?? []);
  root.addEventListener('change', () => {
    draft.write(asFields());
  });

  const yours = root.querySelector('[data-part="yours"]');
  const compare = async () => {
    const chosen = ids();
    const words = boxes
      .filter(({ checked }) => checked)
      .map((box) => `“${box.parentElement?.textContent.trim() ?? ''}”`);
    if (yours) {
      yours.textContent =
        words.length > 0 ? `You ticked ${list.format(words)}.` : 'You ticked nothing.';
    }
    if (chosen.join(' ') === lastChosen()?.join(' ')) return;
    await record('chose', activity, { ids: chosen });
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

import { lapse } from '../../domain/record/lapse.ts';
import { $record, changeRecord } from '../../stores/record.ts';

/**
 * Lets earlier versions go whose week is over, from the device too. Nothing is written where there is
 * none, and nothing is said where the device refuses: what is shown leaves them out in any case.
 */
export async function letGo(now: Date): Promise<void> {
  const { statements } = $record.get();
  if (lapse(statements, now) === statements) return;
  await changeRecord((all) => lapse(all, now)).catch(() => undefined);
}

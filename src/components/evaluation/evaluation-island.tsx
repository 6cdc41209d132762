import { render } from 'preact';
import { dayIn } from '../../domain/outgoing/period.ts';
import { openEvaluation } from '../../stores/evaluation.ts';
import { Gather } from './Gather.tsx';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Eight letters by chance. */
const chance = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) => LETTERS[n % LETTERS.length]).join(
    '',
  );

/** Gathers slips. The learner’s record is not opened here. */
export function wake(root: HTMLElement): void {
  openEvaluation();
  const now = new Date();
  render(
    <Gather today={dayIn(now.toISOString(), now.getTimezoneOffset())} chance={chance} />,
    root,
  );
}

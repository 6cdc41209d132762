import { add, newEvening, nothing } from '../../../src/domain/evaluation/gathered.ts';
import { readGathered } from '../../../src/domain/evaluation/read-gathered.ts';
import { slipText } from '../../../src/domain/evaluation/slip.ts';
import { looks, outcomes, spread } from '../../../src/domain/evaluation/spread.ts';

const SLIPS = 1000;
const MOST_MS = 1000;

/** @param {number} n @returns {import('../../../src/domain/evaluation/slip.ts').Slip} */
const slipOf = (n) => ({
  format: 'noticing-slip',
  version: 1,
  id: `s${String(n).padStart(7, '0')}`,
  session: 'Receiving, 60 minutes',
  day: '2026-03-09',
  knowing: { before: (n % 10) + 1, now: null },
  using: { before: null, now: ((n * 7) % 10) + 1 },
  try: 'a'.repeat(100),
  inTheWay: 'b'.repeat(100),
  else: 'c'.repeat(100),
});

/**
 * Reading, adding, spreading and keeping 1,000 full slips.
 * @returns {Promise<import('../figure.mjs').Figure[]>}
 */
export function evaluation() {
  const given = Array.from({ length: SLIPS }, (_, n) => ({
    name: `${n}.json`,
    text: slipText(slipOf(n)),
  }));
  const begun = { ...nothing, evenings: [newEvening('one', 'Receiving', '')] };
  const since = performance.now();
  const { gathered } = add(begun, 'one', given);
  const slips = gathered.evenings[0]?.slips ?? [];
  for (const outcome of outcomes) for (const look of looks) spread(slips, outcome, look);
  const kept = JSON.stringify(gathered);
  const back = readGathered(kept);
  const ms = performance.now() - since;
  return Promise.resolve([
    {
      what: `${SLIPS} evaluation slips read, added, spread, kept and read again`,
      ours: `${ms.toFixed(0)} ms, ${(kept.length / 1000).toFixed(0)} kB kept`,
      goal: `${MOST_MS} ms`,
      peer: '',
      met: ms <= MOST_MS && back?.evenings[0]?.slips.length === SLIPS,
      note: 'In Node, without a page around it.',
    },
  ]);
}

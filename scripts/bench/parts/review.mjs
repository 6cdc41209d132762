import { today } from '../../../src/domain/review/today.ts';
import { answer, catalogue, clockOn } from '../../../src/domain/review/examples.ts';
import { median } from '../arithmetic.mjs';
import { ms } from '../figure.mjs';

const RUNS = 15;
const SURE = /** @type {const} */ (['guess', 'fairly', 'sure']);
const QUESTIONS = Object.keys(catalogue).flatMap((id) =>
  id.startsWith('quiz:') ? [id.slice(7)] : [],
);

/** @param {number} count of answers, ten a day */
const recordOf = (count) =>
  Array.from({ length: count }, (_, n) =>
    answer(
      Math.floor(n / 10),
      QUESTIONS[(n * 7) % QUESTIONS.length] ?? '',
      n % 4 > 0,
      SURE[n % SURE.length],
    ),
  );

/** @param {number} count @returns {number} milliseconds in the middle, replayed from nothing each time */
function replayed(count) {
  const record = recordOf(count);
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    today(record, catalogue, clockOn(count / 10 + 3));
    return performance.now() - begun;
  });
  return median(times);
}

/**
 * How long it takes to work out from the record what comes back today.
 * @returns {Promise<import('../figure.mjs').Figure[]>}
 */
export function review() {
  const [time, large] = [replayed(10_000), replayed(50_000)];
  return Promise.resolve([
    {
      what: 'what comes back today, from 10,000 answers',
      ours: ms(time),
      goal: '200 ms',
      peer: '',
      met: time <= 200,
      note: `Every answer replayed through FSRS, in Node and not slowed; median of ${RUNS}. From 50,000 answers: ${ms(large)}.`,
    },
  ]);
}

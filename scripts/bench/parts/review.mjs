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

/** @param {() => unknown} work @returns {number} milliseconds in the middle */
function timed(work) {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return median(times);
}

/**
 * How long it takes to work out from the record what comes back today.
 * @returns {Promise<import('../figure.mjs').Figure[]>}
 */
export function review() {
  const [some, many] = [recordOf(10_000), recordOf(50_000)];
  const clock = clockOn(10_000 / 10 + 3);
  const time = timed(() => today(some, catalogue, clock));
  const large = timed(() => today(many, catalogue, clockOn(50_000 / 10 + 3)));
  const { replay } = today(some, catalogue, clock);
  const grown = [...some, answer(10_000 / 10 + 3, QUESTIONS[0] ?? '', true)];
  const more = timed(() => today(grown, catalogue, clock, replay));
  return Promise.resolve([
    {
      what: 'what comes back today, from 10,000 answers',
      ours: ms(time),
      goal: '200 ms',
      peer: '',
      met: time <= 200,
      note: `Every answer replayed through FSRS, in Node and not slowed; median of ${RUNS}. One more answer after that: ${more.toFixed(1)} ms. From 50,000 answers: ${ms(large)}.`,
    },
  ]);
}

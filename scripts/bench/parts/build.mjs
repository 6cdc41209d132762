import { growthExponent, median, ratios } from '../arithmetic.mjs';
import { buildAgain } from '../built.mjs';
import { spread } from '../figure.mjs';

const ROUNDS = 3;
const FEW = 200;
const MANY = 2000;

/** @param {readonly { seconds: number }[]} spent */
const seconds = (spent) => spent.map((one) => one.seconds);

/** @param {readonly { cpuSeconds: number }[]} spent */
const cpu = (spent) => median(spent.map((one) => one.cpuSeconds));

/**
 * What a large course takes to build, beside the least that Astro can do with the same prose.
 * @returns {Promise<import('../figure.mjs').Figure[]>}
 */
export async function build() {
  /** @typedef {import('../timed.mjs').Spent[]} Times */
  let [few, many, bare] = /** @type {[Times, Times, Times]} */ ([[], [], []]);
  for (let round = 0; round < ROUNDS; round += 1) {
    bare = await buildAgain('bare', MANY);
    many = await buildAgain('ours', MANY);
    few = await buildAgain('ours', FEW);
  }
  // Another part may have built one of them before: the last rounds are those that ran beside each other.
  const ratio = ratios(seconds(many).slice(-ROUNDS), seconds(bare).slice(-ROUNDS));
  const [less, more] = [median(seconds(few)), median(seconds(many))];
  const exponent = growthExponent({ size: FEW, cost: less }, { size: MANY, cost: more });
  const byCpu = growthExponent({ size: FEW, cost: cpu(few) }, { size: MANY, cost: cpu(many) });
  return [
    {
      what: "build of 2,000 generated lessons / bare Astro's",
      ours: spread(ratio),
      goal: '2, with both indexes',
      peer: 'Starlight 12, Docusaurus 20',
      met: ratio.middle <= 2,
      note: `Both from nothing, ${ROUNDS} rounds in turn: ${more.toFixed(0)} s and ${median(seconds(bare)).toFixed(0)} s; by processor time ${(cpu(many) / cpu(bare)).toFixed(2)}. Ours also makes 200 module and 200 quiz pages, every file compressed twice, and checks the content. Bare Astro has the same prose as plain MDX in one collection, a layout of two lines and no index.`,
    },
    {
      what: 'growth exponent of build time, 200 to 2,000',
      ours: exponent.toFixed(2),
      goal: 'at most 1.0',
      peer: 'Starlight 1.15',
      met: exponent <= 1,
      note: `${less.toFixed(1)} s and ${more.toFixed(1)} s; by processor time ${byCpu.toFixed(2)}. What a build costs before its first page makes this smaller.`,
    },
  ];
}

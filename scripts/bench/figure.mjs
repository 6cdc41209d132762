/**
 * @typedef {object} Figure a row of the table
 * @property {string} what is measured
 * @property {string} ours
 * @property {string} goal
 * @property {string} peer what the best of the others does; empty where nobody was measured
 * @property {boolean} met
 * @property {string} [note] how it was measured, or what stands behind it
 */

/** @param {number} bytes @returns {string} in kilobytes of 1,000 */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number} milliseconds @returns {string} */
export const ms = (milliseconds) => `${Math.round(milliseconds).toLocaleString('en-GB')} ms`;

/** @param {{ middle: number, least: number, most: number }} ratios @returns {string} the middle and the range */
export const spread = ({ middle, least, most }) =>
  `${middle.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;

/**
 * The figures as a Markdown table, with the notes below it.
 * @param {readonly Figure[]} figures
 */
export function table(figures) {
  const rows = figures.map(({ what, ours, goal, peer, met, note }, index) => [
    note ? `${what} [${index + 1}]` : what,
    ours,
    goal,
    peer,
    met ? 'yes' : '**no**',
  ]);
  const head = ['', 'ours', 'goal', 'best peer', 'met'];
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const notes = figures.flatMap(({ note }, index) => (note ? [`[${index + 1}] ${note}`] : []));
  return [
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    notes.join('\n\n'),
  ].join('\n');
}

import type { AreaCounts } from '../../domain/scale/growth.ts';
import { chartOf } from '../../domain/scale/chart.ts';
import type { Scale } from '../../domain/scale/scale.ts';

interface Props {
  scale: Scale;
  title: string;
  then: AreaCounts;
  now: AreaCounts;
}

const at = ({ counts }: AreaCounts, id: string): number =>
  counts.find(({ response }) => response.id === id)?.count ?? 0;

/** How many dots stand beside each other before they move closer. */
const WIDE = 5;

/** An area then and now: a dot for each of its items, beside its word; the same in a table. */
export function AreaDrawing({ scale, title, then, now }: Props) {
  const words = scale.responses.map((one) => one.words);
  const { width, height, rows } = chartOf(words, []);
  const dots = ([then, now] as const).flatMap((counts, column) =>
    scale.responses.flatMap(({ id }, place) => {
      const count = at(counts, id);
      const step = Math.min(16, (16 * WIDE) / Math.max(count, 1));
      return Array.from({ length: count }, (_, n) => ({
        x: 148 + column * 96 + n * step,
        y: rows[place]?.y ?? 0,
        column,
      }));
    }),
  );
  return (
    <details class="growth__area">
      <summary>Then and now, drawn and in a table</summary>
      <svg
        class="scale__chart"
        viewBox={`0 -24 ${width} ${height + 24}`}
        role="img"
        aria-label={`${title}, then and now: the numbers are in the table that follows`}
      >
        <text x="140" y="-8">
          First
        </text>
        <text x="236" y="-8">
          Now
        </text>
        {rows.map(({ y, lines }, n) => (
          <g key={n}>
            <line class="scale__chart-row" x1="130" x2={width} y1={y} y2={y} />
            {lines.map((line, row) => (
              <text
                key={row}
                x="122"
                y={y + 4 + (row - (lines.length - 1) / 2) * 13}
                text-anchor="end"
              >
                {line}
              </text>
            ))}
          </g>
        ))}
        {dots.map(({ x, y, column }, n) => (
          <circle
            key={n}
            class={column === 0 ? 'scale__chart-dot' : 'scale__chart-last'}
            cx={x}
            cy={y}
            r="6"
          />
        ))}
      </svg>
      <div class="scale__table">
        <table>
          <caption class="visually-hidden">How many things stood at each word</caption>
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">First</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {[...scale.responses].reverse().map(({ id, words: word }) => (
              <tr key={id}>
                <th scope="row">{word}</th>
                <td>{at(then, id)}</td>
                <td>{at(now, id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

import { chartOf } from '../../domain/scale/chart.ts';

interface Props {
  words: readonly string[];
  places: readonly (number | null)[];
  /** Everything it shows, in words. */
  label: string;
}

/** A small drawing of how one item moved. The same stands in a table beside it. */
export function Drawing({ words, places, label }: Props) {
  const { width, height, rows, dots } = chartOf(words, places);
  return (
    <svg class="scale__chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {rows.map(({ y, lines }, n) => (
        <g key={n}>
          <line class="scale__chart-row" x1="130" x2={width} y1={y} y2={y} />
          {lines.map((line, at) => (
            <text key={at} x="122" y={y + 4 + (at - (lines.length - 1) / 2) * 13} text-anchor="end">
              {line}
            </text>
          ))}
        </g>
      ))}
      <polyline
        class="scale__chart-line"
        points={dots.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
      />
      {dots.map(({ x, y }, n) => (
        <circle
          key={n}
          class={n === dots.length - 1 ? 'scale__chart-last' : 'scale__chart-dot'}
          cx={x}
          cy={y}
          r={n === dots.length - 1 ? 7 : 5}
        />
      ))}
    </svg>
  );
}

import { looks, outcomes, spread, type Spread } from '../../domain/evaluation/spread.ts';
import type { Slip } from '../../domain/evaluation/slip.ts';
import { words } from './words.ts';

/** Above so many on one mark a dot would be too small to count, and a bar says it. */
const DOTS = 14;
const STEP = 22;
const DOT = 16;
const ROOM = 10;

/** One spread: a dot for each slip over its mark. The table below says the same in numbers. */
function Row({ marks }: Spread) {
  const most = Math.max(...marks);
  const tall = Math.max(1, Math.min(most, DOTS));
  const base = ROOM + tall * DOT;
  return (
    <svg class="dots" viewBox={`0 0 ${10 * STEP} ${base + 18}`} aria-hidden="true">
      <path class="dots__line" d={`M2 ${base}H${10 * STEP - 2}`} />
      {marks.map((count, at) => {
        const x = at * STEP + STEP / 2;
        const high = (count / Math.max(most, 1)) * tall * DOT;
        return (
          <g key={at}>
            {most > DOTS ? (
              <rect class="dots__dot" x={x - 7} y={base - high} width="14" height={high} />
            ) : (
              Array.from({ length: count }, (_, up) => (
                <circle key={up} class="dots__dot" cx={x} cy={base - DOT / 2 - up * DOT} r="6" />
              ))
            )}
            <text class="dots__mark" x={x} y={base + 14}>
              {at + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Both outcomes, looking back and now, as dots with the numbers under them. Nothing is subtracted. */
export function Dots({ slips }: { slips: readonly Slip[] }) {
  return (
    <>
      {outcomes.map((outcome) => (
        <section key={outcome} class="spread">
          <h4>{words.outcome[outcome]}</h4>
          <div class="spread__both">
            {looks.map((look) => {
              const one = spread(slips, outcome, look);
              return (
                <figure key={look}>
                  <figcaption>{words.look[look]}</figcaption>
                  <Row {...one} />
                  <table class="spread__table">
                    <caption class="visually-hidden">
                      {words.outcome[outcome]}. {words.look[look]}: how many slips gave each mark.{' '}
                      {one.open} {words.open}.
                    </caption>
                    <thead class="visually-hidden">
                      <tr>
                        {one.marks.map((_, at) => (
                          <th key={at} scope="col">
                            {at + 1}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      <tr>
                        {one.marks.map((count, at) => (
                          <td key={at}>{count}</td>
                        ))}
                      </tr>
                    </tbody>
                  </table>
                  {one.open > 0 && (
                    <p class="hint" aria-hidden="true">
                      {one.open} {words.open}
                    </p>
                  )}
                </figure>
              );
            })}
          </div>
        </section>
      ))}
    </>
  );
}

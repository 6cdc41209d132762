import { byPile, commentsOf } from '../../domain/evaluation/comments.ts';
import type { Evening } from '../../domain/evaluation/gathered.ts';
import { slipWords } from '../../domain/evaluation/slip.ts';
import { cautionOf } from '../../domain/evaluation/spread.ts';
import { Dots } from './Dots.tsx';
import { cautions, returned, titleOf, words } from './words.ts';

interface Props {
  evening: Evening;
  withComments: boolean;
}

/** One evening on one page, for managers and data analysts: what was counted, and what it cannot say. */
export function Report({ evening, withComments }: Props) {
  const warnings = cautions(cautionOf(evening));
  return (
    <article class="report" aria-labelledby="report">
      <h3 id="report">{titleOf(evening)}</h3>
      <p class="report__returned">{returned(evening)}</p>
      {warnings.length > 0 && (
        <ul class="report__cautions">
          {warnings.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <Dots slips={evening.slips} />
      <p class="hint">
        From 1, not at all, to 10, entirely. One dot is one slip. Both marks were given on the same
        evening, one of them from memory. It is what people say of themselves; nobody watched their
        work, and no family was asked. It does not say what the session caused.
      </p>
      {withComments &&
        slipWords.map((asked) => {
          const comments = commentsOf(evening, asked).filter(({ leftOut }) => !leftOut);
          return (
            comments.length > 0 && (
              <section key={asked} class="report__comments">
                <h4>{words.asked[asked]}</h4>
                {byPile(comments).map(([pile, all]) => (
                  <p key={pile}>
                    {pile !== '' && (
                      <strong>
                        {pile} ({all.length}):{' '}
                      </strong>
                    )}
                    {all.map(({ text }) => `“${text}”`).join(' · ')}
                  </p>
                ))}
              </section>
            )
          );
        })}
    </article>
  );
}

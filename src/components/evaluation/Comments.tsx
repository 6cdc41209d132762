import { commentsOf, leaveOut, pilesOf, putOnPile } from '../../domain/evaluation/comments.ts';
import type { Evening } from '../../domain/evaluation/gathered.ts';
import { slipWords } from '../../domain/evaluation/slip.ts';
import { words } from './words.ts';

interface Props {
  evening: Evening;
  change: (change: (evening: Evening) => Evening) => void;
}

/** Comments, sorted into piles by hand: a word typed beside one is its pile. */
export function Comments({ evening, change }: Props) {
  const some = slipWords.map((asked) => [asked, commentsOf(evening, asked)] as const);
  if (some.every(([, comments]) => comments.length === 0)) return null;
  return (
    <section class="no-print" aria-labelledby="comments">
      <h3 id="comments">Comments, in piles</h3>
      <p class="hint">
        Read them all first. Then give each a pile in a word or two of yours, such as “time” or “the
        rota”. Leave out what would tell who wrote it.
      </p>
      <datalist id="piles">
        {pilesOf(evening).map((pile) => (
          <option key={pile} value={pile} />
        ))}
      </datalist>
      {some.map(
        ([asked, comments]) =>
          comments.length > 0 && (
            <section key={asked}>
              <h4>{words.asked[asked]}</h4>
              <ul class="plain-list gather__comments">
                {comments.map(({ key, text, pile, leftOut }) => (
                  <li key={key}>
                    <p id={`said-${key}`}>{text}</p>
                    <div class="row">
                      <label>
                        Pile{' '}
                        <input
                          type="text"
                          list="piles"
                          maxLength={40}
                          defaultValue={pile}
                          aria-describedby={`said-${key}`}
                          onInput={({ currentTarget: { value } }) => {
                            change((one) => putOnPile(one, key, value));
                          }}
                        />
                      </label>
                      <label class="outgoing__tick">
                        <input
                          type="checkbox"
                          defaultChecked={leftOut}
                          aria-describedby={`said-${key}`}
                          onChange={({ currentTarget: { checked } }) => {
                            change((one) => leaveOut(one, key, checked));
                          }}
                        />
                        Leave it out
                      </label>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}

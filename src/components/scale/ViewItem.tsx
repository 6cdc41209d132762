import type { SentRating } from '../../domain/scale/exchange.ts';
import type { Item } from '../../domain/scale/scale.ts';

interface Props {
  id: string;
  title: string;
  /** More about the item, where the scale is known here. */
  known: Item | null;
  responses: readonly { id: string; words: string }[];
  /** What the learner said, when it may be seen. */
  theirs: SentRating | null;
}

/** One thing of which a supervisor says what they have seen. */
export function ViewItem({ id, title, known, responses, theirs }: Props) {
  return (
    <fieldset class="item-form">
      <legend class="view-form__title">{title}</legend>
      {known && (
        <details>
          <summary>
            What is meant<span class="visually-hidden"> by “{title}”</span>
          </summary>
          <p>{known.means}</p>
          <dl class="scale__early-later">
            <div>
              <dt>Early on</dt>
              <dd>{known.early}</dd>
            </div>
            <div>
              <dt>Later</dt>
              <dd>{known.later}</dd>
            </div>
          </dl>
        </details>
      )}
      {theirs && (
        <p class="view-form__theirs">
          They said “{theirs.response.words}”.
          {theirs.text !== '' && <span class="growth__evidence"> {theirs.text}</span>}
        </p>
      )}
      <p class="hint">For what I have seen, I would choose</p>
      <div class="item-form__words" role="radiogroup" aria-label={`What I have seen: ${title}`}>
        {responses.map((response) => (
          <label key={response.id} class="item-form__word">
            <input type="radio" name={`${id}.response`} value={response.id} />
            <span>{response.words}</span>
          </label>
        ))}
        <label class="item-form__word">
          <input type="radio" name={`${id}.response`} value="" defaultChecked />
          <span>I have not seen this</span>
        </label>
      </div>
      <div class="field">
        <label htmlFor={`view-${id}-text`}>What I saw</label>
        {/* Uncontrolled: nothing we render ever touches what is being typed. */}
        <textarea id={`view-${id}-text`} name={`${id}.text`} rows={3} autocomplete="off" />
      </div>
    </fieldset>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ActivityId } from '../../domain/record/statement.ts';
import type { Rating } from '../../domain/scale/ratings.ts';
import { itemActivity, type Item, type Response } from '../../domain/scale/scale.ts';
import { draftFor, type DraftHandle } from '../../stores/drafts.ts';
import { erase } from '../../stores/erase.ts';
import type { Activities } from '../journal/activities.ts';
import { Confirm } from '../journal/Confirm.tsx';
import { keptWhere } from '../lesson/kept-where.ts';
import { nudgeAll } from '../names/nudge.ts';
import { About } from './About.tsx';
import { ItemText } from './ItemText.tsx';
import { keepRating, type Place } from './keep-rating.ts';

interface Props {
  scale: string;
  item: Item;
  responses: readonly Response[];
  sitting: string;
  /** What was said of it in this sitting. */
  rating: Rating | null;
  activities: Activities;
}

const NO_WORD =
  'Choose one of the words, and what you wrote is kept with it. Until then it waits here.';

/** One item: what it means, a word for how it is just now, and what was seen that makes one say so. */
export function ItemForm({ scale, item, responses, sitting, rating, activities }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useRef<Promise<DraftHandle> | null>(null);
  const seen = useRef(rating?.id ?? null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [about, setAbout] = useState<ActivityId | null>(rating?.about ?? null);
  const [said, setSaid] = useState('');
  /** What is to be erased: held here, since the dialog is still open when it has gone. */
  const [erasing, setErasing] = useState<Rating | null>(null);
  const gone = useRef(false);
  const place: Place = { scale, item, sitting };

  useEffect(() => {
    const words = field.current;
    if (!words) return;
    let untouched = true;
    const touch = () => {
      untouched = false;
    };
    words.addEventListener('input', touch, { once: true });
    const opened = draftFor(itemActivity(scale, item.id));
    draft.current = opened;
    void opened.then((handle) => {
      const begun = handle.fields['text'] ?? '';
      if (!untouched) handle.write({ text: words.value });
      else if (begun !== '') {
        const kept = words.value;
        words.value = begun.startsWith(kept) ? begun : `${kept}\n\n${begun}`;
      }
    });
  }, [scale, item.id]);

  useEffect(() => (root.current ? nudgeAll(root.current) : undefined), []);

  /** One after the other: the second replaces what the first has kept. */
  const keep = (change: { response?: Response; about?: ActivityId | null }) => {
    const chosen = change.response ?? responses.find((one) => one.id === rating?.response.id);
    const response = chosen ? { id: chosen.id, words: chosen.words } : rating?.response;
    const text = field.current?.value.trim() ?? '';
    if (!response) {
      setSaid(text === '' ? '' : NO_WORD);
      return;
    }
    queue.current = queue.current.then(async () => {
      const where = change.about === undefined ? about : change.about;
      seen.current = await keepRating(place, { response, text, about: where }, seen.current);
      const sentence = keptWhere();
      // Words that are nowhere else stay in their draft, and so does what was typed meanwhile.
      const typed = field.current?.value.trim() ?? text;
      if (sentence.startsWith('Kept') && typed === text) await (await draft.current)?.discard();
      setSaid(sentence);
    });
  };

  return (
    <div ref={root} class="item-form" role="group" aria-labelledby={`${id}-title`}>
      <ItemText item={item} titleId={`${id}-title`} />
      <fieldset class="item-form__words">
        <legend>How is it with you, just now?</legend>
        {responses.map((response) => (
          <label key={response.id} class="item-form__word">
            <input
              type="radio"
              name={`${id}-word`}
              checked={rating?.response.id === response.id}
              onChange={() => {
                keep({ response });
              }}
            />
            <span>
              {response.words}
              {response.means && <span class="hint"> {response.means}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label htmlFor={`${id}-text`}>What I saw that makes me say so</label>
        <p class="hint" id={`${id}-hint`}>
          {item.prompts.join(' ')} About you, not about them: no family’s names.
        </p>
        {/* Uncontrolled: nothing we render ever touches what is being typed. */}
        <textarea
          ref={field}
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          rows={4}
          autocomplete="off"
          defaultValue={rating?.text ?? ''}
          onInput={({ currentTarget: { value } }) => {
            setSaid('');
            void draft.current?.then((handle) => {
              handle.write({ text: value });
            });
          }}
          onChange={() => {
            keep({});
          }}
        />
      </div>
      <About
        chosen={about}
        activities={activities}
        onChoose={(where) => {
          setAbout(where);
          keep({ about: where });
        }}
      />
      <div class="row">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            keep({});
          }}
        >
          Keep<span class="visually-hidden"> what I said of “{item.title}”</span>
        </button>
        {rating && (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              setErasing(rating);
            }}
          >
            Erase<span class="visually-hidden"> what I said of “{item.title}”</span>
          </button>
        )}
        <p class="hint item-form__said" role="status">
          {said}
        </p>
      </div>
      {erasing && (
        <Confirm
          title="Erase what you said of this?"
          confirm="Erase it"
          cancel="Keep it"
          onConfirm={async () => {
            await erase(erasing.id);
            gone.current = true;
            await (await draft.current)?.discard();
            if (field.current) {
              field.current.value = '';
              // Whoever points at names in it is to hear that they are gone.
              field.current.dispatchEvent(new Event('input', { bubbles: true }));
            }
            setAbout(null);
            setSaid('Erased.');
          }}
          onClose={() => {
            setErasing(null);
            // The button that had the focus went with what it erases.
            if (gone.current) root.current?.querySelector('input')?.focus();
            gone.current = false;
          }}
        >
          <p>
            The word you chose this time goes, for good, and so does what you wrote with it. What
            you said at other times stays.
          </p>
        </Confirm>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { fileName, fileText, toSelfCheckFile } from '../../domain/scale/exchange.ts';
import type { Sitting } from '../../domain/scale/ratings.ts';
import type { Scale } from '../../domain/scale/scale.ts';
import { dayOf } from '../journal/words.ts';
import { NamesReview } from '../names/NamesReview.tsx';
import { asJsonFile, giveFile } from '../shell/give-file.ts';

interface Props {
  scale: Scale;
  sitting: Sitting | null;
}

/** Makes a file of one self-check, and shows exactly what is in it before it is made. */
export function SendSitting({ scale, sitting }: Props) {
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [first, setFirst] = useState<'own-view' | 'ratings'>('own-view');
  const [madeAt] = useState(() => new Date().toISOString());
  const [said, setSaid] = useState('');
  if (!sitting) {
    return (
      <section>
        <p>
          <a href="#take:">All parts</a>
        </p>
        <h2 tabIndex={-1}>That self-check is not here</h2>
        <p>It may be on another device, or it was erased.</p>
      </section>
    );
  }
  const file = toSelfCheckFile(scale, sitting, { without, first, madeAt });
  const titles = new Map(
    file.scale.areas.flatMap(({ items }) => items.map(({ id, title }) => [id, title])),
  );
  const texts = new Map(sitting.ratings.map(({ item, text }) => [item, text]));
  const turn = (item: string, goes: boolean) => {
    const next = new Set(without);
    if (goes) next.delete(item);
    else next.add(item);
    setWithout(next);
    setSaid('');
  };
  return (
    <section aria-labelledby="send-title">
      <p>
        <a href="#take:">All parts</a>
      </p>
      <h2 id="send-title" tabIndex={-1}>
        Send your self-check of {dayOf(sitting.begunAt)}
      </h2>
      <p>
        This makes a file on your device. You send it yourself, in whatever way your service uses
        for what is confidential. Your supervisor opens it on this site, under “Look at somebody’s
        self-check”, and sends a file back.
      </p>
      <fieldset class="send__first">
        <legend>What have you agreed?</legend>
        <label class="item-form__word">
          <input
            type="radio"
            name="first"
            checked={first === 'own-view'}
            onChange={() => {
              setFirst('own-view');
            }}
          />
          <span>My supervisor looks first, and sees what I said afterwards</span>
        </label>
        <label class="item-form__word">
          <input
            type="radio"
            name="first"
            checked={first === 'ratings'}
            onChange={() => {
              setFirst('ratings');
            }}
          />
          <span>My supervisor reads what I said first</span>
        </label>
      </fieldset>
      <h3>Exactly this will be in the file</h3>
      <p>
        The scale “{file.scale.title}”: the titles of what you said something of, and its words. The
        days you said it. {first === 'own-view' ? 'That they look first.' : 'That they read first.'}{' '}
        A number that ties the answer to it. Not your name. And:
      </p>
      <ul class="plain-list send__ratings">
        {file.ratings.map(({ item, response, text }) => (
          <li key={item} class="card">
            <p>
              <strong>{titles.get(item)}</strong>: “{response.words}”
            </p>
            {text !== '' && <p class="growth__evidence">{text}</p>}
            {texts.get(item) !== '' && (
              <label class="item-form__word">
                <input
                  type="checkbox"
                  checked={!without.has(item)}
                  onChange={({ currentTarget }) => {
                    turn(item, currentTarget.checked);
                  }}
                />
                <span>
                  Send what I wrote
                  <span class="visually-hidden"> about “{titles.get(item)}”</span>
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
      <NamesReview
        places={file.ratings.map(({ item, text }) => ({
          where: `“${titles.get(item) ?? item}”`,
          text,
        }))}
      />
      <details>
        <summary>The file as it is, letter by letter</summary>
        <pre class="send__file">{fileText(file)}</pre>
      </details>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            giveFile(fileName(file), asJsonFile(fileText(file)));
            setSaid('The file is with your downloads.');
          }}
        >
          Make the file
        </button>
        <p class="hint" role="status">
          {said}
        </p>
      </div>
    </section>
  );
}

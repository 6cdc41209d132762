import { useEffect, useRef, useState } from 'preact/hooks';
import {
  EXCHANGE_VERSION,
  VIEW_FORMAT,
  type SelfCheckFile,
  type ViewFile,
} from '../../domain/scale/exchange.ts';
import { itemsOf, type Scale } from '../../domain/scale/scale.ts';
import { draftFor, type DraftHandle, type Fields } from '../../stores/drafts.ts';
import { counted, dayOf } from '../journal/words.ts';
import { nudgeAll } from '../names/nudge.ts';
import { MakeView } from './MakeView.tsx';
import { ViewItem } from './ViewItem.tsx';

interface Props {
  file: SelfCheckFile;
  /** The scale as it is known here; null when it is not. */
  scale: Scale | null;
}

/** What stands in the form now: `<item>.response`, `<item>.text`, and `by`. */
const read = (form: HTMLFormElement | null): Fields =>
  Object.fromEntries(
    [...new FormData(form ?? undefined)].map(([name, value]) => [name, value as string]),
  );

const put = (form: HTMLFormElement, fields: Fields): void => {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLTextAreaElement) field.value = value;
    if (field instanceof HTMLInputElement) field.value = value;
  }
};

/** A supervisor’s own view of each thing. What they type is kept as a draft until they clear it away. */
export function ViewForm({ file, scale }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const draft = useRef<Promise<DraftHandle> | null>(null);
  const [shown, setShown] = useState(file.first === 'ratings');
  const [made, setMade] = useState<ViewFile | null>(null);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const items = file.scale.areas.flatMap((area) => area.items);

  useEffect(() => {
    const opened = draftFor(`supervise:view#${file.sitting}`);
    draft.current = opened;
    void opened.then((handle) => {
      if (form.current) put(form.current, { ...handle.fields, ...filled(read(form.current)) });
    });
  }, [file]);

  useEffect(() => (form.current ? nudgeAll(form.current) : undefined), []);

  const make = () => {
    const fields = read(form.current);
    const view: ViewFile = {
      format: VIEW_FORMAT,
      version: EXCHANGE_VERSION,
      madeAt: new Date().toISOString(),
      sitting: file.sitting,
      scale: { id: file.scale.id, title: file.scale.title },
      by: (fields['by'] ?? '').trim(),
      had: shown ? 'ratings' : 'own-view',
      views: items.map(({ id, title }) => ({
        item: id,
        title,
        response: file.scale.responses.find((one) => one.id === fields[`${id}.response`]) ?? null,
        text: (fields[`${id}.text`] ?? '').trim(),
      })),
    };
    setSaid('');
    setMade(view);
  };

  const clear = async () => {
    form.current?.reset();
    // Whoever points at names in a field is to hear that they are gone.
    for (const field of form.current?.querySelectorAll('textarea') ?? [])
      field.dispatchEvent(new Event('input', { bubbles: true }));
    await (await draft.current)?.discard();
    setSaid('What you typed is no longer here. It is in the file.');
    // The button that had the focus is gone.
    status.current?.focus();
  };

  return (
    <section aria-labelledby="view-title" class="view-form">
      <h2 id="view-title">{file.scale.title}</h2>
      <p>
        {counted(items.length, 'thing')}, said of themselves by whoever sent you this, up to{' '}
        {dayOf(file.ratings.reduce((last, { at }) => (at > last ? at : last), ''))}.{' '}
        {file.first === 'own-view'
          ? shown
            ? 'You agreed that you look first. Now you see what they said too.'
            : 'You agreed that you look first: what they said is not shown yet.'
          : 'You agreed that you read what they said first.'}
      </p>
      {!shown && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            setShown(true);
            setMade(null);
          }}
        >
          Show what they said after all
        </button>
      )}
      {!scale && (
        <p class="hint">
          This scale is not on this device, so only the titles are shown. If you are licensed to use
          it, load it under “Self-check”, and open the file again.
        </p>
      )}
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
        onInput={() => {
          setMade(null);
          const fields = read(form.current);
          void draft.current?.then((handle) => {
            handle.write(fields);
          });
        }}
      >
        {file.scale.areas.map((area) => (
          <section key={area.id} aria-labelledby={`view-${area.id}`}>
            <h3 id={`view-${area.id}`}>{area.title}</h3>
            {area.items.map((item) => (
              <ViewItem
                key={item.id}
                id={item.id}
                title={item.title}
                known={scale ? (itemsOf(scale).find(({ id }) => id === item.id) ?? null) : null}
                responses={file.scale.responses}
                theirs={shown ? (file.ratings.find((one) => one.item === item.id) ?? null) : null}
              />
            ))}
          </section>
        ))}
        <div class="field">
          <label htmlFor="view-by">How you want to be called in it. A role is enough</label>
          <input id="view-by" name="by" type="text" autocomplete="off" />
        </div>
        <button class="button">See what would be sent</button>
      </form>
      {made && (
        <MakeView
          file={file}
          view={made}
          onMade={() => {
            setShown(true);
          }}
          onClear={() => void clear()}
        />
      )}
      <p ref={status} class="hint" role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}

/** What somebody has put in already wins over what was left here before. */
const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

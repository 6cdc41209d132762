import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../domain/record/journal.ts';
import { draftFor, type DraftHandle, type Fields } from '../../stores/drafts.ts';
import { nudgeAll } from '../names/nudge.ts';
import { editDraftOf, editFieldsOf, keepEdit } from './entry-words.ts';
import { PRINCIPLES } from './principles.ts';
import { partFieldsIn, type TemplateOnPage } from './templates.ts';

interface Props {
  entry: Entry;
  templates: readonly TemplateOnPage[];
  /** Whether it was asked for, and so takes the focus; an edit found begun does not. */
  asked: boolean;
  /** Told when a change is about to be kept: from then on the entry as it was is not to be held open. */
  onSaving: () => void;
  /** Given the statement that now stands for the entry; null when nothing was changed. */
  onDone: (id: string | null) => void;
}

/** Edits an entry's words. They are kept as a draft while they are typed, and become a new statement. */
export function EditEntry({ entry, templates, asked, onSaving, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const draft = useRef<Promise<DraftHandle> | null>(null);
  const [empty, setEmpty] = useState(false);
  const { words } = entry;
  const fields = useMemo(() => editFieldsOf(words, templates), [words]);
  const inputs = () => (form.current ? partFieldsIn(form.current) : []);

  const now = (): Fields => Object.fromEntries(inputs().map(({ name, value }) => [name, value]));

  useEffect(() => {
    let untouched = true;
    const opened = draftFor(editDraftOf(entry.id));
    draft.current = opened;
    if (asked) inputs()[0]?.focus();
    if (form.current) nudgeAll(form.current);
    const touch = () => {
      untouched = false;
    };
    form.current?.addEventListener('input', touch, { once: true });
    void opened.then((handle) => {
      // Begun before and not saved: go on from there.
      if (untouched)
        for (const input of inputs()) input.value = handle.fields[input.name] ?? input.value;
      else handle.write(now());
    });
  }, [entry.id]);

  const leave = async (id: string | null) => {
    await (await draft.current)?.discard();
    onDone(id);
  };

  const save = async () => {
    const written = now();
    if (Object.values(written).every((text) => text.trim() === '')) {
      setEmpty(true);
      return;
    }
    const isSame = fields.every(({ name, text }) => written[name] === text);
    if (isSame) {
      await leave(null);
      return;
    }
    onSaving();
    await leave((await keepEdit(words, written, fields)).id);
  };

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onInput={() => void draft.current?.then((handle) => handle.write(now()))}
    >
      {fields.map(({ name, label, text, isPrinciple }) => {
        const id = `edit-${entry.id}-${name}`;
        return (
          <div key={name} class="field">
            <label for={id}>{label}</label>
            {/* Uncontrolled: nothing we render ever touches what is being typed. */}
            {isPrinciple ? (
              <select id={id} name={name} autocomplete="off">
                <option value="">None, or not sure</option>
                {[...new Set([...Object.values(PRINCIPLES), ...(text ? [text] : [])])].map(
                  (heading) => (
                    <option key={heading} value={heading} selected={heading === text}>
                      {heading}
                    </option>
                  ),
                )}
              </select>
            ) : (
              <textarea
                id={id}
                name={name}
                rows={name === 'text' ? 6 : 2}
                defaultValue={text}
                autocomplete="off"
              />
            )}
          </div>
        );
      })}
      {empty && (
        <p role="alert">There are no words in it. To be rid of the entry, erase it instead.</p>
      )}
      <div class="row">
        <button class="button">Save</button>
        <button type="button" class="button button--quiet" onClick={() => void leave(null)}>
          Leave as it was
        </button>
      </div>
    </form>
  );
}

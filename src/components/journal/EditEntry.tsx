import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../domain/record/journal.ts';
import { draftFor, type DraftHandle, type Fields } from '../../stores/drafts.ts';
import { record } from '../../stores/record.ts';
import { editDraftOf, fieldsOf } from './entry-words.ts';

interface Props {
  entry: Entry;
  /** Whether it was asked for, and so takes the focus; an edit found begun does not. */
  asked: boolean;
  /** Given the statement that now stands for the entry; null when nothing was changed. */
  onDone: (id: string | null) => void;
}

const labels: Record<string, string> = { text: 'Your words', when: 'When …', will: 'I will …' };

/** Edits an entry's words. They are kept as a draft while they are typed, and become a new statement. */
export function EditEntry({ entry, asked, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const draft = useRef<Promise<DraftHandle> | null>(null);
  const [empty, setEmpty] = useState(false);
  const { words } = entry;
  const was = fieldsOf(words);

  const now = (): Fields =>
    Object.fromEntries(
      [...(form.current?.querySelectorAll('textarea') ?? [])].map(({ name, value }) => [
        name,
        value,
      ]),
    );

  useEffect(() => {
    let untouched = true;
    const opened = draftFor(editDraftOf(entry.id));
    draft.current = opened;
    const fields = [...(form.current?.querySelectorAll('textarea') ?? [])];
    if (asked) fields[0]?.focus();
    const touch = () => {
      untouched = false;
    };
    form.current?.addEventListener('input', touch, { once: true });
    void opened.then((handle) => {
      // Begun before and not saved: go on from there.
      if (untouched)
        for (const field of fields) field.value = handle.fields[field.name] ?? field.value;
      else handle.write(now());
    });
  }, [entry.id]);

  const leave = async (id: string | null) => {
    await (await draft.current)?.discard();
    onDone(id);
  };

  const save = async () => {
    const fields = now();
    if (Object.values(fields).every((text) => text.trim() === '')) {
      setEmpty(true);
      return;
    }
    if (JSON.stringify(fields) === JSON.stringify(was)) {
      await leave(null);
      return;
    }
    const replaces = [entry.id];
    const edit =
      words.verb === 'planned'
        ? await record(
            'planned',
            words.object,
            { when: fields['when'] ?? '', will: fields['will'] ?? '' },
            { replaces },
          )
        : words.verb === 'returned'
          ? await record(
              'returned',
              words.object,
              { ...words.result, text: fields['text'] ?? '' },
              { replaces },
            )
          : await record(
              words.verb,
              words.object,
              { ...words.result, text: fields['text'] ?? '' },
              { replaces },
            );
    await leave(edit.id);
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
      {Object.entries(was).map(([name, text]) => (
        <div key={name} class="field">
          <label for={`edit-${entry.id}-${name}`}>{labels[name]}</label>
          {/* Uncontrolled: nothing we render ever touches what is being typed. */}
          <textarea
            id={`edit-${entry.id}-${name}`}
            name={name}
            rows={name === 'text' ? 6 : 2}
            defaultValue={text}
            autocomplete="off"
          />
        </div>
      ))}
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

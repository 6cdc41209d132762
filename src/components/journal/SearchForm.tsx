import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { EntryFilters, EntryKind } from '../../domain/journal/facets.ts';

/** What the reader asks, as it stands in the form. */
export interface Asked {
  query: string;
  kind: EntryFilters['kind'];
  module: string;
  /** How many days back; empty for all time. */
  days: string;
}

/** Nothing asked and nothing narrowed. */
export const NOTHING: Asked = { query: '', kind: '', module: '', days: '' };

interface Props {
  /** Kinds and modules that some entry has, in the order they are listed. */
  kinds: readonly EntryKind[];
  modules: readonly { id: string; title: string }[];
  /** Whether anything is asked, and so can be cleared. */
  isAsked: boolean;
  onAsk: (asked: Asked) => void;
  /** Called when the box is approached, so that the index is on its way before the first key. */
  onApproach: () => void;
}

/** What each kind is called, in the order they are offered. */
const KINDS: Readonly<Record<EntryKind, string>> = {
  wrote: 'Written in the journal',
  reflected: 'Reflections in lessons',
  case: 'In cases',
  walk: 'In walkthroughs',
  tried: 'What you guessed',
  planned: 'Plans',
  returned: 'What came of plans',
  rated: 'Self-checks',
};

/** Every kind of entry, in that order. */
export const entryKinds = Object.keys(KINDS) as EntryKind[];

const TIMES = [
  ['7', 'The last week'],
  ['30', 'The last month'],
  ['91', 'The last three months'],
  ['365', 'The last year'],
] as const;

interface FieldProps {
  label: string;
  /** Draws the control under the id that its label names. */
  children: (id: string) => ComponentChildren;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** The box to search in, and what the journal can be narrowed to. */
export function SearchForm({ kinds, modules, isAsked, onAsk, onApproach }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const ask = () => {
    if (!form.current) return;
    const data = new FormData(form.current);
    const value = (name: string) => {
      const given = data.get(name);
      return typeof given === 'string' ? given.trim() : '';
    };
    onAsk({
      query: value('q'),
      kind: value('kind') as Asked['kind'],
      module: value('module'),
      days: value('days'),
    });
  };
  return (
    <form
      ref={form}
      role="search"
      class="journal__search no-print"
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onInput={ask}
      onFocusCapture={onApproach}
      onReset={() => {
        onAsk(NOTHING);
        form.current?.querySelector('input')?.focus();
      }}
    >
      <Field label="Search your journal">
        {(id) => <input id={id} name="q" type="search" autocomplete="off" spellcheck={false} />}
      </Field>
      <details>
        <summary>Narrow by kind, module or time</summary>
        <div class="journal__filters">
          <Field label="Kind">
            {(id) => (
              <select id={id} name="kind" autocomplete="off">
                <option value="">Every kind</option>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {KINDS[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Module">
            {(id) => (
              <select id={id} name="module" autocomplete="off">
                <option value="">Every module</option>
                {modules.map((module) => (
                  <option key={module.id} value={module.id}>
                    {module.title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Written in">
            {(id) => (
              <select id={id} name="days" autocomplete="off">
                <option value="">Any time</option>
                {TIMES.map(([days, words]) => (
                  <option key={days} value={days}>
                    {words}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </details>
      {isAsked && (
        <button type="reset" class="button button--quiet">
          Clear
        </button>
      )}
    </form>
  );
}

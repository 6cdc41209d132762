import { useRef } from 'preact/hooks';
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
  onAsk: (asked: Asked) => void;
  /** Called when the box is approached, so that the index is on its way before the first key. */
  onApproach: () => void;
}

const KINDS: Readonly<Record<EntryKind, string>> = {
  wrote: 'Written in the journal',
  reflected: 'Reflections in lessons',
  case: 'In cases',
  tried: 'What you guessed',
  planned: 'Plans',
  returned: 'What came of plans',
};

const TIMES = [
  ['7', 'The last week'],
  ['30', 'The last month'],
  ['91', 'The last three months'],
  ['365', 'The last year'],
] as const;

/** The box to search in, and what the journal can be narrowed to. */
export function SearchForm({ kinds, modules, onAsk, onApproach }: Props) {
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
      <label class="field">
        <span>Search your journal</span>
        <input name="q" type="search" autocomplete="off" spellcheck={false} />
      </label>
      <div class="journal__filters">
        <label class="field">
          <span>Kind</span>
          <select name="kind" autocomplete="off">
            <option value="">Every kind</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {KINDS[kind]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Module</span>
          <select name="module" autocomplete="off">
            <option value="">Every module and none</option>
            {modules.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Written in</span>
          <select name="days" autocomplete="off">
            <option value="">Any time</option>
            {TIMES.map(([days, words]) => (
              <option key={days} value={days}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="row">
        <button type="reset" class="button button--quiet">
          Clear
        </button>
      </div>
    </form>
  );
}

import type { Evening } from '../../domain/evaluation/gathered.ts';
import { titleOf } from './words.ts';

interface Props {
  evenings: readonly Evening[];
  current: string | null;
  today: string;
  choose: (id: string) => void;
  begin: (name: string, day: string) => void;
}

/** Which evening is being gathered for, and a new one. */
export function Evenings({ evenings, current, today, choose, begin }: Props) {
  return (
    <div class="no-print">
      {evenings.length > 0 && (
        <fieldset>
          <legend>Which session</legend>
          {evenings.map((one) => (
            <label key={one.id} class="outgoing__tick">
              <input
                type="radio"
                name="evening"
                checked={one.id === current}
                onChange={() => {
                  choose(one.id);
                }}
              />
              <span>
                {titleOf(one)} <span class="hint">({one.slips.length} slips)</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <form
        autocomplete="off"
        aria-label="A new session"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const [name, day] = ['name', 'day'].map((one) => {
            const value = data.get(one);
            return typeof value === 'string' ? value.trim() : '';
          });
          if (!name) return;
          begin(name, day ?? '');
          event.currentTarget.reset();
        }}
      >
        <div class="gather__new">
          <div class="field">
            <label htmlFor="evening-name">
              {evenings.length > 0 ? 'Another session' : 'Which session'}
            </label>
            <input id="evening-name" name="name" type="text" required maxLength={60} />
          </div>
          <div class="field">
            <label htmlFor="evening-day">Day</label>
            <input id="evening-day" name="day" type="date" defaultValue={today} />
          </div>
        </div>
        <button type="submit" class={evenings.length > 0 ? 'button button--quiet' : 'button'}>
          Begin to gather for it
        </button>
      </form>
    </div>
  );
}

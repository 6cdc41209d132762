import { useState } from 'preact/hooks';

/** One thing that can be ticked. */
export interface Tick {
  value: string;
  title: string;
  hint: string;
}

const PAGE = 20;
const LONG = 90;

const cut = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** A list of things to tick, none ticked at first, twenty at a time. */
export function Ticks({ name, ticks }: { name: string; ticks: readonly Tick[] }) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      {ticks.map(({ value, title, hint }, at) => (
        // What is not shown yet keeps its tick, should the list grow above it.
        <label key={value} class="outgoing__tick" hidden={at >= shown}>
          <input type="checkbox" name={name} value={value} />
          <span>
            {cut(title)}
            <br />
            <span class="hint">{hint}</span>
          </span>
        </label>
      ))}
      {ticks.length > shown && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          Show {Math.min(PAGE, ticks.length - shown)} more
        </button>
      )}
    </>
  );
}

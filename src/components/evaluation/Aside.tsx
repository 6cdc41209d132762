import type { Evening } from '../../domain/evaluation/gathered.ts';
import { whyAside } from './words.ts';

interface Props {
  evening: Evening;
  putAway: () => void;
}

/** What was given and does not count, by name, until somebody has seen it. */
export function Aside({ evening: { aside }, putAway }: Props) {
  if (aside.length === 0) return null;
  return (
    <section class="caution gather__aside no-print" aria-labelledby="aside">
      <h3 id="aside">Set aside: {aside.length}</h3>
      <p>These are not counted. Ask for them again if you can, or type them in.</p>
      <ul>
        {aside.map((one, at) => (
          <li key={at}>
            <strong>{one.name}.</strong> {whyAside(one)}
          </li>
        ))}
      </ul>
      <button type="button" class="button button--quiet" onClick={putAway}>
        I have seen these: take them off the list
      </button>
    </section>
  );
}

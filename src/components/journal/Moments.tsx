import type { Statement } from '../../domain/record/statement.ts';
import { whereabouts, type Activities } from './activities.ts';
import { counted } from './words.ts';

interface Props {
  statements: readonly Statement[];
  activities: Activities;
}

/** The moments that the learner has compared: on each, what was ticked is ticked again. */
export function Moments({ statements, activities }: Props) {
  const seen = [
    ...new Set(statements.flatMap((one) => (one.verb === 'chose' ? [one.object] : []))),
  ];
  if (seen.length === 0) return null;
  return (
    <section aria-labelledby="moments-title">
      <h2 id="moments-title">Moments</h2>
      <p>
        You have looked at {counted(seen.length, 'moment')}. What you ticked is still ticked there.
      </p>
      <details>
        <summary>Moment by moment</summary>
        <ul>
          {seen.map((moment) => {
            const { title, href } = whereabouts(moment, activities);
            return <li key={moment}>{href === null ? title : <a href={href}>{title}</a>}</li>;
          })}
        </ul>
      </details>
    </section>
  );
}

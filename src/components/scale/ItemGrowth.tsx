import { historyOf, stretches } from '../../domain/scale/growth.ts';
import type { Rating } from '../../domain/scale/ratings.ts';
import { placeOfResponse, type Scale } from '../../domain/scale/scale.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { dayOf } from '../journal/words.ts';
import { Drawing } from './Drawing.tsx';
import { growthWords } from './when-words.ts';

interface Props {
  scale: Scale;
  item: { id: string; title: string };
  ratings: readonly Rating[];
  activities: Activities;
  now: Date;
}

/** What was said of one item over time: in words, drawn small, and in a table with what was seen. */
export function ItemGrowth({ scale, item, ratings, activities, now }: Props) {
  const history = historyOf(ratings, scale.id, item.id);
  if (history.length === 0) return null;
  const words = growthWords(stretches(history), now);
  const places = history.map(({ response }) => placeOfResponse(scale, response.id));
  return (
    <details class="growth__item">
      <summary>
        <strong>{item.title}</strong>
        <span class="growth__words">{words}</span>
      </summary>
      {history.length > 1 && (
        <Drawing
          words={scale.responses.map((one) => one.words)}
          places={places}
          label={`${item.title}. ${words}`}
        />
      )}
      <div class="scale__table">
        <table>
          <caption class="visually-hidden">{item.title}, each time, the last first</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What I said</th>
              <th scope="col">What I saw</th>
            </tr>
          </thead>
          <tbody>
            {[...history].reverse().map(({ id, at, response, text, about }) => (
              <tr key={id}>
                <th scope="row">{dayOf(at)}</th>
                <td>{response.words}</td>
                <td>
                  <span class="growth__evidence">{text === '' ? '–' : text}</span>
                  {about !== null && <AboutLink about={about} activities={activities} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={`#take:${item.id}`}>
          Say how it is now<span class="visually-hidden">: {item.title}</span>
        </a>
      </p>
    </details>
  );
}

function AboutLink({ about, activities }: { about: string; activities: Activities }) {
  const { title, href } = whereabouts(about, activities);
  return <p class="hint">About {href === null ? title : <a href={href}>{title}</a>}</p>;
}

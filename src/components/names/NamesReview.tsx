import { useEffect, useState } from 'preact/hooks';
import { letBe } from './fine.ts';
import { review, type Place, type Sighting } from './review.ts';
import { looksLike } from './words.ts';

interface Props {
  places: readonly Place[];
}

const SETTLED_MS = 300;

/** Beside a preview: what in it looks like a name and the like, and where. It stops nobody. */
export function NamesReview({ places }: Props) {
  const [sightings, setSightings] = useState<Sighting[] | null>(null);
  const [asked, setAsked] = useState(0);
  const text = JSON.stringify(places);
  useEffect(() => {
    let current = true;
    const waiting = setTimeout(() => {
      review(places).then(
        (found) => {
          if (current) setSightings(found);
        },
        () => undefined,
      );
    }, SETTLED_MS);
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [text, asked]);
  if (sightings === null) return null;
  return (
    <section class="names-review no-print" aria-labelledby="names-review">
      <h3 id="names-review">Names in it</h3>
      {sightings.length === 0 ? (
        <p>
          Nothing in it looks like a name, a place or a number that tells who somebody is. Rules
          looked, not a person: look once yourself.
        </p>
      ) : (
        <>
          <p>
            Before it goes anywhere, look at these. Rules found them; they miss some and mistake
            some. Change the words where you wrote them.
          </p>
          <ul>
            {sightings.map(({ found, where }) => (
              <li key={`${found.kind}:${found.words}`}>
                <strong>“{found.words}”</strong>{' '}
                {found.kind === 'combination' ? 'says' : 'looks like'} {looksLike[found.kind]}: in{' '}
                {where.join('; ')}.{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    letBe(found);
                    setAsked(asked + 1);
                  }}
                >
                  It is fine here<span class="visually-hidden">: {found.words}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

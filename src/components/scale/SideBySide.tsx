import type { Beside } from '../../domain/scale/compare.ts';

interface Props {
  rows: readonly Beside[];
  /** How the two are called. */
  own: string;
  theirs: string;
  /** Whether the reader is the supervisor. */
  supervising?: boolean;
}

/** What there is to talk about where two people said different things; null where they said the same. */
export function questionOf({ differs, own, theirs }: Beside, supervising: boolean): string | null {
  const [learner, supervisor] = [own.response.words, theirs?.response?.words ?? ''];
  const [one, other] = supervising ? ['they', 'you'] : ['you', 'they'];
  switch (differs) {
    case 'same':
      return null;
    case 'further':
      return `“${supervisor}” is what ${other} would say, and “${learner}” is what ${one} said. Which moments ${other === 'you' ? 'are you' : 'are they'} thinking of, and what ${one === 'you' ? 'do you' : 'do they'} not count?`;
    case 'nearer':
      return `“${learner}” is what ${one} said, and “${supervisor}” is what ${other} would say. Which moments is each of you thinking of, and what would you both like to see next?`;
    case 'other':
      return 'Two different words. What does each of you mean by yours?';
    case 'unseen':
      return supervising
        ? 'You have not seen this. How could you: on film, or by sitting in?'
        : 'They have not seen this. How could they: on film, or by sitting in?';
  }
}

/** Two views of the same things beside each other, with the differences as questions. */
export function SideBySide({ rows, own, theirs, supervising = false }: Props) {
  return (
    <ul class="plain-list side-by-side">
      {rows.map((row) => {
        const question = questionOf(row, supervising);
        return (
          <li key={row.item} class="card">
            <h3>{row.title}</h3>
            <div class="side-by-side__columns">
              <div>
                <h4>{own}</h4>
                <p>“{row.own.response.words}”</p>
                {row.own.text !== '' && <p class="growth__evidence">{row.own.text}</p>}
              </div>
              <div>
                <h4>{theirs}</h4>
                <p>{row.theirs?.response ? `“${row.theirs.response.words}”` : 'Not seen'}</p>
                {row.theirs && row.theirs.text !== '' && (
                  <p class="growth__evidence">{row.theirs.text}</p>
                )}
              </div>
            </div>
            <p class="side-by-side__question">
              {question === null ? 'The same word from both.' : `To talk about: ${question}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

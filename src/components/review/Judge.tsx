import type { Judgement } from '../../domain/record/statement.ts';

interface Props {
  question: string;
  onJudge: (judgement: Judgement) => void;
}

const WORDS: readonly [Judgement, string][] = [
  ['notYet', 'Not yet'],
  ['effort', 'With effort'],
  ['yes', 'Yes'],
];

/** What only the learner can say: how far it came back. */
export function Judge({ question, onJudge }: Props) {
  return (
    <div class="question__sure review__judge no-print" role="group" aria-labelledby="judge">
      <p id="judge">{question}</p>
      {WORDS.map(([judgement, words]) => (
        <button
          key={judgement}
          type="button"
          class="button button--quiet"
          onClick={() => {
            onJudge(judgement);
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

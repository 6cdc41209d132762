import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { quizHistory, worthALook, type QuestionHistory } from '../../domain/record/quiz-history.ts';
import { $record } from '../../stores/record.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { Motif } from '../journal/Motif.tsx';
import { counted } from '../journal/words.ts';
import { AnsweredQuestion } from './AnsweredQuestion.tsx';
import { at } from './at.ts';
import { CameBack } from './CameBack.tsx';
import { Folded } from './Folded.tsx';

interface Props {
  activities: Activities;
}

interface Group {
  id: string;
  title: string;
  says: string;
  questions: readonly QuestionHistory[];
}

/** A few at a time: a long list of what was mistaken helps nobody. */
const A_FEW = 5;

function Look({ group, activities }: { group: Group; activities: Activities }) {
  const [shown, setShown] = useState(A_FEW);
  const { id, title, says, questions } = group;
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{says}</p>
      <ul class="plain-list">
        {questions.slice(0, shown).map((history) => (
          <AnsweredQuestion key={history.object} history={history} activities={activities} />
        ))}
      </ul>
      {questions.length > shown && (
        <button
          type="button"
          class="button button--quiet no-print"
          onClick={() => {
            setShown(shown + A_FEW);
          }}
        >
          Show more<span class="visually-hidden">: {title}</span>
        </button>
      )}
    </section>
  );
}

/** Every question that was answered, those first where being sure and being right went apart. */
export function Answers({ activities }: Props) {
  const { statements } = useStore($record);
  const modules = useMemo(() => quizHistory(statements), [statements]);
  const { mistaken, guessed } = useMemo(() => worthALook(modules), [modules]);
  return (
    <>
      <Look
        activities={activities}
        group={{
          id: 'mistaken',
          title: 'Sure, and mistaken',
          says: 'Your latest answer to each of these was not right yet, and you were sure of it. They are worth a look first: what we are sure of, nobody checks.',
          questions: mistaken,
        }}
      />
      <Look
        activities={activities}
        group={{
          id: 'guessed',
          title: 'Right, and you called it a guess',
          says: 'See why each one holds, and it will be more than a guess the next time.',
          questions: guessed,
        }}
      />
      {modules.length > 0 ? (
        <section aria-labelledby="all">
          <h2 id="all">Question by question</h2>
          {modules.map(({ module, questions }) => (
            <Folded
              key={module}
              summary={`${whereabouts(module, activities).title}: ${counted(questions.length, 'question')}`}
            >
              {() => (
                <ul class="plain-list">
                  {questions.map((history) => (
                    <AnsweredQuestion
                      key={history.object}
                      history={history}
                      activities={activities}
                    />
                  ))}
                </ul>
              )}
            </Folded>
          ))}
        </section>
      ) : (
        <section class="notebook__empty">
          <Motif answered={false} />
          <p>
            No question answered yet. Every lesson has one, and every module a quiz. What you answer
            is kept here, with the reasons.
          </p>
          <p>
            <a class="button button--next" href={at('/learn/')}>
              Go to the lessons
            </a>
          </p>
        </section>
      )}
      <CameBack statements={statements} activities={activities} />
    </>
  );
}

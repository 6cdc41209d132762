import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { quizHistory, worthALook, type QuestionHistory } from '../../domain/record/quiz-history.ts';
import { $record } from '../../stores/record.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { Motif } from '../journal/Motif.tsx';
import { counted } from '../journal/words.ts';
import { AnsweredQuestion } from './AnsweredQuestion.tsx';
import { at } from './at.ts';
import { CameBack } from './CameBack.tsx';

interface Props {
  activities: Activities;
}

interface Group {
  id: string;
  title: string;
  says: string;
  questions: readonly QuestionHistory[];
}

function Look({ group, activities }: { group: Group; activities: Activities }) {
  if (group.questions.length === 0) return null;
  return (
    <section aria-labelledby={group.id}>
      <h2 id={group.id}>{group.title}</h2>
      <p>{group.says}</p>
      <ul class="plain-list">
        {group.questions.map((history) => (
          <AnsweredQuestion key={history.object} history={history} activities={activities} />
        ))}
      </ul>
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
            <details key={module}>
              <summary>
                {whereabouts(module, activities).title}: {counted(questions.length, 'question')}
              </summary>
              <ul class="plain-list">
                {questions.map((history) => (
                  <AnsweredQuestion
                    key={history.object}
                    history={history}
                    activities={activities}
                  />
                ))}
              </ul>
            </details>
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

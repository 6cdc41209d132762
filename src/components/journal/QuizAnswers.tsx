import { quizHistory, type QuestionHistory } from '../../domain/record/quiz-history.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { whereabouts, type Activities } from './activities.ts';
import { counted, dayOf, listed, sureness, verdict } from './words.ts';

interface Props {
  statements: readonly Statement[];
  activities: Activities;
}

const outcome = ({ result }: QuestionHistory['latest']): string => {
  const sure = sureness(result.confidence);
  return sure === '' ? verdict(result.right) : `${verdict(result.right)}; ${sure}`;
};

function Question({ history, activities }: { history: QuestionHistory; activities: Activities }) {
  const { title, href } = whereabouts(history.object, activities);
  const [latest, ...before] = history.answers;
  return (
    <li>
      {href === null ? title : <a href={href}>{title}</a>}
      <br />
      {latest && `${outcome(latest)}. ${dayOf(latest.at)}.`}
      {before.length > 0 && (
        <details>
          <summary>{counted(before.length, 'earlier answer')}</summary>
          <ul>
            {before.map((one) => (
              <li key={one.id}>
                {dayOf(one.at)}: {outcome(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Every question answered, by module, with how it went and how sure the learner was. */
export function QuizAnswers({ statements, activities }: Props) {
  const modules = quizHistory(statements);
  if (modules.length === 0) return null;
  return (
    <section aria-labelledby="quiz-title">
      <h2 id="quiz-title">Quiz history</h2>
      {modules.map(({ module, questions, right, notYet, own }) => (
        <div key={module} class="notebook__module">
          <h3>{whereabouts(module, activities).title}</h3>
          <p>
            {counted(questions.length, 'question')} answered. By your latest answer to each:{' '}
            {listed([
              `${right} right`,
              `${notYet} not yet`,
              ...(own > 0 ? [`${own} for you to judge`] : []),
            ])}
            .
          </p>
          <details>
            <summary>Question by question</summary>
            <ul class="notebook__questions">
              {questions.map((history) => (
                <Question key={history.object} history={history} activities={activities} />
              ))}
            </ul>
          </details>
        </div>
      ))}
    </section>
  );
}

import type { QuestionHistory } from '../../domain/record/quiz-history.ts';
import type { Answered } from '../../domain/record/statement.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { counted, dayOf, sureness, verdict } from '../journal/words.ts';
import { Folded } from './Folded.tsx';
import { Learnt } from './Learnt.tsx';

interface Props {
  history: QuestionHistory;
  activities: Activities;
}

const outcome = ({ result }: Answered): string => {
  const sure = sureness(result.confidence);
  return sure === '' ? verdict(result.right) : `${verdict(result.right)}; ${sure}`;
};

/** One question that was answered: how it stands, what was learnt, and every answer before. */
export function AnsweredQuestion({ history, activities }: Props) {
  const { title, href } = whereabouts(history.object, activities);
  const { latest, answers } = history;
  const [, ...before] = answers;
  return (
    <li class="answers__one">
      <p class="answers__prompt">{href === null ? title : <a href={href}>{title}</a>}</p>
      <p class="hint">
        {outcome(latest)}. {dayOf(latest.at)}.
        {href === null && ' This question is no longer in the course.'}
      </p>
      {href !== null && <Learnt history={history} href={href} prompt={title} />}
      {before.length > 0 && (
        <Folded
          summary={
            <>
              {counted(before.length, 'earlier answer')}
              <span class="visually-hidden">: {title}</span>
            </>
          }
        >
          {() => (
            <ul>
              {before.map((one) => (
                <li key={one.id}>
                  {dayOf(one.at)}: {outcome(one)}
                </li>
              ))}
            </ul>
          )}
        </Folded>
      )}
    </li>
  );
}

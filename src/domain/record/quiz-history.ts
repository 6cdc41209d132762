import { isLiving } from './chain.ts';
import type { ActivityId, Answered, Statement } from './statement.ts';
import { placeOf } from './activity.ts';

/** One question and every answer given to it, newest first and never none. */
export interface QuestionHistory {
  object: ActivityId;
  latest: Answered;
  answers: readonly Answered[];
}

/** The questions answered in one module, the last answered first. */
export interface QuizHistory {
  module: ActivityId;
  questions: QuestionHistory[];
  /** By the latest answer. `own` are those only the learner can judge. */
  right: number;
  notYet: number;
  own: number;
}

/** Every answer there is, by module and question. */
export function quizHistory(record: readonly Statement[]): QuizHistory[] {
  const modules = new Map<ActivityId, Map<ActivityId, Answered[]>>();
  // From the newest back, so that the lists come out in the order they are read.
  for (const statement of [...record].reverse()) {
    if (!isLiving(statement) || statement.verb !== 'answered') continue;
    const module = placeOf(statement.object).module ?? '';
    const questions = modules.get(module) ?? new Map<ActivityId, Answered[]>();
    modules.set(module, questions);
    const answers = questions.get(statement.object);
    if (answers) answers.push(statement);
    else questions.set(statement.object, [statement]);
  }
  return [...modules].map(([module, byQuestion]) => {
    const questions = [...byQuestion].flatMap(([object, answers]) =>
      answers[0] ? [{ object, latest: answers[0], answers }] : [],
    );
    const having = (right: boolean | null) =>
      questions.filter(({ latest }) => latest.result.right === right).length;
    return { module, questions, right: having(true), notYet: having(false), own: having(null) };
  });
}

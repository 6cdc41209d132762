import { isLiving } from './chain.ts';
import type { ActivityId, Answered, Confidence, Statement } from './statement.ts';
import { placeOf } from './activity.ts';

/** One question and every answer given to it, newest first and never none. */
export interface QuestionHistory {
  object: ActivityId;
  latest: Answered;
  /** The newest answer that was another than the latest; null when there was none. */
  before: Answered | null;
  answers: readonly Answered[];
}

/** The questions answered in one module, the last answered first. */
export interface QuizHistory {
  module: ActivityId;
  questions: QuestionHistory[];
}

/** What somebody chose, however they put it: the order of what was ticked says nothing. */
function chosen({ result: { answer } }: Answered): string {
  if (answer.kind === 'match') return JSON.stringify(Object.entries(answer.pairs).sort());
  if (answer.kind === 'order') return answer.ids.join(' ');
  const ids = [...answer.ids].sort().join(' ');
  return answer.kind === 'recall' ? `${ids} ${answer.text}` : ids;
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
    const questions = [...byQuestion].flatMap(([object, answers]) => {
      const [latest] = answers;
      if (!latest) return [];
      const now = chosen(latest);
      const before = answers.find((one) => chosen(one) !== now) ?? null;
      return [{ object, latest, before, answers }];
    });
    return { module, questions };
  });
}

/** What is worth a look first, by the latest answer to each question and how sure the learner was. */
export interface WorthALook {
  /** Sure, and not right: looking again gives most here. */
  mistaken: QuestionHistory[];
  /** Right, and called a guess: it may not hold. */
  guessed: QuestionHistory[];
}

/** Sorts out where being sure and being right went apart, the last answered first. */
export function worthALook(history: readonly QuizHistory[]): WorthALook {
  const all = history
    .flatMap(({ questions }) => questions)
    .sort((one, other) => (one.latest.id < other.latest.id ? 1 : -1));
  const having = (right: boolean, confidence: Confidence) =>
    all.filter(
      ({ latest: { result } }) => result.right === right && result.confidence === confidence,
    );
  return { mistaken: having(false, 'sure'), guessed: having(true, 'guess') };
}

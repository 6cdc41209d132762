import type { Answered, Judgement, Statement } from '../record/statement.ts';
import type { Grade } from './memory.ts';

/**
 * A right answer counts for as much as the learner trusted it: a guess that came off says little of
 * what is remembered, though it says something. A wrong one is forgotten however sure they were;
 * being sure only brings it to the front of the day.
 */
function ofAnswer({ right, confidence, answer }: Answered['result'], points: number): Grade {
  if (right === null) {
    const had = answer.kind === 'recall' ? answer.ids.length / Math.max(1, points) : 0;
    return had >= 1 ? 4 : had >= 0.7 ? 3 : had >= 0.4 ? 2 : 1;
  }
  if (!right) return 1;
  return confidence === 'guess' ? 2 : confidence === 'sure' ? 4 : 3;
}

const OF_JUDGEMENT: Readonly<Record<Judgement, Grade>> = { notYet: 1, effort: 2, yes: 3 };

/**
 * What a statement says about remembering; null when it says nothing of it.
 * @param points how many points a recall question has to tick
 */
export function gradeOf(statement: Statement, points = 0): Grade | null {
  switch (statement.verb) {
    case 'answered':
      return ofAnswer(statement.result, points);
    case 'recalled':
      return OF_JUDGEMENT[statement.result.judgement];
    case 'chose':
      // Looked at and compared: met, with nobody to say how well.
      return 3;
    default:
      return null;
  }
}

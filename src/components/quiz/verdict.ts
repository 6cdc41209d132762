import type { Tally } from '../../domain/quiz/mark.ts';
import type { Answer, Confidence } from '../../domain/record/statement.ts';

/** What the learner is told first, by how right they were and how sure: never praise, never blame. */
export function verdict(
  kind: Answer['kind'],
  right: boolean | null,
  confidence: Confidence | null,
  { right: had, of, extra }: Tally,
): string {
  if (right === null) return 'Only you can say how near your words came.';
  if (right) {
    if (confidence === 'guess') return 'Right, and you called it a guess. See why it holds.';
    return confidence === 'sure' ? 'Right, as you were sure.' : 'Right. The reasons are below.';
  }
  const partly: Record<Answer['kind'], string> = {
    single: '',
    multiple: ` You ticked ${had} of the ${of} that belong${extra ? `, and ${extra} that ${extra === 1 ? 'does' : 'do'} not` : ''}.`,
    order: ` ${had} of ${of} ${had === 1 ? 'is' : 'are'} in place.`,
    match: ` ${had} of ${of} ${had === 1 ? 'is' : 'are'} matched.`,
    recall: '',
  };
  const sure = confidence === 'sure' ? ', though you were sure: worth a slow look.' : '.';
  return `Not yet${sure}${partly[kind]} The reasons are below.`;
}

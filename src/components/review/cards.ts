import type { ActivityId } from '../../domain/record/statement.ts';
import type { Whereabouts } from '../journal/activities.ts';

/** What every card is given. */
export interface CardProps {
  id: ActivityId;
  place: Whereabouts & { href: string };
  /** Whether it was dealt with: what is asked then goes. */
  done: boolean;
  /** Told once it was answered or judged, before that is kept. */
  onDone: () => void;
  /** Told when the course has it no more. */
  onGone: () => void;
}

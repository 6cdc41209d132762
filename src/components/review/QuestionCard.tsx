import { bringAndKeep } from '../lesson/islands.ts';
import type { CardProps } from './cards.ts';
import { TakenOut } from './TakenOut.tsx';

/** A question of a quiz, as its quiz asks it. */
export function QuestionCard({ id, place, onDone, onGone }: CardProps) {
  return (
    <TakenOut
      id={id}
      href={place.href}
      onGone={onGone}
      onReady={(root) => void bringAndKeep(root, onDone)}
    />
  );
}

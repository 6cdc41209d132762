import type { CardProps } from './cards.ts';
import { lessonIslands } from './lesson-islands.ts';
import { TakenOut } from './TakenOut.tsx';

/** A question of a quiz, as its quiz asks it. */
export function QuestionCard({ id, place, onDone, onGone }: CardProps) {
  return (
    <TakenOut
      id={id}
      href={place.href}
      onGone={onGone}
      waker={async () => {
        const { bringAndKeep } = await lessonIslands();
        return (root) => bringAndKeep(root, onDone);
      }}
    />
  );
}

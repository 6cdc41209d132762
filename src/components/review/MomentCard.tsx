import { useState } from 'preact/hooks';
import { record } from '../../stores/record.ts';
import type { CardProps } from './cards.ts';
import { Judge } from './Judge.tsx';
import { lessonIslands } from './lesson-islands.ts';
import { TakenOut } from './TakenOut.tsx';

/** A drawn moment to look at again: tick, compare, and say how far it came back. */
export function MomentCard({ id, place, done, onDone, onGone }: CardProps) {
  const [compared, setCompared] = useState(false);
  return (
    <>
      <TakenOut
        id={id}
        href={place.href}
        onGone={onGone}
        waker={async () => {
          const { look } = await lessonIslands();
          return (root) => {
            root.dataset['fresh'] = '';
            root.querySelector('details')?.addEventListener('toggle', () => {
              setCompared(true);
            });
            return look(root);
          };
        }}
      />
      {compared && !done && (
        <Judge
          question="Before you compared: did you see who starts and who answers?"
          onJudge={(judgement) => {
            onDone();
            void record('recalled', id, { judgement, text: '', prompt: '' });
          }}
        />
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import { record } from '../../stores/record.ts';
import { look } from '../lesson/islands.ts';
import type { CardProps } from './cards.ts';
import { Judge } from './Judge.tsx';
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
        onReady={(root) => {
          root.dataset['fresh'] = '';
          root.querySelector('details')?.addEventListener('toggle', () => {
            setCompared(true);
          });
          void look(root);
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

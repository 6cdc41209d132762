import { carryOn } from '../../domain/record/carry-on.ts';
import type { ModuleOutline } from '../../domain/record/progress.ts';
import type { Statement } from '../../domain/record/statement.ts';

interface Props {
  statements: readonly Statement[];
  outline: readonly ModuleOutline[];
  /** The address of the journal. */
  journal: string;
}

/** The one thing to do next: go on where one was, or, with nothing begun or all done, write. */
export function NextStep({ statements, outline, journal }: Props) {
  if (outline.length === 0) return null;
  const next = carryOn(statements, outline);
  const step =
    next && 'lesson' in next
      ? { href: next.lesson.href, words: `Carry on: ${next.lesson.title}` }
      : next?.to === 'quiz' && next.module.quiz
        ? { href: next.module.quiz.href, words: 'Carry on: the quiz' }
        : { href: journal, words: 'Write in your journal' };
  return (
    <p class="notebook__next">
      <a class="button button--next" href={step.href}>
        {step.words}
      </a>
    </p>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { QuestionHistory } from '../../domain/record/quiz-history.ts';
import { dayOf } from '../journal/words.ts';
import { said } from '../quiz/said.ts';
import { rightIn, type Right } from './learnt.ts';
import { takeOut } from './page-parts.ts';

interface Props {
  history: QuestionHistory;
  /** Where the question stands. */
  href: string;
  prompt: string;
}

interface Found {
  latest: string;
  before: string;
  right: Right[];
  sources: Element | null;
}

/** What was chosen may be a choice that the question has no more. */
const orGone = (words: string): string => words.trim() || 'a choice that is no longer there';

async function find(
  { object, latest, before }: QuestionHistory,
  href: string,
): Promise<Found | null> {
  const root = (await takeOut(object, href))?.root;
  if (!root) return null;
  return {
    latest: orGone(said(root, latest.result.answer)),
    before: before ? orGone(said(root, before.result.answer)) : '',
    right: rightIn(root),
    sources: root.querySelector('[data-part=sources]'),
  };
}

/** Folded away: the latest answer, what it was before, what is right and why, and where to read on. */
export function Learnt({ history, href, prompt }: Props) {
  const [found, setFound] = useState<Found | null | 'failed' | 'waiting'>('waiting');
  const asked = useRef(false);
  const open = (details: HTMLDetailsElement) => {
    if (!details.open || asked.current) return;
    asked.current = true;
    find(history, href).then(setFound, () => {
      asked.current = false;
      setFound('failed');
    });
  };
  return (
    <details
      onToggle={({ currentTarget }) => {
        open(currentTarget);
      }}
    >
      <summary>
        What you answered, and why<span class="visually-hidden">: {prompt}</span>
      </summary>
      <div role="status">
        {found === 'failed' && (
          <p>This could not be fetched. You may be offline. Fold it and open it again later.</p>
        )}
        {found === null && <p>This question is no longer in the course.</p>}
      </div>
      {typeof found === 'object' && found && <Told found={found} history={history} />}
    </details>
  );
}

function Told({ found, history: { latest, before } }: { found: Found; history: QuestionHistory }) {
  const { answer, right } = latest.result;
  const had = answer.kind === 'recall' ? answer.ids : [];
  return (
    <>
      <p class="answers__said">
        <b>{right === null ? 'You wrote:' : 'You answered:'}</b> {found.latest}
      </p>
      {before && (
        <p class="answers__said">
          <b>Before that, on {dayOf(before.at)}:</b> {found.before}
        </p>
      )}
      <p>
        <b>{right === null ? 'What belongs here:' : 'What holds:'}</b>
      </p>
      <ul>
        {found.right.map(({ id, text, why }) => (
          <li key={id}>
            {text} {had.includes(id) && <span class="hint">(you had this)</span>}
            <br />
            <span class="answers__why">{why}</span>
          </li>
        ))}
      </ul>
      <div
        ref={(host) => {
          if (host && found.sources) host.replaceChildren(found.sources);
        }}
      />
    </>
  );
}

import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActivityId } from '../../domain/record/statement.ts';
import { DAY_MS } from '../../domain/review/memory.ts';
import type { Due } from '../../domain/review/today.ts';
import { $record, record } from '../../stores/record.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { catalogueOf } from './catalogue.ts';
import type { CardProps } from './cards.ts';
import { clockNow } from './clock-now.ts';
import { End } from './End.tsx';
import { MomentCard } from './MomentCard.tsx';
import { pageAt } from './page-parts.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { TermCard } from './TermCard.tsx';
import { useDay } from './use-day.ts';
import { comesBack, whyNow } from './why-words.ts';

interface Props {
  activities: Activities;
}

/** What is on the table: once somebody has begun with it, no other tab takes it away. */
interface Card {
  due: Due;
  /** Its place in the day, from 1, and how many the day has. */
  number: number;
  of: number;
}

const KINDS = { question: 'a question', moment: 'a moment to look at', term: 'a word' };
const CARDS: Record<Due['kind'], (props: CardProps) => preact.JSX.Element> = {
  question: QuestionCard,
  moment: MomentCard,
  term: TermCard,
};

/** The learner’s day: one thing at a time, each with why it comes now, and an end. */
export function ReviewDay({ activities }: Props) {
  const { statements, trouble } = useStore($record);
  const [gone, setGone] = useState<ReadonlySet<ActivityId>>(new Set());
  const catalogue = useMemo(() => catalogueOf(activities, gone), [activities, gone]);
  const day = useDay(statements, catalogue);
  const [begun, setBegun] = useState<Card | null>(null);
  const [done, setDone] = useState(false);
  const lastShown = useRef<ActivityId | null>(null);
  const moving = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const onwards = useRef<HTMLButtonElement>(null);

  const due = day.queue.find(({ id }) => id === lastShown.current) ?? day.queue[0];
  const card =
    begun ?? (due ? { due, number: day.done + 1, of: day.done + day.queue.length } : null);
  const id = card?.due.id ?? null;
  lastShown.current = id;

  useEffect(() => {
    if (moving.current) heading.current?.focus();
    moving.current = false;
  }, [id]);

  const goOn = () => {
    moving.current = true;
    setDone(false);
    setBegun(null);
  };
  const begin = () => {
    if (!begun && card) setBegun(card);
  };
  if (!card) return <End day={day} trouble={trouble} heading={heading} />;

  const place = whereabouts(card.due.id, activities);
  const next = day.queue.find((one) => one.id !== id);
  const dueAt = day.replay.all.get(card.due.id)?.dueAt ?? 0;
  const Inside = CARDS[card.due.kind];
  return (
    <section class="card review__card" aria-labelledby="review-title">
      <h2 id="review-title" ref={heading} tabIndex={-1}>
        {card.number} of {card.of} today: {KINDS[card.due.kind]}
      </h2>
      <p class="hint">{whyNow(card.due.why)}</p>
      {/* What is pressed or typed in here bubbles up from things that have handlers of their own. */}
      <div key={card.due.id} onInput={begin} onClickCapture={begin}>
        <Inside
          id={card.due.id}
          place={{ ...place, href: place.href ?? '' }}
          done={done}
          onDone={() => {
            setBegun(card);
            setDone(true);
            // The next one is fetched while this one is read.
            const after = next && whereabouts(next.id, activities).href?.split('#')[0];
            if (after) pageAt(after).catch(() => undefined);
            if (card.due.kind !== 'question') setTimeout(() => onwards.current?.focus());
          }}
          onGone={() => {
            setGone((before) => new Set([...before, card.due.id]));
          }}
        />
      </div>
      <div class="row review__ways">
        {done ? (
          <button ref={onwards} type="button" class="button button--next" onClick={goOn}>
            {next ? 'Next' : 'Finish for today'}
          </button>
        ) : (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              goOn();
              void record('postponed', card.due.id, null);
            }}
          >
            Not today
          </button>
        )}
        <p class="hint" role="status">
          {done &&
            dueAt > clockNow().now &&
            `It comes back ${comesBack(Math.round((dueAt - clockNow().now) / DAY_MS))}.`}
        </p>
      </div>
    </section>
  );
}

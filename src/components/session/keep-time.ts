import { evening, segmentOf, standing } from '../../domain/session/evening.ts';
import { nextSlide } from '../../domain/session/show.ts';
import { behindInWords, leftInWords, nowHere, timeOf } from './clock-now.ts';
import type { Deck } from './deck.ts';

/** Often enough for a clock without seconds. */
const EVERY_MS = 5000;

/**
 * Says what time it is, and where the evening is against its plan. It turns quietly: nothing flashes,
 * nothing sounds, and a screen reader is told when it asks.
 * @returns says it again now
 */
export function keepTime({ root, segments, step }: Deck): () => void {
  const say = (what: string, words: string) => {
    const place = root.querySelector(`[data-say=${what}]`);
    if (place) place.textContent = words;
  };
  const update = () => {
    const show = step.show();
    const now = nowHere();
    const begun = show.start !== null;
    const segment = segmentOf(show.slide, segments);
    const plan = evening(show, segments);
    const where = begun && segment ? standing(plan, segment.id, now) : null;
    const planned = plan.parts.find(({ id }) => id === segment?.id);
    const minutes = planned ? planned.endsAt - planned.startsAt : null;
    const waiting = begun && now < plan.startsAt;

    say('clock', timeOf(Math.floor(now)));
    say('segment', segment?.title ?? '');
    say('left', where && !waiting ? leftInWords(where.left) : minutes ? `${minutes} min` : '');
    say('behind', waiting ? '' : where ? `${behindInWords(where.behind)}.` : '');
    say(
      'all',
      waiting
        ? `Starts at ${timeOf(plan.startsAt)}.`
        : begun
          ? `${leftInWords(plan.endsAt - now)} of the evening, to ${timeOf(plan.endsAt)}.`
          : `Of a booked ${show.length}, ${plan.endsAt - plan.startsAt} min are planned.`,
    );
    const next = nextSlide(show, segments);
    const title = next && document.getElementById(`${next}-title`)?.textContent.trim();
    const nextSegment = next && segmentOf(next, segments);
    const isNews = nextSegment && nextSegment.id !== segment?.id && nextSegment.title !== title;
    const other = isNews ? ` (${nextSegment.title})` : '';
    say('next', title ? `Next: ${title}${other}` : 'This is the last slide');
    const share = where && minutes ? Math.min(1, Math.max(0, where.left / minutes)) : 1;
    root
      .querySelector('[data-turning]')
      ?.setAttribute('stroke-dasharray', `${Math.round(share * 100)} 100`);
    const start = root.querySelector('[data-open=start]');
    if (start && show.start !== null) start.textContent = `Start: ${timeOf(show.start)}`;
  };
  step.watch(update);
  setInterval(update, EVERY_MS);
  return update;
}

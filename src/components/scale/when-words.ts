import type { Stretch } from '../../domain/scale/growth.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

const sameMonth = (one: Date, other: Date): boolean =>
  one.getMonth() === other.getMonth() && one.getFullYear() === other.getFullYear();

/** A time as one would say it at `now`: “in March”, “in March 2025”, or “on 3 March” when `close`. */
export function whenWords(at: string, now: Date, close = false): string {
  const then = new Date(at);
  if (then.getFullYear() !== now.getFullYear()) return `in ${monthAndYear.format(then)}`;
  return close ? `on ${dayAndMonth.format(then)}` : `in ${month.format(then)}`;
}

/** How long what was said last counts as how it is now. */
const NOW_DAYS = 60;
const DAY_MS = 86_400_000;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What was said over time, in words: “In March: “With help”. Now: “Often on my own”.” */
export function growthWords(told: readonly Stretch[], now: Date): string {
  const times = told.map(({ from }) => new Date(from));
  const close = times.some((one, n) => n > 0 && sameMonth(one, times[n - 1] ?? one));
  return told
    .map(({ response, from, until }, n) => {
      const isLast = n === told.length - 1;
      const recent = now.getTime() - Date.parse(until) < NOW_DAYS * DAY_MS;
      const when = whenWords(isLast ? until : from, now, close);
      const asBefore = n === 0 && from !== until ? ', as before' : '';
      const said = isLast ? (recent ? `Now${asBefore}` : `Last, ${when}`) : capital(when);
      return `${said}: “${response.words}”.`;
    })
    .join(' ');
}

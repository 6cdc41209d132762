import type { Planned, Schedule } from './schedule.ts';

/** One thing that would win time. */
export interface Change {
  id: string;
  what: 'shorten' | 'skip';
  /** Minutes as planned, and as proposed: 0 where it is skipped. */
  from: number;
  to: number;
}

/** What could be done about running late. Nothing is done by it: show it, and take its `plan` when they say so. */
export interface Offer {
  /** The evening as it would be. */
  plan: Schedule;
  /** In the order in which it comes. */
  changes: readonly Change[];
  /** Minutes by which the end would still be past the booked time; 0 when it fits. */
  over: number;
}

/** These are never cut, whatever the file says. */
const WHOLE: ReadonlySet<string> = new Set(['arrive', 'break', 'close']);

/**
 * Times the rest of an evening again, from one that is `minutesLate` behind at `now`. What is under way
 * keeps the minutes it had left, since only the facilitator can see it; what follows is first allowed the
 * minutes between the plan and the booked end, then shortened and skipped turn by turn, as the file says, no
 * more than is needed. Breaks and the close stay whole.
 * @param spared ids of segments that are not to be touched
 */
export function late(
  plan: Schedule,
  now: number,
  minutesLate: number,
  spared: readonly string[] = [],
): Offer {
  const behind = Math.max(0, minutesLate);
  const reached = Math.max(plan.startsAt, now - behind);
  if (reached >= plan.endsAt) {
    return { plan, changes: [], over: Math.max(0, plan.endsAt - plan.bookedUntil) };
  }
  const rest = plan.parts.filter(({ startsAt }) => startsAt >= reached);
  const minutes = new Map(plan.parts.map((part) => [part.id, lasts(part)]));
  const over = () => plan.endsAt + behind - plan.bookedUntil - won(rest, minutes);
  const open = rest
    .filter(({ id, kind, late }) => late !== 'keep' && !WHOLE.has(kind) && !spared.includes(id))
    .sort((a, b) => a.turn - b.turn || b.startsAt - a.startsAt);

  for (const turn of new Set(open.map((part) => part.turn))) {
    const these = open.filter((part) => part.turn === turn);
    for (const part of these) {
      const spare = Math.max(0, lasts(part) - (part.least ?? lasts(part)));
      minutes.set(part.id, lasts(part) - Math.min(spare, Math.max(0, over())));
    }
    for (const { id, late } of these) if (late === 'skip' && over() > 0) minutes.set(id, 0);
  }
  // A skip wins more than it must: what was shortened for nothing gets it back, the dearest first.
  for (const part of [...open].reverse()) {
    const left = minutes.get(part.id) ?? 0;
    if (left === 0) continue;
    minutes.set(part.id, left + Math.min(lasts(part) - left, Math.max(0, -over())));
  }
  return {
    plan: retimed(plan, reached, behind, minutes),
    changes: rest.flatMap((part) => changed(part, minutes.get(part.id) ?? 0)),
    over: Math.max(0, over()),
  };
}

const lasts = ({ startsAt, endsAt }: Planned): number => endsAt - startsAt;

const won = (rest: readonly Planned[], minutes: ReadonlyMap<string, number>): number =>
  rest.reduce((sum, part) => sum + lasts(part) - (minutes.get(part.id) ?? 0), 0);

function changed(part: Planned, to: number): Change[] {
  const from = lasts(part);
  return to === from ? [] : [{ id: part.id, what: to === 0 ? 'skip' : 'shorten', from, to }];
}

/** What is over stays as it was planned; what is under way ends late; the rest follows. */
function retimed(
  plan: Schedule,
  reached: number,
  behind: number,
  minutes: ReadonlyMap<string, number>,
): Schedule {
  let at = reached + behind;
  const parts = plan.parts.flatMap((part) => {
    if (part.endsAt <= reached) return [part];
    if (part.startsAt < reached) {
      at = part.endsAt + behind;
      return [{ ...part, endsAt: at }];
    }
    const startsAt = at;
    at += minutes.get(part.id) ?? 0;
    return at === startsAt ? [] : [{ ...part, startsAt, endsAt: at }];
  });
  return { ...plan, parts, endsAt: at };
}

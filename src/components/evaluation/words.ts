import type { CsvWords } from '../../domain/evaluation/csv.ts';
import type { Caution } from '../../domain/evaluation/spread.ts';
import type { Aside, Evening } from '../../domain/evaluation/gathered.ts';
import type { NotKept } from '../../stores/evaluation.ts';
import { dayOf } from '../journal/words.ts';
import { asks, outcomes, times } from '../outgoing/slip-words.ts';

const [knowing, using] = outcomes;
const [before, now] = times;
const [tried, inTheWay, other] = asks;

/** What the page and the CSV call everything: the words that stand on the slip. */
export const words: CsvWords = {
  outcome: { knowing: knowing.label, using: using.label },
  look: { before: before.label, now: now.label },
  asked: { try: tried.label, inTheWay: inTheWay.label, else: other.label },
  open: 'left open',
};

const WHY: Record<Aside['why'], string> = {
  'not-json': 'It is cut short, or no slip.',
  'not-ours': 'It is some other file, not a slip.',
  newer: 'It was made by a newer copy of this site. Open it there.',
  'too-long': 'It has more words in it than a slip can hold.',
  damaged: 'It is damaged.',
  differs: 'A slip with its number is here already and says something else. The first one counts.',
};

/** Why something was set aside. */
export const whyAside = ({ why, where }: Aside): string =>
  where === '' ? WHY[why] : `${WHY[why]} What is wrong in it: “${where}”.`;

/** “5 of 14 came back”, or without the 14 when nobody has said it. */
export const returned = ({ slips, present }: Pick<Evening, 'slips' | 'present'>): string =>
  present === null
    ? `${slips.length} came back. How many were in the room was not noted.`
    : `${slips.length} of ${present} came back.`;

/** An evening by its name and day. */
export const titleOf = ({ name, day }: Pick<Evening, 'name' | 'day'>): string =>
  day === '' ? name : `${name}, ${dayOf(day)}`;

/** What must be said beside the spreads. */
export const cautions = ({ few, mostMissing, tooMany }: Caution): string[] => [
  ...(few ? ['These are few. One person more or less would change the picture.'] : []),
  ...(mostMissing
    ? ['Most of the room is not in here. We do not know what they would have said.']
    : []),
  ...(tooMany ? ['More slips came back than people were in the room. Check both.'] : []),
];

/** What it means that something is not kept. */
export const NOT_KEPT: Record<NotKept, string> = {
  blocked:
    'This browser keeps nothing for this site. What you gather stays on this page only, until you close or reload it. Save the CSV or print before you do.',
  full: 'There is no room left on this device for more. What you added last is on this page only. Save the CSV or print before you close it, then clear something away.',
  unreadable:
    'Something gathered here before cannot be read by this copy of the site. It is left as it is. What you add now stays on this page only: save the CSV or print before you close it.',
};

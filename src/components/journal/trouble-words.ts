import type { RecordState } from '../../stores/state.ts';

type Situation = Pick<RecordState, 'keeping' | 'trouble'>;

const until = ({ keeping }: Situation): string =>
  keeping === 'tab'
    ? 'What you write stays in this tab and is gone when you close it.'
    : 'What you write is here until you leave this page.';

/** What a learner needs to know about where their words are; null when they are kept as usual. */
export function troubleWords(now: Situation): string | null {
  switch (now.trouble) {
    case 'blocked':
      return `This browser does not let the site keep anything on this device. ${until(now)}`;
    case 'full':
      return 'There is no room left on this device, so your latest words are not kept on it yet. They are safe while this tab stays open, and are kept as soon as there is room.';
    case 'wiped':
      return 'What this device had kept was removed while this page was open; clearing the browser’s data does that. What you see on this page is all still here: save it as a file before you leave. What you write from now on is kept again.';
    case 'newer':
      return `This page is older than the record on this device, so it leaves the record alone. Reload the page. ${until(now)}`;
    case null:
      return now.keeping === 'device'
        ? null
        : `This is a shared device. ${until(now)} Being away from the site for more than two minutes counts as closing it.`;
  }
}

import { $record } from '../../stores/record.ts';

/** What is said once words are kept, true to where they are. */
export function keptWhere(): string {
  const { keeping, trouble } = $record.get();
  if (trouble !== null && trouble !== 'wiped') return 'Not kept on this device yet: see below.';
  return keeping === 'device' ? 'Kept in your notebook.' : 'Kept until you close this tab.';
}

/** When a twilight session starts, unless somebody says otherwise: minutes from midnight. */
export const USUAL_START = 16 * 60 + 30;

/** Minutes from midnight as people here write them: `16:30`. Goes on past midnight as a clock does. */
export function clock(minutes: number): string {
  const day = ((Math.round(minutes) % 1440) + 1440) % 1440;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(day / 60))}:${two(day % 60)}`;
}

/** Minutes from midnight, from what a time field gives (`16:30`); null when it is not a time. */
export function minutesOf(time: string): number | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

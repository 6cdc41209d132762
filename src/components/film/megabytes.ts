/** A size as a person on a small allowance reads it: “0.7 MB”, and never nothing. */
export const megabytes = (bytes: number): string =>
  `${Math.max(bytes / 1_000_000, 0.1).toFixed(1)} MB`;

/** A length as it is said: “1 minute 40”, “50 seconds”. */
export function spoken(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return `${whole} seconds`;
  const first = `${minutes} minute${minutes === 1 ? '' : 's'}`;
  return rest === 0 ? first : `${first} ${rest} seconds`;
}

/** A size as a person on a small allowance reads it: “0.7 MB”, and never nothing. */
export const megabytes = (bytes: number): string =>
  `${Math.max(bytes / 1_000_000, 0.1).toFixed(1)} MB`;

/** Words with what they leave open filled in: `{size}`. @throws naming what nobody filled in */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing fills {${name}} in “${text}”.`);
    return String(value);
  });

/** A length as it is said: “1 minute 41 seconds”. @param say the words of the language, by key */
export function spoken(length: number, say: (key: string) => string): string {
  const whole = Math.round(length);
  const minutes = Math.floor(whole / 60);
  const seconds = whole % 60;
  const parts = [
    ...(minutes === 0
      ? []
      : [filled(say(minutes === 1 ? 'minutes-one' : 'minutes-more'), { minutes })]),
    ...(seconds === 0 ? [] : [filled(say('seconds'), { seconds })]),
  ];
  return parts.join(' ');
}

/** What a reader may choose about how pages look. Each choice is a `data-` attribute on the root. */
export const preferences = [
  {
    name: 'theme',
    title: 'Theme',
    choices: [
      ['', 'As the device'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'text',
    title: 'Text size',
    choices: [
      ['', 'Usual'],
      ['large', 'Large'],
      ['larger', 'Larger'],
    ],
  },
  {
    name: 'spacing',
    title: 'Spacing',
    choices: [
      ['', 'Usual'],
      ['loose', 'Loose'],
    ],
  },
  {
    name: 'face',
    title: 'Typeface',
    choices: [
      ['', 'As the device'],
      ['atkinson', 'Atkinson Hyperlegible'],
    ],
  },
  {
    name: 'motion',
    title: 'Movement',
    choices: [
      ['', 'As the device'],
      ['less', 'Less'],
    ],
  },
] as const;

const KEY = 'noticing:preferences';

/** The choices in force on this page: only those that differ from the device's own. */
export const chosen = (root: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    preferences.flatMap(({ name }) => {
      const value = root.dataset[name];
      return value ? [[name, value]] : [];
    }),
  );

/**
 * Puts a choice in force and keeps it on the device.
 * @param value '' for the device's own
 * @returns whether it could be kept; if not it lasts for this page
 */
export function choose(root: HTMLElement, name: string, value: string): boolean {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen(root)));
    return true;
  } catch {
    return false;
  }
}

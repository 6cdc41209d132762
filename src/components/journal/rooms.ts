/** A page of the notebook, as its front leads to it. */
export interface Room {
  title: string;
  /** From the site's root. */
  path: string;
  /** What one does there, in a few words. */
  about: string;
}

/** The pages of the notebook, in the order that its front lists them. */
export const rooms: readonly Room[] = [
  { title: 'Come back to', path: '/reflect/review/', about: 'a few things worth a look today' },
  { title: 'Journal', path: '/reflect/journal/', about: 'write, and find what you wrote' },
  { title: 'Self-check', path: '/reflect/self-check/', about: 'how you see your own practice' },
  {
    title: 'With a supervisor',
    path: '/reflect/supervise/',
    about: 'their view beside yours, by file',
  },
  {
    title: 'Supervision sheet',
    path: '/reflect/supervision-sheet/',
    about: 'your questions, on one page',
  },
  { title: 'CPD summary', path: '/reflect/cpd/', about: 'for a portfolio or an appraisal' },
  { title: 'Evaluation slip', path: '/reflect/slip/', about: 'what a session gave you' },
  { title: 'The lock', path: '/reflect/lock/', about: 'a passphrase, where others use this too' },
];

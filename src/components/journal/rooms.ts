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
  { title: 'What comes back', path: '/reflect/review/', about: 'what you met, before it fades' },
  { title: 'Journal', path: '/reflect/journal/', about: 'write, and find what you wrote' },
  { title: 'Self-check', path: '/reflect/self-check/', about: 'how you see your own practice' },
  {
    title: 'For a supervisor',
    path: '/reflect/supervise/',
    about: 'look at a self-check you were sent',
  },
  {
    title: 'From a supervisor',
    path: '/reflect/self-check/#sent-back',
    about: 'open the file that they sent back',
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

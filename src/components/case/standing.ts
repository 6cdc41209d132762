import type { Case } from '../../schemas/case.ts';

/** What a reader must know about where a case comes from, before anything else. */
export const standingWords = ({ standing }: Pick<Case, 'standing'>): string =>
  standing === 'paper'
    ? 'From a published paper, under names its author had changed. We tell what she tells and add nothing; where she is silent, so are we.'
    : 'Fictional. Nobody here exists, and no family’s story was used.';

/** What the second column of a case's last page is called. */
export const toldBy = ({ standing }: Pick<Case, 'standing'>): string =>
  standing === 'paper' ? 'What the author tells us' : 'What we had in mind';

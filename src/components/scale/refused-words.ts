import type { Refused } from '../../domain/scale/read-exchange.ts';

const OTHER = {
  backup: 'it is a backup of a notebook. Restore it under “Your notebook”',
  'self-check':
    'it is a self-check that somebody sends to a supervisor. Open it under “Look at somebody’s self-check”',
  view: 'it is what a supervisor sends back. The one who sent the self-check opens it, under “Self-check”',
};

/** Why a file was not opened, for its reader. Nothing was changed, and they are told so. */
export function refusedWords(name: string, refused: Refused | null): string {
  const why = !refused
    ? 'it could not be read'
    : refused.code === 'other-file'
      ? OTHER[refused.is]
      : {
          'not-json':
            'it is no file of this site, or it is not all there: perhaps it was cut short on its way',
          'not-ours': 'it is no file of this site',
          newer: 'it comes from a newer version of this site. Reload this page and try again',
          damaged: `something in it is damaged${refused.where ? ` (at “${refused.where}”)` : ''}. Ask for it to be sent again`,
        }[refused.code];
  return `“${name}” cannot be opened: ${why}. Nothing was changed.`;
}

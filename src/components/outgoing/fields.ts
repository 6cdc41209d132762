/** What registrants of a body are asked for, as far as we have read. */
export interface Body {
  id: string;
  name: string;
  /** What we read that it asks, and when that was. */
  asks: string;
  /** Its own page, where we know it. */
  page: { href: string; title: string } | null;
  fields: readonly FreeField[];
}

/** A field of the learner’s own words. The id is permanent: drafts are kept by it. */
export interface FreeField {
  id: string;
  label: string;
  hint?: string;
}

/** The day to which the copies go that were read. */
export const READ_UP_TO = '31 August 2026';

/** Fields that everybody is offered. */
export const ownFields: readonly FreeField[] = [
  { id: 'learnt', label: 'What I learnt' },
  { id: 'will-do', label: 'What I will do, or do already' },
  { id: 'anything-else', label: 'Anything else' },
];

/** The bodies that we have read something of. Where we have read nothing, nothing is offered. */
export const bodies: readonly Body[] = [
  {
    id: 'swe',
    name: 'Social Work England',
    asks: 'What we read, about 2024: at least two pieces of CPD by 30 November each year, and for at least one of them a reflection with a peer. The year you are in may differ. We know no address of its page that we have read: look for “CPD” on its own site.',
    page: null,
    fields: [
      {
        id: 'swe-peer',
        label: 'What talking it over with a peer or manager added',
        hint: 'Their role, not their name.',
      },
    ],
  },
  {
    id: 'hcpc',
    name: 'HCPC',
    asks: 'What we read: its standards ask for a record, for a mix of activities, for CPD that seeks to help the quality of practice and those who use the service, and for a written profile if you are asked for one.',
    page: {
      href: 'http://hcpc-uk.co.uk/aboutregistration/standards/cpd/',
      title: 'HCPC: standards of continuing professional development',
    },
    fields: [
      { id: 'hcpc-mix', label: 'The mix of things I did, here and elsewhere' },
      { id: 'hcpc-quality', label: 'What it has done for the quality of my practice' },
      { id: 'hcpc-benefit', label: 'What it has done for the people I work with' },
    ],
  },
];

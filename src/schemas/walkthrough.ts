import { z } from 'astro/zod';
import { permanentId, words } from './ids.ts';

/** Pages that a walkthrough has besides its steps. */
const TAKEN = ['afterwards', 'print', 'workshop', 'now'];

/** Frontmatter of `walkthroughs/<walk>/index.mdx`: a hard conversation to try out. The folder's name is its id. */
export const walkSchema = z.strictObject({
  title: words.describe('What it is called: “A moment for VIG”'),
  summary: words.describe('One sentence for lists, search results and the page description'),
  minutes: z.int().min(3).max(20).describe('From the first step to an ending, once'),
  chair: words.describe('Whose chair: “You sit in the outreach worker’s chair.”'),
  people: z
    .array(
      z.strictObject({
        id: permanentId.describe('As in <Says who="…">'),
        name: words.describe('The name that stands before their words; “You” for the reader'),
        who: words.describe('Who they are, in a phrase: “Marlon’s mother”'),
      }),
    )
    .min(2)
    .describe('Everybody who speaks, the reader included'),
  start: permanentId.describe('The step it starts at'),
  steps: z
    .array(
      permanentId.refine(
        (id) => !TAKEN.includes(id),
        `must not be one of ${TAKEN.join(', ')}, which are other pages of a walkthrough`,
      ),
    )
    .min(1)
    .describe('Step ids in the order they are drawn; each is a file <id>.mdx beside this one'),
  turned: z
    .strictObject({
      who: permanentId.describe('The person whose unspoken thoughts they are'),
      title: words.describe('What that part is called: “The same morning, from Shanice’s chair”'),
    })
    .describe('At the end the scene is turned round to somebody else'),
  lessons: z
    .array(words)
    .min(1)
    .describe('Lessons that bear on it, each as <module>/<lesson>: contracting/a-real-no'),
  onward: z
    .array(
      z.strictObject({
        path: words.describe('From the site’s root: /practise/being-there/'),
        title: words,
        about: words.describe('What one does there, in a sentence'),
      }),
    )
    .default([])
    .describe('Pages to go on to from its end, besides lessons'),
  supervision: z.array(words).length(3).describe('Three questions to take to supervision'),
  sources: z.array(words).optional().describe('Ids in sources.yaml that the whole rests on'),
});

/** A walkthrough's own fields, before its steps are counted. */
export type WalkFields = z.infer<typeof walkSchema>;

const when = z
  .strictObject({
    chose: z.array(permanentId).min(1).optional().describe('There once any of these was chosen'),
    notChose: z
      .array(permanentId)
      .min(1)
      .optional()
      .describe('There as long as none of these was chosen'),
  })
  .refine(
    ({ chose, notChose }) => (chose === undefined) !== (notChose === undefined),
    'must be { chose: [choice ids] } or { notChose: [choice ids] }',
  );

const choice = z.strictObject({
  id: permanentId,
  label: words.describe('What the reader would do or say, in words that could be said'),
  to: permanentId.describe('The step it leads to'),
  why: words.describe('Why it matters, opened after choosing: what it gives and what it costs'),
  asIf: words
    .optional()
    .describe('Needed where a condition names it; after “If”: “you asked about worries”'),
  when: when.optional().describe('Only where the choice is not always there'),
});

/** A choice as it is written. */
export type ChoiceFields = z.infer<typeof choice>;

/** Frontmatter of `walkthroughs/<walk>/<step>.mdx`. */
export const stepSchema = z
  .strictObject({
    title: words.describe('Different from that of any other step of the walkthrough'),
    choices: z.array(choice).min(1).max(4).optional().describe('The ways on'),
    ending: z
      .strictObject({
        kind: words.describe('A short word, another for each ending: “not now”, “begun”'),
        possible: words.describe('What it makes possible next'),
        open: words.describe('What it leaves open'),
      })
      .optional()
      .describe('Instead of choices, where it ends'),
    turned: words.describe('What the other person may be thinking here, unspoken'),
    pause: z
      .strictObject({
        id: permanentId,
        question: words.describe('What the reader is asked to write; kept in the notebook'),
      })
      .optional(),
    visit: z
      .union([words, z.int().min(1)])
      .optional()
      .describe('On the first step of a new visit: its number, or what it is called'),
    fallen: z
      .boolean()
      .optional()
      .describe('true on the one step where the plan has just fallen through'),
  })
  .refine(
    ({ choices, ending }) => (choices === undefined) !== (ending === undefined),
    'must have either “choices”, the ways on, or “ending”, where it ends',
  );

/** A step's frontmatter. */
export type StepFields = z.infer<typeof stepSchema>;

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from './check.ts';
import { message } from './messages.ts';
import { SOUND_WALK } from './walk-fixture.ts';

/** A small sound course: one module of two lessons, one moment, one walkthrough, one scale, two terms, two sources. For tests. */
export const SOUND: Readonly<Record<string, string>> = {
  'course.yaml': `modules:
  - attunement
cases:
  - anya
walkthroughs:
  - first-visit
templates:
  - noticed
`,
  'templates/noticed.yaml': `title: A moment I noticed
use: After a visit.
sources: [kennedy-2017]
parts:
  - id: saw
    kind: words
    prompt: What did you see?
  - id: principle
    kind: principle
    prompt: Which principle?
`,
  ...SOUND_WALK,
  'cases/anya/case.yaml': `title: Anya
summary: A mother and her middle son.
standing: paper
source: kennedy-2017
whose: Anya
stages:
  - before
  - after
before: [You are the outreach worker.]
supervision: [One question?, Another question?, A third question?]
`,
  'cases/anya/before.mdx': stage('what-first'),
  'cases/anya/after.mdx': stage('what-then'),
  'law/law.yaml': `topics:
  - order
`,
  'law/order.mdx': `---
title: Supervision orders
summary: What an order asks.
checked: "2026-11-24"
---

An order lasts up to a year <Cite id="kennedy-2017" />.
`,
  'pathway.yaml': `nodes:
  - id: meeting
    title: A meeting
    kind: way-in
    row: 1
    column: 2
    who: You and the parent
    what: Ask whether she would like to hear more.
    say: Would you like to hear more?
    lessons: [attunement/receiving]
    to:
      - id: not-now
        label: not now
  - id: not-now
    title: Not now
    kind: rest
    row: 1
    column: 3
    who: You
    what: Leave the door open.
    say: You can always ask me.
`,
  'scales/team.yaml': `id: team
title: For anyone
summary: Two things to look for.
standing: written for this site
sources: [kennedy-2017]
responses:
  - id: not-yet
    words: Not tried yet
  - id: often
    words: Often on my own
areas:
  - id: talk
    title: Ordinary talk
    about: In a kitchen.
    items:
      - id: waiting
        title: Waiting
        means: Leaving a pause.
        early: You fill it.
        later: You look at the tea.
        prompts: [Where was the pause?]
        suggestions:
          - kind: lesson
            id: attunement/receiving
            why: It waits.
          - kind: question
            text: What do I expect of a silence?
            why: It is usually a worry.
`,
  'modules/attunement/module.yaml': `title: The attunement principles
promise: You will notice who starts and who answers.
outcomes:
  - Wait before you speak
  - Say what you see
lessons:
  - receiving
  - guiding
short: receiving
next:
  - source: kennedy-2017
    why: It says where the principles come from.
    for: whoever films
`,
  'modules/attunement/receiving.mdx': `---
title: Receiving
summary: What an answer looks like.
minutes: 5
recall:
  id: from-before
  question: What is an initiative?
  answer: Anything that one person starts.
practice:
  id: tomorrow
  text: Wait once.
  when: a child looks away
  will: wait
---

## What an answer looks like

An <Term id="initiative">initiative</Term> can be small <Cite id="kennedy-2017 nice-2016" />.

<Look moment="spinning-lid" />

<Try id="what-next" question="What might she do next?">

She waits.

</Try>

<Check question="hand-stills" />

### Closer

<Diagram name="yes-cycle" alt="Two circles with arcs between them.">One starts.</Diagram>
`,
  'modules/attunement/guiding.mdx': `---
title: Guiding
summary: Leading gently.
minutes: 6
recall:
  id: from-before
  question: What is reception?
  answer: Showing that it arrived.
practice:
  id: tomorrow
  text: Offer two choices.
  when: a child says no
  will: offer two choices
---

Start where the child is <Cite id="kennedy-2017" narrative />.

<Example title="At the door">

He stops.

</Example>

<Look moment="spinning-lid" />

<Check question="who-starts" />

<Pause id="your-door">When did you last wait?</Pause>
`,
  'modules/attunement/quiz.yaml': `questions:
  - id: hand-stills
    kind: single
    lesson: receiving
    moment: spinning-lid
    prompt: What is the answer here?
    sources: [kennedy-2017]
    options:
      - id: still
        text: Her hands go still.
        right: true
        why: She listens.
      - id: lid
        text: The lid spins.
        why: That is where it starts.
  - id: who-starts
    kind: match
    lesson: guiding
    prompt: Who starts?
    sources:
      - kennedy-2017
      - nice-2016
    answers:
      - id: child
        text: The child
      - id: adult
        text: The adult
    lines:
      - id: holds-up
        text: She holds up a lid.
        answer: child
        why: It comes from her.
      - id: taps
        text: He taps his knee.
        answer: adult
        why: It comes from him.
`,
  'modules/attunement/diagrams/yes-cycle.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <circle class="s-ink l-2" cx="5" cy="5" r="2" />
</svg>
`,
  'moments/parts.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <symbol id="face-smile"><path class="s-ink l-1" d="M0 0" /></symbol>
</svg>
`,
  'moments/spinning-lid/moment.yaml': `title: The spinning lid
setting: A kitchen floor
people:
  - { id: tess, name: Tess, who: her foster carer }
  - { id: ivy, name: Ivy, who: six years old }
frames:
  - file: frames/1.svg
    alt: Ivy spins a lid on the floor.
  - file: frames/2.svg
    alt: Tess taps her knee.
  - file: frames/3.svg
    alt: Ivy’s hands are still.
events:
  - { id: spins, frame: 1, who: ivy, kind: initiative, what: Spins the lid }
  - { id: taps, frame: 2, who: tess, kind: reception, what: Taps the rhythm, principle: receiving }
question: What do you see?
choices:
  - { id: taps, text: Tess taps. }
  - { id: stills, text: Ivy’s hands go still. }
  - { id: slides, text: The lid slides. }
readings:
  - by: One guider
    chose: [taps]
    text: It may be an answer.
  - by: Another guider
    chose: [stills, slides]
    text: It may be listening.
`,
  'moments/spinning-lid/frames/1.svg': frame('1'),
  'moments/spinning-lid/frames/2.svg': frame('2'),
  'moments/spinning-lid/frames/3.svg': frame('3'),
  'glossary/initiative.mdx': `---
term: initiative
aliases: [start, opening]
definition: Anything that one person starts towards another.
sources: [kennedy-2017]
see: [reception]
---

It can be a look <Cite id="kennedy-2017" />.
`,
  'glossary/reception.mdx': `---
term: reception
aliases: [answer]
definition: Showing that it arrived.
---
`,
  'sources.yaml': `kennedy-2017:
  type: chapter
  title: What is video interaction guidance?
  author:
    - { family: Kennedy, given: Hilary }
  issued: "2017"
  container-title: A handbook
  read: part
nice-2016:
  type: report
  title: A guideline
  author:
    - literal: NICE
  URL: https://www.nice.org.uk/
  read: whole
`,
};

function frame(y: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <use href="../../parts.svg#face-smile" x="1" y="${y}" />
  <path class="f-skin-2" d="M0 0" />
</svg>
`;
}

function stage(stop: string): string {
  return `---
title: Before
summary: The day before.
stops:
  - id: ${stop}
    question: What would you do?
    told: She waited.
---

She rings <Cite id="kennedy-2017" />.

<Stop id="${stop}" />

<Then>

She rang back.

</Then>
`;
}

type Edit = readonly [from: string, to: string];

/** A change to the sound course: a file's new text, null to leave it out, or [words, other words] and more of these. */
export type Change = string | null | Edit | readonly Edit[];

/** Runs `use` on a project whose content is the sound course once changed, and clears it away. */
export function withCourse<T>(
  changes: Readonly<Record<string, Change>>,
  use: (root: string) => T,
): T {
  const root = mkdtempSync(join(tmpdir(), 'content-check-'));
  try {
    for (const [path, text] of Object.entries(changed(changes))) {
      const file = join(root, 'src/content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the check says about the sound course once changed: `file:line words`, file without src/content/. */
export function told(changes: Readonly<Record<string, Change>>): string[] {
  return withCourse(changes, (root) =>
    check(root).map((one) => `${one.file.replace('src/content/', '')}:${one.line} ${message(one)}`),
  );
}

function changed(changes: Readonly<Record<string, Change>>): Record<string, string> {
  const files: Record<string, string> = { ...SOUND };
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete files[path];
    else if (typeof change === 'string') files[path] = change;
    else {
      for (const [from, to] of typeof change[0] === 'string'
        ? [change as Edit]
        : (change as Edit[])) {
        const before = files[path] ?? '';
        if (!before.includes(from)) throw new Error(`${path} does not hold “${from}”.`);
        files[path] = before.replace(from, () => to);
      }
    }
  }
  return files;
}

/** A small sound session for tests: the second of a course's, so it asks what was learnt and tried before. */

const segment = (id: string, attributes: string, body: string): string =>
  `<Segment id="${id}" title="A part" energy="steady" ${attributes}>

<Slide id="${id}-slide" title="A heading">

${body}

</Slide>

<Notes>Say it.</Notes>

</Segment>
`;

const recall = (id: string): string => `  - id: ${id}
    from: attunement/receiving
    question: What was it?
    answer: That.
`;

/** Its text; whose course has it as its first module needs no `recall`, and may have it. */
export const SOUND_SESSION = `---
summary: An evening.
purpose: People have looked.
prepare: ['The day before: read.', 'Half an hour before: print.']
room: Chairs in twos.
materials: [Pens]
halfRoom: It starts with two.
recall:
${recall('one')}${recall('two')}${recall('three')}plan: { id: wait, text: Wait once., when: a child hums, will: wait }
care: { stirs: Much., out: Pass., after: Stay. }
whatIfs:
  { four: A., thirty: B., projector: C., manager: D., silence: E., tears: F., plan: G. }
lessons: [attunement/receiving]
---

<Segment id="arriving" title="Arriving" kind="arrive" energy="steady" in60="5" in90="5">

<Slide id="asked" title="What did you try?">

<Recall question="one" />

<Recall question="two" />

<Recall question="three" />

</Slide>

<Notes>Ask.</Notes>

<Activity id="at-the-door" title="In twos" noScreen="Aloud.">Ask each other.</Activity>

</Segment>

${segment('telling', 'kind="talk" in60="15" in90="20" late="shorten" least="10" turn="1"', 'Words.')}
<Segment id="looking" title="Look" kind="look" energy="steady" in60="20" in90="30">

<Slide id="the-lid" title="The lid">

<Look moment="spinning-lid" />

</Slide>

<Notes>Look.</Notes>

<Activity id="look-together" title="Look" moment="spinning-lid" noScreen="On the handout.">Look.</Activity>

<Handout side="1">The lid.</Handout>

<Handout side="2">The readings.</Handout>

</Segment>

${segment('extra', 'kind="pairs" in90="10" late="skip" turn="1"', 'Talk.')}
${segment('writing', 'kind="write" in60="10" in90="10"', 'Write.')}
${segment('close', 'kind="close" in60="5" in90="8"', '“When …, I will …”')}
<ReturnVisit>

<Part id="what-happened" title="What happened" minutes="15">Ask.</Part>

</ReturnVisit>
`;

import type { Answer, Confidence } from '../../domain/record/statement.ts';
import type { Question } from '../../schemas/quiz.ts';

/** A state of a question that is worth seeing: in the gallery, under axe and in the tests. */
export interface QuestionExample {
  name: string;
  question: Question;
  /** What to answer it with, to see the feedback. */
  answer?: Answer;
  confidence?: Confidence;
}

const common = { lesson: 'receiving', sources: ['kennedy-2017'] };

const single: Question = {
  ...common,
  id: 'hand-stills',
  kind: 'single',
  prompt: 'His hand stops on the lid and he does not look up. What would receive that?',
  options: [
    {
      id: 'waits',
      text: 'Waiting, with your own hand still',
      right: true,
      why: 'He has been met at his own pace: stillness answers stillness.',
    },
    {
      id: 'asks',
      text: 'Asking him what he is thinking',
      right: false,
      why: 'It may be kindly meant, but it brings something new before his has been received.',
    },
    {
      id: 'spins',
      text: 'Spinning the lid again for him',
      right: false,
      why: 'It is lively, and it takes the turn that was his.',
    },
  ],
};

const multiple: Question = {
  ...common,
  id: 'reception-without-eyes',
  kind: 'multiple',
  prompt: 'Which of these can show that somebody has received?',
  options: [
    {
      id: 'breath',
      text: 'A breath that slows with theirs',
      right: true,
      why: 'The body answers before the words do.',
    },
    {
      id: 'sign',
      text: 'Signing the same sign back',
      right: true,
      why: 'It returns what was said in the language it was said in.',
    },
    {
      id: 'turns',
      text: 'Turning a shoulder towards them',
      right: true,
      why: 'It is small, and it can be seen.',
    },
    {
      id: 'praise',
      text: 'Saying “good girl” from the next room',
      right: false,
      why: 'It is a judgement from a distance: it may please, but it does not receive.',
    },
  ],
};

const order: Question = {
  ...common,
  id: 'yes-cycle-in-order',
  kind: 'order',
  prompt: 'Put this yes-cycle in order.',
  items: [
    { id: 'lid', text: 'She slides the lid a little way', why: 'An initiative: she starts.' },
    {
      id: 'tap',
      text: 'Her carer taps the same rhythm',
      why: 'A reception: what she did comes back.',
    },
    {
      id: 'still',
      text: 'Her hands go still, listening',
      why: 'She has received that she was received.',
    },
    {
      id: 'slide',
      text: 'She slides it further, to the carer’s hand',
      why: 'A new initiative, a little bolder.',
    },
  ],
};

const match: Question = {
  ...common,
  id: 'which-principle',
  kind: 'match',
  prompt: 'Match each moment to the principle it shows most.',
  answers: [
    { id: 'attentive', text: 'Being attentive' },
    { id: 'receiving', text: 'Receiving initiatives' },
    { id: 'guiding', text: 'Guiding' },
  ],
  lines: [
    {
      id: 'bucket',
      text: '“One more slide, then home. You wish it was a hundred.”',
      answer: 'guiding',
      why: 'A limit, and the wish received with it.',
    },
    {
      id: 'sign',
      text: 'She signs “more”, and he signs it back before he blows.',
      answer: 'receiving',
      why: 'He shows her that he has it before he adds his turn.',
    },
    {
      id: 'sits',
      text: 'He sits down on the step and turns towards the snail.',
      answer: 'attentive',
      why: 'He makes himself available, and says nothing yet.',
    },
  ],
};

const recall: Question = {
  ...common,
  id: 'six-headings',
  kind: 'recall',
  prompt: 'Without looking back: which of the six headings can you remember?',
  points: [
    { id: 'attentive', text: 'Being attentive', why: 'Everything else stands on it.' },
    { id: 'encouraging', text: 'Encouraging initiatives', why: 'Waiting counts.' },
    { id: 'receiving', text: 'Receiving initiatives', why: 'The other can tell.' },
  ],
};

const long =
  'The health visitor, who has come straight from another visit and has eleven minutes before the next, sees the father’s hand lie flat on the unopened letters, stops writing, puts the pen down on the table between them where he can see it, and waits';

/** Every state worth seeing. */
export const examples = {
  single: { name: 'One right answer', question: single },
  'single-right': {
    name: 'Right, and sure',
    question: single,
    answer: { kind: 'single', ids: ['waits'] },
    confidence: 'sure',
  },
  'single-wrong': {
    name: 'Not right, though sure',
    question: single,
    answer: { kind: 'single', ids: ['asks'] },
    confidence: 'sure',
  },
  multiple: { name: 'Several right answers', question: multiple },
  'multiple-partly': {
    name: 'Two of three, and one that does not belong',
    question: multiple,
    answer: { kind: 'multiple', ids: ['breath', 'sign', 'praise'] },
    confidence: 'fairly',
  },
  order: { name: 'Things to put in order', question: order },
  match: { name: 'Lines to match', question: match },
  'match-partly': {
    name: 'Two of three matched',
    question: match,
    answer: { kind: 'match', pairs: { bucket: 'guiding', sign: 'attentive', sits: 'attentive' } },
    confidence: 'guess',
  },
  recall: { name: 'Write what you remember', question: recall },
  'recall-compared': {
    name: 'Remembered and compared',
    question: recall,
    answer: { kind: 'recall', text: 'being attentive, receiving', ids: ['attentive', 'receiving'] },
  },
  long: {
    name: 'The longest words there are',
    question: {
      ...single,
      id: 'long-words',
      prompt: `${long}. What is most likely to happen next?`,
      options: single.options.map((option) => ({
        ...option,
        text: `${option.text}: ${long}`,
        why: `${option.why} ${long}.`,
      })),
    },
  },
} satisfies Record<string, QuestionExample>;

/** A sheet of the five voices: who answers it, what it says first, and what it asks. */
export interface Voice {
  id: string;
  title: string;
  /** Said before anything is asked. */
  first: readonly string[];
  asks: readonly string[];
  /** Answered by circling a face. */
  faces?: boolean;
  /** Rates a helping question, before and after. */
  question?: string;
}

const KEPT = 'Our service keeps this sheet. It does not go on the web.';

/** The five, in the order in which they are printed. The first three keep to a reading age of 9 to 11. */
export const voices: readonly Voice[] = [
  {
    id: 'parent',
    title: 'For a parent or carer',
    first: [
      'You do not have to fill this in. If you say no, nothing changes. You get the same help.',
      'You can leave out any part. You do not need to put your name.',
      KEPT,
      'Ask us who will read it before you start.',
      'If you write that a child may be hurt, we may have to tell someone.',
    ],
    question:
      'My own question, the one I chose. Ring one number at the start. Ring one at the end. The best is 10. The worst is 0.',
    asks: [
      'What have you seen in your child, or in you, that you did not see before?',
      'What was hard, or felt wrong?',
      'What should we do in another way next time?',
    ],
  },
  {
    id: 'child',
    title: 'For a young child',
    first: [
      'A grown-up you like can read this to you.',
      'You can say no. No one will be cross.',
      'Draw a ring round a face. You can draw or say more.',
      KEPT,
    ],
    faces: true,
    asks: [
      'How was it when we made the film?',
      'How was it when you saw the film?',
      'How is it when you play at home now?',
    ],
  },
  {
    id: 'young-person',
    title: 'For a young person',
    first: [
      'This is up to you. If you say no, nothing changes for you or your family.',
      'You can skip any part. You do not need to put your name.',
      KEPT,
      'Ask us who will read it. Your parents do not get to see it unless you say so.',
      'If you write that you are not safe, we may have to tell someone. We will talk to you first if we can.',
    ],
    asks: [
      'What is different at home since the films, if anything?',
      'Did you get a real say in being filmed? What would have helped?',
      'What do you want us to know that no one has asked you?',
    ],
  },
  {
    id: 'worker',
    title: 'For a worker who knows the family',
    first: [
      'You may say no, and it changes nothing for you. No name is needed, of yours or of the family.',
      'The service keeps this sheet. Ask who will read it.',
    ],
    asks: [
      'What do you do differently with this family since the shared reviews? When was the last time?',
      'What did you come to understand of the parent that you had not?',
      'What got in the way: time, your role, how we are organised?',
    ],
  },
  {
    id: 'social-worker',
    title: 'For the social worker',
    first: [
      'You may say no, and it changes nothing for the family or for you. No name is needed.',
      'The service keeps this sheet. It is not evidence, and does not belong in an assessment.',
    ],
    asks: [
      'What has changed for the child, as you see it? What else could have brought it about?',
      'Where did the family’s own question come into your plan or your reviews?',
      'What was unclear between help and assessment, for you or for them?',
    ],
  },
];

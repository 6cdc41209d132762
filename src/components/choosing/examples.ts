import type { Choosing } from '../../schemas/choosing.ts';
import type { Answers, Say } from './asked.ts';

const picture = { file: 'asked', alt: 'Two people at a table.' };
const bare = { picture, options: [], stops: [], sources: [] };

/** For tests: a walkthrough with one of everything that a section may hold. */
export const example: Choosing = {
  title: 'Yes, no, or not yet',
  description: 'What to ask.',
  lead: ['Where would you like to start?'],
  sections: [
    {
      ...bare,
      id: 'do-i-have-to',
      title: 'Do I have to?',
      say: 'You can say no.',
      ask: [{ id: 'if-no', question: 'What if I say no?', service: 'saying-no' }],
      more: ['You can ask for time.'],
      sayItBack: {
        prompt: 'Your mum says: “So do you have to?”',
        choices: ['Yes', 'I would ask'],
        again: 'Ask what a no leads to.',
      },
    },
    {
      ...bare,
      id: 'life',
      title: 'Where does it go?',
      say: 'From hand to hand.',
      stops: [
        {
          title: 'The camera',
          seen: 'You are all there.',
          ask: { id: 'whose', question: 'Whose camera is it?', service: 'camera' },
        },
      ],
      ask: [{ id: 'court', question: 'Could a court ask for it?' }],
      more: ['Teams differ.'],
    },
    {
      ...bare,
      id: 'feelings',
      title: 'How might it feel?',
      say: 'Good, or hard.',
      options: [{ title: 'Good', items: ['To be the one who talks.'] }],
      ask: [{ id: 'pause', question: 'Can we stop it?' }],
      more: ['Many do not like to see themselves.'],
    },
  ],
  end: { title: 'You can stop here', text: ['That is enough for now.'] },
  sheet: { title: 'My questions', alive: ['It starts empty.'], text: ['Nobody will be told.'] },
  also: [{ id: 'who-to-call', question: 'Who do I call?', service: 'call' }],
};

/** For tests: a service that has answered one of them. */
export const answers: Answers = { 'saying-no': 'You keep your worker.' };

/** For tests: the key itself, with the places that are filled in later. */
export const say: Say = (key) =>
  ({
    'choosing-next': 'Next: {title}',
    'choosing-put-on': 'On it now: {count}.',
    'choosing-taken-off': 'Taken off. On it now: {count}.',
  })[key] ?? key;

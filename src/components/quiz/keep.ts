import { draftFor } from '../../stores/drafts.ts';
import { $record, openRecord, record } from '../../stores/record.ts';
import { bringToLife, type LiveQuestion, type Outcome } from './question.ts';

/** Puts an answer into the learner's record. @returns whether it was kept, rather than only shown */
async function keep(id: string, { answer, right, confidence }: Outcome): Promise<boolean> {
  await record('answered', id, { answer, right, confidence });
  const { trouble } = $record.get();
  // What was wiped is gone, but what comes after it is kept.
  return trouble === null || trouble === 'wiped';
}

/** Keeps the words of a recall question as they are typed. @returns what takes them away again */
async function keepWords(question: LiveQuestion): Promise<() => void> {
  const words = question.root.querySelector('textarea');
  if (!words) return () => undefined;
  const now = () => ({ text: words.value });
  const draft = await draftFor(question.id, now);
  words.value ||= draft.fields['text'] ?? draft.others[0]?.fields['text'] ?? '';
  const write = () => draft.write(now());
  words.addEventListener('input', write);
  if (words.value) write();
  return () => void draft.discard();
}

/**
 * Brings a question to life and keeps what is answered and what is being written.
 * @param answered told each time the question is answered, before the answer is kept
 */
export function bringAndKeep(
  root: HTMLElement,
  answered: (id: string, outcome: Outcome) => void = () => undefined,
): LiveQuestion {
  const question = bringToLife(root, (outcome) => {
    answered(question.id, outcome);
    const lost = () =>
      question.say('This browser could not keep your answer. Your notebook says why.');
    keep(question.id, outcome).then((kept) => {
      // Words that are nowhere else stay in their draft.
      if (kept) void words.then((forget) => forget());
      else lost();
    }, lost);
  });
  const words = keepWords(question).catch(() => () => undefined);
  return question;
}

/** The ids of a module's questions that have been answered before on this device. */
export async function answeredBefore(module: string): Promise<ReadonlySet<string>> {
  if (document.documentElement.dataset['started'] === undefined) return new Set();
  await openRecord();
  const answered = $record
    .get()
    .statements.flatMap((one) => (one.verb === 'answered' ? [one.object] : []));
  return new Set(answered.filter((object) => object.startsWith(`quiz:${module}#`)));
}

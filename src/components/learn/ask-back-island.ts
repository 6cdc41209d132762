import { planAt, planToAskAbout } from '../../domain/record/coming-back.ts';
import { outcomeWords, planWords } from '../../domain/record/plan-words.ts';
import type { Outcome, Planned } from '../../domain/record/statement.ts';
import { $record, openRecord, record } from '../../stores/record.ts';
import { note, tabRoom } from '../../stores/rooms.ts';
import { keepWords, keptWhere, nudgeWhenTyped, showTrouble } from '../lesson/islands.ts';

/** Which plan this visit asks about, from page to page until it is answered. */
const ASKING = 'noticing:asking';
/** Set once a plan was told of: one question is enough for a visit, however many plans there are. */
const TOLD = 'noticing:told';

/** The plan that an address names, or that this visit asks about already, or the newest not asked about. */
function planHere(): Planned | null {
  const { statements } = $record.get();
  const named = new URLSearchParams(location.search).get('plan') ?? tabRoom()?.getItem(ASKING);
  return (named ? planAt(statements, named) : null) ?? planToAskAbout(statements);
}

/** Asks what came of a plan, and keeps what the other person did. */
export async function wake(root: HTMLElement): Promise<void> {
  if (document.documentElement.dataset['asks'] === undefined) return;
  await openRecord();
  const plan = planHere();
  if (!plan) {
    note(tabRoom(), ASKING, null);
    root.hidden = true;
    return;
  }
  showTrouble(root);
  const words = root.querySelector('[data-part="plan"]');
  const form = root.querySelector('form');
  const status = root.querySelector<HTMLElement>('.prompt__status');
  const outcomes = root.querySelector<HTMLElement>('[data-part="outcomes"]');
  if (!words || !form || !status || !outcomes) return;
  words.textContent = `You planned: “${planWords(plan.result)}.”`;
  const known = $record.get().statements;
  if (planToAskAbout(known)?.id === plan.id) void record('asked', 'record:plan', { plan: plan.id });
  note(tabRoom(), ASKING, plan.object);

  const field = form.querySelector('textarea');
  nudgeWhenTyped(form);
  const kept = await keepWords(form, `${plan.object}-back`);
  let outcome: Outcome = 'tried';
  let last: Outcome | null = null;
  if (field && field.value !== '') form.hidden = false;

  const keep = async (text: string) => {
    const prompt = `${outcomeWords[outcome]}: “${planWords(plan.result)}.” What did the other person do?`;
    last = outcome;
    await record('returned', plan.object, { plan: plan.id, outcome, text, prompt });
    note(tabRoom(), ASKING, null);
    note(tabRoom(), TOLD, '1');
  };

  outcomes.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    outcome = target.value as Outcome;
    if (outcome === last) return;
    for (const button of outcomes.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button === target));
    }
    form.hidden = outcome === 'notYet';
    if (outcome === 'notYet') {
      void keep('').then(() => {
        status.textContent = 'That is fine. The plan stays in your notebook.';
      });
    } else {
      status.textContent = '';
      field?.focus();
    }
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = kept.fields()['text']?.trim() ?? '';
    if (text === '') {
      status.textContent = 'There are no words in it yet.';
      field?.focus();
      return;
    }
    void keep(text).then(async () => {
      const where = keptWhere();
      if (where.startsWith('Kept')) await kept.discard();
      form.hidden = true;
      outcomes.hidden = true;
      status.textContent = where;
      // The button that had the focus is gone.
      status.focus();
    });
  });
}

import type { Found, Kind } from '../../domain/names/kinds.ts';
import { isFine, keyOf, letBe } from './fine.ts';
import { looking, type Look } from './looking.ts';
import { offersFor } from './offers.ts';
import { replaceIn } from './replace.ts';
import { announced, looksLike, whyOf } from './words.ts';

const QUIET_MS = 500;
/** More at once would be a telling-off. The next comes when one of these is dealt with. */
const SHOWN = 2;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = '',
  className = '',
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = words;
  if (className) made.className = className;
  return made;
};

/**
 * Points, beside a field, at what looks like a name or anything else that tells who somebody is, and
 * offers something in its place. Looks when typing has paused, stores nothing, and never blocks.
 * @returns how to stop
 */
export function nudge(field: HTMLTextAreaElement, beside: HTMLElement): () => void {
  const status = element('p', '', 'visually-hidden');
  status.setAttribute('role', 'status');
  const box = element('div', '', 'nudge no-print');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', 'Names and the like');
  box.hidden = true;
  beside.append(status, box);
  const heard = new Set<Kind>();
  let shown = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const button = (label: string, about: string, press: () => void) => {
    const made = element('button', label, 'button button--quiet');
    made.type = 'button';
    made.append(element('span', ` for “${about}”`, 'visually-hidden'));
    made.addEventListener('click', press);
    return made;
  };

  const line = (found: Found, look: Look): HTMLLIElement => {
    const item = element('li');
    const says = element('p');
    if (found.kind !== 'combination')
      says.append(element('strong', `“${found.words}”`), ' looks like ');
    else says.append('One sentence says ');
    says.append(`${looksLike[found.kind]}.`);
    const row = element('div', '', 'row');
    for (const { words, label } of offersFor(found, field.value)) {
      const same = () => look(field.value).filter((one) => keyOf(one) === keyOf(found));
      row.append(
        button(label, found.words, () => {
          replaceIn(field, same(), words);
          show(look);
        }),
      );
    }
    const fine = () => {
      letBe(found);
      field.focus();
      show(look);
    };
    row.append(button('It is fine here', found.words, fine));
    const why = element('details');
    why.append(element('summary', 'Why it is pointed at'), element('p', whyOf(found)));
    item.append(says, row, why);
    return item;
  };

  const show = (look: Look) => {
    if (stopped) return;
    const all = new Map<string, Found>();
    for (const one of look(field.value)) if (!isFine(one)) all.set(keyOf(one), one);
    const some = [...all.values()].slice(0, SHOWN);
    const more = all.size - some.length;
    const now = [...some.map(keyOf), more].join('\n');
    // What is open in it stays open while other words are typed.
    if (now === shown) return;
    shown = now;
    box.hidden = some.length === 0;
    const list = element('ul', '', 'plain-list');
    list.append(...some.map((one) => line(one, look)));
    box.replaceChildren(
      ...(some.length === 0
        ? []
        : [
            element(
              'p',
              'Rules found this, on your device. They miss some and mistake some.',
              'hint',
            ),
            list,
            element('p', more > 0 ? `${more} more after these.` : '', 'hint'),
          ]),
    );
    const fresh = some.find(({ kind }) => !heard.has(kind));
    if (!fresh) return;
    heard.add(fresh.kind);
    status.textContent = announced(fresh.kind);
  };

  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // What cannot be fetched is no reason to disturb anybody: the words are kept all the same.
      looking().then(show, () => undefined);
    }, QUIET_MS);
  };
  field.addEventListener('input', soon);
  if (field.value.trim() !== '') soon();
  return () => {
    stopped = true;
    clearTimeout(waiting);
    field.removeEventListener('input', soon);
    status.remove();
    box.remove();
  };
}

/** Points at names beside every field of words in a form. */
export function nudgeAll(form: HTMLElement): () => void {
  const stops = [...form.querySelectorAll('textarea')].flatMap((field) =>
    field.parentElement ? [nudge(field, field.parentElement)] : [],
  );
  return () => {
    for (const stop of stops) stop();
  };
}

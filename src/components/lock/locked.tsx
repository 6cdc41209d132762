import { render } from 'preact';
import { OpenForm } from './OpenForm.tsx';
import { noteDone, takeDone } from './said.ts';

const base = (): string => document.documentElement.dataset['base'] ?? '';

/** Once the notebook is open the page is opened anew: the reader is brought back to where they were. */
const comeBackTo = ({ id }: HTMLElement): void => {
  if (id !== '') history.replaceState(null, '', `#${id}`);
};

/** Says in a line, at the foot of what is written in, that the notebook is locked, with a way to open it. */
export function showLocked(root: HTMLElement): void {
  const place = document.createElement('details');
  place.className = 'card';
  root.append(place);
  render(
    <>
      <summary>Your notebook is locked</summary>
      <p>
        What you write here is kept all the same. It is sealed at once, and stands in your notebook
        when you open it.
      </p>
      <OpenForm
        onOpening={() => {
          comeBackTo(root);
        }}
      />
      <p class="hint">
        <a href={`${base()}/reflect/lock/`}>
          About the lock, and if you have forgotten the passphrase
        </a>
      </p>
    </>,
    place,
  );
}

/** The notebook’s own page while it is locked. */
export function showLockedNotebook(root: HTMLElement): void {
  const place = document.createElement('section');
  place.className = 'card';
  place.setAttribute('aria-labelledby', 'locked-title');
  root.append(place);
  render(
    <>
      <h2 id="locked-title" tabIndex={-1}>
        Your notebook is locked
      </h2>
      <p>What is in it cannot be read on this device without your passphrase.</p>
      <OpenForm
        onOpening={() => {
          noteDone('opened');
        }}
      />
      <p class="hint">
        <a href={`${base()}/reflect/lock/`}>
          About the lock, and if you have forgotten the passphrase
        </a>
      </p>
    </>,
    place,
  );
  // Locked a moment ago, by hand: the page was opened anew since.
  if (takeDone() !== '') place.querySelector('h2')?.focus();
}

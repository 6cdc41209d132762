import { useState } from 'preact/hooks';
import { sideBySide } from '../../domain/scale/compare.ts';
import {
  fileName,
  fileText,
  type SelfCheckFile,
  type ViewFile,
} from '../../domain/scale/exchange.ts';
import { record } from '../../stores/record.ts';
import { listed } from '../journal/words.ts';
import { keptWhere } from '../lesson/kept-where.ts';
import { NamesReview } from '../names/NamesReview.tsx';
import { asJsonFile, giveFile } from '../shell/give-file.ts';
import { SideBySide } from './SideBySide.tsx';

interface Props {
  file: SelfCheckFile;
  view: ViewFile;
  /** Told once the file is made, from when both views are shown. */
  onMade: () => void;
  /** Clears away what was typed. */
  onClear: () => void;
}

/** What the supervisor wrote, as one text for their own notebook. Nothing of the learner’s is in it. */
const ownNotes = ({ views }: ViewFile): string =>
  views
    .filter(({ response, text }) => response !== null || text !== '')
    .map(({ title, response, text }) =>
      [`${title}: ${response?.words ?? 'not seen'}`, text].filter(Boolean).join('\n'),
    )
    .join('\n\n');

/** Shows exactly what is in a supervisor’s file, makes it, and then both views side by side. */
export function MakeView({ file, view, onMade, onClear }: Props) {
  const [made, setMade] = useState(false);
  const [said, setSaid] = useState('');
  const titles = new Map(
    file.scale.areas.flatMap(({ items }) => items.map(({ id, title }) => [id, title] as const)),
  );
  const own = file.ratings.map((one) => ({ ...one, title: titles.get(one.item) ?? one.item }));

  const make = () => {
    giveFile(fileName(view), asJsonFile(fileText(view)));
    setMade(true);
    onMade();
    setSaid('The file is with your downloads. What you typed stays here until you clear it away.');
  };
  const keep = async () => {
    await record('reflected', `supervise:view#${view.sitting}`, {
      text: ownNotes(view),
      prompt: `What I have seen: ${view.scale.title}`,
    });
    setSaid(keptWhere());
  };
  const unchosen = view.views.filter(({ response, text }) => response === null && text !== '');

  return (
    <section aria-labelledby="make-title">
      <h3 id="make-title">Exactly this will be in the file</h3>
      <p>
        {view.by === '' ? 'No name. ' : `“${view.by}”. `}
        The title of the scale, the day,{' '}
        {view.had === 'own-view'
          ? 'that you had not seen what they said'
          : 'that you had seen what they said'}
        , and a number that ties it to theirs. And:
      </p>
      <ul>
        {view.views.map(({ item, title, response, text }) => (
          <li key={item}>
            <strong>{title}</strong>: {response ? `“${response.words}”` : 'not seen'}
            {text !== '' && <span class="growth__evidence"> {text}</span>}
          </li>
        ))}
      </ul>
      {unchosen.length > 0 && (
        <p>
          Under {listed(unchosen.map(({ title }) => `“${title}”`))} you wrote something, and left it
          at “I have not seen this”. Is that what you mean? If not, choose a word above.
        </p>
      )}
      <NamesReview places={view.views.map(({ title, text }) => ({ where: `“${title}”`, text }))} />
      <details>
        <summary>The file as it is, letter by letter</summary>
        <pre class="send__file">{fileText(view)}</pre>
      </details>
      <div class="row">
        <button type="button" class="button" onClick={make}>
          Make the file
        </button>
        {made && (
          <>
            <button type="button" class="button button--quiet" onClick={() => void keep()}>
              Keep my own words in my notebook too
            </button>
            <button type="button" class="button button--quiet" onClick={onClear}>
              Clear away what I typed
            </button>
          </>
        )}
      </div>
      <p class="hint" role="status">
        {said}
      </p>
      {made && (
        <>
          <h3>Side by side</h3>
          <SideBySide
            supervising
            rows={sideBySide(own, view.views, file.scale.responses)}
            own="They"
            theirs="You"
          />
        </>
      )}
    </section>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewFile } from '../../domain/scale/exchange.ts';
import { sideBySide } from '../../domain/scale/compare.ts';
import { ratingsIn, sittingsOf } from '../../domain/scale/ratings.ts';
import { scaleActivity, type Scale } from '../../domain/scale/scale.ts';
import { $record, record } from '../../stores/record.ts';
import { dayOf } from '../journal/words.ts';
import { keptWhere } from '../lesson/kept-where.ts';
import { FileButton } from './FileButton.tsx';
import { refusedWords } from './refused-words.ts';
import { SideBySide } from './SideBySide.tsx';

interface Props {
  /** The scales that are here, so that words can be put in their order. */
  scales: readonly Scale[];
}

const sittingOf = (file: ViewFile) =>
  sittingsOf(ratingsIn($record.get().statements), file.scale.id).find(
    ({ id }) => id === file.sitting,
  );

/** Opens what a supervisor sent back, beside what the learner said; it is kept when they say so. */
export function OpenView({ scales }: Props) {
  const [file, setFile] = useState<ViewFile | null>(null);
  const [refusal, setRefusal] = useState('');
  const [said, setSaid] = useState('');

  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The notebook’s front leads here, to what was not in the page when it came.
    if (location.hash !== '#sent-back') return;
    title.current?.focus();
    title.current?.scrollIntoView();
  }, []);

  const open = async (chosen: File) => {
    setFile(null);
    setSaid('');
    setRefusal('');
    const [text, { readView }] = await Promise.all([
      chosen.text(),
      import('../../domain/scale/read-exchange.ts'),
    ]);
    const read = readView(text);
    if (!read.ok) setRefusal(refusedWords(chosen.name, read));
    else if (!sittingOf(read.file)) {
      setRefusal(
        `“${chosen.name}” answers a self-check that is not on this device. If you took it elsewhere, restore your backup from there first. Nothing was changed.`,
      );
    } else setFile(read.file);
  };

  const keep = async () => {
    if (!file) return;
    const { sitting, by, madeAt, views } = file;
    await record('received', scaleActivity(file.scale.id), { sitting, by, madeAt, views });
    setSaid(keptWhere());
  };

  const sitting = file && sittingOf(file);
  const responses = scales.find(({ id }) => id === file?.scale.id)?.responses ?? [];
  return (
    <section aria-labelledby="open-view-title" class="open-view">
      <h2 id="open-view-title" ref={title} tabIndex={-1}>
        When your supervisor has sent a file back
      </h2>
      <p>
        Open it here: what each of you said stands side by side. Nothing is kept unless you say so.
      </p>
      <FileButton
        label="Open what they sent"
        name="A supervisor’s view"
        accept=".json,application/json"
        onFile={(chosen) => {
          open(chosen).catch(() => {
            setRefusal(refusedWords(chosen.name, null));
          });
        }}
      />
      {refusal !== '' && (
        <p class="scale__refusal" role="alert">
          {refusal}
        </p>
      )}
      {file && sitting && (
        <>
          <p>
            {file.scale.title}. You said this on {dayOf(sitting.begunAt)}.{' '}
            {file.by || 'Your supervisor'} wrote on {dayOf(file.madeAt)}.
          </p>
          <SideBySide
            rows={sideBySide(sitting.ratings, file.views, responses)}
            own="You"
            theirs={file.by || 'Your supervisor'}
          />
          <div class="row">
            <button type="button" class="button" onClick={() => void keep()}>
              Keep their view in my notebook
            </button>
          </div>
        </>
      )}
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { SelfCheckFile } from '../../domain/scale/exchange.ts';
import type { Scale } from '../../domain/scale/scale.ts';
import { keptDrafts } from '../../stores/record.ts';
import { dayOf } from '../journal/words.ts';
import { FileButton } from './FileButton.tsx';
import { refusedWords } from './refused-words.ts';
import { ViewForm } from './ViewForm.tsx';

interface Props {
  /** The scales that are here, which know more of an item than the file does. */
  scales: readonly Scale[];
}

/** What a draft of a view is a draft of: this, and the sitting’s id. */
const VIEW = 'supervise:view#';

/** A supervisor opens a self-check that was sent to them. */
export function Supervise({ scales }: Props) {
  const [file, setFile] = useState<SelfCheckFile | null>(null);
  const [refusal, setRefusal] = useState('');

  const [begunAt, setBegunAt] = useState<string | null>(null);

  useEffect(() => {
    void keptDrafts.all().then((all) => {
      const views = all.filter(({ activity }) => activity.startsWith(VIEW));
      setBegunAt(
        views
          .map(({ at }) => at)
          .sort()
          .at(-1) ?? null,
      );
    });
  }, []);

  const open = async (chosen: File) => {
    setRefusal('');
    const [text, { readSelfCheck }] = await Promise.all([
      chosen.text(),
      import('../../domain/scale/read-exchange.ts'),
    ]);
    const read = readSelfCheck(text);
    if (read.ok) setFile(read.file);
    // What is open stays open.
    else setRefusal(refusedWords(chosen.name, read));
  };

  return (
    <>
      <div class="row">
        <FileButton
          label={file ? 'Open another' : 'Open a self-check'}
          name="A self-check’s file"
          accept=".json,application/json"
          onFile={(chosen) => {
            open(chosen).catch(() => {
              setRefusal(refusedWords(chosen.name, null));
            });
          }}
        />
      </div>
      {!file && begunAt !== null && (
        <p class="hint">
          What you typed on {dayOf(begunAt)} is still here. It comes back when you open the same
          file again.
        </p>
      )}
      {refusal !== '' && (
        <p class="scale__refusal" role="alert">
          {refusal}
        </p>
      )}
      {file && (
        <ViewForm
          key={file.sitting + file.madeAt}
          file={file}
          scale={scales.find(({ id }) => id === file.scale.id) ?? null}
        />
      )}
    </>
  );
}

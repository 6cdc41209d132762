import { useRef, useState } from 'preact/hooks';
import type { Given } from '../../domain/evaluation/gathered.ts';
import { Camera } from './Camera.tsx';

interface Props {
  /** Adds what was given. @returns what came of it, in words */
  give: (given: readonly Given[]) => string;
}

/** What stands in a field that somebody pasted slips into: one after the other, files’ text or codes. */
const pasted = (text: string): string[] =>
  text
    .split(/(?<=[\]}])\s*(?=\{|\[")|\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Files dropped or chosen, text pasted, codes read by the camera. */
export function BringIn({ give }: Props) {
  const paste = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const takeFiles = async (files: FileList | null | undefined) => {
    if (!files || files.length === 0) return;
    const given = await Promise.all(
      [...files].map(async (file) => ({
        name: file.name,
        text: await file.text().catch(() => ''),
      })),
    );
    setSaid(give(given));
  };
  return (
    <div class="gather__in">
      <div class="field">
        <label htmlFor="slip-files">Files: choose them, or drop them on this field</label>
        <input
          id="slip-files"
          type="file"
          class="gather__files"
          multiple
          accept=".json,.txt,application/json,text/plain"
          onChange={({ currentTarget }) => {
            void takeFiles(currentTarget.files).then(() => {
              currentTarget.value = '';
            });
          }}
        />
      </div>
      <div class="field">
        <label htmlFor="slip-paste">Or paste the text of one slip or several</label>
        <textarea ref={paste} id="slip-paste" rows={2} autocomplete="off" spellcheck={false} />
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            const texts = pasted(paste.current?.value ?? '');
            if (texts.length === 0) return;
            setSaid(give(texts.map((text, at) => ({ name: `Pasted, number ${at + 1}`, text }))));
            if (paste.current) paste.current.value = '';
          }}
        >
          Add what I pasted
        </button>
      </div>
      <p role="status" class="outgoing__said">
        {said}
      </p>
      <Camera take={(text) => give([{ name: 'Read by the camera', text }])} />
    </div>
  );
}

import { useState } from 'preact/hooks';
import { asCsv } from '../../domain/outgoing/as-csv.ts';
import { asText } from '../../domain/outgoing/as-text.ts';
import { ownWordsOf, type Sheet } from '../../domain/outgoing/sheet.ts';
import { NamesReview } from '../names/NamesReview.tsx';
import { giveFile } from '../shell/give-file.ts';
import { SheetView } from './SheetView.tsx';

type Form = 'docx' | 'txt' | 'csv';

interface Props {
  sheet: Sheet;
  /** Of the file, without its ending. */
  name: string;
  forms: readonly Form[];
  /** Said above the preview; for what does not fit. */
  remark?: string | null;
  /** Whether it is set small on paper, to fit on one side. */
  onePage?: boolean;
}

const labels: Record<Form, string> = {
  docx: 'Save for Word',
  txt: 'Save as plain text',
  csv: 'Save as CSV',
};

const FAILED =
  'The file could not be made. Nothing is lost. Try again, or print the page, or save it as plain text.';

async function fileOf(form: Form, sheet: Sheet): Promise<Blob> {
  switch (form) {
    case 'txt':
      return new Blob([asText(sheet)], { type: 'text/plain;charset=utf-8' });
    case 'csv':
      return new Blob([asCsv(sheet)], { type: 'text/csv;charset=utf-8' });
    case 'docx': {
      const { asDocx } = await import('./as-docx.ts');
      return asDocx(sheet);
    }
  }
}

/** The last look at what goes out, and the ways to take it: printed or as a file. */
export function SheetOut({ sheet, name, forms, remark = null, onePage = false }: Props) {
  const [said, setSaid] = useState('');
  const give = async (form: Form) => {
    setSaid(form === 'docx' ? 'Making it …' : '');
    try {
      giveFile(`${name}.${form}`, await fileOf(form, sheet));
      setSaid('Made. It is wherever your browser puts what it saves. We have no copy.');
    } catch {
      setSaid(FAILED);
    }
  };
  return (
    <section class="outgoing__out" aria-labelledby="outgoing-preview">
      <h2 id="outgoing-preview" class="no-print">
        What will be in it
      </h2>
      <p class="hint no-print">All of it, as it stands now. What is not here does not go out.</p>
      {remark && <p class="no-print">{remark}</p>}
      <SheetView sheet={sheet} onePage={onePage} />
      <NamesReview places={ownWordsOf(sheet)} />
      <div class="row no-print">
        <button
          type="button"
          class="button"
          onClick={() => {
            window.print();
          }}
        >
          Print
        </button>
        {forms.map((form) => (
          <button key={form} type="button" class="button" onClick={() => void give(form)}>
            {labels[form]}
          </button>
        ))}
      </div>
      <p role="status" class="no-print outgoing__said">
        {said}
      </p>
    </section>
  );
}

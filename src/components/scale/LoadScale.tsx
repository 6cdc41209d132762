import { useState } from 'preact/hooks';
import { filesOf } from '../../domain/scale/adopted.ts';
import { exampleFile } from '../../domain/scale/example-file.ts';
import type { FileProblem } from '../../domain/scale/read-scale.ts';
import { scaleActivity, type Scale } from '../../domain/scale/scale.ts';
import { $record, changeRecord, record } from '../../stores/record.ts';
import { erase as eraseFrom } from '../../domain/record/erase.ts';
import { Confirm } from '../journal/Confirm.tsx';
import { dayOf } from '../journal/words.ts';
import { keptWhere } from '../lesson/kept-where.ts';
import { FileButton } from './FileButton.tsx';
import type { Loaded } from './own-scales.ts';
import { scaleProblemWords } from './scale-problem-words.ts';

interface Props {
  loaded: ReadonlyMap<string, Loaded>;
  /** Our own scales, whose names are taken. */
  own: readonly Scale[];
  /** The address of the page where a loaded scale is taken. */
  page: string;
}

/** How many problems are told at once; with more, the file is probably another one. */
const TOLD = 12;

/** Lets a team load a scale that it is licensed to use, replace it and remove it. */
export function LoadScale({ loaded, own, page }: Props) {
  const [problems, setProblems] = useState<{ name: string; said: readonly string[] } | null>(null);
  const [replacing, setReplacing] = useState<{ scale: Scale; file: string } | null>(null);
  const [removing, setRemoving] = useState<Loaded | null>(null);
  const [said, setSaid] = useState('');

  const keep = async (scale: Scale, file: string) => {
    const replaces = filesOf($record.get().statements, scale.id);
    await record(
      'adopted',
      scaleActivity(scale.id),
      { file, text: JSON.stringify(scale) },
      replaces.length > 0 ? { replaces } : {},
    );
    setSaid(`“${scale.title}” is loaded. ${keptWhere()}`);
  };

  const choose = async (file: File) => {
    setProblems(null);
    setSaid('');
    const [text, { readScale }] = await Promise.all([
      file.text(),
      // The parser is fetched for whoever chooses a file, and for nobody else.
      import('../../domain/scale/read-scale.ts'),
    ]);
    const read = readScale(text);
    if (!read.ok) {
      const all: readonly FileProblem[] = read.problems;
      const more = all.length > TOLD ? [`And ${all.length - TOLD} more.`] : [];
      setProblems({
        name: file.name,
        said: [...all.slice(0, TOLD).map(scaleProblemWords), ...more],
      });
    } else if (own.some(({ id }) => id === read.scale.id)) {
      setProblems({
        name: file.name,
        said: [`Its id, “${read.scale.id}”, belongs to a scale of this site. Give it another id.`],
      });
    } else if (loaded.has(read.scale.id)) setReplacing({ scale: read.scale, file: file.name });
    else await keep(read.scale, file.name);
  };

  const remove = async ({ scale }: Loaded) => {
    const at = new Date().toISOString();
    await changeRecord((all) =>
      filesOf(all, scale.id).reduce<ReturnType<typeof eraseFrom>>(
        (left, id) => eraseFrom(left, id, at),
        [...all],
      ),
    );
    setSaid(`“${scale.title}” was removed from this device.`);
  };

  return (
    <section aria-labelledby="load-title">
      <h2 id="load-title">A scale that your team is licensed to use</h2>
      <p>
        Load it from a YAML or JSON file. It is kept in your notebook, on this device: it goes into
        your backups, and it goes when you erase everything. It is sent nowhere. Check that your
        licence lets you keep it this way.
      </p>
      <details>
        <summary>What the file looks like</summary>
        <p>
          Every field stands in this small one. Repeat what begins with a hyphen as often as you
          need. An id is small letters, digits and hyphens, and stays once somebody has answered.
        </p>
        <pre class="send__file">{exampleFile}</pre>
      </details>
      <ul class="plain-list">
        {[...loaded.values()].map((one) => (
          <li key={one.scale.id} class="card loaded">
            <h3>
              <a href={`${page}?scale=${encodeURIComponent(one.scale.id)}`}>{one.scale.title}</a>
            </h3>
            <p>{one.scale.summary}</p>
            <p class="hint">
              From “{one.file}”, {dayOf(one.at)}. To replace it, load its new file.
            </p>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setRemoving(one);
              }}
            >
              Remove<span class="visually-hidden"> “{one.scale.title}”</span>
            </button>
          </li>
        ))}
      </ul>
      <FileButton
        label="Load a scale"
        name="A scale’s file"
        accept=".yaml,.yml,.json,application/json,application/yaml,text/yaml"
        onFile={(file) => {
          choose(file).catch(() => {
            setProblems({ name: file.name, said: ['It could not be read.'] });
          });
        }}
      />
      {problems && (
        <div class="scale__refusal" role="alert">
          <p>
            <strong>“{problems.name}” was not loaded.</strong> Nothing was changed.
          </p>
          <ul>
            {problems.said.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="hint" role="status">
        {said}
      </p>
      {replacing && (
        <Confirm
          title={`Replace “${loaded.get(replacing.scale.id)?.scale.title ?? ''}”?`}
          confirm="Replace it"
          cancel="Leave it as it is"
          onConfirm={() => keep(replacing.scale, replacing.file)}
          onClose={() => {
            setReplacing(null);
          }}
        >
          <p>
            A scale with the same id is here already. What you have said on it stays, as it read
            then.
          </p>
        </Confirm>
      )}
      {removing && (
        <Confirm
          title={`Remove “${removing.scale.title}”?`}
          confirm="Remove it"
          cancel="Keep it"
          onConfirm={() => remove(removing)}
          onClose={() => {
            setRemoving(null);
          }}
        >
          <p>
            Its text goes from this device, for good, and from your next backup. What you have said
            on it stays in your notebook, and can be looked back on when you load it again.
          </p>
        </Confirm>
      )}
    </section>
  );
}

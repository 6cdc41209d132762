import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActivityId } from '../../domain/record/statement.ts';
import { keepWords } from '../../stores/keep-words.ts';
import { nudgeAll } from '../names/nudge.ts';

/** What stands in a form: every value of every name. */
export type Values = ReadonlyMap<string, readonly string[]>;

const valuesIn = (form: HTMLFormElement): Values => {
  const values = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const before = values.get(name);
    if (before) before.push(value);
    else values.set(name, [value]);
  }
  return values;
};

/** The first value of a name, without the space around it. */
export const valueOf = (values: Values, name: string): string =>
  values.get(name)?.[0]?.trim() ?? '';

/**
 * A form whose fields are left alone: they are read whenever somebody changes one. Words in it are kept
 * as a draft, and names in them pointed at.
 */
export function useForm(activity: ActivityId) {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(new Map());
  const read = () => {
    if (form.current) setValues(valuesIn(form.current));
  };
  useEffect(() => {
    const root = form.current;
    if (!root) return undefined;
    read();
    void keepWords(root, activity).then(read);
    return nudgeAll(root);
  }, [activity]);
  return { form, values, read };
}

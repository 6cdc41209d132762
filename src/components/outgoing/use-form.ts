import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActivityId } from '../../domain/record/statement.ts';
import { keepWords } from '../../stores/keep-words.ts';
import { nudgeAll } from '../names/nudge.ts';
import { keepTicks } from './keep-ticks.ts';

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
 * A form whose fields are left alone: they are read whenever somebody changes one. Words and ticks in it
 * are kept as a draft, and names in the words pointed at.
 */
export function useForm(activity: ActivityId) {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(new Map());
  const read = () => {
    if (form.current) setValues(valuesIn(form.current));
  };
  const putTicks = useRef<() => void>(() => undefined);
  useEffect(() => {
    const root = form.current;
    if (!root) return undefined;
    putTicks.current = keepTicks(root);
    read();
    void keepWords(root, activity).then(read);
    return nudgeAll(root);
  }, [activity]);
  // Boxes may have come since, with the record or with another time that is looked at.
  useEffect(() => {
    putTicks.current();
  });
  return { form, values, read };
}

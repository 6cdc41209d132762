import type { z } from 'astro/zod';
import { isRecord, type Path } from './fields.ts';

/** Any schema, as Zod keeps it inside. */
export type Schema = z.core.$ZodType;

/** What Zod says about one thing that is wrong. */
export type Issue = z.core.$ZodIssue;

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  options?: Schema[];
  discriminator?: string;
};

const defOf = (schema: Schema): Def => schema._zod.def;

/** The schema without the wrappings of `optional` and `default`. */
function bare(schema: Schema): Schema {
  const { innerType } = defOf(schema);
  return innerType ? bare(innerType) : schema;
}

/** The alternative of a union that `value` was probably meant to be. */
function meant(schema: Schema, value: unknown): Schema {
  const { options, discriminator } = defOf(bare(schema));
  if (!options) return bare(schema);
  const data = isRecord(value) ? value : {};
  if (discriminator) {
    const right = options.find((one) =>
      valuesOf(defOf(one).shape?.[discriminator]).includes(String(data[discriminator])),
    );
    return bare(right ?? options[0] ?? schema);
  }
  const shared = (one: Schema) => Object.keys(defOf(one).shape ?? {}).filter((key) => key in data);
  return bare([...options].sort((a, b) => shared(b).length - shared(a).length)[0] ?? schema);
}

/** The schema of the field at `path`, following the data where there are alternatives. */
export function schemaAt(schema: Schema, data: unknown, path: Path): Schema | null {
  const here = meant(schema, data);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { shape, element } = defOf(here);
  const next = shape ? shape[String(step)] : element;
  const value =
    isRecord(data) || Array.isArray(data) ? (data as Record<string, unknown>)[step] : {};
  return next ? schemaAt(next, value, rest) : null;
}

/** The fields that may stand at `path`. */
export function fieldsAt(schema: Schema, data: unknown, path: Path): string[] {
  const here = schemaAt(schema, data, path);
  return Object.keys(here ? (defOf(meant(here, valueAt(data, path))).shape ?? {}) : {});
}

/** What the schema says about the field at `path`. */
export function aboutAt(schema: Schema, data: unknown, path: Path): string {
  const here = schemaAt(schema, data, path);
  const say = (one: Schema): string => {
    const said = (one as { description?: string }).description;
    const { innerType } = defOf(one);
    return said ?? (innerType ? say(innerType) : '');
  };
  return here ? say(here) : '';
}

/** The words that a field may hold, when they are few and known. */
export function valuesOf(schema: Schema | undefined): string[] {
  return [...(schema ? (bare(schema)._zod.values ?? []) : [])].map(String);
}

/** The value at `path`, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      isRecord(value) || Array.isArray(value)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    data,
  );
}

/** The kinds that a discriminated union knows. */
export function kindsAt(schema: Schema, data: unknown, path: Path): string[] {
  const here = schemaAt(schema, data, path);
  const { options = [], discriminator = '' } = here ? defOf(bare(here)) : {};
  return options.flatMap((one) => valuesOf(defOf(one).shape?.[discriminator]));
}

/** Issues with those inside a union told apart: only those of the alternative that was meant. */
export function flatten(issues: readonly Issue[], schema: Schema, data: unknown): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const path = issue.path as Path;
    const here = schemaAt(schema, data, path);
    const options = here ? (defOf(bare(here)).options ?? []) : [];
    const index = here ? options.map(bare).indexOf(meant(here, valueAt(data, path))) : 0;
    const inner = (issue.errors[Math.max(index, 0)] ?? []).map((one) => ({
      ...one,
      path: [...issue.path, ...one.path],
    }));
    return flatten(inner, schema, data);
  });
}

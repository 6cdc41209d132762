import { explainerSchema, type Explainer } from '../../schemas/explainer.ts';
import type { Content, Structured } from './content.ts';

/** A film whose storyboard is sound, and the file it is in. What it lacks otherwise is the schema's to tell. */
export interface WrittenFilm {
  id: string;
  file: string;
  fields: NonNullable<Structured['fields']>;
  film: Explainer;
}

/** Every film whose storyboard can be read. */
export function filmsIn({ structured }: Pick<Content, 'structured'>): WrittenFilm[] {
  return structured.flatMap(({ kind, file, folder, fields }) => {
    if (kind !== 'film' || !fields || fields.broken) return [];
    const { success, data } = explainerSchema.safeParse(fields.data);
    return success ? [{ id: folder, file, fields, film: data }] : [];
  });
}

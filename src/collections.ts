import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { closest } from 'fastest-levenshtein';

/**
 * The content, each collection fetched once per build and looked up by id, so that a build's cost
 * grows with the number of pages and no faster.
 */

const loaded = new Map<CollectionKey, Promise<Map<string, unknown>>>();

/** All entries of a collection, by id. */
export function collection<Key extends CollectionKey>(
  name: Key,
): Promise<Map<string, CollectionEntry<Key>>> {
  let entries = loaded.get(name);
  // In development a file may have changed since.
  if (!entries || import.meta.env.DEV) {
    entries = getCollection(name).then((all) => new Map(all.map((entry) => [entry.id, entry])));
    loaded.set(name, entries);
  }
  return entries as Promise<Map<string, CollectionEntry<Key>>>;
}

/**
 * One entry.
 * @throws naming the collection, the id and the nearest id there is
 */
export async function collected<Key extends CollectionKey>(
  name: Key,
  id: string,
): Promise<CollectionEntry<Key>> {
  const entries = await collection(name);
  const entry = entries.get(id);
  if (entry) return entry;
  const near = entries.size > 0 ? ` Did you mean “${closest(id, [...entries.keys()])}”?` : '';
  throw new Error(`There is no “${id}” in ${name}.${near}`);
}

/** A module with its lessons in the order it lists them. Lesson ids are `<module>/<lesson>`. */
export async function lessonsOf(module: CollectionEntry<'modules'>) {
  return Promise.all(
    module.data.lessons.map((lesson) => collected('lessons', `${module.id}/${lesson}`)),
  );
}

/** Every case, in the order that the course gives. */
export async function casesInOrder(): Promise<CollectionEntry<'cases'>[]> {
  const { data } = await collected('course', 'course');
  return Promise.all(data.cases.map((id) => collected('cases', id)));
}

/** A case's stages, in the order it lists them. Stage ids are `<case>/<stage>`. */
export const stagesOf = (one: CollectionEntry<'cases'>): Promise<CollectionEntry<'stages'>[]> =>
  Promise.all(one.data.stages.map((stage) => collected('stages', `${one.id}/${stage}`)));

/** Every walkthrough, in the order that the course gives. */
export async function walksInOrder(): Promise<CollectionEntry<'walkthroughs'>[]> {
  const { data } = await collected('course', 'course');
  return Promise.all(data.walkthroughs.map((id) => collected('walkthroughs', id)));
}

/** A walkthrough's steps, in the order it lists them. Step ids are `<walk>/<step>`. */
export const stepsOf = (
  one: CollectionEntry<'walkthroughs'>,
): Promise<CollectionEntry<'steps'>[]> =>
  Promise.all(one.data.steps.map((step) => collected('steps', `${one.id}/${step}`)));

/** Every journal template, in the order that the course gives. */
export async function templatesInOrder(): Promise<CollectionEntry<'templates'>[]> {
  const { data } = await collected('course', 'course');
  return Promise.all(data.templates.map((id) => collected('templates', id)));
}

/** Every film for families, in the order that the course gives. */
export async function filmsInOrder(): Promise<CollectionEntry<'films'>[]> {
  const { data } = await collected('course', 'course');
  return Promise.all(data.films.map((id) => collected('films', id)));
}

/** Every module, in the order that the course gives. */
export async function modulesInOrder(): Promise<CollectionEntry<'modules'>[]> {
  const { data } = await collected('course', 'course');
  return Promise.all(data.modules.map((id) => collected('modules', id)));
}

/** Every session there is, in the order of the modules. */
export async function sessionsInOrder(): Promise<CollectionEntry<'sessions'>[]> {
  const sessions = await collection('sessions');
  return (await modulesInOrder()).flatMap(({ id }) => sessions.get(id) ?? []);
}

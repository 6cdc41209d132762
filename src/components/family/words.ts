import { getCollection } from 'astro:content';

/** The language that pages for families are in. */
const LANG = 'en-GB';

/** What pages for families say around their own words, in the language they are in. */
export interface FamilyWords {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** @throws when there are no words of that key: a page never shows a key */
  say: (key: string) => string;
}

/** @throws when there is no dictionary of the language */
export async function familyWords(lang: string = LANG): Promise<FamilyWords> {
  const all = await getCollection('familyWords');
  const data = all.find((one) => one.data.lang === lang)?.data;
  if (!data) throw new Error(`There is no src/content/families/words.${lang}.yaml.`);
  return {
    lang: data.lang,
    dir: data.dir,
    say: (key) => {
      const text = data.words[key];
      if (text === undefined)
        throw new Error(`src/content/families/words.${lang}.yaml has no words for “${key}”.`);
      return text;
    },
  };
}

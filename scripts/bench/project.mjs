import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { fromRoot, root } from '../machine/root.mjs';
import { course } from './generator/course.mjs';
import { withoutTags } from './generator/lesson.mjs';
import { wordsOf } from './generator/words.mjs';

/** What a build reads, besides node_modules. */
const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'site.config.mjs',
  'tsconfig.json',
  'package.json',
];

/** @type {string[]} */
const made = [];

/** Empties what the benchmark has put into the system's temporary folder. */
export function removeProjects() {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** @param {string} name @returns {string} a new folder with our node_modules in it */
function newProject(name) {
  const folder = mkdtempSync(join(tmpdir(), `noticing-${name}-`));
  made.push(folder);
  symlinkSync(fromRoot('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** @param {string} file @param {string} text */
const put = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** @param {string} folder the project's @returns {string[]} the real lessons, as MDX */
export const realLessons = (folder) => {
  const modules = join(folder, 'src/content/modules');
  return readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => readFileSync(join(modules, name), 'utf8'));
};

/** @param {string} folder the project's @returns {import('./generator/lesson.mjs').Ids} */
export function realIds(folder) {
  const content = join(folder, 'src/content');
  const sources = /** @type {Record<string, unknown>} */ (
    parse(readFileSync(join(content, 'sources.yaml'), 'utf8'))
  );
  return {
    terms: readdirSync(join(content, 'glossary'))
      .map((name) => name.replace(/\.mdx$/, ''))
      .sort(),
    sources: Object.keys(sources).sort(),
    moments: readdirSync(join(content, 'moments'))
      .filter((name) => existsSync(join(content, 'moments', name, 'moment.yaml')))
      .sort(),
  };
}

/** @param {string} folder puts the real content into it, as it stands in the project */
export const copyContent = (folder) =>
  cpSync(fromRoot('src/content'), join(folder, 'src/content'), { recursive: true });

/** @param {number} lessons */
const generated = (lessons) => course(lessons, wordsOf(realLessons(root)), realIds(root));

/**
 * This project with so many generated lessons beside the real ones.
 * @param {number} lessons
 * @returns {string} its folder
 */
export function ourProject(lessons) {
  const folder = newProject(`bench-${lessons}`);
  for (const part of PARTS) cpSync(fromRoot(part), join(folder, part), { recursive: true });
  // Astro keeps what it has read beside its packages, which are not this project's alone.
  put(
    join(folder, 'bench.config.mjs'),
    `import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './.cache' };\n`,
  );
  putCourse(folder, generated(lessons));
  return folder;
}

/**
 * Puts generated modules beside the real ones, and into the course's list.
 * @param {string} folder @param {Iterable<import('./generator/course.mjs').File>} files
 */
export function putCourse(folder, files) {
  /** @type {string[]} */
  const added = [];
  for (const { path, text } of files) {
    put(join(folder, 'src/content/modules', path), text);
    if (path.endsWith('/module.yaml')) added.push(`  - ${dirname(path)}\n`);
  }
  const list = join(folder, 'src/content/course.yaml');
  const course = readFileSync(list, 'utf8');
  writeFileSync(
    list,
    course.replace(/^cases:/m, () => `${added.join('')}cases:`),
  );
}

/**
 * The least that Astro needs for the same prose as pages: a collection, a layout of a few lines, the MDX
 * integration as it comes.
 * @param {number} lessons
 * @returns {string} its folder
 */
export function bareProject(lessons) {
  const folder = newProject(`bare-${lessons}`);
  put(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  put(
    join(folder, 'bench.config.mjs'),
    `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], cacheDir: './.cache', devToolbar: { enabled: false } };
`,
  );
  put(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { lessons: defineCollection({ loader: glob({ base: './src/lessons', pattern: '**/*.mdx' }) }) };
`,
  );
  put(
    join(folder, 'src/pages/[...id].astro'),
    `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('lessons')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><p>{entry.data.summary}</p><Content /></body></html>
`,
  );
  for (const { path, text } of generated(lessons)) {
    if (path.endsWith('.mdx')) put(join(folder, 'src/lessons', path), withoutTags(text));
  }
  return folder;
}

import { CONTENT, kindOf } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Every file is one that the site reads, and every folder has the file that makes it what it is. */
export const files: Rule = function* ({ files: paths, structured }) {
  for (const path of paths) {
    const file = `${CONTENT}/${path}`;
    // In Astro 7 a failing plugin in a .md entry gives a blank page and exit 0.
    if (path.endsWith('.md')) yield { code: 'markdown-file', file, line: 1, args: {} };
    else if (!kindOf(path)) {
      const near = nearest(path.split('/').at(-1) ?? '', NAMES);
      yield { code: 'file-unexpected', file, line: 1, args: { near } };
    }
  }
  for (const [folder, name] of [
    ['modules', 'module.yaml'],
    ['moments', 'moment.yaml'],
    ['cases', 'case.yaml'],
    ['walkthroughs', 'index.mdx'],
    ['explainers', 'storyboard.yaml'],
  ] as const) {
    const inside = paths.filter(
      (path) => path.startsWith(`${folder}/`) && path.split('/').length > 2,
    );
    for (const id of new Set(inside.map((path) => path.split('/')[1] ?? ''))) {
      const file = `${CONTENT}/${folder}/${id}/${name}`;
      if (!structured.some((one) => one.file === file)) {
        yield { code: 'file-absent', file, line: 1, args: { file: name, of: `${folder}/${id}` } };
      }
    }
  }
};

const NAMES = [
  'course.yaml',
  'module.yaml',
  'quiz.yaml',
  'moment.yaml',
  'film.yaml',
  'case.yaml',
  'index.mdx',
  'session.mdx',
  'words.en-GB.yaml',
  'hard-words.yaml',
  'front.yaml',
  'questions.yaml',
  'people-say.yaml',
  'worried.yaml',
  'your-phone.yaml',
  'law.yaml',
  'pathway.yaml',
  'being-there.yaml',
  'role-agreement.yaml',
  'workshop.yaml',
  'service.yaml',
  'sources.yaml',
  'parts.svg',
  'storyboard.yaml',
];

/**
 * What a tool can keep is not written anywhere else. Prettier keeps the form, TypeScript the types
 * and the absence of enums (`erasableSyntaxOnly`); here are faults, boundaries and access.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import ts from 'typescript-eslint';

const code = ['**/*.{js,mjs,ts,tsx}'];
const tests = ['**/*.test.{ts,tsx}', 'tests/**', '**/fixture.ts', '**/contract.ts'];

/**
 * Says which imports a folder may not have. Our imports are relative and name the folder they go to,
 * so that a pattern over their text is enough.
 * @param {string} why shown with the fault
 * @param {{ regex: string, allowTypeImports?: boolean }[]} patterns
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
const mayNotImport = (why, ...patterns) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: patterns.map((pattern) => ({ ...pattern, message: why })) },
  ],
});

/**
 * Says which packages some files of the domain may have, and that they reach no further than it.
 * @param {string[]} files below src/domain/ @param {string} why shown with the fault
 * @param {string[]} packages
 */
const domainMay = (files, why, ...packages) => ({
  name: `boundaries/domain: ${files.join(', ')}`,
  files: files.map((one) => `src/domain/${one}`),
  rules: mayNotImport(
    why,
    { regex: String.raw`^\.\./\.\./` },
    { regex: `^(?!\\.|${packages.map((one) => `${one}$`).join('|')})` },
  ),
});

const oneWay = 'Imports go one way: pages, components, stores, domain.';

const boundaries = defineConfig(
  domainMay(['**'], 'The domain imports itself and lunr, but for the files that follow.', 'lunr'),
  domainMay(['review/memory.ts'], 'Of all packages, only ts-fsrs.', 'ts-fsrs'),
  domainMay(['card/qr-path.ts'], 'Of all packages, only qr.', 'qr'),
  domainMay(
    ['**/read-*.ts', 'scale/scale-shape.ts', 'lock/sealed-backup.ts'],
    'Of all packages, only valibot and yaml: they read files that people bring.',
    'valibot',
    'yaml',
  ),
  domainMay(
    ['**/*.test.ts'],
    'The domain is tested by itself, with Vitest and fast-check (yaml writes what is read, qr reads what is drawn).',
    'vitest',
    'fast-check',
    'yaml',
    'qr/decode.js',
  ),
  {
    name: 'boundaries/stores',
    files: ['src/stores/**'],
    rules: mayNotImport(oneWay, {
      regex: '^\\..*/(components|pages|integrations|schemas|content)/',
    }),
  },
  {
    name: 'boundaries/components',
    files: ['src/components/**'],
    rules: mayNotImport(
      'Components reach engines through stores, schemas by type only (Zod is 90 kB), and pages never.',
      { regex: '^\\..*/(pages|content)/|/stores/engines/' },
      { regex: '/(schemas|integrations)/|^astro/zod$|^zod', allowTypeImports: true },
    ),
  },
  {
    name: 'boundaries/schemas',
    files: ['src/schemas/**'],
    rules: mayNotImport('A schema needs other schemas and nothing else of ours.', {
      regex: '^\\..*/(components|pages|stores|domain|integrations|content)/',
    }),
  },
  {
    name: 'boundaries/integrations',
    files: ['src/integrations/**'],
    rules: mayNotImport(
      'What happens at build knows schemas and the domain, not what people see.',
      {
        regex: '^\\..*/(components|pages|stores)/',
      },
    ),
  },
  {
    name: 'boundaries/pages',
    files: ['src/pages/**'],
    rules: mayNotImport('A page fetches, arranges, and hands to one component.', {
      regex: '/(integrations|stores/engines)/',
    }),
  },
  {
    name: 'boundaries/domain has no clock, no dice and no page',
    files: ['src/domain/**'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'crypto',
          'performance',
          'fetch',
          'setTimeout',
          'setInterval',
          'process',
        ].map((name) => ({ name, message: 'Take it as an argument.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'Take the dice as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take the time as an argument.',
        },
        {
          selector: 'CallExpression[callee.name="Date"]',
          message: 'Take the time as an argument.',
        },
      ],
    },
  },
);

/** Rules that fight us, each with its reason. */
const relaxed = defineConfig({
  name: 'relaxed',
  rules: {
    // TypeScript knows which names there are, in scripts/ too (`checkJs`).
    'no-undef': 'off',
    // A name begun with _ says that it is left out on purpose.
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
  },
});

const relaxedTyped = defineConfig({
  name: 'relaxed/typed',
  files: code,
  rules: {
    // `process.env['NAME']` and `dataset['name']` show that nobody has promised the name.
    '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
    ],
    // Contradicts no-non-null-assertion: one of the two must be the way to say "it is there".
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    // `part<HTMLInputElement>(root, selector)` says what is expected, as querySelector itself does.
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    // There is no other way to take an attribute out of `dataset`.
    '@typescript-eslint/no-dynamic-delete': 'off',
  },
});

const size = defineConfig({
  name: 'size',
  files: code,
  // Tests are lists of sentences: the next one makes the others no harder to read. So are lists of names.
  ignores: [...tests, 'src/domain/names/{lists,labelled}/**'],
  rules: { 'max-lines': ['error', { max: 250 }] },
});

/** What is exported has one name everywhere. */
const named = defineConfig({
  name: 'named exports',
  files: ['src/**/*.{ts,tsx}', 'scripts/**'],
  ignores: ['**/*.d.ts'],
  rules: {
    'no-restricted-exports': [
      'error',
      { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
    ],
  },
});

const exceptions = defineConfig(
  {
    name: 'tests',
    files: tests,
    rules: {
      // A test that finds nothing where something must be fails either way.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    name: 'plain JavaScript',
    files: ['**/*.mjs'],
    rules: {
      // These do not see a cast that is written in a comment, and what JSON.parse gives needs one.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    name: 'the head snippet',
    // In every page as it stands, for any browser: written small, and in old words.
    files: ['src/components/shell/head.js', 'src/components/walkthrough/*.js'],
    extends: [ts.configs.disableTypeChecked],
    rules: { 'no-var': 'off' },
  },
);

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', '.astro/', 'test-results/', 'src/content/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  {
    name: 'typed',
    files: code,
    extends: [ts.configs.strictTypeCheckedOnly, ts.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  { name: 'a11y', files: ['**/*.tsx'], extends: [a11y.configs.strict] },
  boundaries,
  relaxed,
  relaxedTyped,
  size,
  named,
  exceptions,
);

import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['test/**/*.{ts,tsx}'];

const EXCEL_IS_AN_EDGE = 'Only src/excel speaks to Excel; everything else asks the workbook port.';

/** What the core must not know: the page, the clock, chance, the network, the process. */
const IMPURE_GLOBALS = [
  ...['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'globalThis'],
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask', 'crypto'],
  ...['fetch', 'XMLHttpRequest', 'console', 'process', 'Buffer', 'require'],
];

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'A name says what a file knows: export it by name.',
};
const NO_EXPORT_ALL = {
  selector: 'ExportAllDeclaration',
  message: 'A door lists what passes through it: export each name.',
};

/**
 * @param {readonly string[]} names
 * @param {string} message
 */
const forbidden = (names, message) => names.map((name) => ({ name, message }));

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    // The plugin's own recommended configuration leaves .tsx out and brings an older parser: its rules alone are
    // taken, each one, as errors.
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
      ),
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/strict-boolean-expressions': 'error',
      // A number in a sentence or an address reads the same however it is written.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => setOpen(true)` is how a handler is written; nothing reads what it returns.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `== null` asks for both kinds of nothing at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_EXPORT_ALL],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', ...TESTS],
    ignores: ['src/excel/**', 'test/excel/**', 'test/office-host/**'],
    rules: { 'no-restricted-globals': ['error', ...forbidden(OFFICE_GLOBALS, EXCEL_IS_AN_EDGE)] },
  },
  {
    files: ['src/core/**/*.ts', 'src/workbook/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbidden(OFFICE_GLOBALS, EXCEL_IS_AN_EDGE),
        ...forbidden(IMPURE_GLOBALS, 'The core and the use cases are given what they need to know.'),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same sheet gives the same answer.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      // A group that scrolls has to take the focus, or the keyboard could not scroll it.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'group'] }],
    },
  },
  {
    // A hook may live in a plain .ts file.
    files: ['src/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // The command line's entry owns the terminal; tests print what they measured or could not run.
    files: ['src/cli/main.ts', ...TESTS],
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: {
      // A fake of an asynchronous port is async without awaiting.
      '@typescript-eslint/require-await': 'off',
      // `expect(port.insertSheet).toHaveBeenCalled()` names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // These tests break the rules on purpose, to see Microsoft's client object.
    files: ['test/office-host/**/*.test.ts'],
    rules: {
      'office-addins/load-object-before-read': 'off',
      'office-addins/call-sync-before-read': 'off',
      'office-addins/call-sync-after-load': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
);

import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import own from './lint/rules.mjs';
import { sizes } from './lint/sizes.mjs';

const noSpread = {
  selector: 'CallExpression[callee.object.name="Math"][callee.property.name=/^(max|min)$/] > SpreadElement',
  message: 'A spread holds some hundred thousand figures at most: largestOf, smallestOf (kernel/extremes).',
};
const noThrow = { selector: 'ThrowStatement', message: 'Errors are values in the core (style.md 6).' };

export default [
  { ignores: ['dist/', 'docs/api/', 'node_modules/', 'coverage/', '**/*.cjs'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,tsx,mts}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { regexp, 'react-hooks': reactHooks },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'regexp/no-super-linear-backtracking': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'regexp/no-super-linear-move': 'error' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noSpread] },
  },
  {
    files: ['src/{kernel,scoring,sheet,facts,audit,report,rollforward,text,app}/**/*.ts'],
    ignores: ['src/kernel/unreachable.ts'],
    rules: { 'no-restricted-syntax': ['error', noThrow, noSpread] },
  },
  ...sizes,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { lakip: own },
  },
  {
    files: ['src/{kernel,scoring,sheet,facts,audit,report,app,text,library,functions,cli}/**/*.ts'],
    rules: { 'lakip/docstring': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // Functions of cells and commands bear the names that users type; an official form its title.
    ignores: ['src/functions/*Functions.ts', 'src/cli/commands/**', 'src/sheet/forms/**', 'src/simulator/**'],
    rules: { 'lakip/english-names': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/excel/**', 'src/functions/**', 'src/taskpane/index.tsx', 'src/simulator/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'CustomFunctions'] },
  },
  ...officeAddins.configs.recommended
    .filter((config) => config.plugins?.['office-addins'])
    .map((config) => ({
      files: ['src/host/excel/**/*.ts'],
      plugins: { 'office-addins': config.plugins['office-addins'] },
      rules: Object.fromEntries(
        Object.entries(config.rules ?? {})
          .filter(([name]) => name.startsWith('office-addins/'))
          .map(([name]) => [name, 'error']),
      ),
    })),
  {
    files: ['src/taskpane/**/*.tsx', 'src/simulator/**/*.tsx'],
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
];

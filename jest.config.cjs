/** Unit and contract tests; browser tests have their own project. SWC only strips types: `npm run types` checks them. */
const transform = {
  '^.+\\.(tsx?|m?jsx?)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const common = {
  transform,
  // A look at a global of a test's sandbox is some hundred times a look at a parameter (decision 0225). Not Date and
  // timers: fake ones take their place.
  sandboxInjectedGlobals: [
    'Array',
    'Boolean',
    'Error',
    'Float64Array',
    'Infinity',
    'Int32Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'RegExp',
    'Set',
    'String',
    'Uint16Array',
    'Uint32Array',
    'Uint8Array',
    'WeakMap',
    'isFinite',
    'parseInt',
  ],
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/tools/fastCheck.cjs' },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
};
module.exports = {
  // A machine that does other work at the same time is slow, not wrong.
  testTimeout: 60_000,
  // One worker for each core: with the default, a machine of two cores runs all tests in one process.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/tools/slowFirst.cjs',
  reporters: ['default', '<rootDir>/test/tools/countReporter.cjs'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '<rootDir>/test/browser/'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/patience.ts'],
      // Some packages hold each file as .js and .mjs; only the first can be required.
      moduleFileExtensions: ['ts', 'tsx', 'js', 'json', 'mjs'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};

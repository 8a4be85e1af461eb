/** What no line allows is an error (docs/decisions/0001). */
const may = (from, to) => ({ from: { path: `^src/${from}` }, to: { path: to.map((t) => `^src/${t}`) } });
const npm = (from, packages) => ({
  from: { path: `^src/${from}` },
  to: { path: `node_modules/(@types/)?(${packages.join('|')})(/|$)` },
});
module.exports = {
  forbidden: [
    // Types may name each other; code may not run in a circle.
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|assets/contoh)/' },
    },
  ],
  allowed: [
    may('kernel/', ['kernel/']),
    may('scoring/', ['kernel/', 'scoring/']),
    may('sheet/', ['kernel/', 'scoring/', 'sheet/']),
    may('facts/', ['kernel/', 'scoring/', 'sheet/', 'facts/']),
    may('(audit|report)/', ['kernel/', 'scoring/', 'sheet/', 'facts/', '$1/']),
    may('app/', ['kernel/', 'scoring/', 'sheet/', 'facts/', 'audit/', 'report/', 'app/']),
    may('text/', ['text/']),
    {
      from: { path: '^src/text/' },
      to: { path: '^src/(kernel|scoring|sheet|facts|app|audit|report)/', dependencyTypes: ['type-only'] },
    },
    may('text/', ['kernel/cellAddress', 'scoring/index', 'sheet/fields[.]ts$']),
    may('functions/', ['kernel/', 'scoring/', 'sheet/number/', 'sheet/words/', 'text/', 'functions/']),
    may('host/([^/]+)/', ['kernel/', 'sheet/', 'app/ports[.]ts$', 'host/$1/']),
    npm('host/file/', ['fflate']),
    { from: { path: '^src/host/file/' }, to: { dependencyTypes: ['core'] } },
    may('host/docx/', ['report/']),
    npm('host/docx/', ['docx', 'fflate']),
    // Subpaths of an exports map, which the checker does not resolve.
    { from: { path: '^src/host/docx/' }, to: { path: '^docx/' } },
    may('taskpane/', ['kernel/', 'scoring/', 'sheet/', 'audit/', 'report/', 'text/', 'app/', 'taskpane/']),
    may('taskpane/index[.]tsx$', ['host/excel/', 'functions/']),
    npm('taskpane/', ['react', 'react-dom', '@fluentui']),
    may('simulator/', ['kernel/', 'sheet/', 'text/', 'host/file/', 'simulator/', 'app/ports[.]ts$']),
    { from: { path: '^src/simulator/(server|start)[.]ts$' }, to: { dependencyTypes: ['core'] } },
    // Subpaths of an exports map, which the checker does not resolve.
    { from: { path: '^src/simulator/grid/' }, to: { path: '^@univerjs/' } },
    npm('simulator/', ['@univerjs', 'fflate', 'numfmt', 'rxjs']),
    // The package's exports: use cases, facts and the file host, nothing with a screen.
    may('library/', [
      'kernel/',
      'scoring/',
      'sheet/',
      'facts/',
      'audit/',
      'text/',
      'app/',
      'host/file/',
      'library/',
    ]),
    may('cli/', [
      'kernel/',
      'scoring/',
      'sheet/',
      'audit/',
      'report/',
      'text/',
      'app/',
      'host/file/',
      'host/docx/',
      'cli/',
    ]),
    { from: { path: '^src/cli/' }, to: { dependencyTypes: ['core'] } },
    { from: { path: '^src/cli/run[.]ts$' }, to: { path: '^package[.]json$' } },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};

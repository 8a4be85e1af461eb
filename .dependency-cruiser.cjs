/** What no line allows is an error (docs/decisions/0001). */
const may = (from, to) => ({ from: { path: `^src/${from}` }, to: { path: to.map((t) => `^src/${t}`) } });
const npm = (from, packages) => ({
  from: { path: `^src/${from}` },
  to: { path: `node_modules/(@types/)?(${packages.join('|')})(/|$)` },
});
/**
 * What is imported of a room from outside it (docs/decisions/0170): its index, and the few files named here. kernel,
 * the files of sheet that stand in no folder (the model), sheet/words, sheet/number and the files of text have no
 * index: each is one subject that is its own surface.
 */
const surface = (room, { also = [], from = room, except = [] } = {}) => ({
  name: `index-of-${room.replace('/', '-')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [from, ...except].map((each) => `^src/${each}/`) },
  to: { path: `^src/${room}/`, pathNot: ['index', ...also].map((file) => `^src/${room}/${file}[.]tsx?$`) },
});
const inSheet = { from: 'sheet' };
module.exports = {
  forbidden: [
    surface('scoring'),
    ...['account', 'formula', 'forms', 'history', 'plan', 'recognise', 'shape'].map((room) =>
      surface(`sheet/${room}`, inSheet),
    ),
    surface('facts'),
    surface('audit'),
    surface('report'),
    surface('rollforward'),
    // What a host is to be.
    surface('app', { also: ['ports'] }),
    surface('functions'),
    surface('host/excel'),
    surface('host/docx'),
    surface('word'),
    surface('host/memory'),
    // What only Node has is apart, so that a browser's bundle can take the index. The grid reads packages too.
    surface('host/file', { also: ['node', 'nodeCodec', 'nodeIssue'], except: ['grid', 'simulator'] }),
    {
      name: 'text-by-subject',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/text/' },
      to: { path: '^src/text/[^/]+/' },
    },
    // The built-in host, LAKIP in the browser and the package's own entry are ends: nobody imports them.
    { name: 'site', severity: 'error', from: { path: '^src/(?!browser/)' }, to: { path: '^src/browser/' } },
    {
      name: 'ends',
      severity: 'error',
      from: { path: '^src/(?!simulator/)' },
      to: { path: '^src/simulator/' },
    },
    { name: 'entry', severity: 'error', from: { path: '^src/(?!library/)' }, to: { path: '^src/library/' } },
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
    may('rollforward/', ['kernel/', 'scoring/', 'sheet/', 'facts/', 'audit/', 'rollforward/']),
    may('app/', ['kernel/', 'scoring/', 'sheet/', 'facts/', 'audit/', 'report/', 'rollforward/', 'app/']),
    may('text/', ['text/']),
    {
      from: { path: '^src/text/' },
      to: {
        path: '^src/(kernel|scoring|sheet|facts|app|audit|report|rollforward)/',
        dependencyTypes: ['type-only'],
      },
    },
    may('text/', ['kernel/cellAddress', 'kernel/extremes', 'scoring/index', 'sheet/fields[.]ts$']),
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
    // The worker makes the Word document (docs/decisions/0160).
    may('taskpane/worker/', ['word/']),
    // A computed workbook as a Word document, for pane and command line (docs/decisions/0282).
    may('word/', ['kernel/', 'sheet/', 'report/', 'text/', 'app/', 'host/docx/', 'host/file/', 'word/']),
    { from: { path: '^src/(taskpane/index|browser/pane)[.]tsx$' }, to: { path: '^package[.]json$' } },
    npm('taskpane/', ['react', 'react-dom', '@fluentui']),
    // The grid on the screen and the file behind it; for the built-in host and for LAKIP in the browser.
    may('grid/', ['kernel/', 'sheet/', 'text/', 'host/file/', 'grid/', 'app/ports[.]ts$']),
    // Subpaths of an exports map, which the checker does not resolve.
    { from: { path: '^src/grid/view/' }, to: { path: '^@univerjs/' } },
    npm('grid/', ['@univerjs', 'fflate', 'numfmt', 'rxjs']),
    may('simulator/', ['kernel/', 'sheet/', 'text/', 'host/file/', 'grid/', 'simulator/', 'app/ports[.]ts$']),
    // The start page tells the pane in its frame what a person chose, by what the pane keeps for the person.
    may('simulator/page/', ['taskpane/settings/preferences[.]ts$', 'taskpane/start/surroundings[.]ts$']),
    { from: { path: '^src/simulator/(server|start)[.]ts$' }, to: { dependencyTypes: ['core'] } },
    { from: { path: '^src/simulator/' }, to: { path: '^@univerjs/' } },
    npm('simulator/', ['@univerjs', 'fflate', 'numfmt', 'rxjs']),
    may('browser/', [
      'kernel/',
      'sheet/',
      'text/',
      'host/file/',
      'functions/',
      'taskpane/',
      'grid/',
      'browser/',
      'app/ports[.]ts$',
    ]),
    { from: { path: '^src/browser/' }, to: { path: '^@univerjs/' } },
    // The ribbon is read from it.
    { from: { path: '^src/browser/index[.]ts$' }, to: { path: '^manifest[.]xml$' } },
    npm('browser/', ['@univerjs', 'react', 'react-dom', '@fluentui', '@griffel']),
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
      'word/',
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

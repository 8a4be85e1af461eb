/**
 * How long a file and a function may be (docs/decisions/0171), in lines that are neither blank nor comment. What is
 * longer stands here with its size and the reason; a size here only goes down.
 */
const LIMITS = { file: 200, function: 50, component: 60 };
const count = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

/** Sentences, words and layouts: one entry after another, no thought that could be parted. */
const LISTS = ['src/text/**/*.ts', 'src/sheet/words/headerWords.ts'];

const REASONS = {
  api: 'one object of the platform with all its members',
  pass: 'one pass over bytes whose state stays local, for speed',
  state: 'parts that share one state, made in one place',
  flow: 'a job told from its beginning to its end',
  part: 'holds a second idea and is to be parted',
};

/** [reason, lines of the file, lines of its longest function]; null: within the limit. */
const LONGER = {
  'src/app/resultDocument.ts': ['flow', 240, null],
  'src/audit/auditWorkbook.ts': ['flow', null, 70],
  'src/audit/causes.ts': ['part', 210, null],
  'src/audit/rowChecks.ts': ['part', null, 70],
  'src/audit/summaryChecks.ts': ['part', 270, null],
  'src/audit/text/facts.ts': ['flow', null, 65],
  'src/browser/index.ts': ['part', 280, null],
  'src/grid/file/planOfChanges.ts': ['flow', 230, 55],
  'src/grid/page/chartView.ts': ['flow', null, 60],
  'src/grid/page/shell.ts': ['state', 260, 205],
  'src/grid/view/workbookGrid.ts': ['part', 310, null],
  'src/host/excel/prepare.ts': ['part', 240, null],
  'src/host/file/format/parseFormat.ts': ['pass', null, 60],
  'src/host/file/sheet/scanCells.ts': ['pass', 280, null],
  'src/host/file/write/checkSheet.ts': ['pass', null, 55],
  'src/host/file/xml/tagReader.ts': ['pass', 210, null],
  'src/report/reportParts.ts': ['flow', 230, null],
  'src/sheet/number/readColumn.ts': ['part', 210, null],
  'src/sheet/plan/figureTerms.ts': ['state', 220, 55],
  'src/sheet/plan/formulas.ts': ['state', null, 110],
  'src/sheet/plan/levelFormulas.ts': ['state', null, 75],
  'src/sheet/plan/placeColumns.ts': ['part', 220, null],
  'src/sheet/plan/planWrite.ts': ['flow', null, 70],
  'src/sheet/recognise/column/columnDomains.ts': ['part', 210, null],
  'src/sheet/recognise/column/columnMeasures.ts': ['part', 240, null],
  'src/sheet/recognise/column/columnStats.ts': ['pass', null, 65],
  'src/sheet/recognise/column/resolveColumns.ts': ['flow', null, 60],
  'src/sheet/recognise/indicator/periods.ts': ['part', 240, null],
  'src/sheet/recognise/join/joinSources.ts': ['flow', null, 75],
  'src/sheet/recognise/recogniseWorkbook.ts': ['flow', null, 55],
  'src/sheet/recognise/recogniseTables.ts': ['flow', null, 65],
  'src/simulator/api/conditionalFormats.ts': ['api', 230, null],
  'src/simulator/api/rangeObject.ts': ['api', 290, null],
  'src/simulator/api/tables.ts': ['api', 270, null],
  'src/simulator/api/worksheets.ts': ['api', 260, null],
  'src/simulator/host/office.ts': ['state', null, 65],
  'src/simulator/host/simulator.ts': ['state', 230, 175],
  'src/simulator/page/index.ts': ['part', 230, null],
  'src/taskpane/check/FindingList.tsx': ['flow', null, 65],
  'src/taskpane/jobs/jobs.ts': ['state', null, 70],
  'src/taskpane/jobs/mainAction.ts': ['flow', null, 55],
  'src/taskpane/jobs/reading.ts': ['state', null, 95],
  'src/taskpane/jobs/reduceRun.ts': ['state', null, 90],
  'src/taskpane/jobs/writeJobs.ts': ['state', null, 65],
  'src/taskpane/report/ReportChartView.tsx': ['flow', null, 85],
  'src/taskpane/report/ReportPanel.tsx': ['flow', null, 70],
  'src/taskpane/results/IndicatorDetails.tsx': ['flow', null, 70],
  'src/taskpane/settings/MethodSettings.tsx': ['flow', null, 85],
  'src/text/indicatorSections.ts': ['flow', null, 55],
  'src/text/recap.ts': ['flow', null, 55],
  'src/text/reportLayout.ts': ['flow', null, 145],
};

for (const [path, [reason]] of Object.entries(LONGER)) {
  if (!(reason in REASONS)) throw new Error(`${path}: no reason ${reason}`);
}

export const sizes = [
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines': count(LIMITS.file), 'max-lines-per-function': count(LIMITS.function) },
  },
  {
    files: ['src/**/*.tsx'],
    rules: { 'max-lines': count(LIMITS.file), 'max-lines-per-function': count(LIMITS.component) },
  },
  { files: LISTS, rules: { 'max-lines': 'off' } },
  ...Object.entries(LONGER).map(([path, [, file, longest]]) => ({
    files: [path],
    rules: {
      ...(file !== null && { 'max-lines': count(file) }),
      ...(longest !== null && { 'max-lines-per-function': count(longest) }),
    },
  })),
];

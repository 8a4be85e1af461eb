import type { IndicatorFacts, ObjectiveFacts, WorkbookFacts } from '../facts/index';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../report/index';
import type { Quarter, Target } from '../scoring/index';
import { shownInput, withUnit } from './narrative/figures';
import { quarterLabel } from './labels';

/** A column of a table of the document alone, with what stands in it for an indicator. */
interface Column {
  readonly id: string;
  readonly heading: string;
  readonly group?: string;
  readonly width: number;
  readonly look?: ReportColumn['look'];
  /** undefined: the cell above reaches down over this one. */
  readonly cell: (item: IndicatorFacts, place: number) => ReportCell | undefined;
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** Tabel 2.1: the targets of the Renstra by year; null where no sheet holds them (M-28). */
export function strategicPlanTable({ indicators }: WorkbookFacts): ReportTable | null {
  const planned = indicators.filter(({ strategic }) => strategic !== null);
  const years = [
    ...new Set(planned.flatMap(({ strategic }) => strategic?.targets.map(({ year }) => year) ?? [])),
  ].sort((one, other) => one - other);
  if (years.length === 0) return null;
  return tableOf({ id: 'tabel-2.1', number: 'Tabel 2.1', title: 'Target Rencana Strategis' }, planned, [
    NUMBER,
    nameColumn(50),
    ...years.map((year): Column => ({
      id: `target-${year}`,
      heading: String(year),
      group: 'Target',
      width: 11,
      cell: ({ strategic, indicator }) => {
        const planned = strategic?.targets.find((each) => each.year === year);
        return { value: planned ? withUnit(planned.target.value, indicator.unitOfMeasure) : null };
      },
    })),
  ]);
}

/** Tabel 2.2: the perjanjian kinerja, with its change where the sheets hold both. */
export function agreementTable(report: WorkbookFacts): ReportTable {
  const year = report.year === null ? '' : ` Tahun ${report.year}`;
  const changed = report.indicators.some(({ initialTarget }) => initialTarget !== null);
  const target: Column = {
    id: 'target',
    heading: changed ? 'Menjadi' : 'Target',
    ...(changed && { group: 'Target' }),
    width: 14,
    cell: (item) => ({ value: agreedTarget(item) }),
  };
  const initial: Column = {
    id: 'target-semula',
    heading: 'Semula',
    group: 'Target',
    width: 14,
    cell: ({ initialTarget, indicator }) => ({
      value: initialTarget && withUnit(initialTarget.value, indicator.unitOfMeasure),
    }),
  };
  return tableOf(
    { id: 'tabel-2.2', number: 'Tabel 2.2', title: `Perjanjian Kinerja${year}` },
    report.indicators,
    [NUMBER, ...objectiveColumn(report), nameColumn(42), ...(changed ? [initial] : []), target],
  );
}

/** Lampiran 1: the form of the perjanjian kinerja. */
export function agreementForm(report: WorkbookFacts): ReportTable {
  return tableOf({ id: 'lampiran-1', number: '', title: '' }, report.indicators, [
    NUMBER,
    ...objectiveColumn(report),
    nameColumn(48),
    { id: 'target', heading: 'Target', width: 16, cell: (item) => ({ value: agreedTarget(item) }) },
  ]);
}

/** Lampiran 3: the form of the RAPK, targets by quarter and budget; null where no sheet has either. */
export function actionPlanForm(report: WorkbookFacts): ReportTable | null {
  const hasQuarters = report.indicators.some(({ score }) =>
    score.quarters.some(({ target }) => target !== null),
  );
  if (!hasQuarters) return null;
  const hasMoney = report.indicators.some(({ score }) => score.budgetCeiling !== null);
  const money: Column = {
    id: 'pagu',
    heading: 'Anggaran (Rp)',
    width: 18,
    look: 'rupiah',
    cell: ({ score }) => ({ value: score.budgetCeiling }),
  };
  return tableOf({ id: 'lampiran-3', number: '', title: '' }, report.indicators, [
    NUMBER,
    ...objectiveColumn(report),
    nameColumn(42),
    { id: 'target', heading: 'Target Setahun', width: 13, cell: (item) => ({ value: agreedTarget(item) }) },
    ...QUARTERS.map((quarter): Column => ({
      id: `target-tw${quarter}`,
      heading: `s.d. ${quarterLabel(quarter)}`,
      group: 'Target Triwulan',
      width: 10,
      cell: ({ score }) => {
        const own = score.quarters.find((each) => each.quarter === quarter)?.target ?? null;
        return { value: own === null ? null : targetText(own) };
      },
    })),
    ...(hasMoney ? [money] : []),
  ]);
}

/** Every sasaran with its indicators under it, for the summary that comes first. */
export function overviewTable({ objectives, hasObjectives, scorecard }: WorkbookFacts): ReportTable {
  const { throughQuarter } = scorecard;
  const until = throughQuarter === null ? '' : ` s.d. ${quarterLabel(throughQuarter)}`;
  const columns: ReportColumn[] = [
    { id: 'no', heading: 'No', width: 6, look: 'text' },
    {
      id: 'indikator',
      heading: hasObjectives ? 'Sasaran / Indikator Kinerja' : 'Indikator Kinerja',
      width: 50,
      look: 'text',
    },
    { id: 'target', heading: `Target${until}`, width: 13, look: 'text' },
    { id: 'realisasi', heading: `Realisasi${until}`, width: 13, look: 'text' },
    { id: 'capaian', heading: '% Capaian', width: 11, look: 'decimal' },
    { id: 'kriteria', heading: 'Kriteria', width: 16, look: 'text' },
  ];
  let place = 0;
  const rows = objectives.flatMap(({ objective, score, indicators }): ReportRow[] => [
    ...(hasObjectives ? [objectiveRow(objective, score)] : []),
    ...indicators.map((item): ReportRow => ({
      role: 'indicator',
      cells: [
        { value: item.indicator.code ?? (hasObjectives ? '' : (place += 1)) },
        { value: item.indicator.name },
        { value: scoredTarget(item) },
        { value: actualText(item) },
        { value: item.score.achievement },
        {
          value: item.score.criterion?.label ?? null,
          ...(item.score.criterion && { criterion: item.score.criterion }),
        },
      ],
    })),
  ]);
  return { id: 'ringkasan|iku', number: '', title: '', columns, rows, notes: [] };
}

function objectiveRow(
  { number, name }: ObjectiveFacts['objective'],
  { score, criterion }: ObjectiveFacts['score'],
): ReportRow {
  const empty = { value: '' };
  return {
    role: 'objective',
    cells: [
      { value: number },
      { value: name },
      empty,
      empty,
      { value: score },
      { value: criterion?.label ?? null, ...(criterion && { criterion }) },
    ],
  };
}

const NUMBER: Column = { id: 'no', heading: 'No', width: 5, cell: (_, place) => ({ value: place + 1 }) };

function nameColumn(width: number): Column {
  return {
    id: 'indikator',
    heading: 'Indikator Kinerja',
    width,
    cell: ({ indicator }) => ({ value: indicator.name }),
  };
}

function objectiveColumn({ objectives, hasObjectives }: WorkbookFacts): Column[] {
  if (!hasObjectives) return [];
  const names = new Map(objectives.map(({ objective: { id, name } }) => [id, name]));
  const firsts = new Set(objectives.map(({ indicators: [first] }) => first?.indicator.id));
  return [
    {
      id: 'sasaran-indikator',
      heading: 'Sasaran',
      width: 34,
      cell: ({ indicator }) =>
        firsts.has(indicator.id) ? { value: names.get(indicator.objective) ?? '' } : undefined,
    },
  ];
}

function tableOf(
  head: Pick<ReportTable, 'id' | 'number' | 'title'>,
  items: readonly IndicatorFacts[],
  columns: readonly Column[],
): ReportTable {
  return {
    ...head,
    columns: columns.map(({ id, heading, group, width, look }) => ({
      id,
      heading,
      ...(group !== undefined && { group }),
      width,
      look: look ?? 'text',
    })),
    rows: items.map((item, place) => ({
      role: 'indicator',
      cells: columns.map((column) => column.cell(item, place)),
    })),
    notes: [],
  };
}

/** The target that was agreed for the whole year. */
function agreedTarget({ indicator, revisedTarget, score, typedTarget }: IndicatorFacts): string | null {
  if (revisedTarget) return withUnit(revisedTarget.value, indicator.unitOfMeasure);
  const target = indicator.target?.value ?? score.target;
  if (target === null) return typedTarget ?? null;
  return typeof target === 'number'
    ? withUnit(target, indicator.unitOfMeasure, indicator.target)
    : targetText(target);
}

function scoredTarget({ indicator, score: { target }, typedTarget }: IndicatorFacts): string | null {
  if (target === null) return typedTarget ?? null;
  return typeof target === 'number'
    ? withUnit(target, indicator.unitOfMeasure, indicator.target)
    : targetText(target);
}

function actualText({ indicator, score: { actual } }: IndicatorFacts): string | null {
  return actual === null ? null : withUnit(actual, indicator.unitOfMeasure, indicator.actual);
}

function targetText(target: Target): string {
  return typeof target === 'number'
    ? shownInput(target)
    : `${shownInput(target.from)} – ${shownInput(target.to)}`;
}

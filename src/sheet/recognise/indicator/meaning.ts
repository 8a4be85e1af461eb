import { type Method, type Direction, type QuarterKind } from '../../../scoring/index';
import type { Decision, Mapping } from '../../decision';
import { isCumulativeHeader } from '../../words/quarterKind';
import type { RecognisedTable } from '../../table';
import { plannedYears, subjectOf } from '../direction/subjectOf';
import { weighDirections } from '../direction/weighDirections';
import { quarterInput, statedFigures, type IndicatorDraft } from './indicatorDraft';
import { weighMinimalForm } from './minimalForm';
import { weighMoney, type MoneyKind } from './moneyPeriods';
import { NO_PERIODS } from './periodCells';
import { weighPeriods, type PeriodSubject } from './periods';
import { PrintedColumns } from './printedColumns';

/** What was decided of an indicator's figures. */
export interface Meaning {
  readonly direction: Direction | null;
  readonly quarterKind: QuarterKind | null;
  readonly moneyKind: MoneyKind;
}

interface Context {
  readonly mapping: Mapping;
  readonly method: Method;
  /** Tables that the figures come from. */
  readonly tables: readonly RecognisedTable[];
}

export interface Meanings {
  readonly meanings: readonly Meaning[];
  readonly decisions: readonly Decision[];
}

/**
 * What the figures of the indicators of a table mean (arti angka): kind of their periods, of the money, direction; each
 * weighed by what the sheet says and prints.
 * @method M-2, M-7
 */
export function weighMeanings(drafts: readonly IndicatorDraft[], context: Context): Meanings {
  const printed = new PrintedColumns((key) => drafts.map(({ pick }) => pick(key)));
  const headers = headerTexts(context.tables);
  const hasAnswers = Object.keys(context.mapping.answers).length > 0;
  const periods = weighPeriods(
    drafts.map((draft) =>
      hasAnswers || mayHavePeriods(draft) ? periodSubject(draft, printed, headers) : null,
    ),
    context,
  );
  const kinds = periods.readings.map(({ kind }) => kind);
  const money = weighMoney(
    drafts.flatMap((draft) => moneySubject(draft, printed, headers)),
    mostCommon(kinds),
    context.mapping,
  );
  const years = plannedYears(context.tables);
  const directions = weighDirections(
    drafts.map((draft, at) => subjectOf(draft, kinds[at] ?? context.method.quarterKind, { printed, years })),
    context,
  );
  const form = weighMinimalForm(
    directions.readings.map(({ formB }, at) => ({ draft: drafts[at] as IndicatorDraft, formB })),
    context,
  );
  return {
    meanings: drafts.map((_, at): Meaning => {
      const [direction, period] = [directions.readings[at], periods.readings[at]];
      return {
        direction: direction?.direction ?? null,
        quarterKind: period?.kind ?? null,
        moneyKind: money.reading.kind,
      };
    }),
    decisions: [...periods.decisions, ...money.decisions, ...directions.decisions, ...form.decisions],
  };
}

/** Rows without periods that say no kind of them have none to weigh. */
function mayHavePeriods({ targets, actuals, pick }: IndicatorDraft): boolean {
  return targets !== NO_PERIODS || actuals !== NO_PERIODS || pick('quarter-kind') !== null;
}

/** Header of every column that figures may come from, by sheet and column. */
function headerTexts(tables: readonly RecognisedTable[]): (sheet: string, column: number) => string {
  const texts = new Map<string, string>();
  for (const { sheet, columns, series } of tables)
    for (const { column, header } of columns)
      texts.set(`${sheet}|${column}`, [...(series?.isUntil ? ['s.d.'] : []), ...header].join(' '));
  return (sheet, column) => texts.get(`${sheet}|${column}`) ?? '';
}

type Headers = ReturnType<typeof headerTexts>;

function periodSubject(draft: IndicatorDraft, printed: PrintedColumns, headers: Headers): PeriodSubject {
  const { name, cell, pick, isCount, targets, actuals, quartersAs } = draft;
  const stated = statedFigures(draft);
  const own = actuals.cells.find((each) => each !== null);
  const last = actuals.cells.filter((each) => each !== null).at(-1);
  // Percents of the year beside counts are brought to one unit by M-8, not by kind.
  const isMixed = quartersAs('kumulatif').quarters.some(({ isShareOfYear }) => isShareOfYear);
  const heads = [own, last].map((each) => (each ? headers(each.cell.sheet, each.cell.column) : ''));
  return {
    name,
    cell,
    stated: pick('quarter-kind'),
    isCumulative: heads.some(isCumulativeHeader),
    isCount,
    target: stated.target?.value ?? null,
    actual: stated.actual?.value ?? null,
    targets: isMixed ? [] : seriesOf(targets.cells),
    actuals: isMixed ? [] : seriesOf(actuals.cells),
    quartersAs: (kind) => quartersAs(kind).quarters.map(quarterInput),
    achievement: printed.witness('achievement', pick('achievement')),
  };
}

function seriesOf(cells: readonly ({ readonly value: unknown } | null)[]): (number | null)[] {
  const isAny = cells.some((cell) => cell !== null);
  return isAny ? cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : null)) : [];
}

function moneySubject({ pick, periods }: IndicatorDraft, printed: PrintedColumns, headers: Headers) {
  if (pick('budget-spent') !== null) return [];
  const spent = periods('budget-spent');
  const last = spent.cells.filter((each) => each !== null).at(-1);
  if (!last) return [];
  const ceiling = pick('budget-ceiling')?.value;
  return [
    {
      spent,
      ceiling: typeof ceiling === 'number' ? ceiling : null,
      inputPercent: printed.witness('input-percent', pick('input-percent')),
      header: headers(last.cell.sheet, last.cell.column),
    },
  ];
}

function mostCommon(kinds: readonly (QuarterKind | null)[]): QuarterKind | null {
  const counts = new Map<QuarterKind | null, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((one, two) => two[1] - one[1])[0]?.[0] ?? null;
}

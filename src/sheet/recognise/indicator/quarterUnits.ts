import { sameUnit, type Measured, type Quarter, type Target } from '../../../scoring/index';
import type { Decision, Mapping } from '../../decision';
import type { IndicatorQuarter, Located, LocatedCell, SheetIssue } from '../../table';
import { formatAddress } from '../../../kernel/cellAddress';

/** Quarter cells of one indicator, before their units are brought together. */
export interface QuarterCells {
  readonly quarter: Quarter;
  readonly target: LocatedCell | null;
  readonly actual: LocatedCell | null;
}

export interface QuartersReading {
  readonly quarters: readonly IndicatorQuarter[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

/** The percents of the quarters are figures in the unit of the indicator. */
const AS_FIGURES = 'as-figures';
const SHARE_OF_YEAR = 'share-of-year';

interface Subject {
  readonly name: string;
  readonly yearTarget: LocatedCell | null;
  readonly unitOfMeasure: string | null;
  readonly mapping: Mapping;
}

/**
 * Quarters of an indicator in one unit: percents beside a yearly count are shares of the year's target, and a count
 * against a percent is brought to it; both are said.
 * @issue  `unit-converted`, `unit-mismatch`
 * @method M-8
 */
export function readQuarters(cells: readonly QuarterCells[], subject: Subject): QuartersReading {
  const { yearTarget, mapping } = subject;
  const percents = cells.filter(hasPercent);
  const mixed = percents.length > 0 && isCount(subject) ? percents : [];
  const first = mixed[0]?.target ?? mixed[0]?.actual;
  if (!first || !yearTarget) return { quarters: cells.map(plainQuarter), decisions: [], issues: [] };
  const id = `unit-conversion|${formatAddress(first.cell)}`;
  const answer = mapping.answers[id];
  const isShare = answer !== AS_FIGURES;
  const found: SheetIssue[] = [];
  const quarters = cells.map((own) =>
    isShare && hasPercent(own) ? shareQuarter(own, subject, found) : plainQuarter(own),
  );
  const year = yearTarget.text;
  const decision: Decision = {
    id,
    kind: 'unit-conversion',
    cells: mixed
      .flatMap(({ target, actual }) => [target, actual])
      .flatMap((cell) => (cell ? [placeOf(cell)] : [])),
    candidates: [{ id: SHARE_OF_YEAR }, { id: AS_FIGURES }],
    chosen: isShare ? SHARE_OF_YEAR : AS_FIGURES,
    isOpen: false,
    confidence: answer ? 1 : 0.85,
    reason: answer
      ? { code: 'answered' }
      : {
          code: found.some(({ code }) => code === 'unit-converted')
            ? 'percent-of-year-converted'
            : 'percent-of-year',
          data: { year },
        },
    data: { name: subject.name },
  };
  return { quarters, decisions: [decision], issues: found };
}

/** Units of what is measured, not counted: shares, indices, scores, durations; such figures are never added up. */
const MEASURED_UNIT =
  /^\s*(?:%|(?:persen|percent|persentase|indeks|index|nilai|skor|score|poin|point|rasio|ratio|hari|jam|menit|detik|minggu|days?|hours?|minutes?)\b)|\/\s*\d|\bper\b/i;

/** The indicator counts something: its yearly target has no percent sign, nor has its name or unit. */
export function isCount({
  name,
  yearTarget,
  unitOfMeasure,
}: Pick<Subject, 'name' | 'yearTarget' | 'unitOfMeasure'>): boolean {
  if (yearTarget === null || isPercent(yearTarget)) return false;
  if (unitOfMeasure !== null && MEASURED_UNIT.test(unitOfMeasure)) return false;
  return !/^(?:persentase|prosentase|presentase|persen|%|percentage|rasio|tingkat|nilai|indeks|index)/i.test(
    name,
  );
}

function isPercent(cell: LocatedCell | null): boolean {
  return cell?.unitOfMeasure?.startsWith('%') ?? false;
}

function hasPercent({ target, actual }: QuarterCells): boolean {
  return isPercent(target) || isPercent(actual);
}

function shareQuarter(
  own: QuarterCells,
  { name, yearTarget }: Subject,
  found: SheetIssue[],
): IndicatorQuarter {
  const { quarter, target, actual } = own;
  const [goal, got] = [target?.value, actual?.value];
  if (typeof goal !== 'number' || typeof got !== 'number') {
    const onlyOne = target && typeof goal === 'number' ? target : actual;
    return { ...plainQuarter(own), ...(isPercent(onlyOne) ? { isShareOfYear: true } : {}) };
  }
  const year = typeof yearTarget?.value === 'number' ? yearTarget.value : null;
  const result = sameUnit(
    { value: goal, isPercent: isPercent(target) },
    { value: got, isPercent: isPercent(actual) },
    year,
  );
  const cell = (actual as LocatedCell).cell;
  const subject = { indicator: name, quarter };
  if (!result.ok) {
    found.push({
      code: 'unit-mismatch',
      severity: 'error',
      cell,
      subject,
      data: { target: target?.text ?? '', actual: actual?.text ?? '' },
    });
    return { quarter, target: locatedTarget(target), actual: null };
  }
  const { value } = result;
  if (result.warnings.length > 0) {
    found.push({
      code: 'unit-converted',
      severity: 'warning',
      cell,
      subject,
      data: { target: yearTarget?.text ?? '' },
    });
  }
  return {
    quarter,
    target: { value: value.target, cell: (target as LocatedCell).cell, text: (target as LocatedCell).text },
    actual: { value: value.actual, cell, text: (actual as LocatedCell).text },
    ...(value.isShareOfYear ? { isShareOfYear: true } : {}),
  };
}

function plainQuarter({ quarter, target, actual }: QuarterCells): IndicatorQuarter {
  return { quarter, target: locatedTarget(target), actual: locatedFigure(actual) };
}

function placeOf({ cell }: LocatedCell) {
  return { sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
}

/** A target with its cell; a range keeps both ends (M-2 rentang). */
export function locatedTarget(cell: LocatedCell | null): Located<Target> | null {
  if (!cell || !holdsNumber(cell)) return null;
  return cell.range ? { value: cell.range, cell: cell.cell, text: cell.text } : cell;
}

/** A realisasi with its cell; null in it says "not measured" (M-5). */
export function locatedFigure(cell: LocatedCell | null): Located<Measured> | null {
  return cell && (holdsNumber(cell) || holdsNothing(cell)) ? cell : null;
}

/** Whether a cell was read as a number. */
export function holdsNumber(cell: LocatedCell): cell is LocatedCell & Located<number> {
  return typeof cell.value === 'number';
}

function holdsNothing(cell: LocatedCell): cell is LocatedCell & Located<null> {
  return cell.value === null;
}

import type { WorkbookResult } from '../../../src/app/computeWorkbook';
import type { CellAddress, CellRange } from '../../../src/kernel/cellAddress';
import type { Decision } from '../../../src/sheet/decision';
import type { MadeSheet, Role } from './layout';
import type { MadeWorkbook } from './made';
import { cellOf, type Judged, type JudgedField } from './verdict';

/** What the product says about a figure: an open question, a remark or error, or nothing. */
export type Doubt = 'question' | 'remark' | 'none';

/** Roles of the columns that a question must be about to concern a field. */
const ABOUT: Readonly<Record<JudgedField, readonly Role[]>> = {
  target: ['target', 'target-of-quarter', 'other-year', 'renstra', 'forecast'],
  actual: ['actual', 'actual-of-quarter', 'sum', 'other-year', 'forecast', 'part', 'achievement'],
  achievement: ['direction', 'achievement', 'status', 'criterion'],
  ceiling: ['ceiling', 'other-money', 'spent', 'spent-of-quarter'],
  spent: ['spent', 'spent-of-quarter', 'other-money', 'ceiling'],
};

/** Questions about the whole sheet or table concern every figure of it. */
const OF_ALL: ReadonlySet<Decision['kind']> = new Set(['year', 'sheet-role', 'primary-table']);
/** Questions of these kinds are about these fields only; the others are about what their cells are about. */
const BY_KIND: Partial<Readonly<Record<Decision['kind'], readonly JudgedField[]>>> = {
  direction: ['achievement'],
  'minimal-form': ['achievement'],
  'money-scale': ['ceiling', 'spent'],
  'percent-scale': ['target', 'actual', 'achievement'],
  'quarter-kind': ['target', 'actual', 'achievement', 'spent'],
};
/** Asked once for a sheet, at the cell that says it: a title, a note, a header. */
const OF_SHEET: ReadonlySet<Decision['kind']> = new Set(['money-scale', 'minimal-form']);
/** Remarks that say nothing against a figure. */
const HARMLESS =
  /^(?:output-|formula-|number-is-text|row-hidden|quarter-target-missing|band-|weights-|settings-)/;
const OF_MONEY = /^(?:budget-|index-)/;

/** The strongest doubt that concerns one field of one indicator. */
export function doubtsAbout(
  made: MadeWorkbook,
  result: WorkbookResult,
  judged: Judged,
  field: JudgedField,
): Doubt {
  const { decisions, issues } = result;
  const fields: readonly JudgedField[] =
    field === 'achievement' ? ['achievement', 'target', 'actual'] : [field];
  const concerns = (cells: readonly CellRange[]): boolean =>
    cells.some((range) => fields.some((each) => isAbout(made, range, judged, each)));
  const isAsked = decisions.some(({ isOpen, kind, cells }) => {
    if (!isOpen || kind === 'output-column') return false;
    if (!(BY_KIND[kind] ?? fields).some((each) => fields.includes(each))) return false;
    return OF_ALL.has(kind) || OF_SHEET.has(kind) || concerns(cells);
  });
  if (isAsked) return 'question';
  const isMoney = field === 'ceiling' || field === 'spent';
  const isSaid = issues.some(({ code, severity, cell, subject }) => {
    if (HARMLESS.test(code)) return false;
    if (result.reading.indicatorTable === null) return severity === 'error';
    const isOfIndicator = judged.read !== null && subject?.['indicator'] === judged.read.indicator.id;
    if (isOfIndicator) return OF_MONEY.test(code) === isMoney;
    return cell !== undefined && concerns([rangeOf(cell)]);
  });
  return isSaid ? 'remark' : 'none';
}

const rangeOf = ({ sheet, row, column }: CellAddress): CellRange => ({
  sheet,
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** Whether a range lies in the row of the indicator or in the header, and in a column that matters for the field. */
function isAbout(made: MadeWorkbook, range: CellRange, { key, read }: Judged, field: JudgedField): boolean {
  const sheet = made.sheets.find(({ spec }) => spec.sheet === range.sheet);
  if (!sheet) return false;
  const own = sheet.rowOf.get(key);
  const isInRow = own !== undefined && range.top <= own && range.bottom >= own;
  const isInHeader = range.top <= sheet.header.bottom + 1;
  if (!isInRow && !isInHeader) return false;
  const used = read === null ? null : cellOf(read, field);
  for (let column = range.left; column <= range.right; column += 1) {
    if (used?.sheet === range.sheet && used.column === column) return true;
    const role = roleOf(sheet, own, column);
    if (role !== null && ABOUT[field].includes(role)) return true;
    if (isInRow && role === 'label') return true;
  }
  return false;
}

function roleOf({ roles }: MadeSheet, row: number | undefined, column: number): Role | null {
  return roles.get(`${row ?? -1},${column}`) ?? null;
}

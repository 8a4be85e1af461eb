import type { WorkbookResult } from '../../../src/app/computeWorkbook';
import { achievementOf, toNumber, type Rule, type Way } from './exact';
import type { MadeWorkbook } from './made';
import { cellOf, gotOf, isClose, type Judged, type JudgedField } from './verdict';
import type { Role } from './layout';

/** What a figure of this role in the place of another is called. */
const CAUSES: Partial<Readonly<Record<Role, string>>> = {
  'other-year': 'year',
  'target-of-quarter': 'period',
  'actual-of-quarter': 'period',
  'spent-of-quarter': 'period of money',
  forecast: 'forecast',
  renstra: 'renstra',
  'other-money': 'ceiling column',
  ceiling: 'money column',
  spent: 'money column',
  achievement: 'result column',
  'input-percent': 'result column',
  sum: 'period',
  part: 'numerator',
};

/** Why a figure differs from the truth, by the cell that it was read from and by what it comes to. */
export function causeOf(
  made: MadeWorkbook,
  result: WorkbookResult,
  judged: Judged,
  field: JudgedField,
): string {
  const { read, expected } = judged;
  if (result.reading.indicatorTable === null) return `no table: ${firstCode(result)}`;
  const primary = result.reading.indicatorTable.primary.sheet;
  const isOther = made.sheets.some(({ spec, rowOf }) => spec.sheet === primary && rowOf.size === 0);
  if (read === null) return isOther ? 'another sheet scored' : 'row not read';
  const got = gotOf(read, field);
  const want = expected[field] === null ? null : toNumber(expected[field]);
  if (field === 'achievement') return achievementCause(made, judged, got);
  if (want === null) return 'figure from nowhere';
  const cell = cellOf(read, field);
  const role =
    cell &&
    made.sheets.find(({ spec }) => spec.sheet === cell.sheet)?.roles.get(`${cell.row},${cell.column}`);
  if (got === null) return cell === null ? `${field} not found` : 'cell text';
  if (!cell) return field === 'ceiling' || field === 'spent' ? 'period of money' : 'period';
  if (role !== field) return (role && CAUSES[role]) ?? 'column';
  const isPartOfYear = made.features.some((feature) => feature.startsWith('filled-to'));
  return isPartOfYear && field === 'target' ? 'period' : scaleCause(got, want, field);
}

function firstCode({ issues }: WorkbookResult): string {
  return issues.find(({ severity }) => severity === 'error')?.code ?? 'nothing said';
}

function scaleCause(got: number, want: number, field: JudgedField): string {
  const isMoney = field === 'ceiling' || field === 'spent';
  const power = Math.log10(Math.abs(got / want));
  if (Math.abs(Math.abs(power) - 2) < 1e-9) return 'percent scale';
  if (Math.abs(power - Math.round(power)) < 1e-9 && Math.round(power) % 3 === 0)
    return isMoney ? 'money scale' : 'thousands';
  return 'cell text';
}

/** Capaian that is wrong although its figures are right: another way, form or cap explains it. */
function achievementCause(made: MadeWorkbook, { key, expected, read }: Judged, got: number | null): string {
  if (read === null || expected.target === null || expected.actual === null) return 'figures';
  const isFed = (['target', 'actual'] as const).every((field) => {
    const want = expected[field];
    return want !== null && isClose(toNumber(want), gotOf(read, field));
  });
  if (!isFed) return 'figures';
  if (got === null) return 'not computed';
  const { target, actual } = expected;
  const explains = (way: Way, rule: Rule): boolean => {
    const value = achievementOf(target, actual, way, rule);
    return value !== null && isClose(toNumber(value), got);
  };
  const own = made.office.indicators.find((each) => each.key === key)?.way ?? 'maksimal';
  const ways: readonly Way[] = ['maksimal', 'minimal', 'stabil'];
  if (ways.some((way) => way !== own && explains(way, made.rule))) return 'direction';
  if (explains(own, { ...made.rule, cap: null }) || explains(own, { ...made.rule, cap: 120 })) return 'cap';
  return explains(own, { minimalForm: 'B', cap: null }) ? 'form of minimal' : 'formula';
}

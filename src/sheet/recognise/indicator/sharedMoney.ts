import type { SharedMoney } from '../../../scoring/index';
import { formatAddress } from '../../../kernel/cellAddress';
import type { Indicator, SheetIssue } from '../../table';

interface Holder {
  readonly objective: string;
  readonly name: string;
  count: number;
}

/**
 * Pagu and realisasi anggaran that stand in one cell for several indicators (a merged cell) count once in sums; each of
 * the indicators keeps them for its own percentage.
 * @issue `money-shared`, once for each such cell
 * @method M-18
 */
export function sharedMoney(indicators: readonly Indicator[]): {
  readonly indicators: readonly Indicator[];
  readonly issues: readonly SheetIssue[];
} {
  const holders = new Map<string, Holder>();
  const issues = new Map<string, SheetIssue>();
  const shareOf = (
    { objective, name, isSumOfRows, ...own }: Indicator,
    field: 'budgetCeiling' | 'budgetSpent',
  ): SharedMoney | null => {
    const money = own[field];
    if (money === null || isSumOfRows) return null;
    const key = `${field}|${formatAddress(money.cell)}`;
    const holder = holders.get(key);
    if (!holder) {
      holders.set(key, { objective, name, count: 1 });
      return null;
    }
    holder.count += 1;
    const data = { name: holder.name, count: holder.count };
    issues.set(key, { code: 'money-shared', severity: 'warning', cell: money.cell, data });
    return holder.objective === objective ? 'same-objective' : 'other-objective';
  };
  const read = indicators.map((indicator): Indicator => {
    const [ceiling, spent] = [shareOf(indicator, 'budgetCeiling'), shareOf(indicator, 'budgetSpent')];
    if (ceiling === null && spent === null) return indicator;
    return {
      ...indicator,
      ...(ceiling !== null && { sharedCeiling: ceiling }),
      ...(spent !== null && { sharedSpent: spent }),
    };
  });
  return { indicators: read, issues: [...issues.values()] };
}

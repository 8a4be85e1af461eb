import type { SharedMoney } from '../../../scoring/index';
import { type CellAddress, MAX_COLUMNS } from '../../../kernel/cellAddress';
import type { Indicator, SheetIssue } from '../../table';

type MoneyField = 'budgetCeiling' | 'budgetSpent';

/** The indicators of one money cell: the first of them, and how many. */
interface Holder {
  readonly first: Indicator;
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
  const holders = { budgetCeiling: new Holders(), budgetSpent: new Holders() };
  const issues = new Map<Holder, SheetIssue>();
  const shareOf = (indicator: Indicator, field: MoneyField): SharedMoney | null => {
    const money = indicator[field];
    if (money === null || indicator.isSumOfRows) return null;
    const { cell } = money;
    const holder = holders[field].hold(cell, indicator);
    if (holder.count === 1) return null;
    const data = { name: holder.first.name, count: holder.count };
    issues.set(holder, { code: 'money-shared', severity: 'warning', cell, data });
    return holder.first.objective === indicator.objective ? 'same-objective' : 'other-objective';
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

/** Holders by cell; places are numbers, for a long table asks for hundreds of thousands. */
class Holders {
  private readonly bySheet = new Map<string, Map<number, Holder>>();

  /** @returns the holder of the cell, with one indicator more */
  hold({ sheet, row, column }: CellAddress, indicator: Indicator): Holder {
    const places = this.bySheet.get(sheet) ?? new Map<number, Holder>();
    if (places.size === 0) this.bySheet.set(sheet, places);
    const place = row * MAX_COLUMNS + column;
    const holder = places.get(place) ?? { first: indicator, count: 0 };
    holder.count += 1;
    places.set(place, holder);
    return holder;
  }
}

import type { Draft } from './draft';
import { divided, exact, isAbove, plus, times, whole, type Exact, type Figure } from './exact';
import type { Column, FreeRow, Role } from './layout';
import { figureCell, moneyCell, percentCell, withMarks, type Cell } from './notation';
import { bandWord, officeAchievement, resultCell } from './results';
import type { Pair, TrueIndicator } from './truth';

type OfYear = (indicator: TrueIndicator) => Pair;

export const ofThisYear: OfYear = ({ year }) => year;

/** A figure of the indicator under its own or a given header. */
export function figureColumn(
  draft: Draft,
  texts: readonly string[],
  role: Role,
  figureOf: (indicator: TrueIndicator) => Figure | null,
): Column {
  const { dice, notation } = draft;
  const isBare = role === 'actual' && draft.isOneSided && notation.percents === 'ratio';
  if (isBare) draft.features.add('percents-ratio-on-one-side');
  return {
    head: texts,
    role,
    cell: (indicator) => {
      const value = figureOf(indicator);
      if (value === null) return null;
      if (isBare && indicator.measure === 'percent') return percentCell(value).v ?? null;
      return figureCell(dice, value, indicator.measure, indicator.unit, notation);
    },
  };
}

export function targetColumn(draft: Draft, texts: readonly string[], pairOf: OfYear = ofThisYear): Column {
  const { dice, wayShown } = draft;
  const single = figureColumn(draft, texts, 'target', (indicator) => pairOf(indicator).target);
  const dash = dice.oneOf([' - ', '-', ' s.d. ', ' – ']);
  const plain: Column = {
    ...single,
    cell: (indicator) => {
      const { rangeTo } = indicator;
      if (!rangeTo || pairOf !== ofThisYear) return single.cell(indicator);
      return [indicator.year.target, rangeTo].map((end) => withMarks(end, ',', false)).join(dash);
    },
  };
  if (wayShown !== 'sign') return plain;
  const sign = dice.oneOf(['≤ ', '<= ', 'maks. ', 'Maksimal ', 'paling banyak ', '≤']);
  const bare = { ...draft, notation: { ...draft.notation, percents: 'points', stars: 0 } } as const;
  const written = figureColumn(bare, texts, 'target', (indicator) => pairOf(indicator).target);
  return {
    ...plain,
    cell: (indicator) =>
      indicator.way === 'minimal' ? sign + textOf(written.cell(indicator)) : plain.cell(indicator),
  };
}

/** A cell as a person would type it into a text, with a decimal comma. */
function textOf(cell: Cell): string {
  const value = typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : cell;
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

export function actualColumn(draft: Draft, texts: readonly string[], pairOf: OfYear = ofThisYear): Column {
  return figureColumn(draft, texts, 'actual', (indicator) => pairOf(indicator).actual);
}

export function achievementColumn(
  draft: Draft,
  texts: readonly string[],
  pairOf: OfYear = ofThisYear,
): Column {
  const { dice, results, office } = draft;
  return {
    head: texts,
    role: 'achievement',
    cell: (indicator) =>
      resultCell(dice, officeAchievement(indicator, pairOf(indicator), office.rule), results),
    free: (row) => (row.id === 'mean' ? resultCell(dice, meanOf(draft, row, pairOf), results) : null),
  };
}

/** Mean capaian of a sasaran, or of all indicators, as the office has it. */
function meanOf({ office, unmeasured }: Draft, { key }: FreeRow, pairOf: OfYear): Exact | null {
  const values = office.indicators
    .filter((each) => (key === 'all' || String(each.objective) === key) && !unmeasured.has(each.key))
    .flatMap((each) => officeAchievement(each, pairOf(each), office.rule) ?? []);
  return values.length === 0 ? null : divided(values.reduce(plus), whole(values.length));
}

export function criterionColumn(draft: Draft, texts: readonly string[]): Column {
  const { results, office } = draft;
  return {
    head: texts,
    role: 'criterion',
    cell: (indicator) => bandWord(officeAchievement(indicator, indicator.year, office.rule), results),
  };
}

/** "Tercapai" or not, by target and realisasi alone. */
export function statusColumn(texts: readonly string[]): Column {
  return {
    head: texts,
    role: 'status',
    cell: ({ way, year: { target, actual } }) => {
      const [goal, done] = [exact(target), exact(actual)];
      const isMet = way === 'minimal' ? !isAbove(done, goal) : !isAbove(goal, done);
      return isMet ? 'Tercapai' : 'Tidak Tercapai';
    },
  };
}

/** The unit of money behind a header, where this office says it there. */
export function withMoneyUnit({ dice, notation: { moneyUnit, saysUnitIn } }: Draft, text: string): string {
  if (moneyUnit === 1 || saysUnitIn !== 'header') return text;
  const bare = text.replace(/ ?\(rp\.?\)| rp\.?$/i, '');
  const forms =
    moneyUnit === 1_000
      ? ['(Rp ribu)', '(ribu rupiah)', '(Rp. 000)', '(dalam ribuan rupiah)', '(Rp.000)']
      : ['(Rp juta)', '(juta rupiah)', '(dalam jutaan rupiah)', '(Juta Rp)'];
  return `${bare} ${dice.oneOf(forms)}`;
}

export function moneyColumn(
  draft: Draft,
  texts: readonly string[],
  role: Role,
  rupiahOf: (indicator: TrueIndicator) => number | null,
): Column {
  const { dice, notation } = draft;
  return {
    head: texts.map((text, level) => (level === texts.length - 1 ? withMoneyUnit(draft, text) : text)),
    role,
    cell: (indicator) => {
      const rupiah = rupiahOf(indicator);
      return rupiah === null ? null : moneyCell(dice, rupiah, notation);
    },
    free: (row) => (row.id === 'sum' ? moneyCell(dice, sumOf(draft, rupiahOf), notation) : null),
  };
}

const sumOf = ({ office }: Draft, rupiahOf: (indicator: TrueIndicator) => number | null): number =>
  office.indicators.reduce((sum, each) => sum + (rupiahOf(each) ?? 0), 0);

export function inputPercentColumn(draft: Draft, texts: readonly string[]): Column {
  return {
    head: texts,
    role: 'input-percent',
    cell: ({ ceiling, spent }) => resultCell(draft.dice, share(spent, ceiling), draft.results),
  };
}

function share(part: number, all: number): Exact | null {
  return divided(times(whole(part), whole(100)), whole(all));
}

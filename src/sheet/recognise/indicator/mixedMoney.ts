import { formatAddress } from '../../../kernel/cellAddress';
import type { Candidate, Decision, Mapping } from '../../decision';
import type { Indicator, Located } from '../../table';
import { placesOf } from '../doubt/places';
import { plausibleNats } from './periodEvidence';

/** Spent above so many times the ceiling, or below one such part of it, is on another scale. */
const FAR = 30;
const STEPS = [1_000, 1_000_000, 1_000_000_000] as const;

/**
 * Asks when the money of a table is on two scales: pagu in millions beside realisasi in rupiah. Both are used as they
 * stand until it is answered.
 * @method M-18
 */
export function mixedMoney(
  indicators: readonly Indicator[],
  { answers }: Mapping,
): { readonly indicators: readonly Indicator[]; readonly decisions: readonly Decision[] } {
  const pairs = indicators.flatMap(({ budgetCeiling: ceiling, budgetSpent: spent }) =>
    ceiling && spent && ceiling.value > 0 && spent.value > 0 ? [{ ceiling, spent }] : [],
  );
  const [first] = pairs;
  const ratios = Float64Array.from(pairs, ({ ceiling, spent }) => spent.value / ceiling.value).sort();
  const middle = ratios[Math.floor(ratios.length / 2)] ?? 1;
  if (!first || (middle < FAR && middle > 1 / FAR)) return { indicators, decisions: [] };
  const side = middle > 1 ? 'ceiling' : 'spent';
  const away = middle > 1 ? middle : 1 / middle;
  const step = STEPS.reduce((best, each) =>
    plausibleNats(away / each) > plausibleNats(away / best) ? each : best,
  );
  const id = `money-scale|${formatAddress(first[side].cell)}`;
  const candidates: Candidate[] = [{ id: `${side}-${step}` }, { id: 'as-is' }];
  const answer = candidates.find((each) => each.id === answers[id])?.id;
  const decision: Decision = {
    id,
    kind: 'money-scale',
    cells: placesOf(pairs.map((pair) => pair[side].cell)),
    candidates,
    chosen: answer ?? 'as-is',
    isOpen: answer === undefined,
    confidence: answer === undefined ? 0.5 : 1,
    reason: {
      code: answer === undefined ? 'scale-open' : 'answered',
      data: { text: `${first.spent.text} : ${first.ceiling.text}` },
    },
  };
  if (answer === undefined || answer === 'as-is') return { indicators, decisions: [decision] };
  const field = side === 'ceiling' ? 'budgetCeiling' : 'budgetSpent';
  return {
    indicators: indicators.map((own) => {
      const money = own[field];
      return money ? { ...own, [field]: scaled(money, step) } : own;
    }),
    decisions: [decision],
  };
}

function scaled(money: Located<number>, factor: number): Located<number> {
  const { cell, text } = money;
  return { value: money.value * factor, cell, text, factor: (money.factor ?? 1) * factor };
}

import { achievementColumn, targetColumn } from '../figures';
import { indicatorColumn, numberColumn, objectiveColumn, textColumns } from '../labels';
import { expectedOf, heading, word, type Draft } from '../draft';
import {
  achievementOf,
  divided,
  exact,
  numberOf,
  rounded,
  times,
  whole,
  type Exact,
  type Figure,
} from '../exact';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Expected, Form } from '../made';
import { RISING } from '../names';
import { rowsOf } from '../rows';
import { randomIndicator, type Office, type TrueIndicator } from '../truth';

/** Numerator and denominator of each percent; the realisasi is typed from them, or left to them. */
export const pembilang: Form = {
  id: 'pembilang',
  source: 'laporan kinerja interim dengan pembilang dan penyebut',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice } = draft;
    const named = dice.some(
      RISING.filter(({ measure }) => measure === 'percent'),
      dice.between(3, 6),
    );
    const fractions = new Map<number, readonly [number, number]>();
    const indicators = named.map((each, key) => {
      const drawn = randomIndicator(dice, each, key, 0);
      const under = dice.between(20, 900);
      const over = Math.max(1, Math.round((under * dice.between(45, 100)) / 100));
      fractions.set(key, [over, under]);
      return { ...drawn, year: { target: drawn.year.target, actual: rounded(percent(over, under), 2) } };
    });
    const office: Office = { ...draft.office, objectives: draft.office.objectives.slice(0, 1), indicators };
    const own: Draft = { ...draft, office };
    const isTyped = dice.isLucky(0.6);
    if (!isTyped) own.features.add('realisasi-left-to-parts');
    const columns = columnsOf(own, fractions, isTyped);
    const frame = randomFrame(own, { title: 'CAPAIAN KINERJA', depth: 1 });
    return {
      office,
      sheets: [layOut('Kinerja', columns, rowsOf(own, false), frame)],
      expected: new Map(indicators.map((each) => [each.key, expected(own, each, fractions, isTyped)])),
      unit: null,
    };
  },
};

const percent = (over: number, under: number): Exact =>
  divided(times(whole(over), whole(100)), whole(under)) ?? whole(0);

function expected(
  draft: Draft,
  indicator: TrueIndicator,
  fractions: ReadonlyMap<number, readonly [number, number]>,
  isTyped: boolean,
): Expected {
  const base = expectedOf(draft, indicator, indicator.year);
  if (isTyped) return base;
  const [over, under] = fractions.get(indicator.key) ?? [0, 1];
  const actual = percent(over, under);
  return {
    ...base,
    actual,
    achievement: achievementOf(exact(indicator.year.target), actual, 'maksimal', draft.rule),
  };
}

function columnsOf(
  draft: Draft,
  fractions: ReadonlyMap<number, readonly [number, number]>,
  isTyped: boolean,
): Column[] {
  const { dice } = draft;
  const part = (text: string, place: 0 | 1): Column => ({
    head: [heading(draft, text)],
    role: 'part',
    cell: ({ key }) => fractions.get(key)?.[place] ?? null,
  });
  const [over, under] = dice.oneOf([
    ['Pembilang', 'Penyebut'],
    ['Nilai Pembilang', 'Nilai Penyebut'],
  ] as const);
  const columns: Column[] = [numberColumn(draft)];
  if (dice.isLucky(0.5)) columns.push(objectiveColumn(draft));
  columns.push(
    indicatorColumn(draft),
    targetColumn({ ...draft, notation: { ...draft.notation, percents: 'points' } }, [
      `${word(draft, 'target')} (%)`,
    ]),
  );
  columns.push(part(over, 0), part(under, 1));
  columns.push({
    head: [`${word(draft, 'actual')} (%)`],
    role: 'actual',
    cell: ({ year }) => (isTyped ? typed(year.actual) : null),
  });
  if (isTyped && dice.isLucky(0.6)) columns.push(achievementColumn(draft, [word(draft, 'achievement')]));
  return [...columns, ...textColumns(draft)];
}

const typed = (value: Figure): number => numberOf(value);

import { expectThrough, roman, word, type Draft } from '../draft';
import { achievementColumn, actualColumn, targetColumn } from '../figures';
import { randomFrame } from '../frame';
import { indicatorColumn, numberColumn, unitColumn } from '../labels';
import { layOut, type Column, type MadeSheet } from '../layout';
import type { Form } from '../made';
import { upTo } from '../quarters';
import { rowsOf } from '../rows';
import type { Pair, TrueIndicator } from '../truth';

/** A sheet for each quarter that is filled, or the last of them alone; figures of the quarter, or up to it. */
export const pertw: Form = {
  id: 'pertw',
  source: 'laporan kinerja interim per triwulan',
  wishes: { hasPerspectives: false },
  make: (draft) => {
    const { dice, through } = draft;
    const isAlone = dice.isLucky(0.4);
    const isUntil = isAlone || dice.isLucky(0.5);
    const first = isAlone ? through : 1;
    const quarters = Array.from({ length: through - first + 1 }, (_, at) => first + at);
    draft.features.add(isAlone ? 'one-quarter-alone' : isUntil ? 'quarters-up-to-now' : 'quarters-alone');
    return {
      sheets: quarters.map((quarter) => sheetOf(draft, quarter, isUntil)),
      expected: expectThrough(draft),
      unit: null,
    };
  },
};

function sheetOf(draft: Draft, quarter: number, isUntil: boolean): MadeSheet {
  const pairOf = (indicator: TrueIndicator): Pair => {
    const own = indicator.quarters[quarter - 1] as Pair;
    if (quarter === 4 && isUntil) return indicator.year;
    return isUntil
      ? { target: upTo(indicator, quarter, 'target'), actual: upTo(indicator, quarter, 'actual') }
      : own;
  };
  const columns: Column[] = [
    numberColumn(draft),
    indicatorColumn(draft),
    unitColumn(draft),
    targetColumn(draft, [word(draft, 'target')], pairOf),
    actualColumn(draft, [word(draft, 'actual')], pairOf),
    achievementColumn(draft, [word(draft, 'achievement')], pairOf),
  ];
  const title = `PENGUKURAN KINERJA ${isUntil ? 's.d. ' : ''}TRIWULAN ${roman(quarter)}`;
  return layOut(
    `TW ${roman(quarter)}`,
    columns,
    rowsOf(draft, false),
    randomFrame(draft, { title, depth: 1 }),
  );
}

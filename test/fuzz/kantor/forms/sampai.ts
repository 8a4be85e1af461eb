import { expectAll, type Draft, heading, word } from '../draft';
import { exact, figure, plus, type Figure } from '../exact';
import { achievementColumn, figureColumn, targetColumn } from '../figures';
import { randomFrame } from '../frame';
import { indicatorColumn, numberColumn, objectiveColumn, unitColumn } from '../labels';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import { upTo } from '../quarters';
import { rowsOf } from '../rows';
import type { TrueIndicator } from '../truth';

/** Up to the last period, this period, up to this period; or two semesters and their sum. */
export const sampai: Form = {
  id: 'sampai',
  source: 'laporan capaian kinerja bulanan, evaluasi renja per semester',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice } = draft;
    const columns: Column[] = [numberColumn(draft)];
    if (dice.isLucky(0.5)) columns.push(objectiveColumn(draft));
    columns.push(indicatorColumn(draft), unitColumn(draft));
    columns.push(targetColumn(draft, [word(draft, 'target')]));
    columns.push(...(dice.isLucky(0.6) ? upToNow(draft) : semesters(draft)));
    if (dice.isLucky(0.6)) columns.push(achievementColumn(draft, [word(draft, 'achievement')]));
    const frame = randomFrame(draft, { title: 'LAPORAN CAPAIAN KINERJA', depth: 2 });
    return {
      sheets: [layOut('Capaian', columns, rowsOf(draft, false), frame)],
      expected: expectAll(draft, ({ year }) => year),
      unit: null,
    };
  },
};

function upToNow(draft: Draft): Column[] {
  const { dice } = draft;
  const period = dice.oneOf(['Bulan', 'Triwulan', 'Periode']);
  const until = dice.oneOf(['s.d.', 's/d', 'Sampai dengan']);
  const above = dice.isLucky(0.4) ? [heading(draft, 'Realisasi')] : [];
  const before = above.length === 0 ? 'Realisasi ' : '';
  const head = (text: string): string[] => [...above, heading(draft, `${before}${text}`)];
  return [
    figureColumn(draft, head(`${until} ${period} Lalu`), 'actual-of-quarter', (i) => upTo(i, 3, 'actual')),
    figureColumn(draft, head(`${period} Ini`), 'actual-of-quarter', (i) => alone(i, 4)),
    figureColumn(draft, head(`${until} ${period} Ini`), 'actual', ({ year }) => year.actual),
  ];
}

function semesters(draft: Draft): Column[] {
  const name = draft.dice.oneOf(['Smt', 'Semester']);
  return [
    figureColumn(draft, [heading(draft, `Realisasi ${name} I`)], 'actual-of-quarter', (i) =>
      upTo(i, 2, 'actual'),
    ),
    figureColumn(draft, [heading(draft, `Realisasi ${name} II`)], 'actual-of-quarter', secondHalf),
    figureColumn(draft, [heading(draft, `Realisasi s.d. ${name} II`)], 'actual', ({ year }) => year.actual),
  ];
}

/** What a quarter adds, or the state at its end. */
function alone({ quarters }: TrueIndicator, quarter: number): Figure | null {
  return quarters[quarter - 1]?.actual ?? null;
}

function secondHalf(indicator: TrueIndicator): Figure | null {
  const [third, last] = [alone(indicator, 3), alone(indicator, 4)];
  if (indicator.quarterSense === 'state' || !third || !last) return last;
  const sum = plus(exact(third), exact(last));
  return figure(Number((sum.over * 10n ** BigInt(last.decimals)) / sum.under), last.decimals);
}

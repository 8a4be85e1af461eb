import { expectedOf, heading, word } from '../draft';
import { numberColumn, objectiveColumn, unitColumn, indicatorColumn } from '../labels';
import { actualColumn, targetColumn } from '../figures';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Expected, Form } from '../made';
import { rowsOf } from '../rows';
import type { TrueIndicator } from '../truth';

/**
 * Some targets are a share of something that the sheet does not give ("1% dari jumlah penduduk") beside a realisasi in
 * persons: of these there is no capaian, and the reader has to say so.
 */
export const bagian: Form = {
  id: 'bagian',
  source: 'target SPM dan layanan berupa bagian dari sasaran penduduk',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice, office, notation } = draft;
    const plain = {
      ...draft,
      notation: { ...notation, percents: 'points', stars: 0, hasUnits: false },
    } as const;
    const shares = new Map(
      office.indicators
        .filter(({ measure }) => measure === 'large-count' || measure === 'count')
        .filter(() => dice.isLucky(0.7))
        .map(({ key }) => [
          key,
          `${dice.between(1, 95)}% dari ${dice.oneOf(['jumlah penduduk', 'seluruh sasaran', 'total desa', 'populasi'])}`,
        ]),
    );
    const target = targetColumn(plain, [word(draft, 'target')]);
    const columns: Column[] = [numberColumn(draft)];
    if (dice.isLucky(0.5)) columns.push(objectiveColumn(draft));
    columns.push(indicatorColumn(draft), unitColumn(draft));
    columns.push({ ...target, cell: (i) => shares.get(i.key) ?? target.cell(i) });
    columns.push(actualColumn(plain, [heading(draft, 'Realisasi')]));
    const frame = randomFrame(draft, { title: 'CAPAIAN KINERJA', depth: 1 });
    const expected = (i: TrueIndicator): Expected => {
      const full = expectedOf(draft, i, i.year);
      return shares.has(i.key) ? { ...full, target: null, achievement: null, hasNoTarget: true } : full;
    };
    return {
      sheets: [layOut('Kinerja', columns, rowsOf(draft, false), frame)],
      expected: new Map(office.indicators.map((each) => [each.key, expected(each)])),
      unit: null,
    };
  },
};

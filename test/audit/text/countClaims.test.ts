import { countClaims } from '../../../src/audit/text/countClaims';
import { BPOM_2021 } from '../../../src/scoring/index';

const counts = (sentence: string): unknown[] =>
  countClaims(sentence, BPOM_2021.criterionBands).map(({ count, of, isAll, what }) => [
    count,
    of,
    isAll,
    what,
  ]);

describe('counts of indicators in a sentence', () => {
  it.each([
    [
      'Dari 9 indikator, sebanyak 5 indikator telah mencapai target.',
      [[5, 9, false, { kind: 'reached', isReached: true }]],
    ],
    [
      'Terdapat 3 (tiga) IKU yang belum mencapai target.',
      [[3, null, false, { kind: 'reached', isReached: false }]],
    ],
    [
      'Sebanyak 7 dari 12 indikator kinerja melampaui target.',
      [[7, 12, false, { kind: 'reached', isReached: true }]],
    ],
    [
      'Sebanyak 4 indikator memperoleh kriteria Sangat Baik.',
      [[4, null, false, { kind: 'label', label: 'Sangat Baik' }]],
    ],
    [
      'Terdapat 2 indikator dengan capaian di bawah 90%.',
      [[2, null, false, { kind: 'limit', limit: 90, side: 'below', quantity: 'achievement' }]],
    ],
    [
      'Realisasi anggaran 29 IKU semua di atas 95%.',
      [[0, null, true, { kind: 'limit', limit: 95, side: 'above', quantity: 'input-percent' }]],
    ],
  ])('%s', (sentence, claims) => {
    expect(counts(sentence)).toEqual(claims);
  });

  it.each(['Sebanyak 14 sarana belum memenuhi ketentuan.', 'Sebanyak 3 indikator mencapai target nasional.'])(
    'no claim about the targets of indicators: %s',
    (sentence) => {
      expect(counts(sentence)).toEqual([]);
    },
  );
});

import { claimsIn, type Claim } from '../../../src/audit/text/claims';
import { BPOM_2021 } from '../../../src/scoring/index';

const claims = (sentence: string): Claim[] => claimsIn(sentence, BPOM_2021.criterionBands);
const kinds = (sentence: string): unknown[] =>
  claims(sentence).map((claim) => {
    if (claim.kind === 'reached') return [claim.kind, claim.isReached, claim.of];
    if (claim.kind === 'change') return [claim.kind, claim.quantity, claim.direction];
    if (claim.kind === 'criterion') return [claim.kind, claim.label, claim.isKept];
    return [claim.kind];
  });

describe('claimsIn', () => {
  it.each([
    ['IKU 4.2 sudah mencapai target.', [['reached', true, 'year']]],
    ['IKU 4.2 belum mencapai target.', [['reached', false, 'year']]],
    ['IKU 4.2 masih di bawah target nasional.', [['reached', false, 'national']]],
    ['Realisasinya belum mencapai target Renstra.', [['reached', false, 'strategic']]],
  ])('reached or not: %s', (sentence, expected) => expect(kinds(sentence)).toEqual(expected));

  it('makes no claim of what is hoped for', () => {
    expect(kinds('Diperlukan upaya agar dapat berhasil mencapai target.')).toEqual([]);
  });

  it('up and down, of one or of both', () => {
    expect(kinds('Realisasi IKU 1 menurun dari tahun 2020.')).toEqual([['change', 'actual', 'down']]);
    expect(kinds('Realisasi dan capaian meningkat dari tahun 2020.')).toEqual([
      ['change', 'achievement', 'up'],
      ['change', 'actual', 'up'],
    ]);
  });

  it('makes no claim of a change that is denied or of something else', () => {
    expect(kinds('Capaian tidak meningkat.')).toEqual([]);
    expect(kinds('Jumlah perkara meningkat.')).toEqual([]);
  });

  it('kriteria, kept or now', () => {
    expect(kinds('Masuk dalam kriteria Baik.')).toEqual([['criterion', 'Baik', false]]);
    expect(kinds('Capaian 61,25% (Kurang).')).toEqual([['criterion', 'Kurang', false]]);
    expect(kinds('Kedua tahun masih dalam kategori Cukup.')).toEqual([['criterion', 'Cukup', true]]);
    expect(kinds('Nilainya masuk kategori Cukup Efektif.')).toEqual([]);
  });
});

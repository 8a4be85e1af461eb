import { BPOM_2021, type Method } from '../../../src/scoring/index';
import type { CellContent } from '../../../src/sheet/editPlan';
import type { ComputeOptions } from '../../../src/app/computeWorkbook';
import { compute, contentOf, writtenCells, type Row } from '../../helpers/officeWorkbook';

/** What is written beside a table in formula mode, by address. */
function written(rows: readonly Row[], options: ComputeOptions = {}): Record<string, CellContent> {
  const { plan } = compute(contentOf([{ sheet: 'S', cells: rows }]), { ...options, mode: 'formulas' });
  return writtenCells(plan);
}

const profile = (change: Partial<Method>): ComputeOptions => ({ method: { ...BPOM_2021, ...change } });
const YEAR: Row = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'];
const QUARTERS: Row = [
  'No',
  'Sasaran',
  'Indikator Kinerja',
  'Target TW I',
  'Target TW II',
  'Realisasi TW I',
  'Realisasi TW II',
];
const first = (...figures: Row): Row => [
  1,
  'Pelayanan',
  'Persentase layanan yang memenuhi syarat',
  ...figures,
];
const second = (...figures: Row): Row => [2, null, 'Indeks kepuasan masyarakat', ...figures];

// Each was found by `npm run fuzz:formulas`: LibreOffice computed something else than the score.
describe('a formula in plain Excel', () => {
  it('has no capaian of a sum where a filled quarter has no target, as the score has none (M-7)', () => {
    const cells = written([QUARTERS, first(10, null, 12, 5)], {
      ...profile({ quarterKind: 'jumlah' }),
      throughQuarter: 2,
    });
    const target =
      '(IF(ISNUMBER(F2),IF(ISNUMBER(D2),D2,NA()),0)+IF(ISNUMBER(G2),IF(ISNUMBER(E2),E2,NA()),0))';
    expect(cells['H2']).toMatchObject({ cached: '', formula: expect.stringContaining(target) as string });
  });

  it('scores the state at the end of a quarter although nothing was reported in it (M-7)', () => {
    const cells = written([QUARTERS, first(10, 10, 9, 'N/A'), second(4, 4, 4, 2)], {
      ...profile({ quarterKind: 'jumlah' }),
      throughQuarter: 2,
    });
    const sum = 'IF(COUNT(F2,G2)=0,"",SUM(F2,G2))';
    expect(cells['H2']).toMatchObject({
      cached: 90,
      formula: expect.stringContaining(`,ISNUMBER(${sum})`) as string,
    });
  });

  it('stands beside a row without quarters when the state at the end of TW IV is scored (M-7)', () => {
    const cells = written([YEAR, first(80, 90)], { throughQuarter: 4 });
    expect(cells['F2']).toEqual({
      cached: 112.5,
      formula: '=IF(AND(ISNUMBER(D2),ISNUMBER(E2)),IF(D2>0,E2/D2*100,""),"")',
    });
  });

  it('takes a blank cell with a percent format for a percent when it is filled', () => {
    const cells = written([
      YEAR,
      first({ v: 0.8, z: '0%' }, { v: null, z: '0%' }),
      second({ v: 0.5, z: '0%' }, { v: 0.4, z: '0%' }),
    ]);
    expect(cells['F2']).toEqual({
      cached: '',
      formula: '=IF(AND(ISNUMBER(D2),ISNUMBER(E2)),IF((D2*100)>0,(E2*100)/(D2*100)*100,""),"")',
    });
  });

  it('is a figure where an indicator is met at zero by figures that it cannot use (M-4)', () => {
    const cells = written([YEAR, first(0, '0'), second(80, 90)], profile({ direction: 'minimal' }));
    expect(cells['G2']).toBe('Tercapai');
  });

  it('adds up the money of those indicators that have a % input, also of later ones (M-18, M-24)', () => {
    const header = [...YEAR, 'Anggaran (Rp)', 'Realisasi Anggaran (Rp)'];
    const total = (place: number): Row => [
      `NILAI PENCAPAIAN SASARAN SK ${place} (NPS)`,
      ...header.slice(1).map(() => null),
    ];
    const rows = [first(80, 90, 1000, 900), second(50, 40, 0, 100), total(1)];
    const third: Row = [3, 'Pengawasan', 'Jumlah sarana yang diperiksa', 10, 12, 100, 90];
    expect(written([header, ...rows, third, total(2)])['L4']).toEqual({
      cached: 90,
      formula: '=IFERROR(SUMPRODUCT(--ISNUMBER(L2:L3),G2:G3)/SUMPRODUCT(--ISNUMBER(L2:L3),F2:F3)*100,"")',
    });
  });

  it('has no geometric mean of figures below zero, whoever computes it (M-13)', () => {
    const cells = written(
      [YEAR, first(65, 0), second(10, -5)],
      profile({ direction: 'stabil', mean: 'geometric' }),
    );
    expect(cells['H2']).toMatchObject({
      cached: '',
      formula: '=IF(OR(COUNT(F2:F3)=0,MIN(F2:F3)<0),"",IF(MIN(F2:F3)=0,0,IFERROR(GEOMEAN(F2:F3),"")))',
    });
  });

  it('takes a weight that is filled in later (M-10)', () => {
    const header: Row = ['No', 'Sasaran', 'Indikator Kinerja', 'Bobot', 'Target', 'Realisasi'];
    const cells = written([header, first(2, 80, 90), second(null, 50, 40)]);
    expect(cells['I2']).toMatchObject({
      formula: expect.stringContaining('IF(ISNUMBER(G3),G3*IF(ISNUMBER(D3),D3,1),0)') as string,
    });
  });
});

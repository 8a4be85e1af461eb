import { compute, contentOf, writtenCells, type Row } from '../../helpers/officeWorkbook';

const HEADER: Row = ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi'];
const LINES: Row = [1, 'Mutu', 'Skor tertib\nJumlah laporan', '80\n4', '76\n4'];

describe('several indicators in one cell', () => {
  it('are scored each, and nothing is written beside them', () => {
    const { plan, scorecard } = compute(
      contentOf([{ sheet: 'S', cells: [HEADER, LINES, [2, 'Mutu', 'Cakupan layanan', 80, 72]] }]),
    );
    // 76/80, 4/4 and 72/80; their mean.
    expect(scorecard?.indicators.map(({ achievement }) => achievement)).toEqual([95, 100, 90]);
    expect(scorecard?.total.score).toBe(95);
    const cells = writtenCells(plan);
    expect(cells['F3']).toBe(90);
    expect(Object.keys(cells).filter((address) => address.endsWith('2'))).toEqual([]);
  });

  it('leave the results that the office typed in lines', () => {
    const { plan } = compute(
      contentOf([
        {
          sheet: 'S',
          cells: [
            [...HEADER, '% Capaian'],
            [...LINES, '95\n100'],
            [2, 'Mutu', 'Cakupan layanan', 80, 72, null],
          ],
        },
      ]),
    );
    expect(Object.keys(writtenCells(plan)).filter((address) => address.endsWith('2'))).toEqual([]);
  });
});

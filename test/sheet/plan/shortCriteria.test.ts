import { compute, office } from '../../helpers/officeWorkbook';

describe('kriteria that an office writes short', () => {
  it('agree with ours in full, and differ where the word is another', () => {
    const content = office([{ header: 'Kriteria', cells: ['B', 'b.', null, 'TDS', 'C'] }]);
    const kept = compute(content).issues.filter(({ code }) => code === 'output-kept-column');
    expect(kept.map(({ data }) => data)).toEqual([{ column: 'Kriteria', agree: 3, differ: 1 }]);
  });
});

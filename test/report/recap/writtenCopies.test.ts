import { withoutCopies } from '../../../src/report/recap/writtenCopies';
import { unit } from './unit';

const sifted = (...units: Parameters<typeof withoutCopies>[0]) => {
  const { units: kept, copies } = withoutCopies(units);
  return { kept: kept.map(({ file }) => file), copies: copies.map(({ file, source }) => [file, source]) };
};

describe('copies of workbooks among units', () => {
  it('are results named after a file that is here, also when its figures have changed since', () => {
    expect(
      sifted(
        unit('ende/kinerja.xlsx', { total: 91 }),
        unit('ende/kinerja-lakip.xlsx', { total: 90, isWritten: true }),
        unit('ende/kinerja-lakip-2.xlsx', { total: 89, isWritten: true }),
      ),
    ).toEqual({
      kept: ['ende/kinerja.xlsx'],
      copies: [
        ['ende/kinerja-lakip.xlsx', 'ende/kinerja.xlsx'],
        ['ende/kinerja-lakip-2.xlsx', 'ende/kinerja.xlsx'],
      ],
    });
  });

  it('are results of another name with every figure of a file without results', () => {
    expect(
      sifted(
        unit('a.xlsx', { workUnit: 'Balai A', total: 91.25 }),
        unit('hasil.xlsx', { workUnit: 'Balai A', total: 91.25, isWritten: true }),
        unit('lain.xlsx', { workUnit: 'Balai A', total: 91.26, isWritten: true }),
      ),
    ).toEqual({ kept: ['a.xlsx', 'lain.xlsx'], copies: [['hasil.xlsx', 'a.xlsx']] });
  });

  it('are not files that LAKIP did not write, nor a result whose source is elsewhere', () => {
    const names = ['a.xlsx', 'a-lakip.xlsx', 'b-lakip.xlsx'];
    expect(
      sifted(
        unit('a.xlsx', { workUnit: 'Balai A' }),
        unit('a-lakip.xlsx', { workUnit: 'Balai A' }),
        unit('b-lakip.xlsx', { workUnit: 'Balai B', isWritten: true }),
      ),
    ).toEqual({ kept: names, copies: [] });
  });
});

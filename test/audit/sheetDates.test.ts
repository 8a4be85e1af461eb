import { sheetDates } from '../../src/audit/sheetDates';
import { foundIn } from './columns/found';

const log = (last: string, title = 'PELAKSANAAN KEGIATAN TAHUN 2023'): string[][] => [
  [title],
  ['Kegiatan', 'Tanggal'],
  ...Array.from({ length: 11 }, (_, at) => [`Rapat ${at}`, `1${at % 10}/0${(at % 9) + 1}/2023`]),
  ['Rapat terakhir', last],
];

describe('dates of a sheet', () => {
  it('a lone one outside the year of the title is worth a look', () => {
    expect(foundIn(sheetDates, log('12/12/2023'))).toEqual([]);
    expect(foundIn(sheetDates, log('12/12/2022'))).toEqual(['remark date-outside-title B14 2023']);
  });

  it('may be outside where the title names two years, or many are', () => {
    expect(foundIn(sheetDates, log('12/12/2022', 'PERIODE 2022 s.d. TAHUN 2023'))).toEqual([]);
    expect(foundIn(sheetDates, [...log('12/12/2022'), ['Rapat', '1/2/2022']])).toEqual([]);
  });

  it('are days that there are', () => {
    expect(foundIn(sheetDates, [['Posisi s.d. 31 September 2023', 5]])).toEqual([
      'remark no-such-date A1 30 September 2023',
    ]);
    expect(foundIn(sheetDates, [['Posisi s.d. 30 September 2023', 5]])).toEqual([]);
  });
});

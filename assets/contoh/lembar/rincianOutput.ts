import { figure, money } from '../angka';
import { readCsv } from '../csv';
import { SOURCE, WORK_UNIT } from '../kupang';
import { LembarKerja } from '../lembarKerja';

/** Tabel 3.4: volume and budget of every rincian output. */
export function rincianOutput(): LembarKerja {
  const sheet = new LembarKerja('Rincian Output', [12, 62, 11, 11, 10, 19, 19, 10]);
  sheet.title('CAPAIAN RINCIAN OUTPUT DAN REALISASI ANGGARAN', WORK_UNIT);
  sheet.head(
    [
      'Kode',
      'Rincian Output',
      { group: 'Volume', columns: ['Target', 'Realisasi', '%'] },
      { group: 'Anggaran (Rp)', columns: ['Pagu', 'Realisasi', '%'] },
    ],
    { repeat: true, numbered: true },
  );
  const first = sheet.row;
  const rows = readCsv('output-budget');
  for (const row of rows) {
    sheet.line([
      [row['code'] ?? '', 'centre'],
      [row['name'] ?? '', 'text'],
      [figure(row['volume_target']), 'figure'],
      [figure(row['volume_realisasi']), 'figure'],
      [figure(row['volume_pct']), 'hundredths'],
      [money(row['pagu']), 'money'],
      [money(row['realisasi']), 'money'],
      [figure(row['realisasi_pct']), 'hundredths'],
    ]);
  }
  const sum = (column: string, key: string) => ({
    sum: `SUM(${column}${first + 1}:${column}${sheet.row})`,
    value: rows.reduce((total, row) => total + money(row[key]), 0),
  });
  const [ceiling, spent] = [sum('F', 'pagu'), sum('G', 'realisasi')];
  const percent = {
    sum: `G${sheet.row + 1}/F${sheet.row + 1}*100`,
    value: (spent.value / ceiling.value) * 100,
  };
  sheet.band('JUMLAH', 'subtotal', [
    [ceiling, 'subtotalMoney'],
    [spent, 'subtotalMoney'],
    [percent, 'subtotalFigure'],
  ]);
  sheet.row += 1;
  sheet.note(SOURCE);
  return sheet;
}

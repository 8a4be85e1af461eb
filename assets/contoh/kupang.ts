import { readCsv, type CsvRow } from './csv';
import type { LembarKerja } from './lembarKerja';

/** The figures of one indicator from all files, by its number 1 to 29. */
export interface Indikator {
  readonly id: number;
  readonly own: CsvRow;
  readonly rapk: CsvRow;
  readonly quarterly: CsvRow;
}

export interface Sasaran {
  readonly own: CsvRow;
  readonly indikator: readonly Indikator[];
}

export interface Perspektif {
  readonly own: CsvRow;
  readonly sasaran: readonly Sasaran[];
}

const byId = (rows: readonly CsvRow[]) => new Map(rows.map((row) => [row['id'], row]));

/** Perspectives, objectives and indicators in the order of the report. */
export function readKupang(): readonly Perspektif[] {
  const [rapk, quarterly] = [byId(readCsv('rapk')), byId(readCsv('quarterly'))];
  const indikator = readCsv('indicators').map((own) => ({
    id: Number(own['id']),
    own,
    rapk: needed(rapk.get(own['id'])),
    quarterly: needed(quarterly.get(own['id'])),
  }));
  const sasaran = readCsv('sasaran').map((own) => ({
    own,
    indikator: indikator.filter((row) => row.own['sk'] === own['sk']),
  }));
  return readCsv('perspectives')
    .filter((row) => row['perspective'] !== 'Total')
    .map((own) => ({ own, sasaran: sasaran.filter((row) => row.own['perspective'] === own['perspective']) }));
}

export const WORK_UNIT = 'BALAI POM DI KUPANG TAHUN 2021';
export const SOURCE = 'Sumber: Laporan Kinerja Tahun 2021 Balai POM di Kupang.';

/** The name of an objective, merged down over the rows of its indicators that follow. */
export function mergeDown(sheet: LembarKerja, column: number, name: string, rows: number): void {
  sheet.block([sheet.row, column, sheet.row + rows - 1, column], name, 'name');
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a row is missing in data/');
  return value;
}

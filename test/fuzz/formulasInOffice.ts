import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Office } from '../korpus/office';
import { xlsxOf } from '../helpers/xlsx';
import { formulaTrial, wrongFormulas, type FormulaTrial } from './formulaTrial';

/** What LibreOffice's own calculation of many tables came to. */
export interface Differential {
  readonly tables: number;
  readonly formulas: number;
  readonly wrong: readonly string[];
}

const TABLES_IN_A_BOOK = 100;

/** Lets LibreOffice compute the formulas beside random tables, many in a workbook, and compares every result with the score. */
export function formulasInOffice(folder: string, first: number, count: number): Differential {
  const office = new Office(folder);
  const books = Array.from({ length: Math.ceil(count / TABLES_IN_A_BOOK) }, (_, place) => {
    const from = first + place * TABLES_IN_A_BOOK;
    const size = Math.min(TABLES_IN_A_BOOK, first + count - from);
    const trials = Array.from({ length: size }, (__, seed) => formulaTrial(from + seed));
    const path = join(folder, `tabel-${from}.xlsx`);
    writeFileSync(path, xlsxOf(trials.map(({ sheet }) => sheet)));
    return { path, trials };
  });
  office.convert(books.map(({ path }) => path));
  const wrong = books.flatMap(({ path, trials }) => wrongInBook(office, path, trials));
  const trials = books.flatMap((book) => book.trials);
  return {
    tables: trials.length,
    formulas: trials.reduce((sum, { formulas }) => sum + formulas.length, 0),
    wrong,
  };
}

function wrongInBook(office: Office, path: string, trials: readonly FormulaTrial[]): string[] {
  const computed = office.saved(path);
  office.forget(path);
  if (!computed) return [`${path} was not computed`];
  return trials.flatMap((trial) => {
    const grid = computed.sheets.find(({ sheet }) => sheet === trial.sheet.sheet);
    return grid ? wrongFormulas(trial, grid) : [`${trial.sheet.sheet} is gone`];
  });
}

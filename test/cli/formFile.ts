import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { EMPTY_PLAN, type CellContent } from '../../src/sheet/editPlan';
import { valueOf } from '../helpers/valueOf';

const TEMPLATE = join(__dirname, '../../assets/contoh/templat.xlsx');
const [SHEET, FIRST_ROW] = ['Kinerja', 5];

/** What an office types into the template, one row an indicator, from the first column on. */
export type FormRow = readonly (CellContent | undefined)[];

/** Writes the template filled in. */
export function writeForm(path: string, rows: readonly FormRow[]): void {
  const template = valueOf(openWorkbook(readFileSync(TEMPLATE)));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  const filled = valueOf(
    template.apply({
      ...EMPTY_PLAN,
      edits: [{ sheet: SHEET, top: FIRST_ROW, left: 0, cells }],
    }),
  );
  writeFileSync(path, filled.bytes);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { EMPTY_PLAN, type CellContent } from '../../src/sheet/editPlan';

const TEMPLATE = join(__dirname, '../../assets/contoh/templat.xlsx');
const [SHEET, FIRST_ROW] = ['Kinerja', 5];

/** What an office types into the template, one row an indicator, from the first column on. */
export type FormRow = readonly (CellContent | undefined)[];

/** Writes the template filled in. */
export function writeForm(path: string, rows: readonly FormRow[]): void {
  const template = openWorkbook(readFileSync(TEMPLATE));
  if (!template.ok) throw new Error(template.issues[0].code);
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  const filled = template.value.apply({
    ...EMPTY_PLAN,
    edits: [{ sheet: SHEET, top: FIRST_ROW, left: 0, cells }],
  });
  if (!filled.ok) throw new Error(filled.issues[0].code);
  writeFileSync(path, filled.value.bytes);
}

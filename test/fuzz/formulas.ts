/**
 * `npm run fuzz:formulas -- [tables] [first seed]`: formulas beside random tables, computed by LibreOffice and compared
 * with the score; every difference with its sheet, which is named after the seed that makes it again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HAS_LIBRE_OFFICE } from '../helpers/libreOffice';
import { formulasInOffice } from './formulasInOffice';

const AT_A_TIME = 1000;
const [tables = 1000, first = 1] = process.argv.slice(2).map(Number);
if (!HAS_LIBRE_OFFICE) {
  console.error('soffice is not installed');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'lakip-rumus-'));
let [done, formulas, wrong] = [0, 0, 0];
while (done < tables) {
  const part = formulasInOffice(folder, first + done, Math.min(AT_A_TIME, tables - done));
  for (const line of part.wrong) console.log(line);
  [done, formulas, wrong] = [done + part.tables, formulas + part.formulas, wrong + part.wrong.length];
}
rmSync(folder, { recursive: true });
console.log(`tables ${done} | formulas ${formulas} | wrong ${wrong}`);
process.exitCode = wrong > 0 ? 1 : 0;

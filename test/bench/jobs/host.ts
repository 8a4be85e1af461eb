/** Our file host alone: load, write 4 columns, save. Bundled by the bench, as the command is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { nodeCodec } from '../../../src/host/file/nodeCodec';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { EMPTY_PLAN } from '../../../src/sheet/editPlan';

const [, , input = '', output = ''] = process.argv;
const workbook = openWorkbook(readFileSync(input), { codec: nodeCodec });
if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
const [grid] = workbook.value.content().sheets;
if (!grid) throw new Error('no sheet');
const cells = Array.from({ length: grid.rowCount }, (_, row) => [row, row / 3, 'Baik', row / 7]);
const block = { sheet: grid.sheet, top: 0, left: 15, cells };
const applied = workbook.value.apply({ ...EMPTY_PLAN, edits: [block] });
if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
writeFileSync(output, applied.value.bytes);

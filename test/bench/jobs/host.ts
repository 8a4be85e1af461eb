/** Our file host alone: load, write 4 columns, save. Bundled by the bench, as the command is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { nodeCodec } from '../../../src/host/file/nodeCodec';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { EMPTY_PLAN } from '../../../src/sheet/editPlan';
import { valueOf } from '../../helpers/valueOf';

const [, , input = '', output = ''] = process.argv;
const workbook = valueOf(openWorkbook(readFileSync(input), { codec: nodeCodec }));
const [grid] = workbook.content().sheets;
if (!grid) throw new Error('no sheet');
const cells = Array.from({ length: grid.rowCount }, (_, row) => [row, row / 3, 'Baik', row / 7]);
const block = { sheet: grid.sheet, top: 0, left: 15, cells };
const applied = valueOf(workbook.apply({ ...EMPTY_PLAN, edits: [block] }));
writeFileSync(output, applied.bytes);

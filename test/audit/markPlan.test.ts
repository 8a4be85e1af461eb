import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { markPlan } from '../../src/audit/markPlan';
import { valueOf } from '../helpers/valueOf';

describe('markPlan', () => {
  it('marks cells of a real file, changes no content, and is taken back to the byte', () => {
    const opened = valueOf(
      openWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh/kupang-2021.xlsx')))),
    );
    const content = opened.content();
    const check = checkWorkbook(content, computeWorkbook(content))!;
    const plan = markPlan(check.findings);
    expect(plan.edits.length).toBeGreaterThan(50);
    const marked = valueOf(opened.apply(plan));
    const after = valueOf(openWorkbook(marked.bytes));
    const again = after.content();
    for (const [i, grid] of content.sheets.entries()) {
      for (let row = 0; row < grid.rowCount; row += 1) {
        for (let column = 0; column < grid.columnCount; column += 1) {
          expect(again.sheets[i]!.value(row, column)).toEqual(grid.value(row, column));
        }
      }
    }
    const second = checkWorkbook(again, computeWorkbook(again))!;
    expect(second.summary).toEqual(check.summary);
  });
});

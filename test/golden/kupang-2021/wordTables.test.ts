import { checkWorkbook, type CheckResult } from '../../../src/app/checkWorkbook';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import type { Finding } from '../../../src/audit/finding';
import { readDocument } from '../../../src/host/file/document/readDocument';
import { formatA1 } from '../../../src/kernel/cellAddress';
import discrepancies from './discrepancies.json';
import { documentOfTables, sampleContent, type WordPlace } from './wordTables';

/** Cells of the workbook that findings in the Word tables stand for. */
function cellsOf(findings: readonly Finding[], places: readonly WordPlace[]): Set<string> {
  const cells = new Set<string>();
  for (const finding of findings) {
    const differing = Number(finding.data?.['differing'] ?? 1);
    for (const { table } of finding.places.slice(0, differing)) {
      const at = places[Number(/^Tabel (\d+)/.exec(table?.name ?? '')?.[1] ?? 0) - 1];
      if (table && at)
        cells.add(`${at.sheet}!${formatA1(at.top + table.row - 1, at.left + table.column - 1)}`);
    }
  }
  return cells;
}

describe('Periksa on the tables of the 2021 report as Word tables', () => {
  let check: CheckResult;
  let places: WordPlace[];
  beforeAll(() => {
    const content = sampleContent();
    const made = documentOfTables(content);
    places = made.places;
    const document = readDocument(made.bytes);
    if (!document.ok) throw new Error(document.issues[0].code);
    check = checkWorkbook(content, computeWorkbook(content), document.value) as CheckResult;
  });

  it('finds there nearly all that it finds in the cells, and nothing else', () => {
    const found = cellsOf(check.findings, places);
    const listed = Object.values(discrepancies.found).flatMap(({ cells }) => cells);
    const missed = listed.filter((cell) => !found.has(cell));
    const known = new Set([...listed, ...Object.keys(discrepancies.alsoTrue)]);
    const errors = cellsOf(
      check.findings.filter((finding) => finding.class !== 'remark'),
      places,
    );
    const alarms = [...errors].filter((cell) => !known.has(cell));
    expect(missed.length / listed.length).toBeLessThan(0.1);
    expect(alarms).toEqual([]);
  });
});

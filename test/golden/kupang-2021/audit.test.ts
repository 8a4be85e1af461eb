import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, type CheckResult } from '../../../src/app/checkWorkbook';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import type { Finding, FindingPlace } from '../../../src/audit/finding';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { formatA1 } from '../../../src/kernel/cellAddress';
import discrepancies from './discrepancies.json';
import { valueOf } from '../../helpers/valueOf';

const placeOf = ({ cell }: FindingPlace): string =>
  cell ? `${cell.sheet}!${formatA1(cell.row, cell.column)}` : '';

/** Places that a finding calls wrong: the differing ones of a figure in two places, else the first. */
const wrongPlaces = (finding: Finding): string[] =>
  finding.places.slice(0, Number(finding.data?.['differing'] ?? 1)).map(placeOf);

describe('Periksa on the workbook of the 2021 report', () => {
  let check: CheckResult;
  beforeAll(() => {
    const bytes = readFileSync(join(__dirname, '../../../assets/contoh/kupang-2021.xlsx'));
    const opened = valueOf(openWorkbook(new Uint8Array(bytes)));
    const content = opened.content();
    check = checkWorkbook(content, computeWorkbook(content)) as CheckResult;
  });
  const at = (place: string): Finding[] =>
    check.findings.filter(
      (finding) =>
        finding.places.some((each) => placeOf(each) === place) &&
        (wrongPlaces(finding).includes(place) || finding.code === 'equal-values'),
    );

  it.each(Object.entries(discrepancies.found))('finds %s with its cause', (_, { cells, cause }) => {
    for (const cell of cells) {
      const found = at(cell);
      expect(found.map(wrongPlaces).flat()).toContain(cell);
      if (cause !== null) expect(found.map((finding) => finding.cause?.code)).toContain(cause);
    }
  });

  it('raises no false alarm: what it calls wrong is listed, or true and explained', () => {
    const listed = new Set([
      ...Object.values(discrepancies.found).flatMap(({ cells }) => cells),
      ...Object.keys(discrepancies.alsoTrue),
    ]);
    const alarms = check.findings.filter((finding) => finding.class !== 'remark').flatMap(wrongPlaces);
    expect(alarms.filter((place) => !listed.has(place))).toEqual([]);
  });

  it('says how much it looked at', () => {
    const { checked, agreed, rounding, wrong, accepted, notChecked } = check.summary;
    expect(checked).toBeGreaterThan(1400);
    expect(agreed).toBeGreaterThan(1300);
    expect(agreed + rounding + wrong + accepted + notChecked).toBe(checked);
  });
});

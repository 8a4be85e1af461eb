import { checkWorkbook, type CheckResult } from '../../src/app/checkWorkbook';
import { computeWorkbook, type WorkbookResult } from '../../src/app/computeWorkbook';
import type { Finding } from '../../src/audit/finding';
import { cellKey } from '../../src/audit/cellKey';
import { roundHalfAway } from '../../src/scoring/index';
import type { Grid, WorkbookContent } from '../../src/sheet/grid';
import { sampleContent } from '../golden/kupang-2021/wordTables';

/** The cells that a finding calls wrong, and what stands there once they are mended. */
function curesOf({ places, data, right, decimals }: Finding): [string, number | string][] {
  if (right === null) return [];
  const value = typeof right === 'number' && decimals !== null ? roundHalfAway(right, decimals) : right;
  return places
    .slice(0, Number(data?.['differing'] ?? 1))
    .flatMap(({ cell }): [string, number | string][] => (cell ? [[cellKey(cell), value]] : []));
}

function mended(content: WorkbookContent, cures: ReadonlyMap<string, number | string>): WorkbookContent {
  const sheets = content.sheets.map((grid): Grid => {
    const cure = (row: number, column: number): number | string | undefined =>
      cures.get(cellKey({ sheet: grid.sheet, row, column }));
    const shown = (value: number | string): string =>
      typeof value === 'number' ? String(value).replace('.', ',') : value;
    return {
      ...grid,
      value: (row, column) => cure(row, column) ?? grid.value(row, column),
      text: (row, column) => {
        const value = cure(row, column);
        return value === undefined ? grid.text(row, column) : shown(value);
      },
      formula: (row, column) => grid.formula(row, column),
      numberFormat: (row, column) => grid.numberFormat(row, column),
    };
  });
  return { ...content, sheets };
}

/** Mending an input makes wrong what was computed from it: so often the list is worked through again. */
const ROUNDS = 3;

describe('the cures of all findings of the sample', () => {
  const first = sampleContent();
  const before: WorkbookResult = computeWorkbook(first);
  const isWrong = ({ class: kind, right }: Finding): boolean => kind === 'error' && right !== null;
  const rounds: { ids: string[]; cures: [string, number | string][] }[] = [];
  const cured = new Map<string, number | string>();
  let content = first;
  let result = before;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const check = checkWorkbook(content, result) as CheckResult;
    const wrong = check.findings.filter(isWrong);
    const cures = wrong.flatMap(curesOf);
    rounds.push({ ids: wrong.map(({ id }) => id), cures });
    if (wrong.length === 0) break;
    for (const [cell, value] of cures) cured.set(cell, value);
    content = mended(first, cured);
    result = computeWorkbook(content);
  }

  it('never ask for two values in one cell, in one round or in two', () => {
    const all = rounds.flatMap(({ cures }) => cures);
    const last = new Map(all);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([cell, value]) => last.get(cell) !== value)).toEqual([]);
  });

  it('take their findings away', () => {
    const found = rounds.slice(1).flatMap(({ ids }) => ids);
    expect((rounds[0]?.ids ?? []).filter((id) => found.includes(id))).toEqual([]);
  });

  it('lead to a workbook in which nothing is wrong', () => expect(rounds.at(-1)?.ids).toEqual([]));

  it('leave what hitung gives as it was', () => {
    expect(result.scorecard?.indicators).toEqual(before.scorecard?.indicators);
    expect(result.scorecard?.objectives).toEqual(before.scorecard?.objectives);
    expect(result.scorecard?.total).toEqual(before.scorecard?.total);
  });
});

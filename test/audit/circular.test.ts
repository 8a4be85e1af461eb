import { circularCells } from '../../src/audit/circular';
import { formatA1 } from '../../src/kernel/cellAddress';
import { gridOf, type CellSpec } from '../../src/sheet/gridOf';

const f = (formula: string): CellSpec => ({ v: 0, f: formula });
const circles = (sheets: Readonly<Record<string, readonly (readonly (CellSpec | null)[])[]>>): string[] =>
  circularCells(Object.entries(sheets).map(([sheet, cells]) => gridOf({ sheet, cells }))).map(
    ({ sheet, row, column }) => `${sheet}!${formatA1(row, column)}`,
  );

describe('circularCells', () => {
  it('finds none in a chain, however many lead to one cell', () => {
    expect(circles({ A: [[f('=B1+C1'), f('=C1'), f('=D1'), null]] })).toEqual([]);
  });

  it('finds a cell that refers to itself, alone or in a range', () => {
    expect(circles({ A: [[f('=A1+1')]] })).toEqual(['A!A1']);
    expect(circles({ A: [[f('=SUM(A1:A3)')], [null], [null]] })).toEqual(['A!A1']);
  });

  it('names a circle once, over sheets too', () => {
    expect(circles({ A: [[f('=B!A1')]], B: [[f('=A!B1')]] })).toEqual([]);
    expect(circles({ A: [[f('=B!A1')]], B: [[f('=A!A1')]] })).toHaveLength(1);
  });

  it('follows a long chain without running out of stack', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [f(`=A${at + 2}`)]);
    expect(circles({ A: [...rows, [f('=A1')]] })).toHaveLength(1);
  });
});

import { computeWorkbook } from '../../src/app/computeWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { Grid, WorkbookContent } from '../../src/sheet/grid';
import { gridOf } from '../../src/sheet/gridOf';
import { bigWorkbook } from './bigWorkbook';
import { valueOf } from '../helpers/valueOf';

/** A workbook that counts how often its cells are looked at: growth that does not depend on the clock. */
function counted(content: WorkbookContent): { content: WorkbookContent; looks: () => number } {
  let count = 0;
  const watch = (grid: Grid): Grid =>
    new Proxy(grid, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          count += 1;
          return Reflect.apply(member, target, args);
        };
      },
    });
  return { content: { ...content, sheets: content.sheets.map(watch) }, looks: () => count };
}

function contentOf(rows: number): WorkbookContent {
  const opened = valueOf(openWorkbook(bigWorkbook(rows)));
  return opened.content();
}

describe('looks at cells', () => {
  const looksAt = (rows: number): number => {
    const { content, looks } = counted(contentOf(rows));
    expect(computeWorkbook(content).scorecard?.indicators).toHaveLength(rows);
    return looks();
  };

  it('are twice as many for twice the rows', () => {
    const [once, twice] = [looksAt(1_000), looksAt(2_000)];
    expect(twice / once).toBeGreaterThan(1.8);
    expect(twice / once).toBeLessThan(2.1);
  });

  it('are few for each cell of the table', () => {
    expect(looksAt(1_000) / (1_000 * 15)).toBeLessThan(12);
  });

  it('grow with the columns of a sheet as broad as Excel allows, not with their square', () => {
    const looksAcross = (columns: number): number => {
      const header = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'];
      const rest = Array.from({ length: columns - header.length }, (_, at) => `Catatan ${at + 1}`);
      const rows = [1, 2, 3].map((number) => [
        number,
        'Obat aman',
        `Persentase obat ${'abc'[number - 1]}`,
        90,
        91,
        ...rest.map((_, at) => (at % 7 === 0 ? 'ada' : null)),
      ]);
      const grid = gridOf({ sheet: 'Lebar', cells: [[...header, ...rest], ...rows] });
      const wide = {
        sheets: [grid],
        activeSheet: null,
        settings: null,
        separators: null,
        uses1904Dates: false,
      };
      const { content, looks } = counted(wide);
      expect(computeWorkbook(content).scorecard?.indicators).toHaveLength(3);
      return looks();
    };
    const [half, whole] = [looksAcross(8_192), looksAcross(16_384)];
    expect(whole / half).toBeLessThan(2.1);
    expect(whole / (16_384 * 4)).toBeLessThan(40);
  });
});

import fc from 'fast-check';
import type { CellSpec } from '../../../src/sheet/gridOf';
import type { CellValue, Grid, WorkbookContent } from '../../../src/sheet/grid';
import { WRITE_MODES } from '../../../src/sheet/settings';
import {
  compute,
  contentOf,
  HEADER,
  SHEET,
  sheetOf,
  withValues,
  type Row,
} from '../../helpers/officeWorkbook';
import { formatA1 } from '../../../src/kernel/cellAddress';

/** What people type into result columns: figures right and wrong, texts, formulas of their own, dashes, blanks. */
const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 200, noNaN: true }).map((x) => Number(x.toFixed(2))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue | CellSpec>(
      '-',
      'N/A',
      '98,5',
      'Baik',
      'SB',
      '95 / 100',
      100,
      0,
      ' ',
    ),
  },
  { weight: 1, arbitrary: fc.constant<CellSpec>({ v: 97.5, f: '=E3/D3*100' }) },
);
const headers = fc.subarray(['% Capaian', 'Kriteria', 'NPS', 'Kategori', 'Capaian (%)', 'Keterangan']);
const row = fc.record({
  target: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 100 }) }, fc.constantFrom('ada', null)),
  actual: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 120 }) },
    fc.constantFrom('-', 'dua', null),
  ),
  typed: fc.array(typed, { minLength: 6, maxLength: 6 }),
  opens: fc.boolean(),
});
const office = fc
  .record({ headers, rows: fc.array(row, { minLength: 2, maxLength: 7 }), isBlank: fc.boolean() })
  .map(({ headers: more, rows, isBlank }): WorkbookContent => {
    const body = rows.map((each, i): Row => {
      const name = `Persentase hasil kegiatan ke-${i + 1}`;
      const sasaran = i === 0 || each.opens ? `Sasaran ${i + 1}` : null;
      const cells = more.map((_, at) => (isBlank ? null : (each.typed[at] ?? null)));
      return [i + 1, sasaran, name, each.target, each.actual, 1000, 900, ...cells];
    });
    return contentOf([{ sheet: SHEET, cells: [['KINERJA TAHUN 2021'], [...HEADER, ...more], ...body] }]);
  });
const mode = fc.constantFrom(...WRITE_MODES);

type Content = readonly [value: CellValue, formula: string | null];

/** Every cell that holds something, by address. */
function filled(grid: Grid): Map<string, Content> {
  const cells = new Map<string, Content>();
  for (let r = 0; r < grid.rowCount; r += 1) {
    for (let c = 0; c < grid.columnCount; c += 1) {
      const [value, formula] = [grid.value(r, c), grid.formula(r, c)];
      if (formula !== null || (value !== null && value !== '')) cells.set(formatA1(r, c), [value, formula]);
    }
  }
  return cells;
}

function expectKept(before: Iterable<[string, Content]>, after: WorkbookContent): void {
  const now = filled(sheetOf(after));
  const kept = [...before];
  expect(kept.map(([address]) => [address, now.get(address)])).toEqual(kept);
}

const withoutSettings = (content: WorkbookContent): WorkbookContent => ({ ...content, settings: null });
const RUNS = { numRuns: 40, seed: 10 };

describe('laws of what a person typed (#10)', () => {
  it('stays, in every mode, by one write or two, with the settings and without them', () => {
    fc.assert(
      fc.property(office, mode, mode, (content, one, two) => {
        const own = filled(sheetOf(content));
        const { after } = compute(content, { mode: one });
        expectKept(own, after);
        expectKept(own, compute(after, { mode: two }).after);
        expectKept(own, compute(withoutSettings(after), { mode: two }).after);
      }),
      RUNS,
    );
  });

  it('stays when the figures that results come from change between two writes', () => {
    fc.assert(
      fc.property(office, mode, fc.integer({ min: 1, max: 150 }), (content, chosen, actual) => {
        const own = filled(sheetOf(content));
        own.delete('E3');
        const { after } = compute(content, { mode: chosen });
        expectKept(own, compute(withValues(after, { E3: actual }), { mode: chosen }).after);
      }),
      RUNS,
    );
  });

  it('stays when it was typed over a result of ours, whatever changes beside it', () => {
    fc.assert(
      fc.property(
        office,
        mode,
        fc.nat(),
        fc.constantFrom<CellValue>(12.34, 'menunggu data', 100.07),
        (content, chosen, pick, value) => {
          const { after, plan } = compute(content, { mode: chosen });
          const before = filled(sheetOf(content));
          const ours = [...filled(sheetOf(after)).keys()].filter(
            (address) => !before.has(address) && !/\D2$/.test(address),
          );
          fc.pre(ours.length > 0 && plan.edits.length > 0);
          const address = ours[pick % ours.length] as string;
          const changed = withValues(after, { [address]: value, E3: 77 });
          const again = compute(changed, { mode: chosen }).after;
          expectKept([[address, [value, null]]], again);
          expectKept([[address, [value, null]]], compute(again, { mode: chosen }).after);
        },
      ),
      RUNS,
    );
  });

  it('is all that a workbook needs to be known again: without the settings the same columns are ours', () => {
    fc.assert(
      fc.property(office, mode, (content, chosen) => {
        const { after } = compute(content, { mode: chosen });
        const { edits, widths, formats } = compute(withoutSettings(after), { mode: chosen }).plan;
        expect({ edits, widths, formats }).toEqual({ edits: [], widths: [], formats: [] });
      }),
      RUNS,
    );
  });
});

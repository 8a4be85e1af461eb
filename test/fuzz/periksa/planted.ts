import { checkWorkbook } from '../../../src/app/checkWorkbook';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { BPOM_2021 } from '../../../src/scoring/index';
import type { Grid, WorkbookContent } from '../../../src/sheet/grid';
import type { LocatedCell } from '../../../src/sheet/table';
import { dice } from '../kalimat/office';
import { makeWorkbook } from '../kantor/makeWorkbook';
import { contentOf, read } from '../kantor/readWorkbook';
import { judge } from '../kantor/verdict';

/** One wrong result in the workbook of a made office, and what Periksa says of it. */
export interface Planted {
  readonly form: string;
  readonly isFound: boolean;
  /** Errors elsewhere, that do not follow from it. */
  readonly falseAlarms: number;
}

/** Plants a wrong capaian, % of money or share into a made workbook that is read right; null where it prints none. */
export function planted(seed: number, form: string | null = null): Planted | null {
  const made = makeWorkbook(seed, form, { hasErrors: false });
  const content = contentOf(made);
  const result = read(made, content);
  if (!judge(made, result).every(({ verdict }) => verdict === 'right')) return null;
  const random = dice(seed + 31);
  const printed = result.reading.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, role }) => (role === 'indicator' ? Object.values(cells).filter(isResult) : [])),
  );
  const chosen = printed[Math.floor(random() * printed.length)];
  if (!chosen) return null;
  const wrong = withFigure(content, chosen, random() < 0.5 ? 1.07 : 0.88);
  const method = { ...BPOM_2021, ...made.rule };
  const check = checkWorkbook(wrong, computeWorkbook(wrong, { method }));
  const errors = (check?.findings ?? []).filter((each) => each.class === 'error');
  const isThere = (cell: LocatedCell['cell'] | undefined): boolean =>
    cell?.sheet === chosen.cell.sheet && cell.row === chosen.cell.row && cell.column === chosen.cell.column;
  const others = errors.filter(
    ({ places, cause }) =>
      !isThere(places[0]?.cell) && cause?.code !== 'follows-from' && places[0]?.cell?.row !== chosen.cell.row,
  );
  return {
    form: made.form,
    isFound: errors.some(({ places }) => isThere(places[0]?.cell)),
    falseAlarms: others.length,
  };
}

function isResult({ ref, value, hasFormula }: LocatedCell): boolean {
  const isKind = ref.field === 'achievement' || ref.field === 'input-percent';
  return isKind && typeof value === 'number' && value > 5 && !hasFormula;
}

/** The workbook with one figure multiplied, typed as the sheet shows it. */
function withFigure(content: WorkbookContent, { cell }: LocatedCell, factor: number): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((grid): Grid => {
      if (grid.sheet !== cell.sheet) return grid;
      const isMeant = (row: number, column: number): boolean => row === cell.row && column === cell.column;
      const before = grid.value(cell.row, cell.column);
      const after =
        typeof before === 'number'
          ? Math.round(before * factor * 1e4) / 1e4
          : spoiledText(String(before), factor);
      return {
        ...grid,
        value: (row, column) => (isMeant(row, column) ? after : grid.value(row, column)),
        text: (row, column) => (isMeant(row, column) ? String(after) : grid.text(row, column)),
        formula: (row, column) => grid.formula(row, column),
        numberFormat: (row, column) => grid.numberFormat(row, column),
      };
    }),
  };
}

/** The first figure of a text multiplied, its marks as they were. */
function spoiledText(text: string, factor: number): string {
  return text.replace(
    /\d+(?:([.,])(\d+))?/,
    (whole, mark: string | undefined, decimals: string | undefined) => {
      const value = Number(whole.replace(',', '.')) * factor;
      return mark ? value.toFixed(decimals?.length ?? 0).replace('.', mark) : String(Math.round(value));
    },
  );
}

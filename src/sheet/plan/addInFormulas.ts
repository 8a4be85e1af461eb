import { formatA1, type CellAddress, type CellRange } from '../../kernel/cellAddress';
import type { Issue } from '../../kernel/issue';
import { EMPTY_PLAN, type BlockEdit, type CellContent, type EditPlan } from '../editPlan';
import { isCellError, type CellValue, type Grid, type WorkbookContent } from '../grid';
import { readSettings, writeSettings, type OutputColumn } from '../settings';
import { NO_MARK, readMarks, valueMark, writeMarks } from './writtenMarks';

/** A cell with a formula of the add-in (`=LAKIP.NPS(...)`), also as Excel writes it where the add-in is missing. */
export interface AddInFormula {
  readonly cell: CellAddress;
  readonly formula: string;
  readonly value: CellValue;
}

/** A plan over formulas of the add-in, how many it changes, and which it leaves. */
export interface FormulaPlan {
  readonly plan: EditPlan;
  readonly count: number;
  readonly issues: readonly Issue<'cell-error'>[];
}

/** `LAKIP.` with whatever path or `_xldudf_` other add-ins and missing ones put before it (office-js 2051, 3558). */
const ADD_IN = /(?:'[^']*'!|\b[\w.]+!)?\b(?:_xldudf_LAKIP[_.]|LAKIP\.)/gi;

/**
 * Cells of the workbook whose formula calls the add-in, sheet by sheet in reading order.
 */
export function addInFormulas({ sheets }: WorkbookContent): AddInFormula[] {
  return sheets.flatMap((grid) => {
    const found: AddInFormula[] = [];
    for (let row = 0; row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columnCount; column++) {
        const formula = grid.formula(row, column);
        if (formula === null || withAddInName(formula) === null) continue;
        found.push({ cell: { sheet: grid.sheet, row, column }, formula, value: grid.value(row, column) });
      }
    }
    return found;
  });
}

/** The formula with plain names of the add-in, null when it calls none. Texts in quotes are no calls. */
function withAddInName(formula: string): string | null {
  let calls = 0;
  const parts = formula.split('"').map((part, at) => {
    if (at % 2 === 1) return part;
    return part.replace(ADD_IN, () => {
      calls++;
      return 'LAKIP.';
    });
  });
  return calls > 0 ? parts.join('"') : null;
}

/**
 * Bekukan: the formulas of the add-in become their values, so that people without it keep seeing the figures.
 * @param spills ranges that formulas fill beside their own cell; all their cells become values
 * @issue `cell-error`: the formula shows an error and is left, since its figure is not known
 */
export function freezeFormulas(content: WorkbookContent, spills: readonly CellRange[] = []): FormulaPlan {
  const all = addInFormulas(content);
  const frozen = all.filter(({ value }) => !isCellError(value));
  const edits = frozen.map(({ cell, value }): BlockEdit => {
    const spill = spills.find(
      ({ sheet, top, left }) => sheet === cell.sheet && top === cell.row && left === cell.column,
    );
    const grid = content.sheets.find(({ sheet }) => sheet === cell.sheet);
    return spill && grid ? spillBlock(grid, spill) : blockOf(cell, contentOfValue(value));
  });
  const issues = all
    .filter(({ value }) => isCellError(value))
    .map(({ cell }): Issue<'cell-error'> => ({ code: 'cell-error', severity: 'warning', cell }));
  const settings = settingsWithFrozen(content, frozen);
  const plan = { ...planOf(frozen, edits), ...(settings !== null && { settings }) };
  return { plan, count: frozen.length, issues };
}

/** The settings with marks of the figures that stand in our columns now; null when they do not change. */
function settingsWithFrozen({ settings }: WorkbookContent, frozen: readonly AddInFormula[]): string | null {
  const read = readSettings(settings);
  if (!read.ok || settings === null) return null;
  const outputs = read.value.outputs.map((output): OutputColumn => {
    const { sheet, column, rows, written } = output;
    if (!rows || !written || (written.each ?? 1) > 1) return output;
    const values = readMarks(written.values);
    for (const { cell, value } of frozen) {
      const place = cell.row - rows.first;
      const isMarked = (values[place] ?? NO_MARK) !== NO_MARK;
      if (cell.sheet === sheet && cell.column === column && isMarked) values[place] = valueMark(value);
    }
    return { ...output, written: { ...written, values: writeMarks(values) } };
  });
  const text = writeSettings({ ...read.value, outputs });
  return text === writeSettings(read.value) ? null : text;
}

/**
 * Perbaiki Rumus: formulas of the add-in that show `#NAME?`, or carry a foreign name, are entered again. Excel does
 * not look for the add-in by itself once a cell has failed (office-js 4185, 6395).
 */
export function repairFormulas(content: WorkbookContent): FormulaPlan {
  const broken = addInFormulas(content).flatMap((found) => {
    const plain = withAddInName(found.formula);
    const isBroken =
      (isCellError(found.value) && found.value.error === '#NAME?') || !isSameName(plain, found.formula);
    return plain !== null && isBroken ? [{ ...found, plain }] : [];
  });
  const edits = broken.map(({ cell, plain }) => blockOf(cell, { formula: plain, cached: null }));
  return { plan: planOf(broken, edits), count: broken.length, issues: [] };
}

/**
 * The plan that takes a freezing back, fit for dynamic arrays: cells that a formula fills must be empty before it comes
 * back, or Excel gives `#SPILL!`.
 */
export function withEmptySpills(undo: EditPlan, spills: readonly CellRange[]): EditPlan {
  const isFilled = (sheet: string, row: number, column: number): boolean =>
    spills.some(
      (spill) =>
        spill.sheet === sheet &&
        row >= spill.top &&
        row <= spill.bottom &&
        column >= spill.left &&
        column <= spill.right &&
        (row !== spill.top || column !== spill.left),
    );
  const edits = undo.edits.map((edit) => ({
    ...edit,
    cells: edit.cells.map((cells, row) =>
      cells.map((content, column) =>
        isFilled(edit.sheet, edit.top + row, edit.left + column) ? null : content,
      ),
    ),
  }));
  return { ...undo, edits };
}

function isSameName(plain: string | null, formula: string): boolean {
  return plain?.toUpperCase() === formula.toUpperCase();
}

function planOf(cells: readonly AddInFormula[], edits: readonly BlockEdit[]): EditPlan {
  const relies = cells.map(({ cell, formula }) => ({ cell, value: null, formula }));
  return { ...EMPTY_PLAN, relies, edits: joined(edits) };
}

function blockOf({ sheet, row, column }: CellAddress, content: CellContent): BlockEdit {
  return { sheet, top: row, left: column, cells: [[content]] };
}

function spillBlock(grid: Grid, { sheet, top, left, bottom, right }: CellRange): BlockEdit {
  const cells = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) =>
      contentOfValue(grid.value(top + row, left + column)),
    ),
  );
  return { sheet, top, left, cells };
}

/** A value as content; an error inside a spilled table stays the error that it is. */
function contentOfValue(value: CellValue): CellContent {
  return isCellError(value) ? { formula: value.error, cached: null } : value;
}

/** Blocks of one width below one another as one block: a column of formulas is one edit. */
function joined(edits: readonly BlockEdit[]): BlockEdit[] {
  const open = new Map<
    string,
    { sheet: string; top: number; left: number; cells: BlockEdit['cells'][number][] }
  >();
  const blocks: BlockEdit[] = [];
  for (const { sheet, top, left, cells } of edits) {
    const width = cells[0]?.length ?? 0;
    const above = open.get(`${sheet}!${formatA1(top, left)}:${width}`);
    const block = above ?? { sheet, top, left, cells: [] };
    if (!above) blocks.push(block);
    for (const one of cells) block.cells.push(one);
    open.set(`${sheet}!${formatA1(block.top + block.cells.length, left)}:${width}`, block);
  }
  return blocks;
}

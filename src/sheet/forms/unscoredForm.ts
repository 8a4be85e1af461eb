import type { SheetView } from '../recognise/view/sheetView';
import type { Form } from './form';
import { measureForm, type FormFit } from './formOf';
import { FORMS } from './forms';

/** A form that is seen on a sheet and is no table of performance. */
export interface SeenForm {
  readonly form: Form;
  readonly sheet: string;
  readonly row: number;
}

const UNSCORED = FORMS.filter(({ scored }) => scored === 'money' || scored === 'not-scored');
/** Ids of the forms that are no table of performance. */
export const UNSCORED_IDS: ReadonlySet<string> = new Set(UNSCORED.map(({ id }) => id));

/** Rows that are looked at, rows of one header, and columns. */
const [MOST_ROWS, MOST_HEADER_ROWS, MOST_COLUMNS] = [40, 3, 60];
const LEAST_SHARE = 0.6;

/**
 * What a sheet is when it holds no table of performance: money by codes, an evaluation sheet, a procurement list, a
 * tree. Looks at the first rows only; null when no form is seen.
 */
export function unscoredForm(view: SheetView): SeenForm | null {
  const rows = Array.from({ length: Math.min(MOST_ROWS, view.grid.rowCount) }, (_, row) =>
    textsOf(view, row),
  );
  const titles = [view.sheet, ...rows.flatMap((row) => [...row.values()])];
  let best: { fit: FormFit; row: number } | null = null;
  for (let row = 0; row < rows.length; row += 1) {
    const paths = pathsFrom(rows, row);
    if (paths.length < 3) continue;
    for (const form of UNSCORED) {
      const fit = measureForm(form, paths, titles);
      if (fit.share < LEAST_SHARE || (best !== null && fit.share <= best.fit.share)) continue;
      best = { fit, row };
    }
  }
  if (best) return { form: best.fit.form, sheet: view.sheet, row: best.row };
  const titled = UNSCORED.find((form) => form.columns.length === 0 && measureForm(form, [], titles).isTitled);
  return titled ? { form: titled, sheet: view.sheet, row: 0 } : null;
}

/** Texts of one row by column. */
function textsOf(view: SheetView, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const column of view.columns(row).slice(0, MOST_COLUMNS)) {
    const value = view.own(row, column);
    if (typeof value === 'string') texts.set(column, value);
  }
  return texts;
}

/** A row as header, with the texts of the rows below it in columns where it has none of its own. */
function pathsFrom(
  rows: readonly ReadonlyMap<number, string>[],
  top: number,
): readonly (readonly string[])[] {
  const paths = new Map<number, string[]>();
  for (const row of rows.slice(top, top + MOST_HEADER_ROWS))
    for (const [column, text] of row) if (!paths.has(column)) paths.set(column, [text]);
  const first = rows[top] as ReadonlyMap<number, string>;
  return first.size < 3 ? [] : [...paths.values()];
}

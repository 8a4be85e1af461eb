import { relativeForm } from '../sheet/formula/index';
import type { Field } from '../sheet/fields';
import type { Grid } from '../sheet/grid';
import type { RecognisedTable } from '../sheet/table';
import type { Finding } from './finding';
import { formulaFinding } from './formulaFinding';

/** Figures that offices type, or work out by a formula where it helps them: any of them may be either. */
const ENTERED: ReadonlySet<Field> = new Set<Field>([
  'target',
  'actual',
  'initial-target',
  'baseline',
  'budget-ceiling',
  'budget-spent',
  'volume-target',
  'volume-actual',
]);

/** Formulas of one column against each other: most of them tell what the column does. */
export function columnFindings(
  { column, field }: { readonly column: number; readonly field: Field | null },
  table: RecognisedTable,
  grid: Grid,
): Finding[] {
  const isEntered = field !== null && ENTERED.has(field);
  const rows = table.rows.filter((row) => row.role === 'indicator');
  const forms = rows.map((row) => {
    const formula = grid.formula(row.top, column);
    return formula === null ? null : relativeForm(bare(formula), grid.sheet, row.top, column);
  });
  const usual = mostFrequent(forms);
  if (!usual || usual.count < 3 || usual.count * 2 <= forms.length) return [];
  return rows.flatMap((row, i) => {
    const form = forms[i] as string | null;
    const cell = { sheet: grid.sheet, row: row.top, column };
    if (form === usual.form) return [];
    if (form !== null) {
      const isOtherRow = withoutRows(form) === withoutRows(usual.form);
      if (isEntered && !isOtherRow) return [];
      const code = isOtherRow ? 'formula-other-row' : 'formula-differs';
      return [formulaFinding(code, 'error', cell, grid.formula(row.top, column) ?? '')];
    }
    if (isEntered) return [];
    const value = grid.value(row.top, column);
    // A typed 0 stands for a row without figures.
    return typeof value === 'number' && value !== 0
      ? [formulaFinding('number-among-formulas', 'error', cell, grid.text(row.top, column))]
      : [];
  });
}

/** A formula without what it shows in place of an error: `=IFERROR((D2/C2*100),0)` does what `=D2/C2*100` does. */
function bare(formula: string): string {
  const inner = /^=\s*IFERROR\((.*),\s*(?:0|"[^"]*")\)$/i.exec(formula)?.[1];
  if (inner === undefined) return formula;
  return `=${/^\(([^()]*)\)$/.exec(inner)?.[1] ?? inner}`;
}

function mostFrequent(forms: readonly (string | null)[]): { form: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const form of forms) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: { form: string; count: number } | null = null;
  for (const [form, count] of counts) if (!best || count > best.count) best = { form, count };
  return best;
}

/** A relative form without its row distances: equal when only the rows differ. */
function withoutRows(form: string): string {
  return form.replaceAll(/(?<=[<:])\$?-?\d+(?=,)/g, '#');
}

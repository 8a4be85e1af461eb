import { checkWorkbook, type CheckResult } from '../../../src/app/checkWorkbook';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import type { Finding } from '../../../src/audit/finding';
import { BPOM_2021 } from '../../../src/scoring/index';
import { applyToContent } from '../../../src/sheet/plan/applyToGrid';
import type { MadeWorkbook } from '../kantor/made';
import { makeWorkbook } from '../kantor/makeWorkbook';
import { contentOf, read } from '../kantor/readWorkbook';
import { judge } from '../kantor/verdict';

/** What Periksa says of one made workbook, in which every typed figure is right. */
export interface Accusations {
  readonly seed: number;
  readonly made: MadeWorkbook;
  /** Whether every figure was read as it is; what was misread is no fault of Periksa alone. */
  readonly isReadRight: boolean;
  /** Errors that it finds in the sheets as the office typed them. */
  readonly asTyped: readonly Finding[];
  /** Errors that it finds in what `hitung` has just written. */
  readonly asWritten: readonly Finding[];
  /** Parts of the summary that do not add up to what was looked at. */
  readonly isSumWrong: boolean;
  readonly checked: number;
}

/** Laws of Periksa on one seed: right figures are not accused, and what `hitung` writes is not doubted. */
export function accusations(seed: number, form: string | null = null): Accusations {
  const made = makeWorkbook(seed, form, { hasErrors: false });
  const content = contentOf(made);
  const result = read(made, content);
  const typed = checkWorkbook(content, result);
  const method = { ...BPOM_2021, ...made.rule };
  const written = applyToContent(content, result.plan);
  const again = checkWorkbook(written, computeWorkbook(written, { method }));
  const own = writtenCells(result.plan);
  return {
    seed,
    made,
    isReadRight: judge(made, result).every(({ verdict }) => verdict === 'right'),
    asTyped: errorsOf(typed),
    asWritten: errorsOf(again).filter(({ places }) => {
      const cell = places[0]?.cell;
      return cell !== undefined && own.has(`${cell.sheet}|${cell.row}|${cell.column}`);
    }),
    isSumWrong: [typed, again].some((check) => check !== null && !isWhole(check)),
    checked: typed?.summary.checked ?? 0,
  };
}

function errorsOf(check: CheckResult | null): readonly Finding[] {
  return (check?.findings ?? []).filter(({ class: kind }) => kind === 'error');
}

function isWhole({ summary }: CheckResult): boolean {
  const { checked, agreed, rounding, wrong, accepted, notChecked } = summary;
  return agreed + rounding + wrong + accepted + notChecked === checked;
}

function writtenCells({ edits }: ReturnType<typeof read>['plan']): ReadonlySet<string> {
  return new Set(
    edits.flatMap(({ sheet, top, left, cells }) =>
      cells.flatMap((row, down) =>
        row.flatMap((cell, right) => (cell === undefined ? [] : [`${sheet}|${top + down}|${left + right}`])),
      ),
    ),
  );
}

import { computeWorkbook } from '../../src/app/computeWorkbook';
import { FILE_LIMITS, type FileLimits } from '../../src/host/file/limits';
import { nodeCodec } from '../../src/host/file/nodeCodec';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { MAX_ROWS } from '../../src/kernel/cellAddress';
import { EMPTY_PLAN, type BlockEdit, type EditPlan } from '../../src/sheet/editPlan';
import type { WorkbookContent } from '../../src/sheet/grid';
import type { WriteMode } from '../../src/sheet/settings';
import { changedCells, touchedCells } from './cellChanges';
import { packageChanges } from './packageChanges';

/** What became of a package: written with nothing lost, written with a loss, or refused with codes. */
export type Outcome =
  | {
      readonly state: 'kept';
      readonly hasTable: boolean;
      readonly bytes: Uint8Array;
      /** What was written; the cells of the office that stand beside it are in no plan. */
      readonly plan: EditPlan;
      /** Names of the worksheets in order. */
      readonly sheets: readonly string[];
    }
  | { readonly state: 'lost'; readonly hasTable: boolean; readonly losses: readonly string[] }
  | { readonly state: 'refused'; readonly hasTable: boolean; readonly codes: readonly string[] };

/** Reads a package, writes results (or one cell when it has no table), and looks for anything that got lost. */
export function roundTrip(
  bytes: Uint8Array,
  limits: FileLimits = FILE_LIMITS,
  mode: WriteMode = 'values',
): Outcome {
  const before = Uint8Array.from(bytes);
  const options = { codec: nodeCodec, limits };
  const opened = openWorkbook(bytes, options);
  if (!opened.ok) return { state: 'refused', hasTable: false, codes: opened.issues.map(({ code }) => code) };
  const content = opened.value.content();
  const result = computeWorkbook(content, { mode });
  const hasTable = result.plan.edits.length > 0;
  const plan = hasTable ? result.plan : oneCell(content);
  const applied = opened.value.apply(plan);
  if (!applied.ok) return { state: 'refused', hasTable, codes: applied.issues.map(({ code }) => code) };
  const again = openWorkbook(applied.value.bytes, options);
  const losses: string[] = [];
  if (Buffer.compare(before, bytes) !== 0) losses.push('the input changed');
  if (!again.ok) losses.push(`the output does not open: ${again.issues[0].code}`);
  else losses.push(...changedCells(content, again.value.content(), plan));
  losses.push(...packageChanges(bytes, applied.value.bytes, touchedCells(plan), limits));
  return losses.length > 0
    ? { state: 'lost', hasTable, losses }
    : {
        state: 'kept',
        hasTable,
        bytes: applied.value.bytes,
        plan,
        sheets: content.sheets.map(({ sheet }) => sheet),
      };
}

/** One text ten rows below the first sheet that holds something: a pivot table may grow when it is made again. */
function oneCell(content: WorkbookContent): EditPlan {
  const sheet =
    content.sheets.find(({ rowCount }) => rowCount > 0 && rowCount < MAX_ROWS) ?? content.sheets[0];
  if (!sheet) return EMPTY_PLAN;
  const top = Math.min(sheet.rowCount + 9, MAX_ROWS - 1);
  const edit: BlockEdit = { sheet: sheet.sheet, top, left: 0, cells: [['lakip']] };
  return { ...EMPTY_PLAN, edits: [edit] };
}

import { computeWorkbook } from '../../src/app/computeWorkbook';
import { nodeCodec } from '../../src/host/file/nodeCodec';
import { FILE_LIMITS, type FileLimits } from '../../src/host/file/limits';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { readZip } from '../../src/host/file/zip/readZip';
import { EMPTY_PLAN, type BlockEdit, type EditPlan } from '../../src/sheet/editPlan';
import { isCellError, type CellValue, type Grid, type WorkbookContent } from '../../src/sheet/grid';

/** What became of a package: written with nothing lost, written with a loss, or refused with codes. */
export type Outcome =
  | { readonly state: 'kept'; readonly hasTable: boolean; readonly bytes: Uint8Array }
  | { readonly state: 'lost'; readonly hasTable: boolean; readonly losses: readonly string[] }
  | { readonly state: 'refused'; readonly codes: readonly string[] };

/** Parts that writing cells may change, beside the sheets that are edited. */
const SHARED_PARTS =
  /sharedStrings|styles|workbook\.xml$|workbook\d*\.xml$|calcChain|\[Content_Types\]\.xml$|\.rels$|customXml|drawing|chart/i;

/** Reads a package, writes results (or one cell when it has no table), and looks for anything that got lost. */
export function roundTrip(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): Outcome {
  const before = Uint8Array.from(bytes);
  const options = { codec: nodeCodec, limits };
  const opened = openWorkbook(bytes, options);
  if (!opened.ok) return { state: 'refused', codes: opened.issues.map(({ code }) => code) };
  const content = opened.value.content();
  const result = computeWorkbook(content);
  const hasTable = result.plan.edits.length > 0;
  const applied = opened.value.apply(hasTable ? result.plan : oneCell(content));
  if (!applied.ok) return { state: 'refused', codes: applied.issues.map(({ code }) => code) };
  const plan = hasTable ? result.plan : oneCell(content);
  const again = openWorkbook(applied.value.bytes, options);
  const losses: string[] = [];
  if (Buffer.compare(before, bytes) !== 0) losses.push('the input changed');
  if (!again.ok) losses.push(`the output does not open: ${again.issues[0].code}`);
  else losses.push(...changedCells(content, again.value.content(), plan));
  losses.push(...changedParts(bytes, applied.value.bytes, limits));
  return losses.length > 0
    ? { state: 'lost', hasTable, losses }
    : { state: 'kept', hasTable, bytes: applied.value.bytes };
}

/** One text below the first sheet that holds something. */
function oneCell(content: WorkbookContent): EditPlan {
  const sheet =
    content.sheets.find(({ rowCount }) => rowCount > 0 && rowCount < 1_048_576) ?? content.sheets[0];
  if (!sheet) return EMPTY_PLAN;
  const edit: BlockEdit = {
    sheet: sheet.sheet,
    top: sheet.rowCount % 1_048_576,
    left: 0,
    cells: [['lakip']],
  };
  return { ...EMPTY_PLAN, edits: [edit] };
}

/** Cells that hold something else although the plan does not name them, or not what the plan says. */
function changedCells(before: WorkbookContent, after: WorkbookContent, plan: EditPlan): string[] {
  const found: string[] = [];
  const ours = new Set(plan.sheets.map(({ name }) => name));
  for (const old of before.sheets) {
    const now = after.sheets.find(({ sheet }) => sheet === old.sheet);
    if (!now) found.push(`sheet ${old.sheet} is gone`);
    else if (!ours.has(old.sheet)) found.push(...changedOn(old, now, plannedOn(plan, old.sheet)));
  }
  return found.slice(0, 5);
}

function changedOn(old: Grid, now: Grid, planned: ReadonlyMap<string, CellValue>): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(old.rowCount, now.rowCount) && found.length < 5; row += 1) {
    const columns = new Set([...columnsOf(old, row), ...columnsOf(now, row)]);
    for (const column of columns) {
      const want = planned.get(`${row},${column}`);
      const isSame =
        want === undefined
          ? isSameValue(old.value(row, column), now.value(row, column)) &&
            old.formula(row, column) === now.formula(row, column)
          : isSameValue(want, now.value(row, column));
      if (!isSame) found.push(`${old.sheet}!R${row + 1}C${column + 1} changed`);
    }
  }
  return found;
}

function columnsOf(grid: Grid, row: number): readonly number[] {
  return grid.columnsOf?.(row) ?? Array.from({ length: grid.columnCount }, (_, column) => column);
}

/** What the planned cells must hold afterwards. */
function plannedOn(plan: EditPlan, sheet: string): Map<string, CellValue> {
  const planned = new Map<string, CellValue>();
  for (const { top, left, cells } of plan.edits.filter((edit) => edit.sheet === sheet)) {
    cells.forEach((row, down) =>
      row.forEach((content, right) => {
        if (content === undefined) return;
        const value = typeof content === 'object' && content !== null ? content.cached : content;
        planned.set(`${top + down},${left + right}`, value);
      }),
    );
  }
  return planned;
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : Object.is(one, other);
}

/** Parts whose packed bytes differ although no edit concerns them; worksheets are compared by their cells. */
function changedParts(before: Uint8Array, after: Uint8Array, limits: FileLimits): string[] {
  const [old, now] = [readZip(before, limits), readZip(after, limits)];
  if (!old.ok || !now.ok) return ['the zip directory of the output cannot be read'];
  const kept = new Map(now.value.map((entry) => [entry.name, entry]));
  return old.value.flatMap(({ name, packed }) => {
    const entry = kept.get(name);
    if (!entry) return /calcChain/i.test(name) ? [] : [`part ${name} is gone`];
    const mayChange = SHARED_PARTS.test(name) || /sheets?[\\/][^\\/]+\.xml$/i.test(name);
    return mayChange || Buffer.compare(packed, entry.packed) === 0 ? [] : [`part ${name} changed`];
  });
}

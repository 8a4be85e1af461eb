import type { HostIssue } from '../../app/ports';
import { fail, ok, type Result } from '../../kernel/result';
import type { ColumnWidthEdit, ConditionalFormatEdit, EditPlan, SheetEdit } from '../../sheet/editPlan';
import { madeSheetHash, sheetRefusal } from '../../sheet/history/index';
import { SETTINGS_NAMESPACE, settingsFromXml } from '../../sheet/settingsPart';
import { pointsOfWidth } from './columnWidth';
import { askFormats, askRules, type KeptRule, ownRules, leftoverRules } from './conditionalFormat';
import { hostError } from './hostIssue';
import { type AskedLooks, lookQuestions, looksOf, readMixed } from './keptLooks';
import { type AskedCounts, askCounts, copiedRules } from './copiedRules';
import { askObstacles, hasMerges, isProtected, mayFormatColumns, obstaclesOf } from './obstacles';
import { type OwnCells, ownQuestions } from './ownCells';
import { type Area, AREA, areaOf, cellCount, rangeOf } from './range';
import { type AskedBlock, relyQuestions, staleCells } from './relies';
import { askAll, type Question } from './request';
import { askOwnSheet, cellsOfOwn, type KeptSheet, keptSheet } from './resultSheet';
import { areaOfBlock, type BlockSlice, requestsOf } from './slices';

/** A block to write with what stands there now. */
export interface PreparedBlock extends BlockSlice {
  /** Loaded: contents as they are before the write. */
  readonly range: Excel.Range;
  /** Null where the edit changes no look. */
  readonly looks: AskedLooks | null;
}

export interface PreparedTable {
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
}

interface PreparedFormat {
  readonly edit: ConditionalFormatEdit;
  /** Our rules over the area, for taking back. */
  readonly own: readonly KeptRule[];
  /** Rules to take away. */
  readonly old: readonly string[];
  /** Ids of all rules that touch the area. */
  readonly known: readonly string[];
}

/** Everything that a write needs to know, and that taking it back needs. */
export interface Prepared {
  readonly blocks: readonly PreparedBlock[];
  readonly widths: readonly {
    readonly edit: ColumnWidthEdit;
    readonly before: number;
    readonly after: number;
  }[];
  readonly formats: readonly PreparedFormat[];
  readonly sheets: readonly { readonly edit: SheetEdit; readonly kept: KeptSheet | null }[];
  readonly removals: readonly KeptSheet[];
  /** Tables on the sheets: Excel makes them grow over what is written beside them. */
  readonly tables: readonly PreparedTable[];
  readonly parts: readonly { readonly id: string; readonly text: string | null }[];
}

/**
 * Checks a plan against the workbook as it is now, in one request, two or three, and keeps what the plan will change.
 * `broken` is what was prepared for a write that broke off, when the plan puts back what it left.
 */
export async function prepare(
  context: Excel.RequestContext,
  plan: EditPlan,
  broken: Prepared | null = null,
): Promise<Result<Prepared, HostIssue>> {
  const asked = ask(context, plan, targetsOf(plan));
  await askAll(context, asked.questions);
  const [first, ...more] = [
    ...staleCells(asked.relies, plan.relies),
    ...obstaclesOf(asked.obstacles),
    ...structureOf(asked, plan),
  ];
  if (first) return fail(first, ...more);
  const details = askDetails(context, plan, asked);
  const looks = asked.blocks.flatMap((block) => (block.looks ? [block.looks] : []));
  const isSynced = await readMixed(context, looks);
  if (details.isNeeded && !isSynced) await context.sync();
  const cells = await readOwnCells(context, details);
  const prepared = preparedOf(plan, asked, { ...details, cells }, broken);
  // A sheet whose making broke off has no mark yet.
  const [refused, ...others] = broken ? [] : refusedSheets(prepared);
  return refused ? fail(refused, ...others) : ok(prepared);
}

/** What is asked in the one request in which everything is checked; `questions` are the larger parts, yet to be asked. */
function ask(context: Excel.RequestContext, plan: EditPlan, targets: readonly BlockSlice[]) {
  const { customXmlParts, worksheets: sheets } = context.workbook;
  const width = (sheet: string, column: number): Excel.RangeFormat =>
    sheets.getItem(sheet).getRangeByIndexes(0, column, 1, 1).format.load('columnWidth');
  const relies: AskedBlock[] = [];
  const blocks: AskedTarget[] = [];
  return {
    names: sheets.load('items/name'),
    structure: context.workbook.protection.load('protected'),
    relies,
    blocks,
    questions: [
      ...relyQuestions(sheets, plan.relies, relies),
      ...targets.flatMap((slice) => targetQuestions(context, slice, blocks)),
    ],
    obstacles: askObstacles(sheets, targets),
    widths: plan.widths.map((edit) => ({
      edit,
      own: width(edit.sheet, edit.column),
      like: typeof edit.width === 'number' ? null : width(edit.sheet, edit.width.likeColumn),
    })),
    formats: plan.formats.map((edit) => ({
      edit,
      found: askFormats(rangeOf(sheets.getItem(edit.range.sheet), edit.range)),
    })),
    parts:
      plan.settings === undefined && plan.sheets.length + (plan.removeSheets ?? []).length === 0
        ? null
        : customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id'),
  };
}
type Asked = ReturnType<typeof ask>;

interface AskedTarget {
  readonly edit: BlockSlice['edit'];
  readonly area: Area;
  readonly range: Excel.Range;
  readonly looks: AskedLooks | null;
  readonly counts: AskedCounts | null;
}

/** Bytes of a cell in an answer: contents, value, type and format. */
const CELL_BYTES = 120;

/** What asks for a block as it is: its cells, and its looks where the edit changes some. */
function targetQuestions(
  context: Excel.RequestContext,
  { edit, area }: BlockSlice,
  asked: AskedTarget[],
): Question[] {
  const looks = edit.styles ? looksOf(edit.sheet, area) : null;
  const askCells = (): void => {
    const range = rangeOf(context.workbook.worksheets.getItem(edit.sheet), area);
    range.load('formulas,values,valueTypes,numberFormat');
    const counts = askCounts(context.workbook.worksheets.getItem(edit.sheet), edit, area);
    asked.push({ edit, area, looks, range, counts });
  };
  const cells = { bytes: cellCount(area) * CELL_BYTES, ask: askCells };
  return [cells, ...(looks ? lookQuestions(context, looks) : [])];
}

/** Sheets cannot come or go while the workbook's structure is protected. */
function structureOf({ structure, names }: Asked, { sheets, removeSheets = [] }: EditPlan): HostIssue[] {
  const existing = new Set(names.items.map(({ name }) => name.toLowerCase()));
  const isThere = (name: string): boolean => existing.has(name.toLowerCase());
  const changes = sheets.some(({ name }) => !isThere(name)) || removeSheets.some(isThere);
  return structure.protected && changes ? [hostError('workbook-is-protected')] : [];
}

/** Blocks of the plan in slices that are written and read back at once. */
function targetsOf({ edits }: EditPlan): readonly BlockSlice[] {
  const whole = edits.flatMap((edit): BlockSlice[] => {
    const area = areaOfBlock(edit);
    return area ? [{ edit, area, numberFormats: [], hasMerges: false, copiedRules: 'none' }] : [];
  });
  return requestsOf(whole, () => 0).flat();
}

/** The cells of own sheets, whose extent is known by now. */
async function readOwnCells(
  context: Excel.RequestContext,
  { own, removals }: Details,
): Promise<ReadonlyMap<string, OwnCells>> {
  const asked = [...own, ...removals].flatMap((sheet) => {
    const cells = sheet && cellsOfOwn(sheet.name, sheet.own);
    return cells ? [cells] : [];
  });
  if (asked.length > 0) {
    await askAll(
      context,
      asked.flatMap((cells) => ownQuestions(context, cells)),
    );
    await readMixed(
      context,
      asked.map(({ looks }) => looks),
    );
  }
  return new Map(asked.map((cells) => [cells.sheet, cells]));
}

/** What depends on the first answer: own rules, tables, own sheets and settings. */
function askDetails({ workbook }: Excel.RequestContext, plan: EditPlan, asked: Asked) {
  const sheets = workbook.worksheets;
  const existing = new Set(asked.names.items.map(({ name }) => name.toLowerCase()));
  const rules = asked.formats.map(({ edit, found }) =>
    askRules(found, rangeOf(sheets.getItem(edit.range.sheet), edit.range)),
  );
  const tables = asked.obstacles.flatMap(({ sheet, tables: found }) =>
    found.items.map(({ name }) => {
      const range = sheets.getItem(sheet).tables.getItem(name).getRange().load(AREA);
      return { sheet, name, range };
    }),
  );
  const own = plan.sheets.map(({ name }) =>
    existing.has(name.toLowerCase()) ? { name, own: askOwnSheet(sheets.getItem(name)) } : null,
  );
  const parts = (asked.parts?.items ?? []).map((part) => ({ id: part.id, xml: part.getXml() }));
  const removals = (plan.removeSheets ?? [])
    .filter((name) => existing.has(name.toLowerCase()))
    .map((name) => ({ name, own: askOwnSheet(sheets.getItem(name)) }));
  const isNeeded =
    [...rules.flat(), ...tables, ...parts, ...removals].length > 0 || own.some((sheet) => sheet !== null);
  return { isNeeded, rules, tables, own, parts, removals };
}
type Details = ReturnType<typeof askDetails>;

function preparedOf(
  plan: EditPlan,
  asked: Asked,
  details: Details & { readonly cells: ReadonlyMap<string, OwnCells> },
  broken: Prepared | null,
): Prepared {
  const kept = ({ name, own }: Details['removals'][number]): KeptSheet =>
    keptSheet(name, own, details.cells.get(name) ?? null);
  return {
    blocks: asked.blocks.map(({ edit, area, range, looks, counts }) => ({
      edit,
      area,
      range,
      numberFormats: range.numberFormat as unknown[][],
      looks,
      hasMerges: hasMerges(asked.obstacles, edit.sheet, area),
      copiedRules: copiedRules(counts),
    })),
    widths: widthsOf(asked.widths).filter(({ edit }) => mayFormatColumns(asked.obstacles, edit.sheet)),
    formats: formatsOf(asked, details, broken),
    sheets: plan.sheets.map((edit, at) => {
      const own = details.own[at];
      return { edit, kept: own ? kept(own) : null };
    }),
    removals: details.removals.map(kept),
    // No table grows on a protected sheet, and none can be resized there.
    tables: details.tables
      .filter(({ sheet }) => !isProtected(asked.obstacles, sheet))
      .map(({ sheet, name, range }) => ({ sheet, name, area: areaOf(range) })),
    parts: details.parts.map(({ id, xml }) => ({ id, text: settingsFromXml(xml.value) })),
  };
}

function formatsOf(asked: Asked, { rules }: Details, broken: Prepared | null): PreparedFormat[] {
  return asked.formats.map(({ edit, found }, at) => {
    const own = ownRules(rules[at] ?? [], edit.range);
    const before = broken?.formats[at]?.known;
    const leftovers = before ? leftoverRules(rules[at] ?? [], edit.range, before) : [];
    const old = [...new Set([...own.map(({ id }) => id), ...leftovers])];
    return { edit, own, old, known: found.items.map(({ id }) => id) };
  });
}

/** Widths in points; one that is taken from a column which is set too follows that one. */
function widthsOf(asked: Asked['widths']): Prepared['widths'] {
  const fixed = ({ edit }: Asked['widths'][number]): number | null =>
    edit.points ?? (typeof edit.width === 'number' ? pointsOfWidth(edit.width) : null);
  const like = ({ sheet, width }: ColumnWidthEdit): Asked['widths'][number] | undefined =>
    asked.find(
      ({ edit }) => typeof width === 'object' && edit.sheet === sheet && edit.column === width.likeColumn,
    );
  return asked.map((one) => {
    const source = like(one.edit);
    const after = fixed(one) ?? (source && fixed(source)) ?? one.like?.columnWidth ?? one.own.columnWidth;
    return { edit: one.edit, before: one.own.columnWidth, after };
  });
}

/** Sheets that the plan makes again or removes, and that hold something else than what we put into them. */
function refusedSheets({ sheets, removals, parts }: Prepared): HostIssue[] {
  const settings = parts[0]?.text ?? null;
  return [...sheets.flatMap(({ kept }) => kept ?? []), ...removals].flatMap(({ edit, ...mark }) => {
    const standing = { sheet: edit.name, hash: madeSheetHash(edit), ...mark };
    const refusal = sheetRefusal(standing, settings);
    return refusal ? [hostError(refusal, { sheet: edit.name })] : [];
  });
}

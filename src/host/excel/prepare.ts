import type { HostIssue } from '../../app/ports';
import { fail, ok, type Result } from '../../kernel/result';
import type { ColumnWidthEdit, ConditionalFormatEdit, EditPlan, SheetEdit } from '../../sheet/editPlan';
import { readSettings } from '../../sheet/settings';
import { SETTINGS_NAMESPACE, settingsFromXml } from '../../sheet/settingsPart';
import { pointsOfWidth } from './columnWidth';
import { askFormats, askRules, type KeptRule, ownRules, strayRules } from './conditionalFormat';
import { hostError } from './hostIssue';
import { askLooks, type AskedLooks, readMixed } from './keptLooks';
import { askObstacles, hasMerges, obstaclesOf } from './obstacles';
import { type Area, AREA, areaOf, rangeOf } from './range';
import { askRelies, staleCells } from './relies';
import { areaOfBlock, type BlockSlice, requestsOf } from './slices';
import { askOwnSheet, type KeptSheet, keptSheet } from './resultSheet';

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
 * Checks a plan against the workbook as it is now, in one request or two, and keeps what the plan will change.
 * `broken` is what was prepared for a write that broke off, when the plan puts back what it left.
 */
export async function prepare(
  context: Excel.RequestContext,
  plan: EditPlan,
  broken: Prepared | null = null,
): Promise<Result<Prepared, HostIssue>> {
  const [now = [], ...later] = requestsOf(targetsOf(plan), () => 0);
  const asked = ask(context, plan, now, later.flat());
  await context.sync();
  const [first, ...more] = [...staleCells(asked.relies, plan.relies), ...obstaclesOf(asked.obstacles)];
  if (first) return fail(first, ...more);
  const blocks = [...asked.blocks, ...(await readRest(context, later))];
  const details = askDetails(context, plan, asked);
  const looks = blocks.flatMap((block) => (block.looks ? [block.looks] : []));
  const isSynced = await readMixed(context, looks);
  if (details.isNeeded && !isSynced) await context.sync();
  const prepared = preparedOf(plan, { ...asked, blocks }, details, broken);
  // A sheet whose making broke off has no mark yet.
  const [foreign, ...others] = broken ? [] : foreignSheets(prepared);
  return foreign ? fail(foreign, ...others) : ok(prepared);
}

/** What is asked in the one request in which everything is checked. */
function ask(
  context: Excel.RequestContext,
  plan: EditPlan,
  now: readonly BlockSlice[],
  later: readonly BlockSlice[],
) {
  const { customXmlParts, worksheets: sheets } = context.workbook;
  const width = (sheet: string, column: number): Excel.RangeFormat =>
    sheets.getItem(sheet).getRangeByIndexes(0, column, 1, 1).format.load('columnWidth');
  return {
    names: sheets.load('items/name'),
    relies: askRelies(sheets, plan.relies),
    blocks: now.map((slice) => askBlock(context, slice)),
    obstacles: askObstacles(sheets, [...now, ...later]),
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
      plan.settings === undefined && plan.sheets.length === 0
        ? null
        : customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id'),
  };
}
type Asked = ReturnType<typeof ask>;

function askBlock(context: Excel.RequestContext, { edit, area }: BlockSlice) {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const range = rangeOf(sheet, area).load('formulas,values,valueTypes,numberFormat');
  return { edit, area, range, looks: edit.styles ? askLooks(context, edit.sheet, area) : null };
}

function targetsOf({ edits }: EditPlan): BlockSlice[] {
  return edits.flatMap((edit) => {
    const area = areaOfBlock(edit);
    return area ? [{ edit, area, numberFormats: [], hasMerges: false }] : [];
  });
}

/** Blocks that did not fit in the first answer: on the web, an answer holds 5 MB. */
async function readRest(
  context: Excel.RequestContext,
  requests: readonly BlockSlice[][],
): Promise<Asked['blocks']> {
  const blocks: Asked['blocks'] = [];
  for (const slices of requests) {
    blocks.push(...slices.map((slice) => askBlock(context, slice)));
    // None on the desktop; as many as the size of answers demands on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return blocks;
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
    existing.has(name.toLowerCase()) ? askOwnSheet(sheets.getItem(name)) : null,
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

function preparedOf(plan: EditPlan, asked: Asked, details: Details, broken: Prepared | null): Prepared {
  return {
    blocks: asked.blocks.map(({ edit, area, range, looks }) => ({
      edit,
      area,
      range,
      numberFormats: range.numberFormat as unknown[][],
      looks,
      hasMerges: hasMerges(asked.obstacles, edit.sheet, area),
    })),
    widths: widthsOf(asked.widths),
    formats: formatsOf(asked, details, broken),
    sheets: plan.sheets.map((edit, at) => {
      const own = details.own[at];
      return { edit, kept: own ? keptSheet(edit.name, own) : null };
    }),
    removals: details.removals.map(({ name, own }) => keptSheet(name, own)),
    tables: details.tables.map(({ sheet, name, range }) => ({ sheet, name, area: areaOf(range) })),
    parts: details.parts.map(({ id, xml }) => ({ id, text: settingsFromXml(xml.value) })),
  };
}

function formatsOf(asked: Asked, { rules }: Details, broken: Prepared | null): PreparedFormat[] {
  return asked.formats.map(({ edit, found }, at) => {
    const own = ownRules(rules[at] ?? [], edit.range);
    const before = broken?.formats[at]?.known;
    const strays = before ? strayRules(rules[at] ?? [], edit.range, before) : [];
    const old = [...new Set([...own.map(({ id }) => id), ...strays])];
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

/** Sheets of a name that we want, but that are not ours: never overwritten. */
function foreignSheets({ sheets, removals, parts }: Prepared): HostIssue[] {
  const settings = readSettings(parts[0]?.text ?? null);
  const known = new Set(settings.ok ? settings.value.resultSheets.map((name) => name.toLowerCase()) : []);
  return [...sheets.flatMap(({ kept }) => kept ?? []), ...removals]
    .filter(({ isMarked, edit }) => !isMarked && !known.has(edit.name.toLowerCase()))
    .map(({ edit }) => hostError('sheet-not-ours', { sheet: edit.name }));
}

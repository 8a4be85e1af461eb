import { formatA1, parseA1 } from '../../src/kernel/cellAddress';
import type { FileLimits } from '../../src/host/file/limits';
import { nodeCodec } from '../../src/host/file/nodeCodec';
import { partKey } from '../../src/host/file/package/partName';
import { XlsxPackage } from '../../src/host/file/package/xlsxPackage';
import { readWorkbookPart, type WorkbookPart } from '../../src/host/file/workbook/workbookPart';
import { parseXml } from '../../src/host/file/xml/parseXml';
import type { XmlElement } from '../../src/host/file/xml/xmlElement';

/** Cells that a plan touches on each sheet, as `row,column`. */
type Touched = ReadonlyMap<string, ReadonlySet<string>>;

/** Parts of a sheet that follow the cells written into it. */
const FOLLOWS = new Set(['dimension', 'cols', 'conditionalFormatting', 'sheetData']);

/**
 * Everything of a package that changed although writing the planned cells does not ask for it: other parts byte by
 * byte, in an edited sheet every other cell and element as written, in shared lists every old item at its place.
 */
export function packageChanges(
  before: Uint8Array,
  after: Uint8Array,
  touched: Touched,
  limits: FileLimits,
): string[] {
  const [old, now] = [before, after].map((bytes) => XlsxPackage.open(bytes, nodeCodec, limits));
  if (!old?.ok || !now?.ok) return ['the zip directory of the output cannot be read'];
  const workbook = readWorkbookPart(old.value);
  if (!workbook.ok) return ['the workbook part of the input cannot be read'];
  const sheets = cellsByPart(workbook.value, touched);
  const found: string[] = [];
  for (const { name, packed } of old.value.entries) {
    const part = partKey(name) ?? name;
    const entry = now.value.entryOf(part);
    if (entry && Buffer.compare(packed, entry.packed) === 0) continue;
    const change = entry
      ? partChange(part, old.value, now.value, workbook.value, sheets)
      : /calcChain/i.test(part)
        ? null
        : 'is gone';
    if (change !== null) found.push(`part ${name}: ${change}`);
  }
  return found.slice(0, 5);
}

function cellsByPart({ sheets }: WorkbookPart, touched: Touched): Map<string, ReadonlySet<string>> {
  const cells = new Map<string, ReadonlySet<string>>();
  for (const { name, part } of sheets) {
    const own = touched.get(name);
    if (own && part !== null) cells.set(part.toLowerCase(), own);
  }
  return cells;
}

function partChange(
  name: string,
  before: XlsxPackage,
  after: XlsxPackage,
  workbook: WorkbookPart,
  sheets: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const [old, now] = [rootOf(before, name), rootOf(after, name)];
  const key = name.toLowerCase();
  const cells = sheets.get(key);
  const isList = workbook.relationships.items.some(
    ({ type, part }) =>
      (type === 'styles' || type === 'sharedStrings') && part !== null && part.toLowerCase() === key,
  );
  // A sheet or list that is not well formed is edited by its places: what its cells hold is compared elsewhere.
  if (!old && (cells || isList)) return null;
  if (!old || !now) return 'changed';
  if (cells) return sheetChange(old, now, cells);
  if (key === workbook.part.toLowerCase()) return isSameBut(old, now, 'calcPr') ? null : 'more than calcPr';
  if (/\.rels$|content_types/i.test(key)) return keepsItems(old, now) ? null : 'an entry is gone';
  if (isList) return hasGrown(old, now, 2) ? null : 'an old item changed';
  return 'changed';
}

function rootOf(source: XlsxPackage, part: string): XmlElement | null {
  const bytes = source.read(part);
  return bytes.ok && bytes.value ? parseXml(bytes.value) : null;
}

/** Whether all children but some are as they were. */
function isSameBut(old: XmlElement, now: XmlElement, except: string): boolean {
  const kept = (root: XmlElement): string =>
    root.children.flatMap((child) => (child.name === except ? [] : [child.source()])).join('\n');
  return openTag(old) === openTag(now) && kept(old) === kept(now);
}

/** Relations and types are found by their name, so their order does not count; only the calculation chain may go. */
function keepsItems(old: XmlElement, now: XmlElement): boolean {
  const kept = new Set(now.children.map((child) => child.source()));
  return old.children.every((child) => kept.has(child.source()) || /calcChain/i.test(child.source()));
}

/** Whether items were only added behind the old ones, so that every number of an item means what it meant. */
function hasGrown(old: XmlElement, now: XmlElement, depth: number): boolean {
  if (depth === 1)
    return old.children.every((child, place) => child.source() === now.children[place]?.source());
  if (old.children.every(({ name }) => name === 'si')) return hasGrown(old, now, 1);
  return old.children.every((list) => {
    const grown = now.childrenNamed(list.name)[old.childrenNamed(list.name).indexOf(list)];
    return grown !== undefined && (grown.source() === list.source() || hasGrown(list, grown, depth - 1));
  });
}

const openTag = (element: XmlElement): string =>
  element
    .source()
    .slice(0, element.openEnd - element.start)
    .replace(/\/?>$/, '');

function sheetChange(old: XmlElement, now: XmlElement, touched: ReadonlySet<string>): string | null {
  const rest = (root: XmlElement): string =>
    root.children.flatMap((child) => (FOLLOWS.has(child.name) ? [] : [child.source()])).join('\n');
  if (openTag(old) !== openTag(now)) return 'the opening tag changed';
  if (rest(old) !== rest(now)) return 'something beside the cells changed';
  const formats = new Set(now.childrenNamed('conditionalFormatting').map((format) => format.source()));
  if (old.childrenNamed('conditionalFormatting').some((format) => !formats.has(format.source())))
    return 'a conditional format changed';
  const [were, are] = [cellSources(old), cellSources(now)];
  for (const [key, source] of were.cells) {
    if (!touched.has(key) && are.cells.get(key) !== source) return `cell ${key} is written otherwise`;
  }
  for (const key of are.cells.keys()) {
    if (!touched.has(key) && !were.cells.has(key)) return `cell ${key} is new`;
  }
  for (const [row, tag] of were.rows) if (are.rows.get(row) !== tag) return `row ${row + 1} changed`;
  return null;
}

/** Cells and row tags as written; a cell or row without a reference stands after the one before. */
function cellSources(root: XmlElement): { cells: Map<string, string>; rows: Map<number, string> } {
  const [cells, rows] = [new Map<string, string>(), new Map<number, string>()];
  let row = -1;
  for (const line of root.child('sheetData')?.childrenNamed('row') ?? []) {
    row = Number(line.attribute('r') ?? row + 2) - 1;
    rows.set(row, openTag(line).replace(/\s+spans=["'][^"']*["']/, ''));
    let column = -1;
    for (const cell of line.childrenNamed('c')) {
      const place = parseA1(cell.attribute('r') ?? formatA1(row, column + 1));
      column = place?.column ?? column + 1;
      cells.set(`${row},${column}`, cell.source());
    }
  }
  return { cells, rows };
}

import type { CellRange } from '../../../kernel/cellAddress';
import { isOn } from '../xml/flag';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { xmlText } from '../xml/xmlText';
import { parseRange } from './reference';
import { CellScanner, type ScannedCells } from './scanCells';

/** Cells that hold one formula together: children follow their master, arrays and what-if tables are one whole. */
export interface FormulaGroup {
  readonly kind: 'shared' | 'array' | 'data-table';
  readonly row: number;
  readonly column: number;
  readonly range: CellRange;
  /** Number of a shared formula. */
  readonly id: string | null;
  /** Text of the formula; empty when the tag has none. */
  readonly text: string;
}

/** A worksheet part as read: its cells, and the tree of everything around them. */
export interface SheetPart {
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  readonly cells: ScannedCells;
  readonly groups: readonly FormulaGroup[];
}

/** Null when the part is not a well-formed worksheet. */
export function readSheet(sheet: string, bytes: Uint8Array, uses1904Dates: boolean): SheetPart | null {
  let cells: ScannedCells | null = null;
  const root = parseXml(bytes, {
    name: 'sheetData',
    read: (prefix, from) => {
      if (cells) return null;
      cells = new CellScanner(bytes, prefix, uses1904Dates).scan(from);
      return cells ? cells.end : null;
    },
  });
  const sheetData = root?.child('sheetData');
  if (!root || !sheetData) return null;
  const scanned = cells ?? new CellScanner(bytes, sheetData.prefix, uses1904Dates).empty(sheetData.openEnd);
  return { bytes, root, sheetData, cells: scanned, groups: formulaGroups(sheet, bytes, scanned) };
}

const KINDS: Readonly<Record<string, FormulaGroup['kind']>> = {
  shared: 'shared',
  array: 'array',
  dataTable: 'data-table',
};

function formulaGroups(sheet: string, bytes: Uint8Array, cells: ScannedCells): FormulaGroup[] {
  const groups: FormulaGroup[] = [];
  for (const tag of cells.formulaTags) {
    const head = parseXml(emptied(bytes.subarray(tag.start, tag.end)));
    const kind = KINDS[head?.attribute('t') ?? ''];
    const range = parseRange(sheet, head?.attribute('ref') ?? '');
    if (!head || !kind || !range) continue;
    const isEmpty = bytes[tag.end - 2] === 47;
    const text = isEmpty ? '' : xmlText(bytes, tag.end, bytes.indexOf(60, tag.end));
    groups.push({ kind, row: tag.row, column: tag.column, range, id: head.attribute('si'), text });
  }
  return groups;
}

/** An opening tag made an element of its own. */
function emptied(tag: Uint8Array): Uint8Array {
  if (tag[tag.length - 2] === 47) return tag;
  const element = new Uint8Array(tag.length + 1);
  element.set(tag.subarray(0, -1));
  element.set([47, 62], tag.length - 1);
  return element;
}

/** Columns with an element of their own, as ranges. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly element: XmlElement;
}

export function columnSpans(sheet: SheetPart): ColumnSpan[] {
  return (sheet.root.child('cols')?.childrenNamed('col') ?? []).map((element) => ({
    first: Number(element.attribute('min')) - 1,
    last: Number(element.attribute('max')) - 1,
    element,
  }));
}

export function mergedRanges(name: string, sheet: SheetPart): CellRange[] {
  const merges = sheet.root.child('mergeCells')?.childrenNamed('mergeCell') ?? [];
  return merges.flatMap((merge) => parseRange(name, merge.attribute('ref') ?? '') ?? []);
}

export function hiddenColumns(sheet: SheetPart): Set<number> {
  const hidden = new Set<number>();
  for (const { first, last, element } of columnSpans(sheet)) {
    if (!isOn(element.attribute('hidden'))) continue;
    for (let column = first; column <= Math.min(last, 16_383); column++) hidden.add(column);
  }
  return hidden;
}

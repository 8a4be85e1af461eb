import { openFile } from '../../src/grid/file/openFile';
import { DEFAULT_STYLE, styleKey, type SimStyle } from '../../src/grid/model/style';
import { stateOf } from '../host/excel/workbookState';
import { partsOf } from './xlsx';
import { valueOf } from './valueOf';

/** Lists that only grow: styles and texts that were added stay, and no cell uses them. */
const GROWING: Readonly<Record<string, RegExp>> = {
  'xl/styles.xml': /<xf .*?(?:\/>|<\/xf>)|<font>.*?<\/font>|<fill>.*?<\/fill>/gs,
  'xl/sharedStrings.xml': /<si>.*?<\/si>/gs,
};

/**
 * What of a package is not as it was, part by part; empty: nothing that a person or a program could miss. Sheets are
 * compared by what their cells hold and look like, and byte by byte in all that is no cell.
 */
export function packageDifferences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const added = Object.keys(now).filter((name) => !(name in old));
  const gone = Object.keys(old).filter((name) => !(name in now));
  const changed = Object.keys(old).filter((name) => name in now && old[name] !== now[name]);
  const otherwise = changed.filter((name) => !isSamePart(name, old[name] ?? '', now[name] ?? ''));
  return [
    ...added.map((name) => `added: ${name}`),
    ...gone.map((name) => `gone: ${name}`),
    ...otherwise.map((name) => `changed: ${name}`),
    ...sheetDifferences(before, after),
  ];
}

function isSamePart(name: string, old: string, now: string): boolean {
  const growing = GROWING[name];
  if (growing) {
    const all: readonly string[] = now.match(growing) ?? [];
    return [...old.matchAll(growing)].every(([item]) => all.includes(item));
  }
  return name.startsWith('xl/worksheets/sheet') && withoutCells(old) === withoutCells(now);
}

function withoutCells(xml: string): string {
  return xml
    .replace(/<sheetData>.*<\/sheetData>/s, '')
    .replace(/<cols>.*?<\/cols>/s, '')
    .replace(/<dimension [^>]*>/, '');
}

function sheetDifferences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [sheetsOf(before), sheetsOf(after)];
  return old.flatMap((sheet, at) =>
    JSON.stringify(sheet) === JSON.stringify(now[at]) ? [] : [`sheet: ${firstDifference(sheet, now[at])}`],
  );
}

function sheetsOf(bytes: Uint8Array): readonly Record<string, unknown>[] {
  const opened = valueOf(openFile(bytes, 'buku.xlsx'));
  const { workbook, styleNumbers } = opened;
  const { sheets } = stateOf(workbook) as { sheets: Record<string, unknown>[] };
  // An empty cell that looks like one that is not there is not there for anybody.
  const isSeen = ([, , content, style]: Cell): boolean =>
    content !== null || (style !== DEFAULT_STYLE && styleNumbers.get(styleKey(style)) !== 0);
  return sheets.map((sheet) => ({ ...sheet, cells: (sheet['cells'] as Cell[]).filter(isSeen) }));
}

type Cell = readonly [row: number, column: number, content: unknown, style: SimStyle];

/** Names the part of a sheet that differs, and its first item that does. */
function firstDifference(old: Record<string, unknown>, now: Record<string, unknown> = {}): string {
  const key = Object.keys(old).find((each) => JSON.stringify(old[each]) !== JSON.stringify(now[each])) ?? '';
  const [a, b] = [old[key], now[key]];
  if (!Array.isArray(a) || !Array.isArray(b)) return `${String(old['name'])} ${key}`;
  const at = a.findIndex((item, place) => JSON.stringify(item) !== JSON.stringify(b[place]));
  const place = at < 0 ? a.length : at;
  return `${String(old['name'])} ${key} ${JSON.stringify(a[place])} ≠ ${JSON.stringify(b[place])}`;
}

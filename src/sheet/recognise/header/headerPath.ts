import type { Quarter } from '../../../scoring/index';
import type { HeaderBlock } from './headerBlock';
import type { HeaderReader } from './headerReader';
import type { HeaderSense } from './headerSense';
import type { Domain, Identity, Measure, Scope } from '../../words/headerWords';
import type { SheetView } from '../view/sheetView';

/** Header of one column: its texts from top to bottom, the group titles above it included. */
export interface HeaderPath {
  readonly column: number;
  readonly texts: readonly string[];
  /** How many columns each text stands over: its merge, or the blanks right of it. */
  readonly spans: readonly number[];
  /** Row of the lowest header cell that has text; the header's last row when there is none. */
  readonly row: number;
}

/** The rows and columns of a header. */
export type HeaderRows = Pick<HeaderBlock, 'top' | 'bottom' | 'left' | 'right' | 'skipped'>;

/** Header texts of every column of a block; a title without a merge reaches over the blanks right of it. */
export function headerPaths(view: SheetView, block: HeaderRows): HeaderPath[] {
  const paths = Array.from({ length: block.right - block.left + 1 }, (_, at) => ({
    column: block.left + at,
    texts: [] as string[],
    spans: [] as number[],
    row: block.bottom,
  }));
  for (let row = block.top; row <= block.bottom; row += 1) {
    if (block.skipped.includes(row)) continue;
    let group: Group | null = null;
    for (const path of paths) {
      const merge = view.mergeAt(row, path.column);
      if (merge && merge.top < row && merge.top >= block.top) {
        group = null;
        continue;
      }
      const text = view.text(row, path.column);
      if (text !== '') {
        group = merge ? null : { text, column: path.column, home: path, at: path.texts.length };
        path.texts.push(text);
        path.spans.push(merge ? merge.right - merge.left + 1 : 1);
        path.row = row;
      } else if (group && merge === null && continuesGroup(view, block, row, group.column, path.column)) {
        path.texts.push(group.text);
        widen(group, path);
      } else group = null;
    }
  }
  return paths;
}

interface SenseDraft {
  readonly texts: string[];
  readonly spans: number[];
}

/** A title without a merge, and where it stands in the path of its own column. */
interface Group {
  readonly text: string;
  readonly column: number;
  readonly home: SenseDraft;
  readonly at: number;
}

function widen({ home, at }: Group, path: SenseDraft): void {
  const span = (home.spans[at] ?? 1) + 1;
  home.spans[at] = span;
  path.spans.push(span);
}

/** A blank cell belongs to the title left of it when both have header texts of their own below. */
function continuesGroup(
  view: SheetView,
  block: HeaderRows,
  row: number,
  title: number,
  column: number,
): boolean {
  return hasBelow(view, block, row, title) && hasBelow(view, block, row, column);
}

function hasBelow(view: SheetView, block: HeaderRows, row: number, column: number): boolean {
  for (let below = row + 1; below <= block.bottom; below += 1)
    if (!block.skipped.includes(below) && view.hasOwn(below, column)) return true;
  return false;
}

/** What the texts of a column say together: the lowest one first, its groups where it is silent. */
export interface PathMeaning {
  readonly identity: Identity | null;
  readonly alsoIdentity: Identity | null;
  readonly measure: Measure | null;
  /** The measure is a group's, not the column's own. */
  readonly isGroupMeasure: boolean;
  readonly domain: Domain | null;
  readonly scope: Scope | null;
  readonly version: 'initial' | 'revised' | null;
  readonly quarter: Quarter | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly isAnnual: boolean;
  readonly isUntil: boolean;
  /** Which year of a plan, 1 to 9, where the header counts years: `Tahun ke-` over 1, 2, 3. */
  readonly yearOrdinal: number | null;
  readonly isQuarterWord: boolean;
  readonly hasPercentInBrackets: boolean;
  /** Names over the column: a result below `Sasaran` is that of the sasaran. */
  readonly level: Identity | null;
  /** Unexplained words of the lowest text. */
  readonly rest: string;
  readonly isFuzzy: boolean;
  readonly coverage: number;
  readonly group: string;
}

/** Joins the texts of a header path into one meaning: parents resolve what the column leaves open. */
export function pathMeaning(path: HeaderPath, reader: HeaderReader): PathMeaning {
  const senses = withoutUnitRow(path, reader);
  const own = senses.at(-1) ?? reader.sense('');
  const parents = senses.slice(0, -1).reverse();
  const first = <K extends keyof HeaderSense>(key: K): HeaderSense[K] | null =>
    [own, ...parents].map((sense) => sense[key]).find((value) => value !== null && value !== false) ?? null;
  const ownNames = own.measure === null && own.domain === null && own.identity !== null;
  const measure = ownNames ? null : measureOf(own, parents);
  const identityAbove =
    parents.find((sense) => sense.identity !== null && sense.measure === null)?.identity ?? null;
  const isSilent = own.identity === null && measure === null;
  const ownIdentity = own.identity === 'item' ? (namesAbove(parents) ?? own.identity) : own.identity;
  const identity =
    own.identity !== null && own.measure === null ? ownIdentity : isSilent ? identityAbove : null;
  return {
    identity,
    alsoIdentity:
      own.identity !== null
        ? own.alsoIdentity
        : isSilent
          ? (parents[0]?.alsoIdentity ?? null)
          : own.alsoIdentity,
    measure,
    isGroupMeasure: own.measure === null && measure !== null,
    domain: first('domain'),
    scope: [own, ...parents].some(({ scope }) => scope === 'forecast') ? 'forecast' : first('scope'),
    version: first('version'),
    quarter: quarterOf([own, ...parents]),
    month: first('month'),
    year: first('year'),
    isAnnual: own.isAnnual,
    isUntil: [own, ...parents].some(({ isUntil }) => isUntil),
    yearOrdinal: yearOrdinalOf([own, ...parents]),
    isQuarterWord: [own, ...parents].some((sense) => sense.isQuarterWord),
    hasPercentInBrackets: own.hasPercentInBrackets,
    level: levelOf(own, parents, identityAbove),
    rest: own.rest,
    isFuzzy: senses.some((sense) => sense.isFuzzy),
    coverage: own.coverage,
    group: path.texts.slice(0, -1).join(' '),
  };
}

/** `Uraian` below `Indikator` or `Sasaran` holds their names. */
function namesAbove(parents: readonly HeaderSense[]): Identity | null {
  const above = parents.find(({ identity }) => identity !== null);
  if (!above || above.measure !== null || above.identity === null) return null;
  return NAMED.has(above.identity) ? above.identity : null;
}

const NAMED: ReadonlySet<Identity> = new Set<Identity>(['indicator', 'objective', 'goal', 'perspective']);

/**
 * Senses of a path in which a unit alone below a measure of the same column says what its figures are in:
 * `Target` over `(%)` is a target in percent, `Realisasi` over `Rp` and `%` are two columns.
 */
function withoutUnitRow({ texts, spans }: HeaderPath, reader: HeaderReader): readonly HeaderSense[] {
  const senses = texts.map((text) => reader.sense(text));
  const [own, above] = [senses.at(-1), senses.at(-2)];
  if (!own || !above || !own.isUnitOnly || (spans.at(-2) ?? 1) > 1) return senses;
  if (own.measure !== 'percent' || above.measure === null) return senses;
  return [...senses.slice(0, -2), { ...above, hasPercentInBrackets: true }];
}

/** The number below `Tahun ke-`, or behind it in the same text; none where a calendar year stands below it. */
function yearOrdinalOf(path: readonly HeaderSense[]): number | null {
  const [own] = path;
  if (!path.some(({ isYearOrdinal }) => isYearOrdinal) || typeof own?.year === 'number') return null;
  return path.find(({ ordinal }) => ordinal !== null)?.ordinal ?? own?.bareNumber ?? 0;
}

/** Whose result it is: named beside the result, or above it; the kriteria of an NPS is that of the sasaran. */
function levelOf(own: HeaderSense, parents: readonly HeaderSense[], above: Identity | null): Identity | null {
  const named = (own.measure === null ? null : own.alsoIdentity) ?? above;
  const isOfScore =
    own.isOfScore || (own.measure === 'criterion' && parents.some(({ measure }) => measure === 'score'));
  return named ?? (isOfScore ? 'objective' : null);
}

function measureOf(own: HeaderSense, parents: readonly HeaderSense[]): Measure | null {
  const above = parents.find((sense) => sense.measure !== null)?.measure ?? null;
  if (own.measure === null) return above;
  // `NPS` over `%` or `Nilai`: still the NPS.
  if (above === 'score' && (own.measure === 'percent' || own.measure === 'achieved')) return 'score';
  return own.measure;
}

/** A quarter by name, or I to IV where a group speaks of quarters or of figures. */
function quarterOf(path: readonly HeaderSense[]): Quarter | null {
  if (path.some(({ isYearOrdinal }) => isYearOrdinal)) return null;
  const named = path.find((sense) => sense.quarter !== null);
  if (named) return named.quarter;
  const at = path.findIndex((sense) => sense.ordinal !== null);
  if (at < 0) return null;
  const isSaid = path.some(
    (sense, place) =>
      place !== at &&
      (sense.isQuarterWord || ['target', 'actual', 'achieved', 'percent'].includes(sense.measure ?? '')),
  );
  return isSaid ? (path[at]?.ordinal ?? null) : null;
}

import type { CellAddress, CellRange } from '../kernel/cellAddress';
import type { CellValue } from './grid';

/** New content of one cell. `undefined` in a block keeps the cell as it is, `null` clears it. */
export type CellContent =
  | string
  | number
  | boolean
  | null
  | {
      /** en-US formula with leading `=`. */
      readonly formula: string;
      /** Result as computed by us, written as the cached value. */
      readonly cached: string | number | boolean | null;
    };

/** How a cell looks. Only what is given is changed. Colours are RRGGBB. */
export interface CellStyle {
  /** Take everything from this cell's style first. */
  readonly like?: { readonly row: number; readonly column: number };
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: 'thin' | 'none';
  /** The whole look as the host gave it, in a plan that takes a write back. Only that host reads it. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/**
 * A rectangle of new contents, row-major, all rows of one length. Text is always written as text.
 * `styles`, where given, has the same shape; undefined keeps the look of the cell.
 */
export interface BlockEdit {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
  readonly styles?: readonly (readonly (CellStyle | undefined)[])[];
}

export interface ColumnWidthEdit {
  readonly sheet: string;
  readonly column: number;
  /** Width in characters of the default font, as Excel shows it; or the width of another column. */
  readonly width: number | { readonly likeColumn: number };
  /** Exact width in points, where a host gave it for taking a write back; it counts instead of `width`. */
  readonly points?: number;
}

export interface RowHeightEdit {
  readonly row: number;
  readonly points: number;
}

export interface MergeEdit {
  readonly range: CellRange;
}

/**
 * Colours with words: a text equal to one of `rules` gets its colours. Ours are found again by `range`; no
 * rules takes them away.
 */
export interface ConditionalFormatEdit {
  readonly range: CellRange;
  readonly rules: readonly {
    readonly equals: string;
    readonly fill: string;
    readonly fontColor: string;
  }[];
}

export type ChartKind = 'column' | 'bar' | 'line';

/** A native chart on one of our result sheets. */
export interface ChartEdit {
  /** Unique name in the workbook, `LAKIP_...`; an existing chart of the name is replaced. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly sheet: string;
  /** Cells covered, from the top left corner of the first to the bottom right of the last. */
  readonly place: CellRange;
  readonly categories: CellRange;
  readonly series: readonly {
    readonly name: string;
    readonly values: CellRange;
    readonly color?: string;
    /** Colours by point, e.g. band colours. */
    readonly pointColors?: readonly string[];
  }[];
  readonly valueAxisTitle?: string;
  /** Where the value axis begins; left out: where the program likes. Bars that do not begin at 0 mislead. */
  readonly valueAxisMinimum?: number;
}

/** A sheet of ours, made new or made again whole: its former content is replaced. */
export interface SheetEdit {
  readonly name: string;
  /** Marks the sheet as ours in settings; a sheet of this name that is not ours is refused. */
  readonly blocks: readonly BlockEdit[];
  readonly widths: readonly ColumnWidthEdit[];
  /** Rows that need more than one line; others keep the default height. */
  readonly heights?: readonly RowHeightEdit[];
  /** Rows that begin a new page in print. */
  readonly pageBreaks?: readonly number[];
  readonly merges: readonly MergeEdit[];
  readonly formats: readonly ConditionalFormatEdit[];
  readonly charts: readonly ChartEdit[];
  /** Rows repeated on every printed page, zero-based, inclusive. */
  readonly printTitleRows?: { readonly first: number; readonly last: number };
  readonly landscape: boolean;
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
  /**
   * Fingerprint that the mark of the sheet keeps; left out: that of `blocks`, since we put them there. Given where a
   * sheet is carried over as a person left it: what we had put there, an empty text where that is unknown, null for a
   * sheet without our mark.
   */
  readonly madeHash?: string | null;
}

/** A cell that the plan was made from: applying is refused when it holds something else meanwhile. */
export interface Reliance {
  readonly cell: CellAddress;
  readonly value: CellValue;
  /** When given, the cell must hold this formula; its result, which may follow other cells, is not compared. */
  readonly formula?: string;
}

/**
 * Everything that will change, and nothing else may. It can be shown, inverted, refused, applied by any
 * host, and applied twice without effect. A plan without edits is empty: applying it changes no byte.
 */
export interface EditPlan {
  readonly relies: readonly Reliance[];
  readonly edits: readonly BlockEdit[];
  readonly widths: readonly ColumnWidthEdit[];
  readonly formats: readonly ConditionalFormatEdit[];
  /** Our result sheets to make or make again. */
  readonly sheets: readonly SheetEdit[];
  /** New text of our custom XML part; undefined keeps it, an empty text removes the part. */
  readonly settings?: string;
  /** Sheets of ours to remove: a plan that takes back their making. */
  readonly removeSheets?: readonly string[];
}

export const EMPTY_PLAN: EditPlan = { relies: [], edits: [], widths: [], formats: [], sheets: [] };

/** Whether applying the plan changes nothing. */
export function isEmptyPlan(plan: EditPlan): boolean {
  return (
    plan.edits.length === 0 &&
    plan.widths.length === 0 &&
    plan.formats.length === 0 &&
    plan.sheets.length === 0 &&
    (plan.removeSheets ?? []).length === 0 &&
    plan.settings === undefined
  );
}

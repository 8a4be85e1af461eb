import type { CellAddress, CellRange } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import type { Direction, Measured, Quarter, QuarterKind, SharedMoney, Target } from '../scoring/index';
import type { WorkbookAccount } from './account/account';
import type { Decision } from './decision';
import type { FieldRef } from './fields';
import type { TableForm, TableSeries } from './tableTraits';
import type { NoteKind } from './words/noteKind';

/** A figure with the cell it came from. `text` is what the cell shows. */
export interface Located<T> {
  readonly value: T;
  readonly cell: CellAddress;
  readonly text: string;
  /** Cells that make the value up, as the months of a quarter; `cell` is then the last of them. */
  readonly parts?: readonly Located<number>[];
  /** The value is the mean of its parts, not their sum. */
  readonly isMean?: boolean;
  /** The value is that of the cell times this: 1.000.000 under "(dalam juta rupiah)". */
  readonly factor?: number;
}

/** What a table is for. Several kinds can stand on one sheet. */
export type TableKind =
  | 'measurement' // target and realisasi side by side, with or without results
  | 'action-plan' // RAPK: targets by quarter, anggaran
  | 'realisation' // realisasi by quarter, realisasi anggaran
  | 'quarterly' // Lampiran 10: target, realisasi, capaian by quarter
  | 'efficiency' // Lampiran 7, 9: output and input
  | 'objective-scores' // Tabel 3.1, 3.5, Lampiran 8: one row an objective
  | 'strategic-plan' // Renstra: targets by year
  | 'previous-year' // last year's figures
  | 'peers' // other units and national target
  | 'programme-output' // rincian output: volume and budget
  | 'agreement' // perjanjian kinerja: target semula, menjadi
  | 'components' // inputs of component formulas
  | 'unknown';

export interface TableColumn {
  readonly column: number;
  /** Header texts from top to bottom, as they stand. */
  readonly header: readonly string[];
  /** null: read, but of no use to us (owner, notes, unknown). */
  readonly ref: FieldRef | null;
  readonly decisionId: string;
}

/** What a row of a table is. */
export type RowRole = 'indicator' | 'objective' | 'perspective' | 'total' | 'unit-total' | 'other';

/** One indicator (or sub-total, or plain) row of one table, with every recognised cell. */
export interface TableRow {
  readonly role: RowRole;
  /** First and last sheet row (an indicator can span several). */
  readonly top: number;
  readonly bottom: number;
  readonly number: string | null;
  readonly code: string | null;
  /** Name of indicator, objective, perspective or rincian output. */
  readonly name: string | null;
  /** Names it stands under, filled down; null when the table does not say. */
  readonly objective: string | null;
  /** Number or code of that objective as printed: `1`, `SK.1`. */
  readonly objectiveNumber?: string | null;
  readonly perspective: string | null;
  /** By `fieldRefKey`. Cells whose text could not be read have value null and an issue. */
  readonly cells: Readonly<Record<string, LocatedCell>>;
  readonly isHidden: boolean;
  /** Its money is the sum of rows below it. */
  readonly isSumOfRows?: boolean;
  /** What tells it from other rows of its name: `Tahun 2022`, `Target Renstra`. */
  readonly distinction?: string;
  /** It is one of several indicators in the lines of its cells: from 0, of how many. */
  readonly line?: { readonly at: number; readonly of: number };
  /** What the office wrote in its columns of remarks, in their order; missing where nothing is. */
  readonly notes?: readonly RowNote[];
}

/** A remark of the office about a row, as it was typed. */
export interface RowNote {
  readonly kind: NoteKind;
  readonly text: string;
  readonly cell: CellAddress;
}

/** A cell as read for its column's meaning. */
export interface LocatedCell extends Located<string | number | null> {
  readonly ref: FieldRef;
  /** A range target keeps both ends. */
  readonly range?: { readonly from: number; readonly to: number };
  /** Unit that stood in the cell: `20 %`, `60 kali`. */
  readonly unitOfMeasure?: string;
  /** Words that say which way a bound points: `maks. 5`, `≥ 80` (M-2, to be confirmed). */
  readonly hint?: 'minimal' | 'maksimal';
  /** Words before a figure in brackets: `Efisien (91%)`. */
  readonly label?: string;
  /** The cell holds a formula. */
  readonly hasFormula: boolean;
  /** Decimals shown, for agreement checks; null for text and general numbers. */
  readonly decimals: number | null;
}

/** A table found on a sheet. */
export interface RecognisedTable {
  readonly id: string;
  readonly sheet: string;
  readonly kind: TableKind;
  readonly title: string | null;
  /** Header rows, then body rows; columns from first to last of the table. */
  readonly header: CellRange;
  readonly body: CellRange;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly year: number | null;
  /** The official form that its header is, with the share of the form's columns that it has. */
  readonly form?: TableForm;
  /** Rows, or tables, of a quarter each were joined: its rows hold the figures of all. */
  readonly series?: TableSeries;
}

/** One indicator after joining the tables: every value with its cell. */
export interface Indicator {
  /** Unique key: code, else number, else position. */
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  /** Cell of the name; answers about the indicator itself stand under it (`decisionIdAt`). */
  readonly nameCell?: CellAddress;
  /** Key of its objective and, through it, perspective. */
  readonly objective: string;
  readonly unitOfMeasure: string | null;
  readonly target: Located<Target> | null;
  readonly actual: Located<Measured> | null;
  readonly quarters: readonly IndicatorQuarter[];
  readonly budgetCeiling: Located<number> | null;
  readonly budgetSpent: Located<number> | null;
  readonly weight: Located<number> | null;
  readonly direction: Direction | null;
  readonly quarterKind: QuarterKind | null;
  readonly isEfficiencyResult: boolean;
  /** Its row is the sum of rows below it, which count: it has a capaian, no part in sums and means. */
  readonly isSumOfRows?: boolean;
  /** Its pagu stands in one cell with that of an indicator before it: it counts once in sums (M-18). */
  readonly sharedCeiling?: SharedMoney;
  readonly sharedSpent?: SharedMoney;
  /** Ids of the open decisions that its figures rest on: they are not sure until these are answered. */
  readonly doubts?: readonly string[];
  /** Its row in every table that has it, by table id. */
  readonly rows: Readonly<Record<string, TableRow>>;
}

export interface IndicatorQuarter {
  readonly quarter: Quarter;
  readonly target: Located<Target> | null;
  readonly actual: Located<Measured> | null;
  /** Both figures are percents of the year's target (M-8); a count was brought to it (`unit-converted`). */
  readonly isShareOfYear?: boolean;
}

export interface Objective {
  readonly id: string;
  /** Number as a person would say it: 1, 2, ... in order of appearance when none is printed. */
  readonly number: number;
  readonly name: string;
  readonly perspective: string | null;
}

export interface Perspective {
  readonly id: string;
  readonly name: string;
}

/** The indicators of the workbook after recognition and joining (style.md: IndicatorTable). */
export interface IndicatorTable {
  /** Table that results are written beside. */
  readonly primary: RecognisedTable;
  /** Tables that targets, realisasi and money came from, the primary included. */
  readonly sources: readonly RecognisedTable[];
  readonly indicators: readonly Indicator[];
  readonly objectives: readonly Objective[];
  readonly perspectives: readonly Perspective[];
  readonly year: number | null;
}

/** One component of an indicator's realisasi (M-9). */
export interface ComponentPart {
  readonly name: string;
  readonly value: Located<number>;
  /** What a count is counted of; null where the value is a figure of its own. */
  readonly of: Located<number> | null;
  /** In percent: 60, never 0.6. */
  readonly weight: Located<number> | null;
}

/** A table that shows what the realisasi of one indicator is made of. */
export interface IndicatorComponents {
  readonly table: string;
  /** Id of the indicator that its title names. */
  readonly indicator: string;
  readonly parts: readonly ComponentPart[];
  /** The result as the table states it. */
  readonly stated: Located<number> | null;
}

/** Everything that was read of a workbook. `indicatorTable` is null when no table was understood. */
export interface WorkbookReading {
  readonly tables: readonly RecognisedTable[];
  readonly indicatorTable: IndicatorTable | null;
  readonly components: readonly IndicatorComponents[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
  /** What became of every cell that holds something; made when first asked for. */
  readonly account: WorkbookAccount;
}

export type SheetIssueCode =
  | 'no-table'
  | 'no-target'
  | 'no-actual'
  | 'money-alone'
  | 'outputs-scored'
  | 'form-in-rows'
  | 'table-left-out'
  | 'sheet-not-found'
  | 'number-unreadable'
  | 'value-in-words'
  | 'number-ambiguous'
  | 'number-is-text'
  | 'several-in-cell'
  | 'several-read'
  | 'number-is-date'
  | 'shown-differs'
  | 'formula-uncached'
  | 'cell-error'
  | 'row-unmatched'
  | 'row-nameless'
  | 'row-duplicate'
  | 'row-hidden'
  | 'unit-mismatch'
  | 'unit-converted'
  | 'header-unclear'
  | 'values-conflict'
  | 'money-shared'
  | 'mapping-unknown'
  | 'mapping-invalid'
  | 'mapping-unfit'
  | 'settings-unreadable'
  | 'settings-lost'
  | 'output-occupied'
  | 'output-merged'
  | 'output-filtered'
  | 'output-protected'
  | 'output-overwrites'
  | 'output-kept-column'
  | 'output-kept-cell'
  | 'formula-as-value'
  | 'history-unknown'
  | 'history-lost'
  | 'history-later'
  | 'history-edited'
  | 'history-moved'
  | 'history-sheet-not-ours'
  | 'history-sheet-edited'
  | 'history-not-restored'
  | 'stale-cell';

export type SheetIssue = Issue<SheetIssueCode>;

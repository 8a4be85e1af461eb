/** A row by what it is called: the name of its indicator, and the sasaran it stands under. */
export interface KeptRow {
  readonly name: string;
  readonly under?: string;
}

/** How far a table reaches that a person pointed out. */
export interface PointedPlace {
  readonly headerRows: number;
  /** So many blocks of filled rows, with blank rows between them. */
  readonly blocks: number;
  /** What stands in the row right below the table; null where that is blank. */
  readonly stop: string | null;
}

/** A table by what its headers say, so that it is known again in another file (bentuk tabel). */
export interface TableShape {
  readonly sheet: string;
  readonly title: string | null;
  /** The year called *n*. */
  readonly year: number | null;
  /** Header of each column from left to right: its texts joined by ` > `. */
  readonly columns: readonly string[];
  readonly pointed?: PointedPlace;
}

/** An answer with its place in words of the sheet instead of cells. */
export interface KeptAnswer {
  /** Id of the decision where it was answered. */
  readonly id: string;
  readonly kind: string;
  readonly answer: string;
  /** Which of the shapes; for a pair of rows that of the first. */
  readonly table?: number;
  /** Which of the columns of the shape. */
  readonly column?: number;
  /** The rows in question; left out where the answer is about no row, or about too many to be named. */
  readonly rows?: readonly KeptRow[];
  /** It is about too many rows to be named. */
  readonly isOfRows?: true;
  /** Several questions about one place are told apart by it. */
  readonly group?: string;
  /** Tables and rows that the answer itself names. */
  readonly tables?: readonly number[];
  readonly counterpart?: KeptRow;
}

/** Answers with the shapes of the tables that they are about: the second version of a mapping file. */
export interface KeptAnswers {
  readonly shapes: readonly TableShape[];
  readonly answers: readonly KeptAnswer[];
}

/** Why a kept answer is not used. */
export type UnfitReason =
  'no-table' | 'several-tables' | 'no-column' | 'several-columns' | 'no-row' | 'no-question' | 'no-choice';

/** A kept answer that this workbook has no use for. */
export interface UnfitAnswer {
  readonly kept: KeptAnswer;
  readonly shape: TableShape | null;
  readonly why: UnfitReason;
}

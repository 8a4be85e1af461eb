import type { Draft } from './draft';
import type { Exact, Rule } from './exact';
import type { MadeSheet } from './layout';
import type { Office, OfficeWishes } from './truth';

/** What a reading of one indicator must come to; null where the sheet has none. Money in rupiah. */
export interface Expected {
  readonly target: Exact | null;
  readonly actual: Exact | null;
  readonly achievement: Exact | null;
  readonly ceiling: Exact | null;
  readonly spent: Exact | null;
  /** The target cannot be held against the realisasi; what is read of it does not matter as long as nothing follows. */
  readonly hasNoTarget?: true;
}

/** A made workbook with everything that is true of it. */
export interface MadeWorkbook {
  readonly form: string;
  readonly office: Office;
  readonly sheets: readonly MadeSheet[];
  /** By key of the indicator. */
  readonly expected: ReadonlyMap<number, Expected>;
  /** Money of the whole unit; null when the workbook has none. */
  readonly unit: { readonly ceiling: Exact | null; readonly spent: Exact | null } | null;
  /** Rule of the profile that the reader is given. */
  readonly rule: Rule;
  /** Not scoring this workbook, and saying so, is a right answer too. */
  readonly mayRefuse?: true;
  /** What is special about it, for counting. */
  readonly features: readonly string[];
}

/** A kind of sheet that offices keep. */
export interface Form {
  readonly id: string;
  /** Where the form comes from. */
  readonly source: string;
  readonly wishes?: OfficeWishes;
  /** Its cells may hold the oddities of `withOddities`. */
  readonly isOdd?: true;
  readonly make: (draft: Draft) => Made;
}

/** What a form adds to its draft. */
export type Made = Pick<MadeWorkbook, 'sheets' | 'expected' | 'unit' | 'mayRefuse'> & {
  /** The office with what the form has added to it. */
  readonly office?: Office;
};

/** Header rows of one table, and how far it may reach. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** First row that can hold data: below the header and its row of column numbers. */
  readonly bodyTop: number;
  /** Last row before the next table, its title lines left out. */
  readonly limit: number;
  /** Rows between top and bottom that only number the columns, or are blank. */
  readonly skipped: readonly number[];
  /** Rows below it that say the same header again, as on a new page. */
  readonly repeats?: readonly { readonly top: number; readonly bottom: number }[];
  /** Lines above the header, from top to bottom. */
  readonly titles: readonly string[];
}

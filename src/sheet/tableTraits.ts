/** An official form, by name. */
export interface TableForm {
  readonly id: string;
  readonly name: string;
  /** 0 to 1 */
  readonly share: number;
}

/** Tables of a quarter each that are read as one. */
export interface TableSeries {
  /** Ids of the tables of the other quarters. */
  readonly others: readonly string[];
  /** Their titles say that figures are up to the quarter. */
  readonly isUntil: boolean;
}

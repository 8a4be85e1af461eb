import type { LocatedCell } from '../sheet/table';
import type { Quantity } from './finding';

/** One input of a check with the cell it stands in. */
export interface CheckInput {
  readonly value: number;
  readonly cell: LocatedCell;
  readonly quantity: Quantity;
}

/**
 * One printed figure against a recomputation. `compute` can be asked again with other inputs, which is how a
 * probable cause is tested.
 */
export interface FigureCheck {
  readonly type: 'figure';
  readonly quantity: Quantity;
  readonly printed: LocatedCell;
  readonly inputs: readonly CheckInput[];
  readonly compute: (inputs: readonly number[]) => number | null;
  /**
   * The same figure from printed figures beside it (IE from the printed percents): an error there explains one
   * here, and its rounding is "rounded before the next step".
   */
  readonly fromNeighbours: {
    readonly inputs: readonly CheckInput[];
    readonly compute: (inputs: readonly number[]) => number | null;
  } | null;
  /** Other values that are right here, above all what `hitung` gives. */
  readonly alsoRight: readonly number[];
}

/** One printed label (kriteria, kategori) against the label of its figure. */
export interface LabelCheck {
  readonly type: 'label';
  readonly quantity: Quantity;
  readonly printed: LocatedCell;
  readonly inputs: readonly CheckInput[];
  /** Label by the inputs; null when there is none. */
  readonly label: (inputs: readonly number[]) => string | null;
  /** Printed figure that the label may have been read off. */
  readonly figure: LocatedCell | null;
  /** The same label from printed figures further back: an error there explains one here. */
  readonly fromNeighbours: {
    readonly inputs: readonly CheckInput[];
    readonly label: (inputs: readonly number[]) => string | null;
  } | null;
  /** Label of a figure. */
  readonly labelOf: (figure: number) => string | null;
  /** Other labels that are right here: those of the figures that `hitung` gives. */
  readonly alsoRight: readonly string[];
}

export type Check = FigureCheck | LabelCheck;

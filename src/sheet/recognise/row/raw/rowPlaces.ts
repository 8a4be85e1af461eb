import { NAME_FIELDS, type Field } from '../../../fields';
import type { RowRole } from '../../../table';
import type { ColumnLayout } from '../../column/resolveColumns';
import { isNumericField, isResultField } from '../../numericFields';

export interface RowPlaces {
  readonly name: number | null;
  readonly nameField: Field;
  readonly isCombined: boolean;
  readonly number: number | null;
  readonly code: number | null;
  readonly objective: number | null;
  readonly objectiveNumber: number | null;
  readonly perspective: number | null;
  /** Columns with a meaning, by their place in the layout. */
  readonly known: readonly {
    readonly at: number;
    readonly column: number;
    readonly isName: boolean;
    readonly isNumeric: boolean;
  }[];
  /** Columns of years, or of the words target and realisasi: an indicator has a row for each. */
  readonly parts: readonly number[];
  readonly numeric: ReadonlySet<number>;
  /** Columns of figures that are entered, not computed: target, realisasi, money. */
  readonly entered: ReadonlySet<number>;
  /** Columns of names and numbers, where labels of sub-totals stand. */
  readonly labels: ReadonlySet<number>;
  /** Columns with another known meaning: a unit may be called "Jumlah" too. */
  readonly described: ReadonlySet<number>;
}

/** Columns of names, numbers and figures of a table. */
export function placesOf(layout: ColumnLayout): RowPlaces {
  const columnOf = (field: Field): number | null =>
    layout.columns.find(({ ref }) => ref?.field === field)?.column ?? null;
  const columnsWith = (accept: (field: Field) => boolean): ReadonlySet<number> =>
    new Set(layout.columns.flatMap(({ ref, column }) => (ref && accept(ref.field) ? [column] : [])));
  const fields: readonly Field[] = [
    'indicator',
    'programme-output',
    'objective',
    'perspective',
    'goal',
    'code',
    'number',
  ];
  const nameField = fields.find((field) => columnOf(field) !== null) ?? 'indicator';
  return {
    name: columnOf(nameField),
    nameField,
    isCombined: layout.combined !== null,
    number: columnOf('number'),
    code: columnOf('code'),
    objective: columnOf('objective'),
    objectiveNumber: columnOf('objective-number'),
    perspective: columnOf('perspective'),
    known: layout.columns.flatMap(({ column, ref }, at) =>
      ref ? [{ at, column, isName: NAME_FIELDS.has(ref.field), isNumeric: isNumericField(ref.field) }] : [],
    ),
    parts: [columnOf('year'), columnOf('row-measure')].filter((column) => column !== null),
    labels: columnsWith((field) => NAME_FIELDS.has(field)),
    described: columnsWith((field) => !NAME_FIELDS.has(field)),
    numeric: columnsWith(isNumericField),
    entered: columnsWith((field) => isNumericField(field) && !isResultField(field)),
  };
}

/** What a row is that has a name in the column of names. */
export function roleOfName({ nameField }: RowPlaces): RowRole {
  if (nameField === 'objective' || nameField === 'goal') return 'objective';
  return nameField === 'perspective' ? 'perspective' : 'indicator';
}

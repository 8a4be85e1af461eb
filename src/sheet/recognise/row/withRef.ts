import type { FieldRef } from '../../fields';
import type { LocatedCell } from '../../table';

/** The cell under another reference. Named one by one: a cell may be a class whose getters a spread would lose. */
export function withRef(cell: LocatedCell, ref: FieldRef): LocatedCell {
  const {
    value,
    cell: address,
    text,
    hasFormula,
    decimals,
    range,
    unitOfMeasure,
    hint,
    label,
    factor,
  } = cell;
  return {
    value,
    cell: address,
    text,
    ref,
    hasFormula,
    decimals,
    ...(range && { range }),
    ...(unitOfMeasure !== undefined && { unitOfMeasure }),
    ...(hint && { hint }),
    ...(label !== undefined && { label }),
    ...(factor !== undefined && { factor }),
  };
}

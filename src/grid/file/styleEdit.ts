import type { CellStyle } from '../../sheet/editPlan';
import type { SimStyle } from '../model/style';

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

const rgb = (color: string): string => color.replace('#', '');

/** What must be said so that a cell looking like `before` looks like `after`; null when nothing. */
export function styleEdit(before: SimStyle, after: SimStyle): CellStyle | null {
  if (before === after) return null;
  const horizontal = HORIZONTAL[after.horizontal];
  const vertical = VERTICAL[after.vertical];
  const hasBorder = Object.keys(after.borders).length > 0;
  const hadBorder = Object.keys(before.borders).length > 0;
  const edit: CellStyle = {
    ...(after.numberFormat === before.numberFormat ? {} : { numberFormat: after.numberFormat }),
    ...(after.bold === before.bold ? {} : { bold: after.bold }),
    ...(after.italic === before.italic ? {} : { italic: after.italic }),
    ...(after.fontColor === before.fontColor ? {} : { fontColor: rgb(after.fontColor) }),
    ...(after.fontSize === before.fontSize ? {} : { fontSize: after.fontSize }),
    ...(after.fill === before.fill || after.fill === null ? {} : { fill: rgb(after.fill) }),
    ...(after.horizontal === before.horizontal || !horizontal ? {} : { horizontal }),
    ...(after.vertical === before.vertical || !vertical ? {} : { vertical }),
    ...(after.wrap === before.wrap ? {} : { wrap: after.wrap }),
    ...(hasBorder === hadBorder ? {} : { border: hasBorder ? ('thin' as const) : ('none' as const) }),
  };
  return Object.keys(edit).length > 0 ? edit : null;
}

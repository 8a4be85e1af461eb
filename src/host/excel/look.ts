import type { CellStyle } from '../../sheet/editPlan';

/** What of a cell's look is kept before we change it. Number formats are kept beside it. */
export const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      italic: true,
      color: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    borders: { color: true, style: true, weight: true },
    protection: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    textOrientation: true,
    wrapText: true,
  },
};

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const LINE = { style: 'Continuous', weight: 'Thin', color: '#BFBFBF' } as const;
const NO_LINE = { style: 'None' } as const;

/** A look in Office.js' words; an empty object keeps the cell as it is. */
export function propertiesOf(style: CellStyle | undefined): Excel.SettableCellProperties {
  if (style === undefined) return {};
  if (style.kept !== undefined) return style.kept as Excel.SettableCellProperties;
  const line = style.border === undefined ? null : style.border === 'thin' ? LINE : NO_LINE;
  const format: Excel.CellPropertiesFormat = {
    ...(style.fill !== undefined && { fill: { color: `#${style.fill}` } }),
    ...(hasFont(style) && { font: fontOf(style) }),
    ...(style.horizontal && { horizontalAlignment: HORIZONTAL[style.horizontal] }),
    ...(style.vertical && { verticalAlignment: VERTICAL[style.vertical] }),
    ...(style.wrap !== undefined && { wrapText: style.wrap }),
    ...(line && { borders: { top: line, bottom: line, left: line, right: line } }),
  };
  return Object.keys(format).length === 0 ? {} : { format };
}

function hasFont({ bold, italic, fontColor, fontSize }: CellStyle): boolean {
  return bold !== undefined || italic !== undefined || fontColor !== undefined || fontSize !== undefined;
}

function fontOf({ bold, italic, fontColor, fontSize }: CellStyle): Excel.CellPropertiesFont {
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(fontColor !== undefined && { color: `#${fontColor}` }),
    ...(fontSize !== undefined && { size: fontSize }),
  };
}

/** The look of a cell as Office.js gave it, in the form in which it takes it back. */
export function keptLook(properties: Excel.CellProperties): Readonly<Record<string, unknown>> {
  const { format = {} } = properties;
  // Lines inside are those of a column, not of a cell.
  const { top, bottom, left, right } = format.borders ?? {};
  const edges = {
    ...(top && { top: keptLine(top) }),
    ...(bottom && { bottom: keptLine(bottom) }),
    ...(left && { left: keptLine(left) }),
    ...(right && { right: keptLine(right) }),
  };
  const fill = format.fill?.pattern === 'None' ? { pattern: 'None' } : format.fill;
  return { format: { ...format, ...(fill && { fill }), ...(format.borders && { borders: edges }) } };
}

/** Excel tells black for a line that is not there, and a colour that is set draws one (office-js 2349). */
function keptLine(line: Excel.CellBorder): Excel.CellBorder {
  return line.style === 'None' ? { style: 'None' } : line;
}

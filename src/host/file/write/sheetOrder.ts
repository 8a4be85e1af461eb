import type { XmlElement } from '../xml/xmlElement';

/** Order of what a worksheet may hold (ECMA-376 18.3.1.99); Excel does not open a sheet that breaks it. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
];

/** Offset at which a new element of a name belongs: after all that must stand before it. */
export function placeInSheet(root: XmlElement, name: string): number {
  const before = ORDER.slice(0, ORDER.indexOf(name) + 1);
  let place = root.openEnd;
  for (const child of root.children) if (before.includes(child.name)) place = child.end;
  return place;
}

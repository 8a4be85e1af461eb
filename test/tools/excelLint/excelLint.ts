import { customXmlFaults, drawingFaults, tableFaults } from './objectRules';
import { packageFaults } from './packageRules';
import { packageTrees, type PackageTrees } from './packageTrees';
import { columnNumber } from './references';
import { sheetFaults } from './sheetRules';
import { stringFaults, styleCounts, styleFaults } from './styleRules';
import { listedSheets, workbookFaults, workbookPart, type ListedSheet } from './workbookRules';
import { child, childrenOf, descendants, type Node } from './xmlTree';

/**
 * What Excel repairs or refuses in a workbook although the schemas allow it, as sentences. A judge of what we write: it
 * shares no code with the file host.
 */
export function excelLint(bytes: Uint8Array): string[] {
  const source = packageTrees(bytes);
  const workbook = workbookPart(source);
  const root = workbook === null ? undefined : source.trees.get(workbook);
  if (workbook === null || !root) return [...packageFaults(source), 'no workbook'];
  const partOf = (type: string): Node | undefined => {
    const part = source.links(workbook).find((link) => link.type === type)?.part;
    return part ? source.trees.get(part) : undefined;
  };
  const [styles, strings] = [partOf('styles'), partOf('sharedStrings')];
  const context = { ...styleCounts(styles), texts: childrenOf(strings, 'si').length };
  const sheets = listedSheets(source, workbook);
  const names = childrenOf(child(root, 'definedNames'), 'definedName').map(
    (each) => each.attributes.get('name') ?? '',
  );
  return [
    ...packageFaults(source),
    ...workbookFaults(source, workbook),
    ...(styles ? styleFaults(styles) : []),
    ...stringFaults(strings),
    ...sheets.flatMap(({ name, part }) => {
      const sheet = source.trees.get(part);
      return sheet?.name === 'worksheet' ? sheetFaults(name, sheet, context) : [];
    }),
    ...tableFaults(source, sheets, names, textsOf(source, strings)),
    ...drawingFaults(source),
    ...customXmlFaults(source, workbook),
  ];
}

/** Shows the text of a cell; null for one whose text is not in the file. */
function textsOf(source: PackageTrees, strings: Node | undefined) {
  const texts = childrenOf(strings, 'si').map(textIn);
  return (sheet: ListedSheet, row: number, column: number): string | null => {
    const rows = childrenOf(child(source.trees.get(sheet.part), 'sheetData'), 'row');
    const line = rows.find((each) => Number(each.attributes.get('r')) === row);
    const cell = childrenOf(line, 'c').find(
      (each) => columnNumber((each.attributes.get('r') ?? '').replace(/\d+$/, '')) === column,
    );
    if (!cell) return null;
    const value = child(cell, 'v')?.text;
    const type = cell.attributes.get('t');
    if (type === 's') return texts[Number(value)] ?? null;
    return type === 'inlineStr' ? textIn(cell) : type === 'str' ? (value ?? null) : null;
  };
}

function textIn(node: Node): string {
  const parts = [...descendants(node)].filter(({ name }) => name === 't' || name === 'rPh');
  const phonetic = new Set(parts.filter(({ name }) => name === 'rPh').flatMap((each) => each.children));
  return parts
    .filter((each) => each.name === 't' && !phonetic.has(each))
    .map(({ text }) => text)
    .join('');
}

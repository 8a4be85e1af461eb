import { linkId, type PackageTrees } from './packageTrees';
import { bareSheetNames, blockOf, isBalanced } from './references';
import { child, childrenOf, numberOf, repeated, type Node } from './xmlTree';

const ORDER = (
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
}

/** Part of the workbook; null when the package has none. */
export function workbookPart({ links }: PackageTrees): string | null {
  return links('').find(({ type }) => type === 'officeDocument')?.part ?? null;
}

export function listedSheets(source: PackageTrees, part: string): ListedSheet[] {
  const root = source.trees.get(part);
  return childrenOf(child(root, 'sheets'), 'sheet').flatMap((sheet) => {
    const link = source.links(part).find(({ id }) => id === linkId(sheet));
    return link?.part ? [{ name: sheet.attributes.get('name') ?? '', part: link.part }] : [];
  });
}

/** What Excel refuses of the workbook part: sheets, names, views. */
export function workbookFaults(source: PackageTrees, part: string): string[] {
  const root = source.trees.get(part);
  if (!root) return [`${part} is missing`];
  const sheets = childrenOf(child(root, 'sheets'), 'sheet');
  return [
    ...orderFaults(part, root, ORDER),
    ...sheetFaults(source, part, sheets),
    ...nameFaults(childrenOf(child(root, 'definedNames'), 'definedName'), sheets.length),
    ...viewFaults(childrenOf(child(root, 'bookViews'), 'workbookView'), sheets),
  ];
}

/** Children out of the order of the schema. */
export function orderFaults(part: string, root: Node, order: readonly string[]): string[] {
  const places = root.children.filter(({ uri }) => uri === root.uri).map(({ name }) => order.indexOf(name));
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0))
    ? [`${part}: parts of ${root.name} are out of order`]
    : [];
}

function sheetFaults(source: PackageTrees, part: string, sheets: readonly Node[]): string[] {
  const names = sheets.map((sheet) => sheet.attributes.get('name') ?? '');
  const ids = sheets.map((sheet) => sheet.attributes.get('sheetId') ?? '');
  const isUnfit = (name: string): boolean =>
    name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === 'history';
  const parts = listedSheets(source, part).map((sheet) => sheet.part);
  return [
    ...(sheets.length === 0 ? ['no sheet'] : []),
    ...(sheets.length > 0 && sheets.every((sheet) => /idden/.test(sheet.attributes.get('state') ?? ''))
      ? ['every sheet is hidden']
      : []),
    ...names.filter(isUnfit).map((name) => `sheet name ${name} is not allowed`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `sheet name ${name} stands twice`),
    ...repeated(ids).map((id) => `sheetId ${id} stands twice`),
    ...ids
      .filter((id) => !(Number(id) >= 1 && Number(id) <= 65_534))
      .map((id) => `sheetId ${id} is not allowed`),
    ...repeated(parts).map((name) => `${name} is two sheets`),
    ...(parts.length === sheets.length ? [] : ['a sheet leads to no part']),
  ];
}

function nameFaults(names: readonly Node[], sheetCount: number): string[] {
  const keys = names.map(
    (each) =>
      `${each.attributes.get('name')?.toLowerCase()} of ${each.attributes.get('localSheetId') ?? 'all'}`,
  );
  return [
    ...repeated(keys).map((key) => `name ${key} stands twice`),
    ...names.flatMap((each) => nameFault(each, sheetCount)),
  ];
}

function nameFault(node: Node, sheetCount: number): string[] {
  const [name, formula] = [node.attributes.get('name') ?? '', node.text];
  const local = numberOf(node, 'localSheetId');
  const told = (text: string): string => `name ${name}: ${text}`;
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isTaken =
    !name.startsWith('_xlnm.') && (/^(?:R|C)$/i.test(name) || blockOf(name.toUpperCase()) !== null);
  return [
    ...(isName && !isTaken ? [] : [told('is not allowed')]),
    ...(local !== null && !(local < sheetCount) ? [told('of a sheet that is not there')] : []),
    ...(formula === '' || !isBalanced(formula) ? [told(`formula ${formula} is not complete`)] : []),
    ...bareSheetNames(formula).map((sheet) => told(`sheet ${sheet} stands without quotes`)),
    ...(/^_xlnm\.Print_Titles$/i.test(name) && !isTitles(formula)
      ? [told(`${formula} is not whole rows or columns`)]
      : []),
  ];
}

/** Whole rows, whole columns, or both. */
function isTitles(formula: string): boolean {
  if (formula.includes('#REF!')) return true;
  const areas = formula
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .map((area) => area.replace(/^.*!/, ''));
  return areas.length <= 2 && areas.every((area) => /^\$\d+:\$\d+$|^\$[A-Z]+:\$[A-Z]+$/.test(area));
}

function viewFaults(views: readonly Node[], sheets: readonly Node[]): string[] {
  return views.flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const place = numberOf(view, name) ?? 0;
      return place < sheets.length ? [] : [`${name} ${place} is no sheet`];
    }),
  );
}

import { largestOf } from '../../../kernel/extremes';
import { quoteSheetName } from '../../../kernel/cellAddress';
import type { SheetEdit } from '../../../sheet/editPlan';
import { namespaces } from '../package/namespaces';
import type { PackageDraft } from '../package/packageDraft';
import type { WorkbookPart } from '../workbook/workbookPart';
import { parseXml } from '../xml/parseXml';
import { appendInside, setAttribute, spliceBytes, type Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xmlElement';
import { escapeXml } from '../xml/xmlText';

const TITLES = '_xlnm.Print_Titles';
/** What may stand before `definedNames` in a workbook part. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

/** Changes the workbook part as it is in the draft. */
function edit(draft: PackageDraft, workbook: WorkbookPart, change: (root: XmlElement) => Splice[]): void {
  const bytes = draft.read(workbook.part);
  const root = bytes && parseXml(bytes);
  if (bytes && root) draft.edit(workbook.part, spliceBytes(bytes, change(root)));
}

const sheetsOf = (root: XmlElement): XmlElement[] => root.child('sheets')?.childrenNamed('sheet') ?? [];

/** Lists a new sheet after the others. */
export function listSheet(
  draft: PackageDraft,
  workbook: WorkbookPart,
  name: string,
  relationship: string,
  isStrict: boolean,
): void {
  edit(draft, workbook, (root) => {
    const list = root.child('sheets');
    const sheets = sheetsOf(root);
    const [model] = sheets;
    if (!list || !model) return [];
    const id = largestOf(sheets.map((sheet) => Number(sheet.attribute('sheetId') ?? 0))) + 1;
    const reference = referenceAttribute(list, relationship, isStrict);
    const text = `<${model.prefix}sheet name="${escapeXml(name)}" sheetId="${id}"${reference}/>`;
    return appendInside(list, text);
  });
}

/** `r:id` of a new element in a list. Its prefix is declared on the element where the list knows none: openpyxl does so too. */
function referenceAttribute(list: XmlElement, relationship: string, isStrict: boolean): string {
  const uri = namespaces(isStrict).relationships;
  const known = list.prefixFor(uri);
  if (known !== null) return ` ${known}:id="${relationship}"`;
  const prefix = list.prefix === 'r:' ? 'rel' : 'r';
  return ` xmlns:${prefix}="${uri}" ${prefix}:id="${relationship}"`;
}

/** Says which rows are printed on every page of a sheet; none takes it back. */
export function setPrintTitles(
  draft: PackageDraft,
  workbook: WorkbookPart,
  name: string,
  rows: SheetEdit['printTitleRows'],
): void {
  edit(draft, workbook, (root) => {
    const index = sheetsOf(root).findIndex((sheet) => sheet.attribute('name') === name);
    const names = root.child('definedNames');
    const old = names?.children.find(
      (item) => item.attribute('name') === TITLES && item.attribute('localSheetId') === String(index),
    );
    const text = rows ? `${quoteSheetName(name)}!$${rows.first + 1}:$${rows.last + 1}` : null;
    if ((old?.text() ?? null) === text) return [];
    const gone = old ? [{ start: old.start, end: old.end, text: '' }] : [];
    if (text === null) return names?.children.length === 1 && old ? [remove(names)] : gone;
    const { prefix } = root;
    const item = `<${prefix}definedName name="${TITLES}" localSheetId="${index}">${escapeXml(text)}</${prefix}definedName>`;
    if (names) return [...gone, ...appendInside(names, item)];
    let place = root.openEnd;
    for (const child of root.children) if (BEFORE_NAMES.includes(child.name)) place = child.end;
    return [{ start: place, end: place, text: `<${prefix}definedNames>${item}</${prefix}definedNames>` }];
  });
}

function remove({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}

/** Takes a sheet off the list. Names and views that count sheets are counted anew. */
export function unlistSheet(draft: PackageDraft, workbook: WorkbookPart, name: string): void {
  edit(draft, workbook, (root) => {
    const sheets = sheetsOf(root);
    const index = sheets.findIndex((sheet) => sheet.attribute('name') === name);
    const sheet = sheets[index];
    if (!sheet) return [];
    const views = root.child('bookViews')?.children ?? [];
    return [
      remove(sheet),
      ...namesWithout(root.child('definedNames'), index),
      ...views.flatMap((view) => lowered(view, 'activeTab', index, sheets.length - 2)),
      ...views.flatMap((view) => lowered(view, 'firstSheet', index, sheets.length - 2)),
    ];
  });
}

function namesWithout(names: XmlElement | null, index: number): Splice[] {
  if (!names) return [];
  const owned = names.children.filter((item) => item.attribute('localSheetId') === String(index));
  if (owned.length === names.children.length) return [remove(names)];
  return names.children.flatMap((item) => {
    const sheet = Number(item.attribute('localSheetId') ?? -1);
    if (sheet === index) return [remove(item)];
    return sheet > index ? [setAttribute(item, 'localSheetId', String(sheet - 1))] : [];
  });
}

function lowered(view: XmlElement, attribute: string, index: number, last: number): Splice[] {
  const value = Number(view.attribute(attribute) ?? 0);
  if (value < index || value === 0) return [];
  return [setAttribute(view, attribute, String(Math.min(value > index ? value - 1 : value, last)))];
}

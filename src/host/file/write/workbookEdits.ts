import { removeContentType } from '../package/contentTypes';
import { removeRelationship } from '../package/editRelationships';
import type { PackageDraft } from '../package/packageDraft';
import type { WorkbookPart } from '../workbook/workbookPart';
import { isOn } from '../xml/flag';
import { parseXml } from '../xml/parseXml';
import { setAttribute, spliceBytes } from '../xml/splice';

/** What may stand before `calcPr` in a workbook part, in order. */
const BEFORE_CALC = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** Asks Excel to compute everything once when it opens the file: what depends on changed cells is stale till then. */
export function requestFullCalculation(draft: PackageDraft, workbook: WorkbookPart): void {
  const bytes = draft.read(workbook.part);
  const root = bytes && parseXml(bytes);
  if (!bytes || !root) return;
  const calculation = root.child('calcPr');
  if (calculation) {
    if (isOn(calculation.attribute('fullCalcOnLoad'))) return;
    draft.edit(workbook.part, spliceBytes(bytes, [setAttribute(calculation, 'fullCalcOnLoad', '1')]));
    return;
  }
  let place = root.openEnd;
  for (const child of root.children) if (BEFORE_CALC.includes(child.name)) place = child.end;
  const text = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  draft.edit(workbook.part, spliceBytes(bytes, [{ start: place, end: place, text }]));
}

/** Takes the wish for a full calculation back: the results that the file holds shall be shown. */
export function withdrawFullCalculation(draft: PackageDraft, workbook: WorkbookPart): void {
  const bytes = draft.read(workbook.part);
  const calculation = bytes && parseXml(bytes)?.child('calcPr');
  if (!bytes || !calculation || !isOn(calculation.attribute('fullCalcOnLoad'))) return;
  draft.edit(workbook.part, spliceBytes(bytes, [setAttribute(calculation, 'fullCalcOnLoad', '0')]));
}

/** Takes the calculation chain away: it may not name cells without a formula, and Excel makes a new one. */
export function removeCalculationChain(draft: PackageDraft, workbook: WorkbookPart): void {
  for (const { type, part } of workbook.relationships.items) {
    if (type !== 'calcChain' || part === null) continue;
    draft.remove(part);
    removeRelationship(draft, workbook.part, part);
    removeContentType(draft, part);
  }
}

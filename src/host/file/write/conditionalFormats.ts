import { largestOf } from '../../../kernel/extremes';
import type { CellRange } from '../../../kernel/cellAddress';
import type { ConditionalFormatEdit } from '../../../sheet/editPlan';
import { formatRef, parseRange } from '../sheet/reference';
import type { StyleEditor } from '../style/styleEditor';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xmlElement';
import { escapeXml } from '../xml/xmlText';
import { placeInSheet } from './sheetOrder';

/** Text of a rule's formula: the word in quotes. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The rules of a format as XML, with priorities counted on from `priority`. */
export function conditionalFormatXml(
  edit: ConditionalFormatEdit,
  styles: StyleEditor,
  priority: number,
  prefix: string,
): string {
  const p = prefix;
  const rules = edit.rules.map(({ equals, fill, fontColor }, index) => {
    const look = styles.conditionalNumber(fill, fontColor);
    const head = `type="cellIs" dxfId="${look}" priority="${priority + index}" operator="equal"`;
    return `<${p}cfRule ${head}><${p}formula>${escapeXml(quoted(equals))}</${p}formula></${p}cfRule>`;
  });
  const ref = formatRef(edit.range);
  return `<${p}conditionalFormatting sqref="${ref}">${rules.join('')}</${p}conditionalFormatting>`;
}

/** Changes of a sheet's part for the formats of a plan: those of ours at the same columns are replaced. */
export function conditionalFormatSplices(
  root: XmlElement,
  edits: readonly ConditionalFormatEdit[],
  styles: StyleEditor,
): Splice[] {
  if (edits.length === 0) return [];
  const existing = root.childrenNamed('conditionalFormatting');
  let priority = largestOf([0, ...existing.flatMap(priorities)]) + 1;
  const splices: Splice[] = [];
  let added = '';
  for (const edit of edits) {
    const old = existing.filter((element) => isOurs(element, edit));
    if (edit.rules.length === 0) {
      splices.push(...old.map(({ start, end }) => ({ start, end, text: '' })));
      continue;
    }
    if (old.length === 1 && isSame(old[0] as XmlElement, edit, styles)) continue;
    added += conditionalFormatXml(edit, styles, priority, root.prefix);
    priority += edit.rules.length;
    splices.push(...old.map(({ start, end }) => ({ start, end, text: '' })));
  }
  if (added === '') return splices;
  const place = placeInSheet(root, 'conditionalFormatting');
  return [...splices, { start: place, end: place, text: added }];
}

function priorities(element: XmlElement): number[] {
  return element.childrenNamed('cfRule').map((rule) => Number(rule.attribute('priority') ?? 0));
}

/** A format over the same columns and some of the same rows whose rules all compare with words of the edit. */
function isOurs(element: XmlElement, edit: ConditionalFormatEdit): boolean {
  const range = parseRange(edit.range.sheet, element.attribute('sqref') ?? '');
  if (!range || !isSamePlace(range, edit.range)) return false;
  const words = new Set(edit.rules.map(({ equals }) => quoted(equals)));
  // An edit without rules takes away whatever compares with words in this place.
  const isWord = (formula: string): boolean =>
    words.size === 0 ? formula.startsWith('"') : words.has(formula);
  const rules = element.childrenNamed('cfRule');
  return (
    rules.length > 0 &&
    rules.every(
      (rule) =>
        rule.attribute('type') === 'cellIs' &&
        rule.attribute('operator') === 'equal' &&
        isWord(rule.child('formula')?.text() ?? ''),
    )
  );
}

function isSamePlace(a: CellRange, b: CellRange): boolean {
  return a.left === b.left && a.right === b.right && a.top <= b.bottom && b.top <= a.bottom;
}

function isSame(element: XmlElement, edit: ConditionalFormatEdit, styles: StyleEditor): boolean {
  const rules = element.childrenNamed('cfRule');
  return (
    element.attribute('sqref') === formatRef(edit.range) &&
    rules.length === edit.rules.length &&
    edit.rules.every(
      ({ equals, fill, fontColor }, index) =>
        rules[index]?.child('formula')?.text() === quoted(equals) &&
        rules[index]?.attribute('dxfId') === String(styles.conditionalNumber(fill, fontColor)),
    )
  );
}

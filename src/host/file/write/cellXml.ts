import { formatA1 } from '../../../kernel/cellAddress';
import type { CellContent } from '../../../sheet/editPlan';
import { formulaToFile } from '../sheet/formulaNames';
import { escapeCellText, escapeXml } from '../xml/xmlText';
import { textElement, type SharedStringEditor } from './sharedStringEditor';

/** How cells of one sheet are written: with the sheet's prefix, texts into the workbook's table when it has one. */
export interface CellWriter {
  readonly prefix: string;
  readonly strings: SharedStringEditor | null;
}

/** A cell's element; empty for a cell that holds nothing and looks like nothing. */
export function cellXml(
  writer: CellWriter,
  row: number,
  column: number,
  style: number,
  content: CellContent,
): string {
  const p = writer.prefix;
  const head = `<${p}c r="${formatA1(row, column)}"${style > 0 ? ` s="${style}"` : ''}`;
  if (content === null) return style > 0 ? `${head}/>` : '';
  if (typeof content === 'object') {
    const [type, value] = cachedValue(content.cached);
    const shown = value === null ? '' : `<${p}v>${value}</${p}v>`;
    return `${head}${type}><${p}f>${escapeXml(formulaToFile(content.formula))}</${p}f>${shown}</${p}c>`;
  }
  if (typeof content === 'string') {
    if (writer.strings) return `${head} t="s"><${p}v>${writer.strings.numberOf(content)}</${p}v></${p}c>`;
    return `${head} t="inlineStr"><${p}is>${textElement(p, content)}</${p}is></${p}c>`;
  }
  if (Number.isFinite(content)) return `${head}><${p}v>${content}</${p}v></${p}c>`;
  const [type, value] = cachedValue(content);
  return `${head}${type}><${p}v>${value}</${p}v></${p}c>`;
}

/** Type attribute and value text of a result. What is no finite number is an error value, as Excel shows it. */
function cachedValue(value: string | number | boolean | null): [string, string | null] {
  if (value === null) return ['', null];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  if (typeof value === 'string') return [' t="str"', escapeCellText(value)];
  return Number.isFinite(value) ? ['', String(value)] : [' t="e"', '#NUM!'];
}

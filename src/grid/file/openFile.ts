import type { HostIssue } from '../../app/ports';
import { fflateCodec } from '../../host/file/codec';
import type { FileWorkbook } from '../../host/file/fileWorkbook';
import { FILE_LIMITS } from '../../host/file/limits';
import { openWorkbook } from '../../host/file/openWorkbook';
import { XlsxPackage } from '../../host/file/package/xlsxPackage';
import { FileGrid } from '../../host/file/sheet/fileGrid';
import { readWorkbookPart, type WorkbookPart } from '../../host/file/workbook/workbookPart';
import { parseXml } from '../../host/file/xml/parseXml';
import type { XmlElement } from '../../host/file/xml/xmlElement';
import { ok, type Result } from '../../kernel/result';
import type { WorkbookContent } from '../../sheet/grid';
import { workbookFromContent } from '../model/fromContent';
import { styleKey } from '../model/style';
import type { SimWorkbook } from '../model/workbook';
import { cellStyles, ruleLooks } from './cellLooks';
import { readCharts } from './readCharts';
import { readSheetLooks, type Looks } from './sheetLooks';
import { themeColors } from './themeColors';

/** A file on the screen: the workbook in memory, and the file that it came from and is saved into. */
export interface OpenedFile {
  readonly workbook: SimWorkbook;
  readonly file: FileWorkbook;
  readonly content: WorkbookContent;
  /** Numbers of the file's looks, by the look as text. */
  readonly styleNumbers: ReadonlyMap<string, number>;
}

function partOfType(source: XlsxPackage, workbook: WorkbookPart, type: string): XmlElement | null {
  const part = workbook.relationships.items.find((item) => item.type === type)?.part;
  const bytes = part ? source.read(part) : null;
  return bytes?.ok && bytes.value ? parseXml(bytes.value) : null;
}

function readLooks(source: XlsxPackage, workbook: WorkbookPart): Looks {
  const theme = themeColors(partOfType(source, workbook, 'theme'));
  const root = partOfType(source, workbook, 'styles');
  return { theme, styles: root ? cellStyles(root, theme) : [], rules: root ? ruleLooks(root, theme) : [] };
}

/**
 * Opens an .xlsx for the grid: cells through the file host, looks by this module.
 * @issue those of `openWorkbook`
 */
export function openFile(bytes: Uint8Array, name: string): Result<OpenedFile, HostIssue> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const content = file.content();
  const source = XlsxPackage.open(bytes, fflateCodec, FILE_LIMITS);
  if (!source.ok) return source;
  const part = readWorkbookPart(source.value);
  if (!part.ok) return part;
  const workbook = workbookFromContent(content);
  workbook.name = name;
  const looks = readLooks(source.value, part.value);
  for (const grid of content.sheets) {
    const sheet = workbook.sheetNamed(grid.sheet);
    if (!sheet || !(grid instanceof FileGrid)) continue;
    sheet.spills = grid.arrays();
    readSheetLooks(workbook, sheet, grid, looks);
    const entry = part.value.sheets.find((each) => each.name === grid.sheet);
    if (entry?.part) sheet.charts = readCharts(workbook, sheet, source.value, entry.part);
  }
  // Of equal looks the first.
  const styleNumbers = new Map(
    looks.styles.map((style, number) => [styleKey(style), number] as const).reverse(),
  );
  return ok({ workbook, file, content, styleNumbers });
}

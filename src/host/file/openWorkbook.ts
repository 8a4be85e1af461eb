import { fail, ok, type Result } from '../../kernel/result';
import type { HostIssue } from '../../app/ports';
import { fflateCodec, type Codec } from './codec';
import { FileWorkbook, type FileSheet } from './fileWorkbook';
import { hostError } from './hostIssue';
import { FILE_LIMITS, type FileLimits } from './limits';
import { checkFileKind } from './package/fileKind';
import { XlsxPackage } from './package/xlsxPackage';
import { FileGrid } from './sheet/fileGrid';
import { readSheet } from './sheet/readSheet';
import { parseStyleSheet, type StyleSheet } from './style/styleSheet';
import { readSettingsPart } from './workbook/settingsPartOf';
import { parseXml } from './xml/parseXml';
import type { XmlElement } from './xml/xmlElement';
import { SharedStrings } from './workbook/sharedStrings';
import { readSheetFacts } from './workbook/sheetFacts';
import { readRelationships, readWorkbookPart, type WorkbookPart } from './workbook/workbookPart';

export interface OpenOptions {
  /** Node's compressor where there is one; the portable one is the default. */
  readonly codec?: Codec;
  readonly limits?: FileLimits;
}

/**
 * Opens the bytes of an .xlsx or .xlsm package. Only the parts that are needed are unpacked.
 * @issue `file-is-xls`, `file-is-xlsb`, `file-is-ods`, `file-is-encrypted`, `file-is-not-spreadsheet`,
 *        `file-is-damaged`, `file-is-bomb`, `file-too-large`, `file-not-supported`
 */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Result<FileWorkbook, HostIssue> {
  const limits = options.limits ?? FILE_LIMITS;
  if (bytes.length > limits.fileBytes) return fail(hostError('file-too-large', { bytes: bytes.length }));
  const kind = checkFileKind(bytes);
  if (!kind.ok) return kind;
  const source = XlsxPackage.open(bytes, options.codec ?? fflateCodec, limits);
  if (!source.ok) return source;
  const workbook = readWorkbookPart(source.value);
  if (!workbook.ok) return workbook;
  return readParts(source.value, workbook.value);
}

function readParts(source: XlsxPackage, workbook: WorkbookPart): Result<FileWorkbook, HostIssue> {
  const strings = readNamed(source, workbook, 'sharedStrings', SharedStrings.parse);
  if (!strings.ok) return strings;
  const styles = readNamed(source, workbook, 'styles', parseStyleSheet);
  if (!styles.ok) return styles;
  const types = readContentTypes(source);
  if (!types.ok) return types;
  const settings = readSettingsPart(source, workbook);
  if (!settings.ok) return settings;
  const sheets: FileSheet[] = [];
  for (const entry of workbook.sheets) {
    if (!entry.isWorksheet) continue;
    const sheet = openSheet(source, workbook, entry, strings.value, styles.value);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  if (sheets.length === 0) return fail(hostError('file-not-supported', { reason: 'no-worksheet' }));
  return ok(
    new FileWorkbook({
      source,
      workbook,
      sheets,
      strings: strings.value,
      styles: styles.value,
      settings: settings.value,
    }),
  );
}

/** Every edit that adds or removes a part needs the list of types: a package in which it is broken is not opened. */
function readContentTypes(source: XlsxPackage): Result<XmlElement, HostIssue> {
  const part = '[Content_Types].xml';
  const bytes = source.readStrictly(part);
  if (!bytes.ok) return bytes;
  const root = bytes.value && parseXml(bytes.value);
  return root
    ? ok(root)
    : fail(hostError('file-is-damaged', { part, reason: bytes.value ? 'xml' : 'missing' }));
}

function openSheet(
  source: XlsxPackage,
  workbook: WorkbookPart,
  entry: WorkbookPart['sheets'][number],
  strings: SharedStrings | null,
  styles: StyleSheet | null,
): Result<FileSheet, HostIssue> {
  const { uses1904Dates } = workbook;
  const part = entry.part ?? '';
  const bytes = source.read(part);
  if (!bytes.ok) return bytes;
  if (!bytes.value) return fail(hostError('file-is-damaged', { sheet: entry.name, reason: 'missing' }));
  const read = readSheet(entry.name, bytes.value, uses1904Dates);
  if (!read) return fail(hostError('file-is-damaged', { sheet: entry.name, part, reason: 'xml' }));
  const relationships = readRelationships(source, part);
  if (!relationships.ok) return relationships;
  const facts = readSheetFacts(source, entry, read, relationships.value);
  if (!facts.ok) return facts;
  const context = { strings, numberFormats: styles?.numberFormats ?? [], uses1904Dates };
  const grid = new FileGrid(entry.name, read, context, facts.value);
  return ok({ entry, part, grid, relationships: relationships.value });
}

/** A part that the workbook leads to by a relationship type, if it has one. */
function readNamed<T>(
  source: XlsxPackage,
  workbook: WorkbookPart,
  type: string,
  parse: (bytes: Uint8Array) => T | null,
): Result<T | null, HostIssue> {
  const part = workbook.relationships.items.find((item) => item.type === type)?.part;
  if (!part) return ok(null);
  const bytes = source.read(part);
  if (!bytes.ok) return bytes;
  if (!bytes.value) return ok(null);
  const parsed = parse(bytes.value);
  return parsed ? ok(parsed) : fail(hostError('file-is-damaged', { part, reason: 'xml' }));
}

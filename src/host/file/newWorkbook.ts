import { encodeUtf16 } from './bytes';
import { fflateCodec, type Codec } from './codec';
import type { FileWorkbook } from './fileWorkbook';
import { openWorkbook } from './openWorkbook';
import { xmlPart } from './package/contentTypes';
import { namespaces } from './package/namespaces';
import { SHEET_MARK, sheetMarkText } from '../../sheet/sheetMark';
import { EMPTY_STYLES } from './style/emptyStyles';
import { escapeXml } from './xml/xmlText';
import { writeZip, type ZipItem } from './zip/writeZip';
import type { Result } from '../../kernel/result';
import type { HostIssue } from '../../app/ports';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const { main, relationships } = namespaces(false);

const EMPTY_SHEET = { blocks: [], charts: [], formats: [], landscape: false };

export interface NewWorkbookOptions {
  readonly codec?: Codec;
  /** Whether the sheet bears our mark; without it, it is a person's and is read like any other. */
  readonly isOurs?: boolean;
}

/**
 * A new workbook with one empty sheet. As ours, a plan with a sheet of that name makes it anew in place, so that the
 * workbook holds what the plan says and nothing else.
 */
export function newWorkbook(
  sheet: string,
  { codec = fflateCodec, isOurs = true }: NewWorkbookOptions = {},
): Result<FileWorkbook, HostIssue> {
  const items = [...partsOf(sheet, isOurs), ...(isOurs ? MARK_PARTS : [])].map(([name, bytes]): ZipItem => {
    const deflater = codec.deflater(6);
    deflater.push(bytes);
    const part = { chunks: deflater.finish(), size: bytes.length, crc: codec.crc32(bytes) };
    return { kind: 'new', name, part };
  });
  // A handful of small parts never needs zip64, the one thing that `writeZip` refuses.
  return openWorkbook(writeZip(items) ?? new Uint8Array(0), { codec });
}

type Part = readonly [name: string, bytes: Uint8Array];

const MARK_PARTS: readonly Part[] = [
  ['xl/worksheets/_rels/sheet1.xml.rels', relationshipsPart([['customProperty', '../customProperty1.bin']])],
  ['xl/customProperty1.bin', encodeUtf16(sheetMarkText(EMPTY_SHEET))],
];

function partsOf(sheet: string, isOurs: boolean): readonly Part[] {
  return [
    ['[Content_Types].xml', xmlPart(contentTypes(isOurs))],
    ['_rels/.rels', relationshipsPart([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', xmlPart(workbookXml(sheet))],
    [
      'xl/_rels/workbook.xml.rels',
      relationshipsPart([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', EMPTY_STYLES],
    ['xl/sharedStrings.xml', xmlPart(`<sst xmlns="${main}"></sst>`)],
    ['xl/worksheets/sheet1.xml', xmlPart(sheetXml(isOurs))],
  ];
}

function contentTypes(isOurs: boolean): string {
  const parts: (readonly [part: string, type: string])[] = [
    ['xl/workbook.xml', 'sheet.main+xml'],
    ['xl/styles.xml', 'styles+xml'],
    ['xl/sharedStrings.xml', 'sharedStrings+xml'],
    ['xl/worksheets/sheet1.xml', 'worksheet+xml'],
  ];
  if (isOurs) parts.push(['xl/customProperty1.bin', 'customProperty']);
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationshipsPart(targets: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return xmlPart(`<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`);
}

function workbookXml(sheet: string): string {
  return (
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  );
}

function sheetXml(isOurs: boolean): string {
  const mark = `<customProperties><customPr name="${SHEET_MARK}" r:id="rId1"/></customProperties>`;
  return `<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetData/>${isOurs ? mark : ''}</worksheet>`;
}

import { unzipSync, zipSync, type Zippable } from 'fflate';
import { formatA1, parseA1 } from '../../src/kernel/cellAddress';
import { isCellError, type CellValue } from '../../src/sheet/grid';
import type { CellSpec, GridSpec } from '../../src/sheet/gridOf';
import { readZip } from '../../src/host/file/zip/readZip';
import { FILE_LIMITS } from '../../src/host/file/limits';
import { valueOf } from './valueOf';

/** Parts of a package by name, as text or bytes. */
export type Parts = Record<string, string | Uint8Array>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A zip package of parts. */
export function packageOf(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    entries[name] = [
      typeof part === 'string' ? new TextEncoder().encode(part) : part,
      { mtime: '2021-12-31' },
    ];
  }
  return zipSync(entries, { level: 6 });
}

/** Parts of a package as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );
}

/** Packed bytes of every entry, to show that they were copied and not packed again. */
export function packedEntries(bytes: Uint8Array): Map<string, string> {
  const entries = valueOf(readZip(bytes, FILE_LIMITS));
  return new Map(entries.map(({ name, packed }) => [name, Buffer.from(packed).toString('base64')]));
}

/** A sheet given by the XML in its `sheetData`, with what stands before and after it. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** Whole part, instead of the rest. */
  readonly xml?: string | Uint8Array;
}

export interface BookXml {
  readonly sheets: readonly SheetXml[];
  readonly strings?: readonly string[];
  /** XML of `cellXfs` items after the first. */
  readonly formats?: string;
  readonly numberFormats?: string;
  readonly workbookPr?: string;
  readonly afterSheets?: string;
  /** More parts, and what the workbook and content types say of them. */
  readonly parts?: Parts;
  readonly relationships?: string;
  readonly contentTypes?: string;
}

export function worksheet(rows: string, before = '', after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Parts of a small workbook as Excel forms them. */
export function bookParts(book: BookXml): Parts {
  const { sheets, strings } = book;
  const parts: Parts = {
    '[Content_Types].xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      sheets
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
      (strings
        ? `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/>`
        : '') +
      `${book.contentTypes ?? ''}</Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${book.workbookPr ?? ''}<sheets>${sheets
      .map(
        (sheet, i) =>
          `<sheet name="${sheet.name}" sheetId="${i + 1}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets>${book.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">` +
      sheets
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId100" Type="${DOCUMENT}/styles" Target="styles.xml"/>` +
      (strings
        ? `<Relationship Id="rId101" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/>`
        : '') +
      `${book.relationships ?? ''}</Relationships>`,
    'xl/styles.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">${book.numberFormats ?? ''}<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${1 + (book.formats?.match(/<xf /g)?.length ?? 0)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${book.formats ?? ''}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheet.xml ?? worksheet(sheet.rows, sheet.before, sheet.after);
  });
  if (strings) {
    parts['xl/sharedStrings.xml'] =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`;
  }
  return { ...parts, ...book.parts };
}

export function bookOf(book: BookXml): Uint8Array {
  return packageOf(bookParts(book));
}

/** Control characters as Excel keeps them: XML has no other way to say them. */
const controls = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,
    (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

const escape = (text: string): string =>
  controls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A workbook with the sheets of plain specs, as the other hosts of the contract get them. */
export function xlsxOf(specs: readonly GridSpec[], more: Partial<BookXml> = {}): Uint8Array {
  const codes: string[] = [];
  const styleOf = (code: string | undefined): number => {
    if (code === undefined || code === 'General') return 0;
    if (!codes.includes(code)) codes.push(code);
    return codes.indexOf(code) + 1;
  };
  const sheets = specs.map((spec): SheetXml => {
    const rows = spec.cells.map((cells, row) => {
      const inner = cells.map((cell, column) => cellXml(cell, row, column, styleOf)).join('');
      const hidden = spec.hiddenRows?.includes(row) ? ' hidden="1"' : '';
      return `<row r="${row + 1}"${hidden}>${inner}</row>`;
    });
    const merges = spec.merges ?? [];
    const mergeXml = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const columns = (spec.hiddenColumns ?? []).map(
      (c) => `<col min="${c + 1}" max="${c + 1}" width="9" hidden="1"/>`,
    );
    return {
      name: escape(spec.sheet),
      rows: rows.join(''),
      before: columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
      after:
        (spec.isProtected ? '<sheetProtection sheet="1"/>' : '') +
        (spec.filter
          ? `<autoFilter ref="${spec.filter.range}">${spec.filter.isFiltered ? '<filterColumn colId="0"/>' : ''}</autoFilter>`
          : '') +
        (merges.length > 0 ? `<mergeCells count="${merges.length}">${mergeXml}</mergeCells>` : ''),
      ...(spec.visibility &&
        spec.visibility !== 'visible' && { state: spec.visibility === 'hidden' ? 'hidden' : 'veryHidden' }),
    };
  });
  const numberFormats = codes
    .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escape(code)}"/>`)
    .join('');
  return bookOf({
    sheets,
    ...(codes.length > 0 && { numberFormats: `<numFmts count="${codes.length}">${numberFormats}</numFmts>` }),
    formats: codes
      .map(
        (_, i) =>
          `<xf numFmtId="${200 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
      )
      .join(''),
    ...more,
  });
}

function cellXml(
  cell: CellValue | CellSpec,
  row: number,
  column: number,
  styleOf: (code: string | undefined) => number,
): string {
  const isSpec = typeof cell === 'object' && cell !== null && !('error' in cell);
  const spec: CellSpec = isSpec ? (cell as CellSpec) : { v: cell as CellValue };
  const value = spec.v ?? null;
  const style = styleOf(spec.z);
  const head = `<c r="${formatA1(row, column)}"${style > 0 ? ` s="${style}"` : ''}`;
  const formula = spec.f === undefined ? '' : `<f>${escape(spec.f.slice(1))}</f>`;
  if (value === null) return formula === '' && style === 0 ? '' : `${head}>${formula}</c>`;
  if (isCellError(value)) {
    if (value.error === 'uncached') return `${head}>${formula}</c>`;
    return `${head} t="e">${formula}<v>${value.error}</v></c>`;
  }
  if (typeof value === 'number') return `${head}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== '') return `${head} t="str">${formula}<v>${escape(value)}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

/** Row and column of an A1 reference, for tests. */
export function at(reference: string): { row: number; column: number } {
  const place = parseA1(reference);
  if (!place) throw new Error(reference);
  return place;
}

import { crc32, deflateRawSync } from 'node:zlib';
import { writeZip } from '../../src/host/file/zip/writeZip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Headers of the measured table: what an office's list of indicators has, ten columns of words, five of figures. */
export const HEADERS = [
  'No',
  'Sasaran Strategis',
  'Indikator Kinerja',
  'Satuan',
  'Target',
  'Realisasi',
  'Pagu Anggaran',
  'Realisasi Anggaran',
  'Penanggung Jawab',
  'Sumber Data',
  'Rumus',
  'Lokasi',
  'Kendala',
  'Tindak Lanjut',
  'Keterangan',
] as const;

/** Texts that repeat, as they do in real lists. */
const OWNERS = [
  'Bagian Perencanaan',
  'Bidang Pengujian',
  'Bidang Pemeriksaan',
  'Bidang Penindakan',
  'Bagian Umum',
];
const NOTES = [
  '-',
  'sesuai rencana',
  'menunggu revisi anggaran',
  'data bulan berjalan',
  'sudah diverifikasi',
];

/** A workbook as Excel would save it: one table of `rows` indicators, all texts shared, no formulas. */
export function bigWorkbook(rows: number): Uint8Array {
  const strings = new Strings();
  const sheet = new Chunks();
  const headers = HEADERS.map((text, column) => shared(column, 1, strings.of(text)));
  sheet.add(
    `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:O${rows + 1}"/><sheetData><row r="1" spans="1:15">${headers.join('')}</row>`,
  );
  for (let index = 0; index < rows; index += 1) sheet.add(rowXml(index, strings));
  sheet.add('</sheetData></worksheet>');
  return zipOf([
    [
      '[Content_Types].xml',
      text(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/></Types>`,
      ),
    ],
    [
      '_rels/.rels',
      text(
        `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    ],
    [
      'xl/workbook.xml',
      text(
        `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Pengukuran" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      text(
        `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
    ],
    [
      'xl/styles.xml',
      text(
        `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', sheet.bytes()],
    ['xl/sharedStrings.xml', strings.part()],
  ]);
}

function rowXml(index: number, strings: Strings): string {
  const row = index + 2;
  const objective = Math.floor(index / 5) + 1;
  const target = 50 + ((index * 37) % 50) + ((index * 7) % 10) / 10;
  const actual = Math.round(target * (60 + ((index * 53) % 65))) / 100;
  const budget = 10_000_000 + ((index * 7919) % 900_000) * 1000;
  const cells = [
    number(0, row, index + 1),
    shared(1, row, strings.of(`Terwujudnya produk yang aman dan bermutu di wilayah ${objective}`)),
    shared(2, row, strings.of(`Persentase sarana ${index + 1} yang memenuhi ketentuan`)),
    shared(3, row, strings.of('%')),
    number(4, row, target),
    number(5, row, actual),
    number(6, row, budget),
    number(7, row, Math.round((budget * (70 + (index % 30))) / 100)),
    shared(8, row, strings.of(OWNERS[index % OWNERS.length] as string)),
    shared(9, row, strings.of('laporan bulanan')),
    shared(10, row, strings.of('jumlah yang memenuhi dibagi jumlah yang diperiksa')),
    shared(11, row, strings.of(`Kabupaten ${index % 514}`)),
    shared(12, row, strings.of(NOTES[index % NOTES.length] as string)),
    shared(13, row, strings.of(NOTES[(index + 1) % NOTES.length] as string)),
    shared(14, row, strings.of(NOTES[(index + 2) % NOTES.length] as string)),
  ];
  return `<row r="${row}" spans="1:15">${cells.join('')}</row>`;
}

const LETTERS = 'ABCDEFGHIJKLMNO';
const number = (column: number, row: number, value: number): string =>
  `<c r="${LETTERS[column]}${row}"><v>${value}</v></c>`;
const shared = (column: number, row: number, index: number): string =>
  `<c r="${LETTERS[column]}${row}" t="s"><v>${index}</v></c>`;
const text = (xml: string): Buffer => Buffer.from(HEAD + xml);

/** Text in pieces: one string could not hold the sheet of a million rows. */
class Chunks {
  private readonly done: Buffer[] = [];
  private pending: string[] = [];

  add(piece: string): void {
    this.pending.push(piece);
    if (this.pending.length >= 4096) this.flush();
  }

  bytes(): Buffer {
    this.flush();
    return Buffer.concat(this.done);
  }

  private flush(): void {
    this.done.push(Buffer.from(this.pending.join('')));
    this.pending = [];
  }
}

class Strings {
  private readonly indexes = new Map<string, number>();
  private count = 0;

  of(value: string): number {
    this.count += 1;
    const known = this.indexes.get(value);
    if (known !== undefined) return known;
    this.indexes.set(value, this.indexes.size);
    return this.indexes.size - 1;
  }

  part(): Buffer {
    const xml = new Chunks();
    xml.add(`${HEAD}<sst xmlns="${MAIN}" count="${this.count}" uniqueCount="${this.indexes.size}">`);
    for (const value of this.indexes.keys()) xml.add(`<si><t>${value}</t></si>`);
    xml.add('</sst>');
    return xml.bytes();
  }
}

function zipOf(parts: readonly (readonly [string, Buffer])[]): Uint8Array {
  const zip = writeZip(
    parts.map(([name, bytes]) => ({
      kind: 'new',
      name,
      part: { chunks: [deflateRawSync(bytes, { level: 6 })], size: bytes.length, crc: crc32(bytes) },
    })),
  );
  if (zip === null) throw new Error('too large for a zip without zip64');
  return zip;
}

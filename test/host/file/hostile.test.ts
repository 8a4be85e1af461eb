import { deflateRawSync } from 'node:zlib';
import { FILE_LIMITS } from '../../../src/host/file/limits';
import { nodeCodec } from '../../../src/host/file/nodeCodec';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import fc from 'fast-check';
import { fullPackage, fullParts } from '../../helpers/fullPackage';
import { bookOf, bookParts, packageOf, worksheet, type Parts } from '../../helpers/xlsx';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));

/** A compound file (the container of .xls and of encrypted workbooks) with one directory entry. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16(`${stream}\0`), 1024);
  return bytes;
}

function issueOf(bytes: Uint8Array): unknown {
  const results = [openWorkbook(bytes), openWorkbook(bytes, { codec: nodeCodec })];
  const issues = results.map((result) =>
    result.ok ? null : result.issues.map(({ code, data }) => [code, data ?? {}]),
  );
  // Both compressors see the same.
  expect(issues[0]).toEqual(issues[1]);
  return issues[0]?.[0] ?? null;
}

const book = (parts: Parts = {}): Parts => ({
  ...bookParts({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }),
  ...parts,
});

/** The package with the first occurrence of a byte sequence changed. */
function patched(
  bytes: Uint8Array,
  find: number[],
  change: (copy: Uint8Array, at: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf(Buffer.from(find));
  change(copy, at);
  return copy;
}

describe('files that are something else', () => {
  it.each<[string, Uint8Array, unknown]>([
    ['an old .xls', compound('Workbook'), ['file-is-xls', {}]],
    ['an older .xls', compound('Book'), ['file-is-xls', {}]],
    ['a stream of Excel 3', Uint8Array.from([9, 2, 6, 0, 0, 0, 16, 0]), ['file-is-xls', {}]],
    ['an encrypted workbook', compound('EncryptedPackage'), ['file-is-encrypted', {}]],
    ['a Word .doc', compound('WordDocument'), ['file-is-not-spreadsheet', {}]],
    ['nothing', new Uint8Array(0), ['file-is-not-spreadsheet', { looksLike: 'empty' }]],
    [
      'a CSV',
      bytesOf('No;Indikator;Target\n1;Obat;91,5'),
      ['file-is-not-spreadsheet', { looksLike: 'text' }],
    ],
    [
      'an HTML table called .xls',
      bytesOf('<html><table><tr><td>1</td></tr></table></html>'),
      ['file-is-not-spreadsheet', { looksLike: 'html' }],
    ],
    [
      'XML Spreadsheet 2003',
      bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      ['file-is-not-spreadsheet', { looksLike: 'xml' }],
    ],
    ['a PDF', bytesOf('%PDF-1.7'), ['file-is-not-spreadsheet', { looksLike: 'pdf' }]],
    [
      'an OpenDocument sheet',
      packageOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      ['file-is-ods', {}],
    ],
    ['a zip of other things', packageOf({ 'catatan.txt': 'halo' }), ['file-is-not-spreadsheet', {}]],
    [
      'a Word document',
      packageOf(book({ 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' })),
      ['file-is-not-spreadsheet', { looksLike: 'document' }],
    ],
    [
      'an .xlsb',
      packageOf(
        book({
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          'xl/workbook.bin': Uint8Array.from([1, 2]),
        }),
      ),
      ['file-is-xlsb', {}],
    ],
  ])('says so of %s', (_, bytes, expected) => {
    expect(issueOf(bytes)).toEqual(expected);
  });
});

describe('damaged packages', () => {
  const whole = fullPackage();

  it('refuses a package cut off anywhere, without a crash', () => {
    for (let length = 0; length < whole.length; length += 97) {
      const result = openWorkbook(whole.slice(0, length));
      expect(result.ok ? length : result.issues[0].code).toMatch(/^file-is-(damaged|not-spreadsheet)$/);
    }
  });

  it('never crashes on a package with any byte changed; what opens has its sheets', () => {
    const codes = new Set<string>();
    for (let at = 0; at < whole.length; at += 13) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] as number) ^ 0xff;
      const result = openWorkbook(bytes, { codec: nodeCodec });
      if (result.ok) expect(result.value.content().sheets.length).toBeGreaterThan(0);
      else codes.add(result.issues[0].code);
    }
    expect([...codes].every((code) => code.startsWith('file-'))).toBe(true);
  });

  it('notices packed bytes that do not match their checksum', () => {
    const bytes = patched(whole, [...bytesOf('xl/workbook.xml')], (copy, at) => {
      copy[at + 40] = (copy[at + 40] as number) ^ 1;
    });
    expect(issueOf(bytes)).toEqual(['file-is-damaged', { part: 'xl/workbook.xml', reason: 'checksum' }]);
  });

  it.each<[string, Parts, unknown]>([
    [
      'a sheet that is missing',
      { 'xl/worksheets/sheet1.xml': '' },
      ['file-is-damaged', { sheet: 'S', part: 'xl/worksheets/sheet1.xml', reason: 'xml' }],
    ],
    [
      'a cut sheet',
      { 'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1"><v>1').slice(0, -20) },
      ['file-is-damaged', { sheet: 'S', part: 'xl/worksheets/sheet1.xml', reason: 'xml' }],
    ],
    [
      'rows out of order',
      { 'xl/worksheets/sheet1.xml': worksheet('<row r="2"/><row r="1"/>') },
      ['file-is-damaged', { sheet: 'S', part: 'xl/worksheets/sheet1.xml', reason: 'xml' }],
    ],
    [
      'a cell twice',
      { 'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1"/><c r="A1"/></row>') },
      ['file-is-damaged', { sheet: 'S', part: 'xl/worksheets/sheet1.xml', reason: 'xml' }],
    ],
    [
      'a row beyond the last',
      { 'xl/worksheets/sheet1.xml': worksheet('<row r="1048577"/>') },
      ['file-is-damaged', { sheet: 'S', part: 'xl/worksheets/sheet1.xml', reason: 'xml' }],
    ],
    [
      'a column beyond the last',
      { 'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="XFE1"/></row>') },
      ['file-is-damaged', { sheet: 'S', part: 'xl/worksheets/sheet1.xml', reason: 'xml' }],
    ],
    [
      'a workbook without sheets',
      { 'xl/workbook.xml': '<workbook/>' },
      ['file-is-damaged', { part: 'xl/workbook.xml', reason: 'no-sheet' }],
    ],
    ['a path that leads out', { '../../etc/passwd': 'x' }, ['file-is-damaged', { reason: 'entry-name' }]],
    [
      'the same part twice in other case',
      { 'XL/Workbook.xml': 'x' },
      ['file-is-damaged', { reason: 'duplicate-entry' }],
    ],
    [
      'a document type with entities',
      {
        'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>',
      },
      ['file-is-damaged', { part: 'xl/workbook.xml', reason: 'xml' }],
    ],
    [
      'an external entity',
      { 'xl/workbook.xml': '<!DOCTYPE w SYSTEM "file:///etc/passwd"><workbook/>' },
      ['file-is-damaged', { part: 'xl/workbook.xml', reason: 'xml' }],
    ],
    [
      'elements nested without end',
      { 'xl/styles.xml': '<a>'.repeat(100_000) },
      ['file-is-damaged', { part: 'xl/styles.xml', reason: 'xml' }],
    ],
  ])('refuses %s', (_, parts, expected) => {
    expect(issueOf(packageOf(book(parts)))).toEqual(expected);
  });

  it('refuses packed entries that lie over each other, and lying sizes', () => {
    const bytes = bookOf({ sheets: [{ name: 'S', rows: '' }] });
    const second = Buffer.from(bytes).indexOf(
      Buffer.from([0x50, 0x4b, 1, 2]),
      Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 4,
    );
    const overlapping = bytes.slice();
    overlapping.set([0, 0, 0, 0], second + 42);
    expect(issueOf(overlapping)).toEqual(['file-is-damaged', { reason: 'names-differ' }]);
    const lying = bytes.slice();
    const central = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    lying[central + 24] = (lying[central + 24] as number) ^ 0x0f;
    expect(issueOf(lying)).toEqual(['file-is-damaged', { part: '[Content_Types].xml', reason: 'checksum' }]);
  });
});

describe('bombs', () => {
  it('refuses a part that unpacks to hundreds of times its size before unpacking it', () => {
    const zeros = deflateRawSync(new Uint8Array(64 << 20));
    expect((64 << 20) / zeros.length).toBeGreaterThan(FILE_LIMITS.ratio);
    const bytes = packageOf(book({ 'xl/worksheets/sheet1.xml': new Uint8Array(64 << 20) }));
    expect(issueOf(bytes)).toEqual(['file-is-bomb', { part: 'xl/worksheets/sheet1.xml' }]);
  });

  it('refuses a part that claims less than it unpacks to', () => {
    const bytes = packageOf(book({ 'xl/styles.xml': new Uint8Array(1 << 20) }));
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const central = view.lastIndexOf(Buffer.from('xl/styles.xml')) - 46;
    view.writeUInt32LE(1000, central + 24);
    expect(issueOf(bytes)).toEqual(['file-is-damaged', { part: 'xl/styles.xml', reason: 'checksum' }]);
  });

  it('refuses more than the limits allow: file, part, all parts, entries', () => {
    const bytes = fullPackage();
    const codeWith = (limits: Partial<typeof FILE_LIMITS>): string | null => {
      const result = openWorkbook(bytes, { limits: { ...FILE_LIMITS, ...limits } });
      return result.ok ? null : result.issues[0].code;
    };
    expect(codeWith({ fileBytes: 100 })).toBe('file-too-large');
    expect(codeWith({ partBytes: 500 })).toBe('file-too-large');
    expect(codeWith({ totalBytes: 3000 })).toBe('file-too-large');
    expect(codeWith({ entries: 5 })).toBe('file-is-bomb');
    expect(codeWith({})).toBeNull();
  });

  it('reads a claim of a huge used range without making room for it', () => {
    const before = '<dimension ref="A1:XFD1048576"/>';
    const workbook = openWorkbook(
      bookOf({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>', before }] }),
    );
    expect(workbook.ok && workbook.value.content().sheets[0]?.rowCount).toBe(1);
  });

  it('ends on shared formulas that name themselves or each other', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" si="1" ref="B1:B1"/><v>2</v></c></row>';
    const workbook = openWorkbook(bookOf({ sheets: [{ name: 'S', rows }] }));
    const grid = workbook.ok ? workbook.value.content().sheets[0] : undefined;
    expect([grid?.formula(0, 0), grid?.formula(0, 1)]).toEqual(['=', '=']);
  });
});

describe('zip64 and data descriptors', () => {
  it('reads and edits a package whose sizes follow the data', () => {
    const bytes = fullPackage();
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Say of every entry that its sizes follow: the local header may then hold zeros.
    for (
      let at = view.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      at >= 0;
      at = view.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 4)
    ) {
      const local = view.readUInt32LE(at + 42);
      view.writeUInt16LE(view.readUInt16LE(at + 8) | 8, at + 8);
      view.writeUInt16LE(view.readUInt16LE(local + 6) | 8, local + 6);
      view.fill(0, local + 14, local + 26);
    }
    const workbook = openWorkbook(bytes);
    const edits = [{ sheet: 'Data', top: 0, left: 9, cells: [[1]] }];
    const result =
      workbook.ok && workbook.value.apply({ relies: [], edits, widths: [], formats: [], sheets: [] });
    const again = result && result.ok ? openWorkbook(result.value.bytes) : null;
    expect(again?.ok && again.value.content().sheets[0]?.value(0, 9)).toBe(1);
  });
});

describe('parts with errors in their text', () => {
  const pieces = [
    '<',
    '>',
    '"',
    '&',
    '/',
    '<!--',
    '<![CDATA[',
    '<?',
    's="99999"',
    '<f t="shared" si="0"/>',
    '</row>',
    '<row r="9">',
    '<c ',
    '<v>',
    '\0',
    '<!DOCTYPE a>',
    'r="A0"',
    '999999999999',
  ];
  const names = [
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    '[Content_Types].xml',
  ];

  it('are refused, or edited into a package that opens and holds the edit', () => {
    const parts = fullParts();
    const edits = [
      {
        sheet: 'Data',
        top: 0,
        left: 3,
        cells: [
          ['x', 1],
          [2, { formula: '=A1', cached: 3 }],
          [null, 5],
          ['y', 6],
        ],
      },
    ];
    const mutation = fc.record({
      name: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 30 }),
      piece: fc.constantFrom('', ...pieces),
    });
    fc.assert(
      fc.property(mutation, ({ name, at, cut, piece }) => {
        const text = String(parts[name]);
        const place = Math.floor(at * text.length);
        const broken = text.slice(0, place) + piece + text.slice(place + cut);
        const workbook = openWorkbook(packageOf({ ...parts, [name]: broken }), { codec: nodeCodec });
        if (!workbook.ok) return;
        const applied = workbook.value.apply({ relies: [], edits, widths: [], formats: [], sheets: [] });
        if (!applied.ok) return;
        const again = openWorkbook(applied.value.bytes, { codec: nodeCodec });
        const grid = again.ok
          ? again.value.content().sheets.find(({ sheet }) => sheet === 'Data')
          : undefined;
        expect([grid?.value(0, 3), grid?.value(3, 3), grid?.value(3, 4), grid?.formula(1, 4)]).toEqual([
          'x',
          'y',
          6,
          '=A1',
        ]);
      }),
      { numRuns: 400 },
    );
  });
});

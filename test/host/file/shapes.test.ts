import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { EMPTY_PLAN, type BlockEdit } from '../../../src/sheet/editPlan';
import type { Grid } from '../../../src/sheet/grid';
import { at, bookOf, bookParts, packageOf, partsOf, worksheet, type Parts } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function gridOf(bytes: Uint8Array, index = 0): Grid {
  const workbook = valueOf(openWorkbook(bytes));
  return workbook.content().sheets[index] as Grid;
}

const value = (grid: Grid, reference: string): unknown => grid.value(at(reference).row, at(reference).column);
const text = (grid: Grid, reference: string): string => grid.text(at(reference).row, at(reference).column);

/** The sheet's XML after a block is written into the first sheet. */
function written(
  bytes: Uint8Array,
  block: Omit<BlockEdit, 'sheet'>,
  part = 'xl/worksheets/sheet1.xml',
): string {
  const workbook = valueOf(openWorkbook(bytes));
  const sheet = workbook.content().sheets[0]?.sheet ?? '';
  const result = valueOf(workbook.apply({ ...EMPTY_PLAN, edits: [{ sheet, ...block }] }));
  return Buffer.from(partsOf(result.bytes)[part] ?? '', 'latin1').toString('utf8');
}

const oneSheet = (rows: string, more: Partial<Parameters<typeof bookOf>[0]> = {}): Uint8Array =>
  bookOf({ sheets: [{ name: 'S', rows }], ...more });

describe('values of cells', () => {
  it.each([
    ['<c r="A1"><v>0.1</v></c>', 0.1],
    ['<c r="A1"><v>100.81967213114754</v></c>', 100.81967213114754],
    ['<c r="A1"><v>1.0082E2</v></c>', 100.82],
    ['<c r="A1"><v>-3</v></c>', -3],
    ['<c r="A1"><v>123456789012345678</v></c>', 123456789012345678],
    ['<c r="A1"><v> 5 </v></c>', 5],
    ['<c r="A1" t="n"><v><![CDATA[7.5]]></v></c>', 7.5],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="e"><v>#FIELD!</v></c>', { error: '#UNKNOWN!' }],
    ['<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> dua &amp; tiga </t></is></c>', ' dua & tiga '],
    [
      '<c r="A1" t="inlineStr"><is><r><t>Ja</t></r><r><rPr><b/></rPr><t>di</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'Jadi',
    ],
    ['<c r="A1" t="inlineStr"><is><t>baris_x000A_dua_x005F_x0041_</t></is></c>', 'baris\ndua_x0041_'],
    ['<c r="A1" t="inlineStr"><is><t>&#233;&#x1F600;&lt;</t></is></c>', 'é😀<'],
    ['<c r="A1"><v>bukan angka</v></c>', 'bukan angka'],
    ['<c r="A1"><f>B1</f></c>', { error: 'uncached' }],
    ['<c r="A1"><f>B1</f><v></v></c>', { error: 'uncached' }],
    ['<c r="A1"><f>B1</f><v/></c>', { error: 'uncached' }],
    ['<c r="A1" s="0"/>', null],
    ['<c r="A1" t="s"><v>9</v></c>', { error: '#UNKNOWN!' }],
    ['<c r="A1" t="d"><v>2021-12-31</v></c>', 44561],
    ['<c r="A1" t="d"><v>2021-12-31T12:00:00Z</v></c>', 44561.5],
  ])('reads %s', (cell, expected) => {
    expect(value(gridOf(oneSheet(`<row r="1">${cell}</row>`)), 'A1')).toEqual(expected);
  });

  it('reads shared texts: plain, with runs, with phonetic runs, with blanks', () => {
    const strings = [
      '<si><t>Polos</t></si>',
      '<si><r><t xml:space="preserve">Obat </t></r><r><rPr><i/></rPr><t>aman</t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      '<si><t/></si>',
      '<si/>',
    ];
    const cells = strings.map((_, i) => `<c r="${'ABCDE'[i]}1" t="s"><v>${i}</v></c>`).join('');
    const grid = gridOf(oneSheet(`<row r="1">${cells}</row>`, { strings }));
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => value(grid, cell))).toEqual([
      'Polos',
      'Obat aman',
      '東京',
      '',
      '',
    ]);
  });

  it('reads rows and cells without a reference by their order', () => {
    const grid = gridOf(
      oneSheet(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
      ),
    );
    expect(['A1', 'B1', 'A4', 'D4', 'E4', 'A5'].map((cell) => value(grid, cell))).toEqual([1, 2, 3, 4, 5, 6]);
    expect([grid.rowCount, grid.columnCount]).toEqual([5, 5]);
  });

  it('counts day numbers from 1904 where the workbook says so', () => {
    const workbookPr = '<workbookPr date1904="1"/>';
    const formats = '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const bytes = oneSheet(
      '<row r="1"><c r="A1" s="1"><v>43099</v></c><c r="B1" t="d"><v>2021-12-31</v></c></row>',
      { workbookPr, formats },
    );
    expect([text(gridOf(bytes), 'A1'), value(gridOf(bytes), 'B1')]).toEqual(['12/31/2021', 43099]);
  });

  it('keeps a sheet small whose only cells stand in two corners', () => {
    const grid = gridOf(
      oneSheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    expect([grid.rowCount, grid.columnCount, value(grid, 'XFD1048576'), value(grid, 'XFC1048576')]).toEqual([
      1048576,
      16384,
      2,
      null,
    ]);
  });
});

describe('what stands round the cells', () => {
  it('reads merges, hidden rows and columns, filter, protection, tables and visibility', () => {
    const parts = bookParts({
      sheets: [
        {
          name: 'S',
          rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true" ht="0"/>',
          before: '<cols><col min="2" max="3" width="9" hidden="1"/></cols>',
          after:
            '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
          state: 'veryHidden',
        },
      ],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="/xl/tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="TabelIKU" ref="A1:C3" totalsRowCount="1"><autoFilter ref="A1:C2"/><tableColumns count="3"/></table>`,
      },
    });
    const grid = gridOf(packageOf(parts));
    expect({
      merges: grid.merges,
      rows: [...grid.hiddenRows],
      columns: [...grid.hiddenColumns],
      filter: grid.filter,
      protection: grid.protection,
      tables: grid.tables,
      visibility: grid.visibility,
    }).toEqual({
      merges: [{ sheet: 'S', top: 0, left: 4, bottom: 1, right: 5 }],
      rows: [1, 2],
      columns: [1, 2],
      filter: { range: { sheet: 'S', top: 0, left: 0, bottom: 2, right: 2 }, isFiltered: true },
      protection: { isProtected: true },
      tables: [
        {
          name: 'TabelIKU',
          range: { sheet: 'S', top: 0, left: 0, bottom: 2, right: 2 },
          headerRows: 1,
          totalsRows: 1,
        },
      ],
      visibility: 'very-hidden',
    });
  });

  it('finds sheets through relationships: chart sheets between them, names in any case, absolute and encoded targets', () => {
    const parts = bookParts({
      sheets: [
        { name: 'A', rows: '' },
        { name: 'B', rows: '<row r="1"><c r="A1"><v>2</v></c></row>' },
      ],
    });
    const relationships = String(parts['xl/_rels/workbook.xml.rels'])
      .replace('/worksheet" Target="worksheets/sheet1.xml"', '/chartsheet" Target="chartsheets/sheet1.xml"')
      .replace('Target="worksheets/sheet2.xml"', 'Target="/XL/Worksheets/lembar%20kerja.xml"');
    const moved: Parts = {
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships,
      'xl\\worksheets\\Lembar Kerja.xml': parts['xl/worksheets/sheet2.xml'] as string,
    };
    delete moved['xl/worksheets/sheet2.xml'];
    const workbook = openWorkbook(packageOf(moved));
    expect(
      workbook.ok && workbook.value.content().sheets.map((grid) => [grid.sheet, grid.value(0, 0)]),
    ).toEqual([['B', 2]]);
  });
});

const number = (cells: BlockEdit['cells'], top = 0, left = 2): Omit<BlockEdit, 'sheet'> => ({
  top,
  left,
  cells,
});

describe('writing into sheets of odd shapes', () => {
  it('keeps a byte order mark, prefixes, strict namespaces, odd blanks and quotes', () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const before = `\ufeff<?xml version='1.0'?>\n<x:worksheet xmlns:x='${main}'><x:sheetData>\n <x:row r = '1' ><x:c r='A1' ><x:v>1</x:v></x:c >\n </x:row>\n</x:sheetData></x:worksheet>`;
    const bytes = bookOf({ sheets: [{ name: 'S', rows: '', xml: before }] });
    expect(value(gridOf(bytes), 'A1')).toBe(1);
    expect(written(bytes, number([[5, 'teks']]))).toBe(
      before.replace(
        '</x:c >',
        '</x:c ><x:c r="C1"><x:v>5</x:v></x:c><x:c r="D1" t="inlineStr"><x:is><x:t>teks</x:t></x:is></x:c>',
      ),
    );
  });

  it('reads and edits a sheet in UTF-16, which becomes UTF-8', () => {
    const xml = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>é東</t></is></c></row>').replace(
      'UTF-8',
      'UTF-16',
    );
    const bytes = bookOf({
      sheets: [{ name: 'S', rows: '', xml: Uint8Array.from(Buffer.from(`\ufeff${xml}`, 'utf16le')) }],
    });
    expect(value(gridOf(bytes), 'A1')).toBe('é東');
    const after = written(bytes, number([[5]]));
    expect(after).toContain('encoding="UTF-8"');
    expect(after).toContain('<t>é東</t></is></c><c r="C1"><v>5</v></c></row>');
  });

  it.each([
    ['an empty sheet', '', '<row r="3"><c r="C3"><v>1</v></c></row>'],
    [
      'before the first row',
      '<row r="5"><c r="A5"><v>5</v></c></row>',
      '<row r="3"><c r="C3"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
    ],
    [
      'between rows',
      '<row r="2"/><row r="5"/>',
      '<row r="2"/><row r="3"><c r="C3"><v>1</v></c></row><row r="5"/>',
    ],
    [
      'after the last row',
      '<row r="2"><c r="A2"/></row>',
      '<row r="2"><c r="A2"/></row><row r="3"><c r="C3"><v>1</v></c></row>',
    ],
    ['an empty row', '<row r="3" ht="20"/>', '<row r="3" ht="20"><c r="C3"><v>1</v></c></row>'],
    ['an open row without cells', '<row r="3"></row>', '<row r="3"><c r="C3"><v>1</v></c></row>'],
    [
      'left of a cell',
      '<row r="3"><c r="E3"><v>9</v></c></row>',
      '<row r="3"><c r="C3"><v>1</v></c><c r="E3"><v>9</v></c></row>',
    ],
    [
      'between cells',
      '<row r="3"><c r="A3"/><c r="E3"/></row>',
      '<row r="3"><c r="A3"/><c r="C3"><v>1</v></c><c r="E3"/></row>',
    ],
    [
      'in place of a cell',
      '<row r="3"><c r="C3" s="0" t="str" cm="1"><f>A1</f><v>x</v></c><c r="D3"/></row>',
      '<row r="3"><c r="C3"><v>1</v></c><c r="D3"/></row>',
    ],
    [
      'before a row extension',
      '<row r="3"><c r="A3"/><extLst><ext uri="x"/></extLst></row>',
      '<row r="3"><c r="A3"/><c r="C3"><v>1</v></c><extLst><ext uri="x"/></extLst></row>',
    ],
    [
      'beside a comment',
      '<!-- <row r="9"> --><row r="3"><!-- c --><c r="A3"/></row>',
      '<!-- <row r="9"> --><row r="3"><!-- c --><c r="A3"/><c r="C3"><v>1</v></c></row>',
    ],
  ])('writes a cell: %s', (_, rows, expected) => {
    expect(written(oneSheet(rows), number([[1]], 2))).toBe(worksheet(expected));
  });

  it('opens an empty sheetData', () => {
    const xml = worksheet('').replace('<sheetData></sheetData>', '<sheetData/>');
    expect(written(bookOf({ sheets: [{ name: 'S', rows: '', xml }] }), number([[1]], 2))).toBe(
      worksheet('<row r="3"><c r="C3"><v>1</v></c></row>'),
    );
  });

  it('gives new cells the look of their row, else of their column', () => {
    const before = '<cols><col min="3" max="3" width="9" style="2"/></cols>';
    const formats =
      '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const rows = '<row r="1" s="1" customFormat="1"><c r="A1"/></row><row r="2" s="1"><c r="A2"/></row>';
    const bytes = bookOf({ sheets: [{ name: 'S', rows, before }], formats });
    const after = written(bytes, number([[1], [2], [3]]));
    expect(after.match(/<c r="C\d"[^>]*>/g)).toEqual([
      '<c r="C1" s="1">',
      '<c r="C2" s="2">',
      '<c r="C3" s="2">',
    ]);
  });

  it('clears a cell: the look stays, an empty look goes', () => {
    const formats = '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const bytes = oneSheet('<row r="1"><c r="C1" s="1"><v>1</v></c><c r="D1"><v>2</v></c></row>', {
      formats,
    });
    expect(written(bytes, number([[null, null]]))).toBe(worksheet('<row r="1"><c r="C1" s="1"/></row>'));
  });

  it('writes what XML cannot hold, and no number that is none', () => {
    const after = written(
      oneSheet('<row r="1"/>'),
      number([['a\u0001b_x0041_', Number.NaN, { formula: '=1/0', cached: Infinity }]]),
    );
    expect(after).toContain('<t>a_x0001_b_x005F_x0041_</t>');
    expect(after).toContain('<c r="D1" t="e"><v>#NUM!</v></c><c r="E1" t="e"><f>1/0</f><v>#NUM!</v></c>');
  });

  it('names our functions in the file as Excel does, and reads them back', () => {
    const bytes = oneSheet('<row r="1"/>');
    const formula = '=IF(LAKIP.CAPAIAN(A1,B1)>1,"LAKIP.NPS(",IFNA(A1,0))';
    const after = written(bytes, number([[{ formula, cached: 'x' }]]));
    expect(after).toContain(
      '<f>IF(_xldudf_LAKIP_CAPAIAN(A1,B1)&gt;1,&quot;LAKIP.NPS(&quot;,_xlfn.IFNA(A1,0))</f>',
    );
    expect(gridOf(bookOf({ sheets: [{ name: 'S', rows: '', xml: after }] })).formula(0, 2)).toBe(formula);
  });

  it('writes overlapping blocks in the order of the plan', () => {
    const workbook = openWorkbook(oneSheet('<row r="1"/>'));
    if (!workbook.ok) throw new Error('open');
    const edits = [
      { sheet: 'S', top: 1, left: 0, cells: [[1, 2]] },
      { sheet: 'S', top: 0, left: 1, cells: [[3], [4]] },
    ];
    const result = workbook.value.apply({ ...EMPTY_PLAN, edits });
    const grid = result.ok ? gridOf(result.value.bytes) : null;
    expect([grid?.value(1, 0), grid?.value(0, 1), grid?.value(1, 1)]).toEqual([1, 3, 4]);
  });

  it('refuses locked cells of a protected sheet and writes unlocked ones', () => {
    const formats =
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>';
    const bytes = bookOf({
      sheets: [
        { name: 'S', rows: '<row r="1"><c r="C1" s="1"/></row>', after: '<sheetProtection sheet="1"/>' },
      ],
      formats,
    });
    expect(written(bytes, number([[1]]))).toContain('<c r="C1" s="1"><v>1</v></c>');
    const workbook = openWorkbook(bytes);
    const result =
      workbook.ok &&
      workbook.value.apply({ ...EMPTY_PLAN, edits: [{ sheet: 'S', top: 0, left: 3, cells: [[1]] }] });
    expect(result && !result.ok && result.issues).toEqual([
      {
        code: 'sheet-is-protected',
        severity: 'error',
        cell: { sheet: 'S', row: 0, column: 3 },
        data: { sheet: 'S' },
      },
    ]);
  });

  it('writes filtered rows too and says so', () => {
    const after = '<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>';
    const rows = '<row r="1"><c r="A1"/></row><row r="2" hidden="1"><c r="A2"/></row>';
    const workbook = openWorkbook(bookOf({ sheets: [{ name: 'S', rows, after }] }));
    const result =
      workbook.ok &&
      workbook.value.apply({ ...EMPTY_PLAN, edits: [{ sheet: 'S', top: 0, left: 2, cells: [[1], [2]] }] });
    expect(result && result.ok && result.warnings).toEqual([
      { code: 'sheet-is-filtered', severity: 'warning', data: { sheet: 'S', rows: 1 } },
    ]);
  });
});

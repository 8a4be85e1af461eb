import { bookParts, packageOf, type BookXml, type Parts } from '../../helpers/xlsx';
import { excelLint } from '../../tools/excelLint/excelLint';

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row>';
const BOOK: BookXml = {
  sheets: [
    { name: 'RAPK 2021', rows: ROWS },
    { name: 'T', rows: '' },
  ],
  strings: ['<si><t>Target</t></si>', '<si><t>Realisasi</t></si>'],
};
const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const lint = (parts: Parts): string[] => excelLint(packageOf(parts));
const edited = (part: string, from: string, to: string): Parts => {
  const parts = bookParts(BOOK);
  const text = String(parts[part]);
  if (!text.includes(from)) throw new Error(`${part} has no ${from}`);
  return { ...parts, [part]: text.replace(from, to) };
};
const rows = (xml: string): Parts => edited(SHEET, ROWS, xml);
const after = (xml: string): Parts => edited(SHEET, '</sheetData>', `</sheetData>${xml}`);
const names = (xml: string): Parts =>
  edited('xl/workbook.xml', '</sheets>', `</sheets><definedNames>${xml}</definedNames>`);
const titles = (text: string): Parts =>
  names(`<definedName name="_xlnm.Print_Titles" localSheetId="0">${text}</definedName>`);
const table = (name: string, columns: string): Parts => ({
  ...bookParts({
    ...BOOK,
    contentTypes: `<Override PartName="/xl/tables/table1.xml" ContentType="${TABLE_TYPE}"/>`,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="A1:B2"><tableColumns count="2">${columns}</tableColumns></table>`,
    },
  }),
});
const GOOD_COLUMNS = '<tableColumn id="1" name="Target"/><tableColumn id="2" name="Realisasi"/>';

describe('the lint of what Excel refuses', () => {
  it.each<[string, Parts]>([
    ['a plain workbook', bookParts(BOOK)],
    ['quoted print titles', titles("'RAPK 2021'!$4:$6,'RAPK 2021'!$A:$B")],
    ['a name of a plain sheet', names('<definedName name="Pagu">T!$A$1</definedName>')],
    ['a table', table('Kinerja', GOOD_COLUMNS)],
    [
      'formulas with texts, errors and other sheets',
      rows(`<row r="1"><c r="A1"><f>IF(T!A1="a!b c",'RAPK 2021'!A2,#REF!)</f></c></row>`),
    ],
  ])('finds nothing in %s', (_, parts) => expect(lint(parts)).toEqual([]));

  it.each<[string, Parts, RegExp]>([
    ['bare sheet name in a name', titles('RAPK 2021!$4:$6'), /RAPK 2021 stands without quotes/],
    [
      'bare sheet name in a formula',
      rows('<row r="1"><c r="A1"><f>SUM(RAPK 2021!A2)</f></c></row>'),
      /without quotes/,
    ],
    [
      'bare name like a cell',
      names('<definedName name="Pagu">TW1!$A$1</definedName>'),
      /TW1 stands without quotes/,
    ],
    ['titles that are cells', titles("'RAPK 2021'!$A$4:$B$6"), /whole rows/],
    ['name like a cell', names('<definedName name="TW1">T!$A$1</definedName>'), /not allowed/],
    [
      'name twice',
      names('<definedName name="P">1</definedName><definedName name="p">2</definedName>'),
      /twice/,
    ],
    ['name of no sheet', names('<definedName name="P" localSheetId="2">1</definedName>'), /not there/],
    ['sheet name too long', edited('xl/workbook.xml', '"T"', `"${'T'.repeat(32)}"`), /not allowed/],
    ['sheet name with a colon', edited('xl/workbook.xml', '"T"', '"T:1"'), /not allowed/],
    ['sheetId twice', edited('xl/workbook.xml', 'sheetId="2"', 'sheetId="1"'), /sheetId 1/],
    [
      'prefix without declaration',
      edited(
        'xl/workbook.xml',
        / xmlns:r="[^"]*"/.exec(String(bookParts(BOOK)['xl/workbook.xml']))?.[0] ?? '',
        '',
      ),
      /well-formed/,
    ],
    ['attribute twice', rows('<row r="1" r="1"/>'), /well-formed/],
    ['relation id twice', edited('xl/_rels/workbook.xml.rels', '"rId2"', '"rId1"'), /rId1 stands twice/],
    [
      'relation to nothing',
      edited('xl/_rels/workbook.xml.rels', 'styles.xml', 'gaya.xml'),
      /gaya.xml is not there/,
    ],
    [
      'type told twice',
      edited('[Content_Types].xml', '</Types>', '<Default Extension="XML" ContentType="a/b"/></Types>'),
      /told twice/,
    ],
    ['text that is not there', rows('<row r="1"><c r="A1" t="s"><v>2</v></c></row>'), /text 2/],
    ['look that is not there', rows('<row r="1"><c r="A1" s="1"/></row>'), /look 1/],
    ['rows out of order', rows('<row r="2"/><row r="1"/>'), /out of order/],
    ['cells out of order', rows('<row r="1"><c r="B1"/><c r="A1"/></row>'), /out of order/],
    ['no number', rows('<row r="1"><c r="A1"><v>NaN</v></c></row>'), /no number/],
    ['formula cut off', rows('<row r="1"><c r="A1"><f>SUM(A2</f></c></row>'), /not complete/],
    ['formula with =', rows('<row r="1"><c r="A1"><f>=A2</f></c></row>'), /begins with/],
    ['newer function', rows('<row r="1"><c r="A1"><f>TEXTJOIN("",1,A2)</f></c></row>'), /prefix/],
    ['function as shown', rows('<row r="1"><c r="A1"><f>LAKIP.NPS(A2)</f></c></row>'), /as it is kept/],
    ['shared formula alone', rows('<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>'), /first cell/],
    [
      'merges overlap',
      after('<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>'),
      /overlap/,
    ],
    ['merge of one cell', after('<mergeCells count="1"><mergeCell ref="A1"/></mergeCells>'), /merge A1/],
    ['count of merges', after('<mergeCells count="3"><mergeCell ref="A1:B2"/></mergeCells>'), /says 3/],
    [
      'colours that are not there',
      after(
        '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
      ),
      /dxfId 0/,
    ],
    [
      'bad area of a format',
      after(
        '<conditionalFormatting sqref="A0"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      ),
      /over A0/,
    ],
    [
      'order of the sheet',
      after('<pageMargins/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'),
      /out of order/,
    ],
    [
      'columns overlap',
      edited(
        SHEET,
        '<sheetData>',
        '<cols><col min="1" max="3" width="9"/><col min="3" max="4" width="9"/></cols><sheetData>',
      ),
      /columns 3/,
    ],
    ['drawing that is not there', after('<drawing r:id="rId7"/>'), /rId7/],
    [
      'count of looks',
      edited('xl/styles.xml', '<cellXfs count="1">', '<cellXfs count="2">'),
      /cellXfs says 2/,
    ],
    [
      'font that is not there',
      edited(
        'xl/styles.xml',
        '<cellXfs count="1"><xf numFmtId="0" fontId="0"',
        '<cellXfs count="1"><xf numFmtId="0" fontId="9"',
      ),
      /fontId 9/,
    ],
    ['count of texts', edited('xl/sharedStrings.xml', 'uniqueCount="2"', 'uniqueCount="3"'), /uniqueCount 3/],
    ['table header differs', table('Kinerja', GOOD_COLUMNS.replace('Target', 'Sasaran')), /header Target/],
    [
      'table column twice',
      table('Kinerja', GOOD_COLUMNS.replace('Realisasi', 'target')),
      /column target stands twice/,
    ],
    ['table name', table('Kinerja 1', GOOD_COLUMNS), /name is not allowed/],
  ])('finds: %s', (_, parts, told) => {
    expect(lint(parts).some((fault) => told.test(fault)) ? 'found' : lint(parts)).toBe('found');
  });
});

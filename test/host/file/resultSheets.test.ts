import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { EMPTY_PLAN, type EditPlan } from '../../../src/sheet/editPlan';
import { fullPackage, fullParts } from '../../helpers/fullPackage';
import { RESULT_SHEET } from '../../helpers/resultSheet';
import { bookOf, packageOf, packedEntries, partsOf } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

function applied(bytes: Uint8Array, plan: Partial<EditPlan>): Uint8Array {
  const workbook = openWorkbook(bytes);
  const result = valueOf(workbook.ok ? workbook.value.apply({ ...EMPTY_PLAN, ...plan }) : workbook);
  return result.bytes;
}

const before = fullPackage();
const after = applied(before, { sheets: [RESULT_SHEET] });
const parts = partsOf(after);

describe('a result sheet', () => {
  it('comes in new parts; of the old ones only lists, looks and texts change', () => {
    const [old, now] = [packedEntries(before), packedEntries(after)];
    expect([...now.keys()].filter((name) => !old.has(name)).sort()).toEqual([
      'xl/charts/chart2.xml',
      'xl/charts/chart3.xml',
      'xl/charts/chart4.xml',
      'xl/customProperty1.bin',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet3.xml',
    ]);
    expect([...old.keys()].filter((name) => old.get(name) !== now.get(name)).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  it('has frozen head, widths, merge, A4 landscape, colours by word and charts in the order of the schema', () => {
    const names = parts['xl/worksheets/sheet3.xml']?.match(
      /<(?:sheetPr|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|conditionalFormatting|pageMargins|pageSetup|headerFooter|customProperties|drawing)(?=[ >/])/g,
    );
    expect(names).toEqual(
      [
        'sheetPr',
        'sheetViews',
        'sheetFormatPr',
        'cols',
        'sheetData',
        'mergeCells',
        'conditionalFormatting',
        'pageMargins',
        'pageSetup',
        'headerFooter',
        'customProperties',
        'drawing',
      ].map((name) => `<${name}`),
    );
    expect(parts['xl/worksheets/sheet3.xml']).toContain(
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
    );
    expect(parts['xl/worksheets/sheet3.xml']).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    );
    expect(parts['xl/worksheets/sheet3.xml']).toContain('<c r="B8"><f>AVERAGE(B4:B7)</f><v>95.851</v></c>');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Hasil LAKIP'!$3:$3</definedName></definedNames>`,
    );
  });

  it('has charts with their cells, a copy of the figures and the colours of the points', () => {
    const chart = parts['xl/charts/chart2.xml'] ?? '';
    expect(chart).toContain(
      `<c:f>'Hasil LAKIP'!$A$4:$A$7</c:f><c:strCache><c:ptCount val="4"/><c:pt idx="0"><c:v>SK 1</c:v></c:pt>`,
    );
    expect(chart).toContain('<c:pt idx="3"><c:v>82.0574</c:v></c:pt>');
    expect(chart).toContain(
      '<c:dPt><c:idx val="3"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="EAA300"/>',
    );
    expect(chart).toContain('<a:t>NPS &amp; &lt;sasaran&gt; bar</a:t>');
    expect(parts['xl/charts/chart4.xml']).toContain('<c:lineChart>');
  });

  it('reads back as its plan says', () => {
    const workbook = openWorkbook(after);
    const grid = workbook.ok ? workbook.value.content().sheets[2] : undefined;
    expect([grid?.value(3, 1), grid?.text(3, 1), grid?.value(6, 2), grid?.formula(7, 1)]).toEqual([
      102.7265,
      '102.73',
      'Cukup',
      '=AVERAGE(B4:B7)',
    ]);
  });

  it('is the same when it is made again', () => {
    expect(applied(after, { sheets: [RESULT_SHEET] })).toBe(after);
  });

  it('takes fewer or more charts over in its old parts', () => {
    const fewer = partsOf(
      applied(after, { sheets: [{ ...RESULT_SHEET, charts: RESULT_SHEET.charts.slice(0, 1) }] }),
    );
    expect(Object.keys(fewer).filter((name) => name.startsWith('xl/charts/'))).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
    ]);
    expect(fewer['[Content_Types].xml']).not.toContain('chart3');
    const none = partsOf(applied(after, { sheets: [{ ...RESULT_SHEET, charts: [] }] }));
    expect(Object.keys(none).filter((name) => name.startsWith('xl/drawings/drawing'))).toEqual([
      'xl/drawings/drawing1.xml',
    ]);
    expect(none['xl/worksheets/sheet3.xml']).not.toContain('<drawing');
  });

  it('goes without a trace when its making is taken back, except for texts and looks', () => {
    const gone = partsOf(applied(after, { removeSheets: ['Hasil LAKIP'] }));
    expect(Object.keys(gone)).toEqual(Object.keys(partsOf(before)));
    const [old, now] = [partsOf(before), gone];
    const differing = Object.keys(old).filter((name) => old[name] !== now[name]);
    expect(differing).toEqual(['xl/styles.xml', 'xl/sharedStrings.xml']);
  });

  it('counts names and the active sheet anew when a sheet before others goes', () => {
    const two = applied(after, {
      sheets: [
        { ...RESULT_SHEET, name: 'Hasil 2', blocks: [], charts: [], formats: [], merges: [], widths: [] },
      ],
    });
    const one = partsOf(applied(two, { removeSheets: ['Hasil LAKIP'] }))['xl/workbook.xml'] ?? '';
    expect(one).toContain(`localSheetId="2">'Hasil 2'!$3:$3</definedName>`);
    expect(one.match(/<sheet /g)).toHaveLength(3);
  });

  it.each(['a/b', 'x'.repeat(32), '', "'a", 'tanya?'])(
    'refuses the name %j, which Excel does not take',
    (name) => {
      const workbook = openWorkbook(before);
      const result =
        workbook.ok && workbook.value.apply({ ...EMPTY_PLAN, sheets: [{ ...RESULT_SHEET, name }] });
      expect(result && !result.ok && result.issues[0].data?.['reason']).toBe('sheet-name');
    },
  );

  it('keeps strict namespaces in a strict package', () => {
    const strict = partsOf(fullPackage());
    const to = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        );
    const bytes = bookOf({
      sheets: [],
      parts: Object.fromEntries(
        Object.entries(strict).map(([name, text]) => [
          name,
          Uint8Array.from(Buffer.from(to(text), 'latin1')),
        ]),
      ),
    });
    const made = partsOf(applied(bytes, { sheets: [RESULT_SHEET] }));
    for (const name of [
      'xl/worksheets/sheet3.xml',
      'xl/charts/chart2.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
    ]) {
      expect(made[name]).not.toContain('schemas.openxmlformats.org/spreadsheetml');
      expect(made[name]).not.toContain('schemas.openxmlformats.org/officeDocument');
    }
  });
});

describe('content types', () => {
  it('are said of new relationship parts where a program named the old ones one by one, as LibreOffice does', () => {
    const full = fullParts();
    const types = String(full['[Content_Types].xml']).replace(/<Default Extension="rels"[^>]*\/>/, '');
    const made = partsOf(
      applied(packageOf({ ...full, '[Content_Types].xml': types }), {
        sheets: [RESULT_SHEET],
        settings: '{}',
      }),
    );
    expect(made['[Content_Types].xml']).toContain(
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    );
  });
});

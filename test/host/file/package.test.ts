import { openWorkbook } from '../../../src/host/file/openWorkbook';
import type { FileWorkbook } from '../../../src/host/file/fileWorkbook';
import { EMPTY_PLAN, type EditPlan } from '../../../src/sheet/editPlan';
import { fullPackage, fullParts } from '../../helpers/fullPackage';
import { packageOf, packedEntries, partsOf } from '../../helpers/xlsx';

function opened(bytes: Uint8Array): FileWorkbook {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

function applied(bytes: Uint8Array, plan: Partial<EditPlan>): Uint8Array {
  const result = opened(bytes).apply({ ...EMPTY_PLAN, ...plan });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.bytes;
}

/** Parts whose packed bytes differ between two packages, came or went. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [packedEntries(before), packedEntries(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}

const RESULTS: EditPlan['edits'][number] = {
  sheet: 'Data',
  top: 0,
  left: 4,
  cells: [
    ['% Capaian', 'Kriteria'],
    [100.81967213114754, 'Baik'],
    [102.53164556962025, 'Baik'],
    [75, 'Cukup'],
  ],
  styles: [
    [{ like: { row: 0, column: 2 } }, { like: { row: 0, column: 2 } }],
    [{ numberFormat: '0.00' }, { like: { row: 1, column: 0 } }],
    [undefined, undefined],
    [undefined, undefined],
  ],
};

describe('an edit of a workbook with chart, pivot, picture, macro and comments', () => {
  const before = fullPackage();
  const after = applied(before, { edits: [RESULTS] });

  it('changes the edited sheet, its texts, and the wish to recalculate; every other part keeps its packed bytes', () => {
    expect(changedParts(before, after)).toEqual([
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect([...packedEntries(after).keys()]).toEqual([...packedEntries(before).keys()]);
    expect(packedEntries(after).size).toBe(30);
  });

  it('leaves every byte of the edited sheet that is not a planned cell', () => {
    const [old, now] = [partsOf(before), partsOf(after)].map(
      (parts) => parts['xl/worksheets/sheet1.xml'] as string,
    );
    const planned = /<c r="[EF][1-4]"[^>]*>(?:<v>[^<]*<\/v><\/c>)/g;
    expect(now?.match(planned)).toHaveLength(8);
    const rest = now?.replace(planned, '').replace('<dimension ref="A1:F6"/>', '<dimension ref="A1:D6"/>');
    expect(rest?.replaceAll('spans="1:6"', 'spans="1:4"')).toBe(old);
  });

  it('writes new cells with the look asked for: like the neighbour, with a format, or the column own look', () => {
    const sheet = partsOf(after)['xl/worksheets/sheet1.xml'] ?? '';
    // E1, F1 like C1 (look 1); E2 has 0.00 already by its column (look 2); F2 like A2 (look 0); E3 by its column.
    expect(sheet).toContain('<c r="E1" s="1" t="s"><v>7</v></c><c r="F1" s="1" t="s"><v>8</v></c>');
    expect(sheet).toContain('<c r="E2" s="2"><v>100.81967213114754</v></c><c r="F2" t="s"><v>9</v></c>');
    expect(sheet).toContain('<c r="E3" s="2"><v>102.53164556962025</v></c>');
  });

  it('appends texts to the shared table and uses equal ones again', () => {
    const strings = partsOf(after)['xl/sharedStrings.xml'] ?? '';
    expect(strings).toContain('count="12" uniqueCount="11"');
    expect(strings.split('<si>').slice(-3).join('|')).toBe(
      '<t>Kriteria</t></si>|<t>Baik</t></si>|<t>Cukup</t></si></sst>',
    );
  });

  it('asks Excel to calculate what depends on the new cells', () => {
    expect(partsOf(after)['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
  });

  it('changes no byte when the same plan is applied again', () => {
    expect(applied(after, { edits: [RESULTS] })).toBe(after);
  });

  it('tells that the pivot table will be refreshed by Excel only', () => {
    const result = opened(before).apply({ ...EMPTY_PLAN, edits: [RESULTS] });
    expect(result.ok && result.warnings).toEqual([{ code: 'pivot-not-refreshed', severity: 'warning' }]);
  });
});

describe('formulas that others depend on', () => {
  const bytes = fullPackage();
  const put = (reference: [number, number], content: unknown): Partial<EditPlan> => ({
    edits: [{ sheet: 'Data', top: reference[0], left: reference[1], cells: [[content as number]] }],
  });

  it('takes the calculation chain away with its relationship and content type when a formula becomes a value', () => {
    const after = applied(bytes, put([1, 3], 5));
    const parts = partsOf(after);
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="D2"><v>5</v></c>');
  });

  it('keeps the chain when a formula becomes another formula', () => {
    const after = applied(bytes, put([1, 3], { formula: '=C2/B2', cached: 1.0082 }));
    expect(partsOf(after)['xl/calcChain.xml']).toBeDefined();
  });

  it('overwrites a child of a shared formula', () => {
    expect(partsOf(applied(bytes, put([3, 3], 75)))['xl/worksheets/sheet1.xml']).toContain(
      '<c r="D4"><v>75</v></c>',
    );
  });

  it('hands a shared formula on to the cells that stay when its first cell is overwritten', () => {
    const after = applied(bytes, put([2, 3], 1));
    const sheet = partsOf(after)['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<c r="D3"><v>1</v></c>');
    expect(sheet).toContain('<c r="D4"><f t="shared" ref="D4" si="0">C4/B4*100</f><v>75</v></c>');
    const [grid] = opened(after).content().sheets;
    expect([grid?.formula(2, 3), grid?.formula(3, 3), grid?.value(3, 3)]).toEqual([null, '=C4/B4*100', 75]);
  });

  it('hands it on with what it names, over a gap and again and again', () => {
    const parts = fullParts();
    const name = 'xl/worksheets/sheet1.xml';
    const rows = [5, 6, 7, 8, 9].map((row) => {
      const tag =
        row === 5
          ? '<f t="shared" ref="H5:H9" si="4">IF(A5&lt;$B$1,"H5",\'H 5\'!B5)</f>'
          : '<f t="shared" si="4"/>';
      const cell = row === 7 ? '<c r="H7"><v>3</v></c>' : `<c r="H${row}">${tag}<v>${row}</v></c>`;
      return `<row r="${row}">${cell}</row>`;
    });
    const text = (parts[name] as string).replace(/<row r="6">.*?<\/row>/s, rows.join(''));
    let bytesNow = packageOf({ ...parts, [name]: text });
    const formulas = (): (string | null | undefined)[] => {
      const [grid] = opened(bytesNow).content().sheets;
      return [4, 5, 6, 7, 8].map((row) => grid?.formula(row, 7));
    };
    const before = formulas();
    expect(before[4]).toBe(`=IF(A9<$B$1,"H5",'H 5'!B9)`);
    for (const row of [4, 5, 7]) {
      bytesNow = applied(bytesNow, put([row, 7], 1));
      before[row - 4] = null;
      expect(formulas()).toEqual(before);
    }
    expect(partsOf(bytesNow)[name]).toContain('<f t="shared" ref="H9" si="4">');
  });

  it('refuses the first cell of a shared formula whose number stands for two', () => {
    const parts = fullParts();
    const name = 'xl/worksheets/sheet1.xml';
    const second = '<row r="8"><c r="D8"><f t="shared" ref="D8" si="0">C8</f><v>75</v></c></row>';
    const text = (parts[name] as string).replace('</sheetData>', `${second}</sheetData>`);
    const result = opened(packageOf({ ...parts, [name]: text })).apply({ ...EMPTY_PLAN, ...put([2, 3], 1) });
    expect(!result.ok && result.issues.map(({ code, data }) => [code, data])).toEqual([
      ['formula-master', { kind: 'shared', range: 'D3:D4', other: 'D4' }],
    ]);
  });

  it('overwrites a shared formula as a whole, also where a child would stay the same', () => {
    const edits = [{ sheet: 'Data', top: 2, left: 3, cells: [[1], [{ formula: '=C4/B4*100', cached: 75 }]] }];
    const sheet = partsOf(applied(bytes, { edits }))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<c r="D3"><v>1</v></c>');
    expect(sheet).toContain('<c r="D4"><f>C4/B4*100</f><v>75</v></c>');
    expect(sheet).not.toContain('t="shared"');
  });

  it('reads the text of a shared child moved to its row', () => {
    const [grid] = opened(bytes).content().sheets;
    expect([grid?.formula(2, 3), grid?.formula(3, 3)]).toEqual(['=C3/B3*100', '=C4/B4*100']);
  });

  it('refuses a cell under a merge, and lets its first cell be written', () => {
    const result = opened(bytes).apply({ ...EMPTY_PLAN, ...put([5, 1], 1) });
    expect(!result.ok && result.issues.map(({ code, data }) => [code, data])).toEqual([
      ['cell-is-merged', { range: 'A6:B6' }],
    ]);
    expect(
      opened(applied(bytes, put([5, 0], 'Jadi baru')))
        .content()
        .sheets[0]?.value(5, 0),
    ).toBe('Jadi baru');
  });
});

describe('widths and conditional formats', () => {
  const bytes = fullPackage();
  const range = { sheet: 'Data', top: 1, left: 5, bottom: 3, right: 5 };
  const rules = [
    { equals: 'Baik', fill: 'C6EFCE', fontColor: '006100' },
    { equals: 'Kurang "sekali"', fill: 'FFC7CE', fontColor: '9C0006' },
  ];

  it('cuts a span of columns where one of them gets another width', () => {
    const widths = [
      { sheet: 'Data', column: 4, width: 15 },
      { sheet: 'Data', column: 12, width: { likeColumn: 0 } },
    ];
    const sheet = partsOf(applied(bytes, { widths }))['xl/worksheets/sheet1.xml'];
    expect(/<cols>.*<\/cols>/.exec(sheet ?? '')?.[0]).toBe(
      '<cols><col min="1" max="1" width="40.7109375" customWidth="1"/>' +
        '<col min="2" max="4" width="12.7109375" style="2" customWidth="1"/>' +
        '<col min="5" max="5" width="15.7109375" style="2" customWidth="1"/>' +
        '<col min="6" max="9" width="12.7109375" style="2" customWidth="1"/>' +
        '<col min="13" max="13" width="40.7109375" customWidth="1"/></cols>',
    );
  });

  it('adds rules after the others with their colours, replaces its own, and leaves those of the user', () => {
    const once = applied(bytes, { formats: [{ range, rules }] });
    const sheet = partsOf(once)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain(
      '</conditionalFormatting><conditionalFormatting sqref="F2:F4"><cfRule type="cellIs" dxfId="0" priority="5" operator="equal"><formula>&quot;Baik&quot;</formula></cfRule>' +
        '<cfRule type="cellIs" dxfId="1" priority="6" operator="equal"><formula>&quot;Kurang &quot;&quot;sekali&quot;&quot;&quot;</formula></cfRule></conditionalFormatting><dataValidations',
    );
    expect(partsOf(once)['xl/styles.xml']).toContain(
      '<dxfs count="2"><dxf><font><color rgb="FF006100"/></font>',
    );
    expect(applied(once, { formats: [{ range, rules }] })).toBe(once);
    const longer = applied(once, { formats: [{ range: { ...range, bottom: 5 }, rules }] });
    expect(partsOf(longer)['xl/worksheets/sheet1.xml']?.match(/<conditionalFormatting /g)).toHaveLength(2);
    const gone = applied(once, { formats: [{ range, rules: [] }] });
    expect(partsOf(gone)['xl/worksheets/sheet1.xml']).toBe(partsOf(bytes)['xl/worksheets/sheet1.xml']);
  });
});

describe('looks', () => {
  const bytes = fullPackage();
  const styled = (style: NonNullable<EditPlan['edits'][number]['styles']>[number][number]): string =>
    partsOf(
      applied(bytes, {
        edits: [{ sheet: 'Data', top: 1, left: 0, cells: [[undefined]], styles: [[style]] }],
      }),
    )['xl/styles.xml'] ?? '';

  it('appends fonts, fills, borders and formats and never moves old ones', () => {
    const styles = styled({
      bold: true,
      fontColor: '9C0006',
      fill: 'FFEB9C',
      border: 'thin',
      horizontal: 'right',
      wrap: true,
      numberFormat: '0.0000',
    });
    const old = partsOf(bytes)['xl/styles.xml'] ?? '';
    const xfs = (text: string): string[] =>
      /<cellXfs.*<\/cellXfs>/.exec(text)?.[0].match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    expect(xfs(styles).slice(0, xfs(old).length)).toEqual(xfs(old));
    expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0000"/></numFmts>');
    expect(styles).toContain(
      '<font><b/><sz val="11"/><color rgb="FF9C0006"/><name val="Calibri"/><family val="2"/></font></fonts>',
    );
    expect(styles).toContain('<fonts count="3">');
    expect(styles).toContain('<fgColor rgb="FFFFEB9C"/>');
    expect(styles).toContain('<borders count="2">');
    expect(styles).toContain('<alignment horizontal="right" wrapText="1"/></xf></cellXfs>');
  });

  it('uses a font again that the workbook has', () => {
    expect(styled({ bold: true })).toContain('<fonts count="2">');
  });

  it('changes nothing when the cell looks so already', () => {
    const edits = [
      {
        sheet: 'Data',
        top: 0,
        left: 0,
        cells: [[undefined]],
        styles: [[{ bold: true, horizontal: 'center' as const }]],
      },
    ];
    const centred = applied(bytes, { edits });
    expect(applied(centred, { edits })).toBe(centred);
    const bold = [{ sheet: 'Data', top: 0, left: 0, cells: [[undefined]], styles: [[{ bold: true }]] }];
    expect(applied(bytes, { edits: bold })).toBe(bytes);
  });
});

describe('style parts of other programs', () => {
  const apply = (styles: string): string => {
    const parts = fullParts();
    const edits = [
      {
        sheet: 'Data',
        top: 1,
        left: 9,
        cells: [[1]],
        styles: [[{ fill: 'FFEB9C', bold: true, border: 'thin' as const }]],
      },
    ];
    const once = applied(packageOf({ ...parts, 'xl/styles.xml': styles }), { edits });
    expect(applied(once, { edits })).toBe(once);
    return partsOf(once)['xl/styles.xml'] ?? '';
  };
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

  it('makes the lists that are missing, with what readers take for granted first', () => {
    const styles = apply(`<styleSheet ${main}><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`);
    expect(styles).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    );
    expect(styles).toContain('fillId="2"');
    expect(styles.indexOf('<fonts')).toBeLessThan(styles.indexOf('<fills'));
    expect(styles.indexOf('<borders')).toBeLessThan(styles.indexOf('<cellXfs'));
  });

  it('fills an empty style part: the looks 0 to 2, which its cells name, and then ours', () => {
    expect(apply(`<styleSheet ${main}/>`)).toContain('<cellXfs count="4">');
  });

  it('counts alternatives as one item each', () => {
    const alternatives =
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="hs"><font><sz val="9"/></font></mc:Choice><mc:Fallback><font><sz val="9"/></font></mc:Fallback></mc:AlternateContent>';
    const styles = apply(
      `<styleSheet ${main}><fonts count="2"><font><sz val="11"/></font>${alternatives}</fonts><cellXfs count="1"><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`,
    );
    expect(styles).toContain('<fonts count="3">');
    expect(styles).toContain('<font><b/><sz val="9"/></font></fonts>');
  });
});

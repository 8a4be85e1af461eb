import { bookParts, packageOf, type Parts } from './xlsx';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (...items: [id: string, type: string, target: string, mode?: string][]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${items
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

const CHART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (inner: string, column: number): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 3}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor(
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${DOCUMENT}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  5,
)}${anchor(
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${DOCUMENT}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  0,
)}</xdr:wsDr>`;

const ROWS = `
  <row r="1" spans="1:4" s="3" customFormat="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
  <row r="2" spans="1:4"><c r="A2" t="s"><v>4</v></c><c r="B2" s="2"><v>91.5</v></c><c r="C2" s="2"><v>92.25</v></c><c r="D2"><f>C2/B2*100</f><v>100.8196721311475</v></c></row>
  <row r="3" spans="1:4"><c r="A3" t="s"><v>5</v></c><c r="B3" s="2"><v>79</v></c><c r="C3" s="2"><v>81</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">C3/B3*100</f><v>102.53164556962025</v></c></row>
  <row r="4" spans="1:4"><c r="A4" t="s"><v>6</v></c><c r="B4" s="2"><v>80</v></c><c r="C4" s="2"><v>60</v></c><c r="D4"><f t="shared" si="0"/><v>75</v></c></row>
  <row r="6"><c r="A6" t="inlineStr"><is><r><t>Ja</t></r><r><rPr><b/></rPr><t>di</t></r></is></c></row>
`;

const BEFORE =
  '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="40.7109375" customWidth="1"/><col min="2" max="9" width="12.7109375" style="2" customWidth="1"/></cols>';

const AFTER = `<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><conditionalFormatting sqref="D2:D4"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="C2:C4"><formula1>0</formula1><formula2>1000</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId5"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId4"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}"/><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const text = (value: string): string => `<si><t>${value}</t></si>`;

/**
 * Parts of a macro workbook with all that an office's file may hold: chart, picture, pivot table, macro, comments,
 * validations, external link, custom XML, printer settings, names, calculation chain, signature of nothing.
 */
export function fullParts(): Parts {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const parts = bookParts({
    sheets: [
      { name: 'Data', rows: ROWS, before: BEFORE, after: AFTER },
      { name: 'Pivot', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
    ],
    strings: [
      text('Indikator'),
      text('Target'),
      text('Realisasi'),
      text('Capaian'),
      '<si><r><t>Obat </t></r><r><rPr><i/></rPr><t>aman</t></r></si>',
      text('Makanan'),
      text('UMKM'),
    ],
    formats:
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf>',
    workbookPr:
      '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="0"/></bookViews>',
    afterSheets:
      '<externalReferences><externalReference r:id="rId50"/></externalReferences><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName><definedName name="Target">Data!$B$2:$B$4</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId51"/></pivotCaches>',
    relationships: [
      ['rId50', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId51', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId52', 'calcChain', 'calcChain.xml'],
      ['rId54', 'customXml', '../customXml/item1.xml'],
    ]
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`)
      .concat(
        '<Relationship Id="rId53" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      )
      .join(''),
    contentTypes: [
      '<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
      override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'),
      override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'),
      override('xl/comments1.xml', `${SHEET_TYPE}.comments+xml`),
      override('xl/calcChain.xml', `${SHEET_TYPE}.calcChain+xml`),
      override('xl/externalLinks/externalLink1.xml', `${SHEET_TYPE}.externalLink+xml`),
      override('xl/pivotTables/pivotTable1.xml', `${SHEET_TYPE}.pivotTable+xml`),
      override('xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET_TYPE}.pivotCacheDefinition+xml`),
      override('xl/pivotCache/pivotCacheRecords1.xml', `${SHEET_TYPE}.pivotCacheRecords+xml`),
      override('xl/printerSettings/printerSettings1.bin', `${SHEET_TYPE}.printerSettings`),
      override(
        'customXml/itemProps1.xml',
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      ),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ].join(''),
  });
  return {
    ...parts,
    '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
      `${SHEET_TYPE}.sheet.main+xml`,
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ),
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Seksi Perencanaan</dc:creator></cp:coreProperties>',
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'comments', '../comments1.xml'],
      ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId5', 'hyperlink', 'https://www.pom.go.id/', 'External'],
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([
      'rId1',
      'pivotTable',
      '../pivotTables/pivotTable1.xml',
    ]),
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': PNG,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Perencana</author></authors><commentList><comment ref="C2" authorId="0"><text><t>Periksa lagi &amp; lagi</t></text></comment></commentList></comments>`,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/><c r="D4" i="1"/></calcChain>`,
    'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><externalBook r:id="rId1"><sheetNames><sheetName val="S"/></sheetNames></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
      'rId1',
      'externalLinkPath',
      'Buku%20lain.xlsx',
      'External',
    ]),
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="1" dataCaption="Nilai"><location ref="A1:A1" firstHeaderRow="0" firstDataRow="0" firstDataCol="0"/></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      'rId1',
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${DOCUMENT}" r:id="rId1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:D4" sheet="Data"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
      'rId1',
      'pivotCacheRecords',
      'pivotCacheRecords1.xml',
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 64 }, (_, i) => (i * 7) & 255),
    'xl/vbaProject.bin': Uint8Array.from({ length: 512 }, (_, i) => (i * 31 + 5) & 255),
    'customXml/item1.xml':
      '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
    'customXml/itemProps1.xml':
      '<ds:datastoreItem ds:itemID="{0}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  };
}

export function fullPackage(): Uint8Array {
  return packageOf(fullParts());
}

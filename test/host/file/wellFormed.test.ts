import fc from 'fast-check';
import { isWellFormed } from '../../../src/host/file/xml/wellFormed';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { EMPTY_PLAN } from '../../../src/sheet/editPlan';
import { chanceOf } from '../../fuzz/randomInput';
import { fullParts } from '../../helpers/fullPackage';
import { strictFault } from '../../helpers/infoset';
import { bookParts, packageOf, worksheet, type Parts } from '../../helpers/xlsx';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('isWellFormed', () => {
  it.each([
    ['<a/>', true],
    [
      '\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a b="1" c=\'2\'>x &amp; &#x41;</a>\n',
      true,
    ],
    ['<a xmlns="u" xmlns:p="v"><p:b p:c="1" c="1"/><![CDATA[<]]><!-- - --><?t x?></a>', true],
    ['<kinerja é="1">persentase é</kinerja>', true],
    ['<a b="1" b="2"/>', false],
    ['<a xmlns:p="v" xmlns:q="v" p:b="1" q:b="2"/>', false],
    ['<a><r:b/></a>', false],
    ['<a r:id="1"/>', false],
    ['<a b="1"c="2"/>', false],
    ['<a b=1/>', false],
    ['<a b="<"/>', false],
    ['<a>\u0000</a>', false],
    ['<a b="\u0001"/>', false],
    ['<a>&nbsp;</a>', false],
    ['<a>&#0;</a>', false],
    ['<a>]]></a>', false],
    ['<a><!-- -- --></a>', false],
    ['<a></b>', false],
    ['<a><b></a></b>', false],
    ['<a/><b/>', false],
    ['<a/>x', false],
    ['x<a/>', false],
    [' <?xml version="1.0"?><a/>', false],
    ['<!DOCTYPE a><a/>', false],
    ['<a', false],
    ['', false],
  ])('says of %j: %s', (text, expected) => {
    expect(isWellFormed(bytesOf(text))).toBe(expected);
    expect(strictFault(text) === null).toBe(expected);
  });

  it('refuses what is no UTF-8', () => {
    expect(isWellFormed(Uint8Array.from([60, 97, 62, 0xc3, 60, 47, 97, 62]))).toBe(false);
  });

  const BITS = (
    '<!DOCTYPE x>|&b;|&#0;|&#x41;|]]>|<![CDATA[x]]>|<!--a--b-->|<?pi x?>|<?xml version="1.0"?>| x="1"| x:y="1"| xmlns:x="u"| xmlns=""' +
    '| xmlns:x=""| r:id="q"|<a/>|<a:b/>|</a>|é|\u0000|\ufffe|<| |"|\'|>|&|=|:|/|\u00b7| xml:space="preserve"|<x:a xmlns:x="v" x:b="" xmlns:y="v" y:b=""/>'
  ).split('|');
  const texts = Object.values(fullParts()).filter(
    (part): part is string => typeof part === 'string' && part.startsWith('<'),
  );

  it('is of one mind with a strict reader that is not ours, over damaged parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 << 30 }), (seed) => {
        const chance = chanceOf(seed);
        const below = (count: number): number => Math.floor(chance() * count);
        let text = texts[below(texts.length)] ?? '';
        for (let count = 1 + below(2); count > 0; count -= 1) {
          const [at, bit] = [below(text.length + 1), BITS[below(BITS.length)] ?? ''];
          text = text.slice(0, at) + bit + text.slice(at + below(3));
        }
        // A name may not begin with a combining sign after its colon either (Namespaces in XML); that reader lets it.
        fc.pre(!text.includes(':\u00b7'));
        expect([seed, isWellFormed(bytesOf(text))]).toEqual([seed, strictFault(text) === null]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a package that Excel would not open', () => {
  const book = (parts: Parts): Parts => ({
    ...bookParts({
      sheets: [
        { name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { name: 'T', rows: '' },
      ],
    }),
    ...parts,
  });
  const base = book({});
  const changed = (part: string, from: string, to: string): Parts =>
    book({ [part]: String(base[part]).replace(from, to) });
  const codes = (parts: Parts): unknown => {
    const opened = openWorkbook(packageOf(parts));
    const edit = { sheet: 'S', top: 4, left: 0, cells: [['lakip']] };
    const applied = opened.ok ? opened.value.apply({ ...EMPTY_PLAN, edits: [edit] }) : opened;
    return applied.ok
      ? 'written'
      : applied.issues.map(({ code, data }) => [code, data?.['part'], data?.['reason']]);
  };

  it.each<[string, Parts, string]>([
    [
      'an attribute twice in the workbook',
      changed('xl/workbook.xml', 'sheetId="1"', 'sheetId="1" sheetId="1"'),
      'xl/workbook.xml xml',
    ],
    [
      'one relation id twice',
      changed('xl/_rels/workbook.xml.rels', 'Id="rId2"', 'Id="rId1"'),
      'xl/_rels/workbook.xml.rels relationship-id',
    ],
    [
      'one part for two sheets',
      changed('xl/_rels/workbook.xml.rels', 'sheet2.xml', 'sheet1.xml'),
      'xl/workbook.xml part-twice',
    ],
    [
      'a sheet for a style part',
      changed('xl/_rels/workbook.xml.rels', '"styles.xml', '"worksheets/Sheet2.xml'),
      'xl/workbook.xml part-twice',
    ],
    [
      'two sheets of one name',
      changed('xl/workbook.xml', 'name="T"', 'name="s"'),
      'xl/workbook.xml sheet-name',
    ],
    [
      'a sheet with an attribute twice',
      book({ 'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1" s="0" s="0"><v>1</v></c></row>') }),
      'xl/worksheets/sheet1.xml xml',
    ],
    [
      'a sheet with a sign that XML forbids',
      book({ 'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1" t="str"><v>\u0002</v></c></row>') }),
      'xl/worksheets/sheet1.xml xml',
    ],
  ])('is refused: %s', (_, parts, told) => {
    const [part, reason] = told.split(' ');
    expect(codes(parts)).toEqual([['file-is-damaged', part, reason]]);
  });

  it('is written when the damage is in a sheet that stays as it is', () => {
    const damaged = worksheet('<row r="1"><c r="A1" s="0" s="0"><v>1</v></c></row>');
    expect(codes(book({ 'xl/worksheets/sheet2.xml': damaged }))).toBe('written');
  });
});

import { openWorkbook } from '../../src/host/file/openWorkbook';
import { EMPTY_PLAN } from '../../src/sheet/editPlan';
import { fullPackage } from '../helpers/fullPackage';
import { bookOf, partsOf } from '../helpers/xlsx';
import { roundTrip } from './roundTrip';
import { valueOf } from '../helpers/valueOf';

describe('a package given as a Buffer', () => {
  it('is not written into: the next plan starts from the same bytes', () => {
    const whole = fullPackage();
    const buffer = Buffer.from(whole);
    const opened = valueOf(openWorkbook(buffer));
    const sheet = opened.content().sheets[0]?.sheet ?? '';
    const plan = { ...EMPTY_PLAN, edits: [{ sheet, top: 200, left: 0, cells: [['lakip']] }] };
    const [first, second] = [opened.apply(plan), opened.apply(plan)];
    expect(Buffer.compare(buffer, whole)).toBe(0);
    expect(first.ok && second.ok && Buffer.compare(first.value.bytes, second.value.bytes)).toBe(0);
    expect(roundTrip(buffer).state).toBe('kept');
  });
});

describe('a cell that names a text beyond the end of the shared table', () => {
  // Found by `npm run fuzz`, seeds 121 and 1209: the text added at the end of the table showed in the damaged cell.
  it('does not get a text that is written elsewhere', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    const outcome = roundTrip(bookOf({ sheets: [{ name: 'S', rows }], strings: ['satu'] }));
    expect(outcome).toMatchObject({ state: 'kept' });
  });
});

/** A table of one indicator: header, target and realisasi. */
const TABLE =
  '<row r="1">' +
  ['Indikator Kinerja', 'Target', 'Realisasi']
    .map((text, place) => `<c r="${'ABC'[place]}1" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('') +
  '</row><row r="2"><c r="A2" t="inlineStr"><is><t>Persentase obat yang memenuhi syarat</t></is></c>' +
  '<c r="B2" s="2"><v>80</v></c><c r="C2" s="2"><v>90</v></c></row>';

describe('a cell that names a look beyond the end of the list', () => {
  // Found by `npm run fuzz`, seed 2271 (the style part was missing): our first new look showed in cells of the office.
  it('does not get a look that is made for a result', () => {
    const outcome = roundTrip(bookOf({ sheets: [{ name: 'S', rows: TABLE }] }));
    expect(outcome).toMatchObject({ state: 'kept', hasTable: true });
  });
});

describe('properties of another custom part that stand under the number of a missing one', () => {
  // Found by `npm run fuzz`, seed 1341: `customXml/item1.xml` was free, and its properties were written over.
  it('are left alone: the settings take the next number', () => {
    const own =
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>';
    const bytes = bookOf({
      sheets: [{ name: 'S', rows: TABLE }],
      parts: { 'customXml/itemProps1.xml': own },
    });
    const outcome = roundTrip(bytes);
    if (outcome.state !== 'kept') throw new Error(JSON.stringify(outcome));
    const parts = partsOf(outcome.bytes);
    expect(parts['customXml/itemProps1.xml']).toBe(own);
    expect(
      Object.keys(parts)
        .filter((name) => name.startsWith('customXml/'))
        .sort(),
    ).toEqual([
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps1.xml',
      'customXml/itemProps2.xml',
    ]);
  });
});

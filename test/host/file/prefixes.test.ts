import fc from 'fast-check';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { unifyPrefixes } from '../../../src/host/file/xml/unifyPrefixes';
import type { EditPlan } from '../../../src/sheet/editPlan';
import { chanceOf } from '../../fuzz/randomInput';
import { fullParts } from '../../helpers/fullPackage';
import { infoset, strictFault } from '../../helpers/infoset';
import { RESULT_SHEET } from '../../helpers/resultSheet';
import { scatterPrefixes } from '../../helpers/scatterPrefixes';
import { packageOf, partsOf, type Parts } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/** Results, looks, widths, colours, settings and a sheet with charts. */
const PLAN = planOf(fullParts());

function planOf(parts: Parts): EditPlan {
  const opened = valueOf(openWorkbook(packageOf(parts)));
  return { ...computeWorkbook(opened.content()).plan, sheets: [RESULT_SHEET] };
}

/** Parts after the plan. */
function written(parts: Parts): Record<string, string> {
  const opened = valueOf(openWorkbook(packageOf(parts)));
  const applied = valueOf(opened.apply(PLAN));
  return partsOf(applied.bytes);
}

const infosets = (parts: Record<string, string>): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => isXml(name))
      .map(([name, part]) => [name, infoset(Buffer.from(part, 'latin1'))]),
  );

describe('a package whose prefixes are placed by chance', () => {
  const plain = infosets(written(fullParts()));

  it('says the same after the same plan, part by part, and every part is well formed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 << 30 }), (seed) => {
        const chance = chanceOf(seed);
        const parts = Object.entries(fullParts()).map(([name, part]): [string, string | Uint8Array] =>
          isXml(name) && typeof part === 'string' && chance() < 0.7
            ? [name, scatterPrefixes(part, chance)]
            : [name, part],
        );
        expect(infosets(written(Object.fromEntries(parts)))).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it('is left byte for byte where nothing is edited', () => {
    const chance = chanceOf(7);
    const theme = scatterPrefixes(String(fullParts()['xl/charts/chart1.xml']), chance);
    expect(written({ ...fullParts(), 'xl/charts/chart1.xml': theme })['xl/charts/chart1.xml']).toBe(theme);
  });
});

describe('unifyPrefixes', () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('says the same with one prefix for the namespace of the root, and is stable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 << 30 }), (seed) => {
        const source = String(fullParts()['xl/worksheets/sheet1.xml']);
        const scattered = scatterPrefixes(source, chanceOf(seed));
        const unified = unifyPrefixes(bytesOf(scattered));
        expect(infoset(unified)).toEqual(infoset(source));
        expect(unifyPrefixes(unified)).toEqual(unified);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves a part alone that binds other namespaces further in, as Excel does in extensions', () => {
    const text = '<a xmlns="u"><ext xmlns:x14="v"><x14:b/></ext></a>';
    expect(unifyPrefixes(bytesOf(text))).toEqual(bytesOf(text));
  });

  it('translates lists of prefixes of markup compatibility', () => {
    const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
    const text = `<a xmlns="u" xmlns:mc="${mc}" xmlns:p="v"><x:b xmlns:x="u" xmlns:p="w" mc:Ignorable="p x" p:c=""/></a>`;
    const unified = new TextDecoder().decode(unifyPrefixes(bytesOf(text)));
    expect(strictFault(unified)).toBeNull();
    const [, prefix] = /xmlns:(\w+)="w"/.exec(unified) ?? [];
    expect(unified).toContain(`mc:Ignorable="${prefix} `);
    expect(unified).toContain(`${prefix}:c=""`);
  });
});

describe('a workbook that declares the prefix of r:id on each sheet', () => {
  it('lists a new sheet that declares it too (openpyxl, pandas)', () => {
    const parts = fullParts();
    const book = String(parts['xl/workbook.xml']);
    const uri = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const moved = book.replace(` xmlns:r="${uri}"`, '').replaceAll(/ r:id=/g, ` xmlns:r="${uri}" r:id=`);
    const now = written({ ...parts, 'xl/workbook.xml': moved })['xl/workbook.xml'] ?? '';
    expect(now).toContain(`xmlns:r="${uri}" r:id="rId`);
    expect(infoset(now)).toEqual(infoset(written(parts)['xl/workbook.xml'] ?? ''));
  });
});

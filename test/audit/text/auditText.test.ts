import { auditText } from '../../../src/audit/text/auditText';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { collectFacts } from '../../../src/facts/collectFacts';
import type { WorkbookFacts } from '../../../src/facts/workbookFacts';
import { roundHalfAway } from '../../../src/scoring/index';
import { sampleContent } from '../../golden/kupang-2021/wordTables';

const comma = (value: number): string => roundHalfAway(value, 2).toFixed(2).replace('.', ',');

/** Sentences of many phrasings about one figure or word; `{name}`, `{code}`, `{value}`, `{label}` are filled in. */
const OF_INDICATOR = [
  'Capaian {name} tahun ini sebesar {value}%.',
  'IKU {code} memperoleh capaian sebesar {value}% ({label}).',
  'Dengan demikian {name} memiliki capaian {value}% dengan kriteria {label}.',
  '{name} mencapai {value}%, termasuk kategori {label}.',
  'Persentase capaian IKU {code} adalah {value}%.',
];
const OF_OBJECTIVE = [
  'NPS Sasaran {code} adalah {value}.',
  'Sasaran {code} memperoleh capaian sebesar {value}% ({label}).',
  'Nilai pencapaian sasaran {code} sebesar {value} dengan kriteria {label}.',
];
const OTHER_LABELS = ['Sangat Baik', 'Baik', 'Cukup', 'Kurang', 'Sangat Kurang'];

describe('sentences about the figures of a workbook', () => {
  const content = sampleContent();
  const result = computeWorkbook(content);
  const report = collectFacts(result.reading, result.scorecard!) as WorkbookFacts;
  const flags = (text: string): boolean =>
    auditText({ blocks: [{ kind: 'paragraph', text }] }, report).findings.some(
      (each) => each.class === 'error',
    );
  const filled = (text: string, facts: Record<string, string>): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, key: string) => facts[key] ?? '');

  const subjects = [
    ...report.indicators.map(({ indicator, score }) => ({
      templates: OF_INDICATOR,
      name: indicator.name,
      code: indicator.code ?? '',
      value: score.achievement,
      label: score.criterion?.label ?? '',
    })),
    ...report.objectives.map(({ objective, score }) => ({
      templates: OF_OBJECTIVE,
      name: objective.name,
      code: String(objective.number),
      value: score.score,
      label: score.criterion?.label ?? '',
    })),
  ].flatMap(({ templates, value, ...rest }) =>
    value === null || rest.code === '' ? [] : templates.map((template) => ({ template, value, ...rest })),
  );

  it('accuses no right sentence', () => {
    const accused = subjects
      .map(({ template, value, ...rest }) => filled(template, { ...rest, value: comma(value) }))
      .filter(flags);
    expect(accused).toEqual([]);
  });

  it('finds at least 7 of 10 wrong figures', () => {
    const wrong = subjects.map(({ template, value, ...rest }) =>
      filled(template, { ...rest, value: comma(value + 3.17) }),
    );
    expect(wrong.filter(flags).length / wrong.length).toBeGreaterThan(0.7);
  });

  it('finds at least 7 of 10 wrong words', () => {
    const wrong = subjects
      .filter(({ template }) => template.includes('{label}'))
      .map(({ template, value, ...rest }, at) => {
        const others = OTHER_LABELS.filter((label) => label !== rest.label);
        return filled(template, { ...rest, value: comma(value), label: others[at % others.length] ?? '' });
      });
    expect(wrong.filter(flags).length / wrong.length).toBeGreaterThan(0.7);
  });

  it.each([
    'DIPA awal satuan kerja sebesar Rp32.577.069.000 dan pagu setelah revisi menjadi Rp27.919.789.000.',
    'Realisasi IKU 4.2 sebesar 54,04, dengan nilai capaian terhadap target 2024 sebesar 72,05 kategori Cukup.',
  ])('lets pass what is about another year or stage: %s', (text) => {
    expect(flags(text)).toBe(false);
  });
});

import { fillOfficeDocument } from '../../src/host/docx/fillOfficeDocument';
import { reportContent } from '../../src/app/reportWorkbook';
import { REPORT_PARTS } from '../../src/report/reportLayout';
import { documentLook } from '../../src/text/documentLook';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { reportWords } from '../../src/text/reportWords';
import { templateContent } from '../../src/text/templateContent';
import { contentOf } from '../helpers/officeWorkbook';
import { madeReport, YEAR } from './madeReport';
import { sheetsOf, workbookOf, type MadeIndicator } from './office';
import { mustRoll, rolled, textsIn, type Given } from './rolled';
import { packReport, wordPackage } from './wordReport';
import { valueOf } from '../helpers/valueOf';

const made = madeReport(2);
const report = packReport(made.blocks, made.dice);
const [last, now] = [made.last, made.now];

const p = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Last year's and this year's office with one indicator's figures set. */
function withFigures(target: number, old: number, next: number) {
  const set = (all: readonly MadeIndicator[], actual: number): MadeIndicator[] =>
    all.map((each, at) => (at === 0 ? { ...each, target, actual } : each));
  return {
    before: workbookOf(YEAR, set(last, old)),
    now: workbookOf(YEAR + 1, set(now, next), set(last, old)),
  };
}

const NAME = (last[0] as MadeIndicator).name;

/** The texts of a report of some paragraphs, rolled forward. */
function textsOfRolled(
  paragraphs: readonly string[],
  given: Pick<Given, 'now' | 'before'>,
  more: Record<string, string> = {},
) {
  const bytes = wordPackage(p(`LAPORAN KINERJA TAHUN ${YEAR}`, 'T') + paragraphs.join(''), undefined, more);
  const result = mustRoll({ report: bytes, ...given });
  return { texts: textsIn(result.bytes).slice(1), ...result };
}

describe('figures of sentences', () => {
  const given = withFigures(80, 72, 90);

  it('are replaced with the decimals and marks that they have', () => {
    const { texts } = textsOfRolled(
      [
        p(`Capaian ${NAME} tahun ${YEAR} sebesar 90,00%.`),
        p(`Realisasi ${NAME} sebesar 72,0 dari target sebesar 80.`),
      ],
      given,
    );
    expect(texts).toEqual([
      `Capaian ${NAME} tahun 2021 sebesar 112,50%.`,
      `Realisasi ${NAME} sebesar 90,0 dari target sebesar 80.`,
    ]);
  });

  it('stay, and are marked, where the workbook has another figure for last year', () => {
    const { texts, roll } = textsOfRolled(
      [p(`Capaian ${NAME} sebesar 91,00%.`), p(`Realisasi ${NAME} sebesar 72,00.`)],
      given,
    );
    expect(texts[0]).toBe(`Capaian ${NAME} sebesar 91,00%.`);
    expect(roll.entries).toContainEqual(
      expect.objectContaining({ printed: '91,00', reason: 'differs-from-workbook' }),
    );
  });

  it('stay where no subject is sure, although the number is known', () => {
    const { texts, roll } = textsOfRolled(
      [p('Realisasi kegiatan lain sebesar 72,00.'), p(`Realisasi ${NAME} sebesar 72,00.`)],
      given,
    );
    expect(texts).toEqual(['Realisasi kegiatan lain sebesar 72,00.', `Realisasi ${NAME} sebesar 90,00.`]);
    expect(roll.entries).toContainEqual(
      expect.objectContaining({ printed: '72,00', reason: 'unknown-figure' }),
    );
  });

  it('are not rounded onto the target: 79,999 of 80 is not 100,00%', () => {
    const { texts } = textsOfRolled([p(`Capaian ${NAME} sebesar 90,00%.`)], withFigures(80, 72, 79.999));
    expect(texts).toEqual([`Capaian ${NAME} sebesar 99,999%.`]);
  });

  it('stay where the unit of measure has changed', () => {
    const unit = (text: string, year: number, all: readonly MadeIndicator[]) => {
      const [sheet] = sheetsOf(year, all);
      const cells = (sheet?.cells ?? []).map((row, at) =>
        at === 0 ? row : [...row.slice(0, 3), at === 1 ? 'Satuan' : text, ...row.slice(3)],
      );
      return contentOf([{ sheet: `Kinerja ${year}`, cells }]);
    };
    const { texts, roll } = textsOfRolled(
      [
        p(`Realisasi ${NAME} sebesar ${String((last[0] as MadeIndicator).actual).replace('.', ',')}.`),
        p(
          `Capaian ${NAME} sebesar ${(((last[0] as MadeIndicator).actual / (last[0] as MadeIndicator).target) * 100).toFixed(2).replace('.', ',')}%.`,
        ),
      ],
      { now: unit('Sarana', YEAR + 1, now), before: unit('Persen', YEAR, last) },
    );
    expect(texts[0]).toContain(String((last[0] as MadeIndicator).actual).replace('.', ','));
    expect(roll.entries).toContainEqual(expect.objectContaining({ reason: 'unit-differs' }));
  });
});

describe('words that follow from figures', () => {
  it('turn with them where one figure is explained, and are marked to be read again', () => {
    const { texts, roll } = textsOfRolled(
      [p(`Capaian ${NAME} sebesar 90,00% sehingga belum mencapai target.`)],
      withFigures(80, 72, 90),
    );
    expect(texts).toEqual([`Capaian ${NAME} sebesar 112,50% sehingga belum mencapai target.`]);
    expect(roll.entries).toContainEqual(
      expect.objectContaining({ state: 'marked', paragraph: expect.objectContaining({ id: 1 }) }),
    );
  });

  it('are marked where the sentence has no figure', () => {
    const { texts, roll } = textsOfRolled(
      [
        p(`Realisasi ${NAME} sebesar 90,00.`),
        p(`Target ${NAME} belum tercapai.`),
        p(`Indikator ${NAME} telah mencapai target.`),
      ],
      withFigures(80, 90, 72),
    );
    expect(texts[2]).toBe(`Indikator ${NAME} telah mencapai target.`);
    expect(roll.entries).toContainEqual(
      expect.objectContaining({ reason: 'claim-false', printed: 'telah mencapai target' }),
    );
  });

  it('change the kriteria behind a figure', () => {
    const { texts } = textsOfRolled([p(`Capaian ${NAME} sebesar 90,00% (Baik).`)], withFigures(80, 72, 60));
    expect(texts).toEqual([`Capaian ${NAME} sebesar 75,00% (Cukup).`]);
  });
});

describe('years', () => {
  const given = withFigures(80, 72, 90);
  const figure = p(`Capaian ${NAME} sebesar 90,00%.`);

  it('move in titles and running heads; those of laws, plans and days stay', () => {
    const { texts, bytes } = textsOfRolled(
      [
        p(`BAB III CAPAIAN TAHUN ${YEAR}`, 'H'),
        p('RENCANA STRATEGIS 2020-2024', 'H'),
        p('PERATURAN NOMOR 12 TAHUN 2020', 'H'),
        figure,
      ],
      given,
    );
    expect(texts.slice(0, 3)).toEqual([
      'BAB III CAPAIAN TAHUN 2021',
      'RENCANA STRATEGIS 2020-2024',
      'PERATURAN NOMOR 12 TAHUN 2020',
    ]);
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('stay in sentences without an explained figure, and are marked', () => {
    const text = `Pada tahun ${YEAR} kantor ini pindah gedung.`;
    const { texts, roll } = textsOfRolled([p(text), figure], given);
    expect(texts[0]).toBe(text);
    expect(roll.entries).toContainEqual(expect.objectContaining({ printed: '2020', reason: 'year-left' }));
  });
});

describe('what cannot be edited', () => {
  const given = withFigures(80, 72, 90);
  const figure = p(`Capaian ${NAME} sebesar 90,00%.`);

  it('text boxes are left and said', () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p('Capaian 90,00%')}</w:txbxContent></w:pict></w:r></w:p>`;
    const { roll } = textsOfRolled([box, figure], given);
    expect(roll.boxes).toEqual(['Capaian 90,00%']);
  });

  it('results of fields are left and marked', () => {
    const field = `<w:p><w:r><w:t xml:space="preserve">Capaian ${NAME} sebesar </w:t></w:r><w:fldSimple w:instr="REF x"><w:r><w:t>90,00</w:t></w:r></w:fldSimple><w:r><w:t>%.</w:t></w:r></w:p>`;
    const { texts, roll } = textsOfRolled([field, figure], given);
    expect(texts[0]).toBe(`Capaian ${NAME} sebesar 90,00%.`);
    expect(roll.entries).toContainEqual(expect.objectContaining({ printed: '90,00', reason: 'locked' }));
  });
});

describe('a renamed indicator', () => {
  it('is known by its code where the names are alike, and its new name is said', () => {
    const renamed = now.map((each, at) => (at === 0 ? { ...each, name: `${each.name} dan bermutu` } : each));
    const { roll } = mustRoll({ report, now: workbookOf(YEAR + 1, renamed), before: made.before });
    const said = roll.entries.filter(({ reason }) => reason === 'name-differs');
    expect(said.length).toBeGreaterThan(0);
    expect(said[0]).toMatchObject({ printed: NAME, data: { name: `${NAME} dan bermutu` } });
    const first = roll.entries.find(
      ({ what, subject }) => what === 'actual' && subject === `${NAME} dan bermutu`,
    );
    expect(first).toMatchObject({ state: 'replaced' });
  });
});

describe('before anything is written', () => {
  const other = (all: readonly MadeIndicator[]): MadeIndicator[] =>
    all.map((each, at) => ({ ...each, name: `Layanan lain nomor ${'abcdefg'[at]}`, code: `9.${at + 1}` }));
  const twoYears = contentOf([...sheetsOf(YEAR, last), ...sheetsOf(YEAR + 1, now)]);
  const cases: readonly (readonly [string, Given, string])[] = [
    [
      'a report of other indicators',
      { report, now: workbookOf(YEAR + 1, other(now)) },
      'roll-other-indicators',
    ],
    [
      'other figures for last year',
      { report, now: made.after, before: workbookOf(YEAR, madeReport(77).last) },
      'roll-other-figures',
    ],
    ['a workbook of the report’s year', { report, now: made.before }, 'roll-report-not-older'],
    ['a workbook of two years', { report, now: twoYears }, 'roll-workbook-two-years'],
    [
      'last year’s workbook of another year',
      { report, now: made.after, before: made.after },
      'roll-previous-other-year',
    ],
    [
      'a template of another year',
      { report, now: made.after, options: { aim: 'template' } },
      'roll-template-other-year',
    ],
    [
      'a report without year',
      { report: wordPackage(p('Laporan')), now: made.after },
      'roll-report-year-unknown',
    ],
    [
      'nothing explained',
      { report: wordPackage(p('LAPORAN KINERJA TAHUN 2020', 'T')), now: made.after },
      'roll-nothing-explained',
    ],
  ];

  it.each(cases)('%s is said', (_, given, code) => {
    const result = rolled(given);
    expect(result.ok ? null : result.issues[0].code).toBe(code);
  });

  it('an office of another name is said', () => {
    const blocks = made.blocks.map((block) =>
      block.kind === 'p' && block.pieces[0] === 'BALAI UJI DI SELATAN'
        ? { ...block, pieces: ['BALAI UJI DI UTARA'] }
        : block,
    );
    const result = rolled({ report: packReport(blocks, made.dice), now: made.after });
    expect(result.ok ? null : result.issues[0].code).toBe('roll-other-office');
  });
});

describe('a finished report as a template', () => {
  it('holds placeholders in the place of figures, and gives the report back when it is filled', async () => {
    const { bytes, roll } = mustRoll({
      report,
      now: made.before,
      options: { aim: 'template', commentsOf: () => [] },
    });
    const texts = textsIn(bytes).join('\n');
    for (const name of ['tahun', 'nps_total', 'target-1.1', 'realisasi-1.1', 'capaian-1.1', 'kriteria-1.1'])
      expect(texts).toContain(`{{LAKIP:${name}}}`);
    expect(roll.entries).toContainEqual(
      expect.objectContaining({ what: 'budget-ceiling', reason: 'no-placeholder' }),
    );
    const content = reportContent(
      { ...made.before, plan: { relies: [], edits: [], sheets: [] } } as never,
      defaultReportLayout('id'),
      reportWords('id'),
    );
    if (!content) throw new Error('no report');
    const filled = valueOf(
      await fillOfficeDocument(
        bytes,
        templateContent(content.data, content.parts, REPORT_PARTS),
        documentLook(content.data.scorecard.method),
      ),
    );
    // Placeholders of targets and realisasi write the decimals that a figure has: 70,1 where the report has 70,10.
    const trimmed = (all: string[]): string[] =>
      all.map((text) => text.replaceAll(/(?<=,\d*?)0+(?!\d)/g, ''));
    expect(trimmed(textsIn(filled))).toEqual(trimmed(textsIn(report)));
  });
});

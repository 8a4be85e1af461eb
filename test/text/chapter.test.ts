import { join } from 'node:path';
import fc from 'fast-check';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { scoringInputOf } from '../../src/app/scoringInput';
import { auditText } from '../../src/audit/text/auditText';
import { readWorkbookFile } from '../../src/host/file/node';
import { collectReport, type ReportData } from '../../src/report/reportData';
import type { DocumentBlock } from '../../src/report/reportDocument';
import { reportParts } from '../../src/report/reportParts';
import type { ReportPart } from '../../src/report/reportTable';
import { scoreIndicators } from '../../src/scoring/index';
import type { DocumentText } from '../../src/sheet/documentText';
import type { WorkbookReading } from '../../src/sheet/table';
import { chapter, chapterPieces } from '../../src/text/chapter';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { reportWords } from '../../src/text/reportWords';

const workbook = readWorkbookFile(join(__dirname, '../../assets/contoh/kupang-2021.xlsx'));
if (!workbook.ok) throw new Error('the sample is gone');
const sample = computeWorkbook(workbook.value.content());
const method = sample.settings.method;

/** Report of a reading, scored anew. */
function reportOf(reading: WorkbookReading): { report: ReportData; parts: readonly ReportPart[] } {
  const table = reading.indicatorTable!;
  const report = collectReport(reading, scoreIndicators(scoringInputOf(table, null), method))!;
  return { report, parts: reportParts(report, [], defaultReportLayout('id'), reportWords('id')).parts };
}

const { report, parts } = reportOf(sample.reading);
const without = (...ids: readonly string[]): readonly ReportPart[] =>
  parts.filter(({ id }) => !ids.includes(id));
const headings = (blocks: readonly DocumentBlock[], level: number): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
const tableIds = (blocks: readonly DocumentBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table.id] : []));

describe('chapter III', () => {
  const { title, blocks } = chapter(report, parts);

  it('begins with the contents and has the four sections and the appendices in their usual order', () => {
    expect(title).toBe('Akuntabilitas Kinerja Tahun 2021');
    expect(blocks.slice(0, 2)).toEqual([
      { kind: 'pages', isLandscape: false },
      { kind: 'contents', title: 'Daftar Isi' },
    ]);
    expect(headings(blocks, 1)).toEqual([
      'BAB III AKUNTABILITAS KINERJA',
      'Lampiran 5. Pengukuran Kinerja Tahun 2021',
      'Lampiran 7. Pengukuran Efisiensi Indikator Kinerja Tahun 2021',
      'Lampiran 8. Pengukuran Efisiensi Sasaran Kegiatan Tahun 2021',
      'Lampiran 9. Pengukuran Tingkat Efisiensi Penggunaan Anggaran Tahun 2021',
      'Lampiran 10. Capaian Kinerja Triwulan Tahun 2021',
    ]);
    expect(headings(blocks, 2)).toEqual([
      'A. Capaian Kinerja Organisasi',
      'B. Analisis Akuntabilitas Capaian Kinerja',
      'C. Realisasi Anggaran',
      'D. Analisis Efisiensi',
    ]);
    expect(tableIds(blocks).filter((id) => !id.includes('|'))).toEqual([
      'tabel-3.1',
      'tabel-3.2',
      'tabel-3.3',
      'tabel-3.4',
      'tabel-3.5',
      'lampiran-5',
      'lampiran-7',
      'lampiran-8',
      'lampiran-9',
      'lampiran-10',
      'nilai-triwulan',
    ]);
  });

  it('gives every objective and, under it, every indicator its pages', () => {
    expect(headings(blocks, 3)).toHaveLength(11);
    expect(headings(blocks, 4)).toHaveLength(29);
    expect(headings(blocks, 4)[0]).toBe('IKU 1.1 – Persentase Obat yang memenuhi syarat');
    const pages = chapterPieces(report, parts).get('indikator-1.1')!;
    expect(headings(pages, 5)).toEqual([
      'a. Perbandingan dengan tahun sebelumnya',
      'b. Perbandingan dengan target jangka menengah (Renstra)',
      'c. Perbandingan dengan unit lain dan target nasional',
      'd. Penyebab',
      'e. Program dan kegiatan pendukung',
      'f. Tindak lanjut',
    ]);
    expect(tableIds(pages)).toEqual(['tahun-lalu|1.1', 'renstra|1.1', 'pembanding|1.1']);
  });

  it('shows the objectives once, though the summary holds them too, and its chart behind them', () => {
    expect(tableIds(blocks)).not.toContain('ringkasan|sasaran');
    const order = blocks.flatMap((block) =>
      block.kind === 'table' ? [block.table.id] : block.kind === 'chart' ? [block.chart.name] : [],
    );
    expect(order.slice(0, 4)).toEqual(['ringkasan|perspektif', 'tabel-3.1', 'LAKIP_NPS', 'tabel-3.2']);
    expect(tableIds(chapter(report, without('tabel-3.1')).blocks)).toContain('ringkasan|sasaran');
  });

  it('leaves out what is missing and letters the sections that are left', () => {
    const noMoney: ReportData = {
      ...report,
      scorecard: {
        ...report.scorecard,
        unit: { ...report.scorecard.unit, budgetCeiling: null, efficiencyIndex: null },
      },
    };
    const left = chapter(noMoney, without('tabel-3.2', 'tabel-3.4', 'lampiran-7'));
    expect(headings(left.blocks, 2)).toEqual([
      'A. Capaian Kinerja Organisasi',
      'B. Analisis Akuntabilitas Capaian Kinerja',
      'C. Analisis Efisiensi',
    ]);
    expect(tableIds(left.blocks)).not.toContain('lampiran-7');
    expect(JSON.stringify(left)).not.toContain('Tabel 3.2');
  });

  it('counts its figures through the chapter; a stretch alone bears the same numbers', () => {
    const numbers = blocks.flatMap((block) => (block.kind === 'chart' ? [block.number] : []));
    expect(numbers).toEqual(numbers.map((_, place) => `Gambar 3.${place + 1}`));
    const alone = chapterPieces(report, parts).get('tabel-3.5')!;
    expect(alone.find(({ kind }) => kind === 'chart')).toEqual(
      blocks.find((block) => block.kind === 'chart' && block.chart.name === 'LAKIP_Anggaran'),
    );
  });

  it('turns broad parts and goes back; stretches for an office’s document keep its pages', () => {
    const broad = blocks.findIndex((block) => block.kind === 'pages' && block.isLandscape);
    expect(blocks[broad + 1]).toMatchObject({ kind: 'table', table: { id: 'tabel-3.4' } });
    const back = blocks.findIndex((block, at) => at > broad && block.kind === 'pages' && !block.isLandscape);
    expect(blocks[back + 1]).toEqual({ kind: 'heading', level: 2, text: 'D. Analisis Efisiensi' });
    const pieces = [...chapterPieces(report, parts).values()].flat();
    expect(pieces.filter(({ kind }) => kind === 'pages' || kind === 'contents')).toEqual([]);
  });
});

/** What a reader of the document reads, captions and notes too. */
function textOf(blocks: readonly DocumentBlock[]): DocumentText {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
    if (block.kind === 'chart') return [`${block.number}. ${block.chart.title}`];
    if (block.kind !== 'table') return [];
    return [`${block.table.number}. ${block.table.title}`, ...block.table.notes];
  });
  return { blocks: lines.map((text) => ({ kind: 'paragraph', text })) };
}

/** The reading with every measured figure multiplied; the same cell by the same factor wherever it is kept. */
function scaled(reading: WorkbookReading, factors: readonly number[]): WorkbookReading {
  const factorAt = (sheet: string, row: number, column: number): number =>
    factors[(sheet.length * 7 + row * 13 + column * 5) % factors.length] as number;
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, each]) => [key, copy(each)] as const);
    const made = Object.fromEntries(entries) as Record<string, unknown>;
    const { value: figure, cell } = value as {
      value?: unknown;
      cell?: { sheet: string; row: number; column: number };
    };
    if (typeof figure === 'number' && cell && !(figure >= 1990 && figure <= 2100)) {
      const exact = figure * factorAt(cell.sheet, cell.row, cell.column);
      made['value'] = exact > 1e5 ? Math.round(exact) : Number(exact.toPrecision(10));
    }
    return made;
  };
  return copy(reading) as WorkbookReading;
}

describe('every sentence of the chapter is true', () => {
  const errorsIn = (of: { report: ReportData; parts: readonly ReportPart[] }): readonly string[] =>
    auditText(textOf(chapter(of.report, of.parts).blocks), of.report).findings.map(
      ({ printed, right, places }) => `${printed} ≠ ${right}: ${JSON.stringify(places)}`,
    );

  it('on the sample, by our own audit, which has hundreds of statements to check', () => {
    const { checked, agreed, findings } = auditText(textOf(chapter(report, parts).blocks), report);
    expect(findings).toEqual([]);
    expect(agreed).toBe(checked);
    expect(checked).toBeGreaterThan(500);
  });

  it('and the audit would find it if it were not', () => {
    const wrong = textOf(chapter(report, parts).blocks).blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('100,82%', '101,82%') } : block,
    );
    expect(auditText({ blocks: wrong }, report).findings).not.toEqual([]);
  });

  it('on reports with other figures', () => {
    const factor = fc.constantFrom(0.4, 0.9, 0.99996, 1, 1.00004, 1.1, 1.35);
    fc.assert(
      fc.property(fc.array(factor, { minLength: 5, maxLength: 11 }), (factors) => {
        expect(errorsIn(reportOf(scaled(sample.reading, factors)))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

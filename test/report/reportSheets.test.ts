import { computeWorkbook } from '../../src/app/computeWorkbook';
import { planReport, reportContent } from '../../src/app/reportWorkbook';
import { MemoryHost } from '../../src/host/memory/memoryHost';
import { isEmptyPlan, type SheetEdit } from '../../src/sheet/editPlan';
import type { WorkbookContent } from '../../src/sheet/grid';
import { readSettings } from '../../src/sheet/settings';
import { defaultReportLayout } from '../../src/text/reportLayout';
import type { Language } from '../../src/text/language';
import { reportWords } from '../../src/text/reportWords';
import { plainReading } from '../helpers/plainReading';
import { kupangReport } from '../helpers/kupangReport';
import { contentOf, office, SHEET } from '../helpers/officeWorkbook';
import { valueOf } from '../helpers/valueOf';

function planFor(content: WorkbookContent, language: Language = 'id') {
  const result = computeWorkbook(content);
  const report = reportContent(result, defaultReportLayout(language), reportWords(language));
  if (!report) throw new Error('not understood');
  return { plan: planReport(content, result, report), report };
}

async function applied(content: WorkbookContent, language: Language = 'id'): Promise<WorkbookContent> {
  const host = new MemoryHost(content);
  const done = await host.apply(planFor(content, language).plan);
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
  return valueOf(await host.read());
}

function cellsOf({ blocks }: SheetEdit) {
  return blocks.flatMap(({ cells }) => cells.flat());
}

describe('sheets of the report', () => {
  it('are made again as they were, none of them twice and none read as a table of the office', async () => {
    const once = await applied(office());
    const twice = await applied(once);
    const names = once.sheets.map(({ sheet }) => sheet);
    expect(names.length).toBeGreaterThan(5);
    expect(twice.sheets.map(({ sheet }) => sheet)).toEqual(names);
    const [first, second] = [planFor(office()).plan, planFor(twice).plan];
    expect(second.sheets).toEqual(first.sheets);
    const readingOf = (content: WorkbookContent) => plainReading(computeWorkbook(content).reading);
    expect(readingOf(twice)).toEqual(readingOf(office()));
  });

  it('begin with their contents, a link to each', () => {
    const [contents, ...parts] = planFor(office()).plan.sheets as [SheetEdit, ...SheetEdit[]];
    expect(contents.name).toBe('LAKIP Isi');
    const rows = contents.blocks[0]?.cells.slice(3) ?? [];
    expect(rows.map(([, link]) => link)).toEqual(
      parts.map(({ name }) => ({ formula: `=HYPERLINK("#'${name}'!A1","${name}")`, cached: name })),
    );
    expect(rows.every(([, , title]) => typeof title === 'string' && title !== '')).toBe(true);
  });

  it('take the place of those of another language', async () => {
    const english = await applied(await applied(office()), 'en');
    const ours = english.sheets.filter(({ isOurs }) => isOurs).map(({ sheet }) => sheet);
    expect(ours).toContain('LAKIP Summary');
    expect(ours).not.toContain('LAKIP Ringkasan');
    const remembered = readSettings(english.settings);
    expect(remembered.ok && remembered.value.resultSheets).toEqual(ours);
  });

  it('leave a sheet of the office alone that bears the name of one', async () => {
    const taken = contentOf([
      { sheet: SHEET, cells: [] },
      { sheet: 'LAKIP Ringkasan', cells: [['milik kantor']] },
    ]);
    const content = { ...office(), sheets: [...office().sheets, ...taken.sheets.slice(1)] };
    const host = new MemoryHost(content);
    const done = await host.apply(planFor(content).plan);
    expect(done.ok).toBe(false);
    expect(done.ok ? [] : done.issues.map(({ code, data }) => [code, data])).toEqual([
      ['sheet-not-ours', { sheet: 'LAKIP Ringkasan' }],
    ]);
  });

  it('leave out what the workbook does not have, and say so once each', () => {
    const { report } = planFor(office());
    expect(report.parts.map(({ id }) => id)).toEqual([
      'ringkasan',
      'tabel-3.1',
      'tabel-3.3',
      'tabel-3.5',
      'lampiran-5',
      'lampiran-7',
      'lampiran-8',
      'lampiran-9',
    ]);
    expect(report.issues.map(({ code, data }) => [code, data])).toEqual([
      ['report-part-left-out', { sheet: 'LAKIP Tabel 3.2', missing: 'peers' }],
      ['report-part-left-out', { sheet: 'LAKIP Indikator', missing: 'comparisons' }],
      ['report-part-left-out', { sheet: 'LAKIP Tabel 3.4', missing: 'programme-output' }],
      ['report-part-left-out', { sheet: 'LAKIP Lampiran 10', missing: 'quarterly' }],
    ]);
  });

  it('never write a text of the office as a formula', () => {
    const rows = [
      ['PENGUKURAN KINERJA TAHUN 2021'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, '=HYPERLINK("x")', '+cmd|calc', 90, 91],
      [2, '@sasaran', '-2+3', 80, 81],
    ];
    const { plan } = planFor(contentOf([{ sheet: SHEET, cells: rows }]));
    const texts = plan.sheets.flatMap(cellsOf).filter((cell) => typeof cell === 'string');
    expect(texts).toEqual(expect.arrayContaining(['=HYPERLINK("x")', '+cmd|calc', '@sasaran', '-2+3']));
    // The links of the contents, and those back to it, are of LAKIP alone.
    const [, ...parts] = plan.sheets;
    const formulas = parts.flatMap(cellsOf).filter((cell) => typeof cell === 'object' && cell !== null);
    const back = `=HYPERLINK("#'LAKIP Isi'!A1","← LAKIP Isi")`;
    expect(formulas).toEqual(parts.map(() => ({ formula: back, cached: '← LAKIP Isi' })));
  });

  it('show a gap for the year where no sheet names one', () => {
    const rows = [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 'Obat aman', 'Persentase obat', 90, 91],
      [2, null, 'Persentase makanan', 80, 81],
    ];
    const texts = planFor(contentOf([{ sheet: 'Lembar', cells: rows }])).plan.sheets.flatMap(cellsOf);
    expect(texts).toContain('Tabel 3.3 Capaian Indikator Kinerja Utama (IKU) Tahun …');
    expect(texts.filter((text) => typeof text === 'string' && text.includes('{'))).toEqual([]);
  });

  it('name every chart once in the workbook', () => {
    const names = kupangReport().plan.sheets.flatMap(({ charts }) => charts.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /^LAKIP_IKU_\d+$/.test(name))).toHaveLength(29);
    expect(names.filter((name) => !name.startsWith('LAKIP_IKU_'))).toEqual([
      'LAKIP_NPS',
      'LAKIP_Capaian',
      'LAKIP_Output',
      'LAKIP_Anggaran',
      'LAKIP_Triwulan',
    ]);
  });

  it('keep their blocks, merges and charts apart', () => {
    for (const { blocks, charts, merges, name } of kupangReport().plan.sheets) {
      const [block] = blocks;
      const rows = block?.cells.length ?? 0;
      const columns = block?.cells[0]?.length ?? 0;
      const covered = new Set<string>();
      for (const { range } of merges) {
        expect(range.bottom).toBeLessThan(rows);
        expect(range.right).toBeLessThan(columns);
        for (let row = range.top; row <= range.bottom; row++)
          for (let column = range.left; column <= range.right; column++) {
            const key = `${name}!${row}:${column}`;
            expect(covered.has(key)).toBe(false);
            covered.add(key);
            const isFirst = row === range.top && column === range.left;
            if (!isFirst) expect(block?.cells[row]?.[column] ?? null).toBeNull();
          }
      }
      const places = charts.map(({ place }) => [place.top, place.bottom] as const);
      for (const [top, bottom] of places) {
        for (let row = top; row <= bottom; row++)
          expect((block?.cells[row] ?? []).filter((cell) => cell !== undefined)).toEqual([]);
        expect(places.filter(([from, to]) => from <= bottom && to >= top)).toHaveLength(1);
      }
    }
  });

  it('are an empty plan where no table was understood', () => {
    const content = contentOf([{ sheet: 'Kosong', cells: [['halo']] }]);
    const result = computeWorkbook(content);
    expect(reportContent(result, defaultReportLayout('id'), reportWords('id'))).toBeNull();
    const { report } = planFor(office());
    expect(isEmptyPlan(planReport(content, result, report))).toBe(true);
  });
});

describe('formulas of the report', () => {
  const { plan } = kupangReport({ mode: 'formulas' });
  const formulaAt = (sheet: string, row: number, column: number): string | undefined => {
    const content = plan.sheets.find(({ name }) => name === sheet)?.blocks[0]?.cells[row]?.[column];
    return typeof content === 'object' && content !== null ? content.formula : undefined;
  };

  it('point at the cells of the office, from a summary over the table that works it out', () => {
    expect(formulaAt('LAKIP Lampiran 5', 2, 3)).toBe("=IF(ISNUMBER('RAPK 2021'!G8),'RAPK 2021'!G8,\"\")");
    expect(formulaAt('LAKIP Lampiran 5', 2, 5)).toBe(
      '=IF(AND(ISNUMBER(D3),ISNUMBER(E3)),IF(D3>0,E3/D3*100,""),"")',
    );
    expect(formulaAt('LAKIP Tabel 3.3', 2, 5)).toBe("='LAKIP Lampiran 5'!F3");
    expect(formulaAt('LAKIP Tabel 3.1', 2, 2)).toBe("='LAKIP Lampiran 5'!F8");
    expect(formulaAt('LAKIP Lampiran 5', 7, 5)).toBe('=IFERROR(AVERAGE(F3:F7),"")');
  });
});

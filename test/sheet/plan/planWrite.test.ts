import { BPOM_2021, type Method } from '../../../src/scoring/index';
import { isEmptyPlan } from '../../../src/sheet/editPlan';
import { readSettings } from '../../../src/sheet/settings';
import {
  columnOf,
  compute,
  contentOf,
  headed,
  HEADER,
  office,
  ROWS,
  SHEET,
  sheetOf,
  withValues,
  writtenCells,
  type Row,
} from '../../helpers/officeWorkbook';
import { plainReading } from '../../helpers/plainReading';

const MODES = ['values', 'formulas', 'functions'] as const;
const issueCodes = ({ issues }: ReturnType<typeof compute>) =>
  issues.map(({ code }) => code).filter((code) => code.startsWith('output') || code.startsWith('formula'));

describe('planWrite: new columns', () => {
  const { plan, after } = compute(office());
  const grid = sheetOf(after);

  it('writes every result right of the table, under the headers that staff know (#2)', () => {
    expect(Array.from({ length: 10 }, (_, i) => grid.value(1, 7 + i))).toEqual([
      '% Capaian',
      'Kriteria',
      'NPS',
      'Kriteria NPS',
      '% Input',
      'IE',
      'SE',
      'Kategori',
      'TE',
      'Capaian TE',
    ]);
  });

  it('writes figures in full precision and leaves what is not measured blank (M-5, M-32)', () => {
    expect(columnOf(grid, 7, 2, 6)).toEqual([(91.5 / 92.25) * 100, 90, null, 140, (79.5 / 78) * 100]);
    expect(columnOf(grid, 8, 2, 6)).toEqual(['Baik', 'Baik', null, 'Tidak dapat disimpulkan', 'Baik']);
    expect(columnOf(grid, 11, 2, 6)).toEqual([90, 99.5, 80, (250 / 300) * 100, 150]);
    expect(columnOf(grid, 14, 2, 6)).toEqual(['Efisien', 'Tidak Efisien', null, 'Efisien', 'Tidak Efisien']);
    expect(columnOf(grid, 16, 2, 6)).toEqual([100, 75, null, 90, 75]);
  });

  it('shows the NPS on the first row of each objective when there are no rows of its own (#2)', () => {
    const mean = ((91.5 / 92.25) * 100 + 90) / 2;
    expect(columnOf(grid, 9, 2, 6)).toEqual([mean, null, null, (140 + (79.5 / 78) * 100) / 2, null]);
  });

  it('shows figures with two decimals and looks like the last column', () => {
    const [block] = plan.edits;
    expect(block?.styles?.[0]?.[0]).toEqual({ like: { row: 1, column: 6 }, wrap: true });
    expect(block?.styles?.[1]?.[0]).toMatchObject({ like: { row: 2, column: 6 }, numberFormat: '0.00' });
    expect(plan.widths.map(({ column }) => column)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });

  it('colours kriteria and kategori by word, in the tone of their band (#2)', () => {
    expect(plan.formats.map(({ range }) => [range.left, range.top, range.bottom])).toEqual([
      [8, 2, 6],
      [10, 2, 6],
      [14, 2, 6],
    ]);
    expect(plan.formats[0]?.rules.map(({ equals }) => equals)).toEqual(
      BPOM_2021.criterionBands.map(({ label }) => label),
    );
    expect(new Set(plan.formats[0]?.rules.map(({ fill }) => fill)).size).toBe(6);
  });

  it('relies on every cell that a figure came from, blank ones too', () => {
    const cells = plan.relies.map(({ cell }) => `${cell.row},${cell.column}`);
    const expected = [2, 3, 4, 5, 6].flatMap((row) => [3, 4, 5, 6].map((column) => `${row},${column}`));
    expect(cells.sort()).toEqual(expected.sort());
    expect(plan.relies.find(({ cell }) => cell.row === 4 && cell.column === 4)?.value).toBeNull();
  });

  it('leaves money columns out when there is no money', () => {
    const cells: Row[] = [HEADER.slice(0, 5), ...ROWS.map((row) => row.slice(0, 5))];
    const headers = sheetOf(compute(contentOf([{ sheet: SHEET, cells }])).after);
    expect([headers.value(0, 8), headers.value(0, 9)]).toEqual(['Kriteria NPS', null]);
  });

  it('steps over columns that are used or merged, and never writes over them', () => {
    const notes = office([], { merges: ['J3:K3'] });
    const content = withValues(notes, { H5: 'catatan seksi' });
    const { plan: stepped } = compute(content);
    expect(Math.min(...stepped.edits.map(({ left }) => left))).toBe(11);
  });

  it('writes a label that begins with = as text', () => {
    const method: Method = {
      ...BPOM_2021,
      criterionBands: BPOM_2021.criterionBands.map((band) => ({ ...band, label: `=${band.label}` })),
    };
    expect(writtenCells(compute(office(), { method }).plan)['I3']).toBe('=Baik');
  });
});

describe('planWrite: again', () => {
  it.each(MODES)('plans nothing after it was applied (mode %s)', (mode) => {
    const { after } = compute(office(), { mode });
    expect(isEmptyPlan(compute(after, { mode }).plan)).toBe(true);
  });

  it('updates only what follows a changed realisasi', () => {
    const { after } = compute(office());
    const changed = withValues(after, { E4: 80.5 });
    const achievement = (80.5 / 70) * 100;
    expect(writtenCells(compute(changed).plan)).toEqual({
      H4: achievement,
      I4: 'Sangat Baik',
      J3: ((91.5 / 92.25) * 100 + achievement) / 2,
      M4: achievement / 99.5,
      O4: 'Efisien',
      P4: expect.closeTo(achievement / 99.5 - 1, 12),
      Q4: 100,
    });
  });

  it('empties a result whose realisasi was taken away', () => {
    const { after } = compute(office());
    const written = writtenCells(compute(withValues(after, { E4: null })).plan);
    expect([written['H4'], written['I4'], written['M4']]).toEqual([null, null, null]);
    expect(written['L4']).toBeUndefined();
  });

  it('changes figures to formulas and back when the mode changes', () => {
    const values = compute(office());
    const formulas = compute(values.after, { mode: 'formulas' });
    expect(sheetOf(formulas.after).formula(2, 7)).toMatch(/^=IF\(/);
    const back = compute(formulas.after, { mode: 'values' });
    expect(sheetOf(back.after).formula(2, 7)).toBeNull();
    expect(sheetOf(back.after).value(2, 7)).toBe(sheetOf(values.after).value(2, 7));
  });

  it('does not read its own results as figures of the office', () => {
    const first = compute(office());
    const second = compute(first.after);
    expect(plainReading(second.reading)).toEqual(plainReading(first.reading));
  });

  it('colours anew when the method has other words', () => {
    const { after } = compute(office());
    const method: Method = {
      ...BPOM_2021,
      id: 'sendiri',
      criterionBands: BPOM_2021.criterionBands.map((band) => ({ ...band, label: `${band.label}!` })),
    };
    const again = compute(after, { method });
    expect(again.plan.formats).toHaveLength(3);
    expect(isEmptyPlan(compute(again.after, { method }).plan)).toBe(true);
  });

  it('never overwrites settings that it cannot read', () => {
    const content = { ...office(), settings: '{"version":9,"milik":"versi baru"}' };
    const { plan, issues } = compute(content);
    expect(plan.settings).toBeUndefined();
    expect(plan.edits).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toContain('settings-unreadable');
  });

  it('finds its columns again after a column was inserted before them', () => {
    const { after, plan } = compute(office());
    const cells = Array.from({ length: 7 }, (_, row) =>
      Array.from({ length: 18 }, (__, column) => {
        const grid = sheetOf(after);
        if (column === 7) return null;
        return grid.value(row, column > 7 ? column - 1 : column);
      }),
    );
    const moved = contentOf([{ sheet: SHEET, cells }], plan.settings ?? null);
    const again = compute(moved);
    expect(again.plan.edits).toEqual([]);
    const settings = readSettings(again.plan.settings ?? '');
    expect(settings.ok && settings.value.outputs.map(({ column }) => column)[0]).toBe(8);
  });
});

describe('planWrite: columns that the office has', () => {
  it('fills blank ones in place, with a format that shows the figure', () => {
    const { after, plan } = compute(office([{ header: '% Capaian', cells: [] }]));
    const grid = sheetOf(after);
    expect(grid.value(2, 5)).toBeCloseTo(99.187, 3);
    expect(grid.numberFormat(2, 5)).toBe('0.00');
    expect(headed(grid, 'Kriteria')).toBe(8);
    expect(plan.edits.flatMap(({ cells }) => cells[0] ?? []).includes('% Capaian')).toBe(false);
    expect(isEmptyPlan(compute(after).plan)).toBe(true);
  });

  const TYPED = [
    { header: '% Capaian', cells: [99.19, '90,0', 101.5, 139, null] },
    { header: 'Kriteria', cells: ['BAIK', 'Cukup', null, null, null] },
  ];

  it('keeps typed figures, tells how far they agree and puts its own results right of the table (#10)', () => {
    const { issues, after, plan } = compute(office(TYPED));
    expect(
      issues.filter(({ code }) => code.startsWith('output')).map(({ code, data }) => [code, data]),
    ).toEqual([
      ['output-kept-column', { column: '% Capaian', agree: 2, differ: 1, alone: 1 }],
      ['output-kept-column', { column: 'Kriteria', agree: 1, differ: 1 }],
    ]);
    expect(plan.edits.every(({ left }) => left > 8)).toBe(true);
    expect([headed(sheetOf(after), '% Capaian'), sheetOf(after).value(1, 9)]).toEqual([5, '% Capaian']);
    expect(sheetOf(after).value(3, 9)).toBe(90);
  });

  it('replaces typed figures that a person gave up, but never by nothing (#10)', () => {
    const answers = {
      [`output-column|${SHEET}|F2`]: 'overwrite',
      [`output-column|${SHEET}|G2`]: 'overwrite',
    };
    const mapping = { version: 1, answers } as const;
    const { issues, after, plan } = compute(office(TYPED), { mapping });
    const told = issues.filter(({ code }) => code.startsWith('output'));
    expect(told.map(({ code, cell, data }) => [code, cell?.row, cell?.column, data])).toEqual([
      ['output-kept-cell', 4, 5, { before: '101.5', after: '' }],
      ['output-overwrites', 5, 5, { before: '139', after: 140 }],
      ['output-overwrites', 3, 6, { before: 'Cukup', after: 'Baik' }],
    ]);
    expect(columnOf(sheetOf(after), 5, 2, 6)).toEqual([
      (91.5 / 92.25) * 100,
      90,
      101.5,
      140,
      (79.5 / 78) * 100,
    ]);
    expect(plan.edits.flatMap(({ cells }) => cells.flat())).not.toContain(null);
    expect(isEmptyPlan(compute(after, { mapping }).plan)).toBe(true);
  });

  it.each([
    ['formulas', [{ v: 99.187, f: '=E3/D3*100' }, 90, null, null, null]],
    ['words', ['masih dibahas', 90, null, null, null]],
    ['figures with a unit', ['5 orang', 90, null, null, null]],
    ['a dash', [null, null, '-', null, null]],
  ])('leaves a column with %s and writes beside it, until a person answers otherwise', (_, cells) => {
    const content = office([{ header: '% Capaian', cells }]);
    const { decisions, plan, after } = compute(content);
    const place = decisions.find(({ kind }) => kind === 'output-column');
    expect(place).toMatchObject({ isOpen: false, chosen: 'beside', data: { header: '% Capaian' } });
    expect(plan.edits.every(({ left }) => left > 7)).toBe(true);
    expect(sheetOf(after).value(2, 5)).toEqual(sheetOf(content).value(2, 5));
    expect(isEmptyPlan(compute(after).plan)).toBe(true);
    const mapping = { version: 1, answers: { [place?.id as string]: 'overwrite' } } as const;
    const answered = compute(content, { mapping });
    expect(answered.decisions.find(({ kind }) => kind === 'output-column')?.chosen).toBe('overwrite');
    expect(writtenCells(answered.plan)['F3']).toBeCloseTo(99.187, 3);
  });

  it('takes equal figures of the office for its results, and never turns them into formulas', () => {
    const exact = [(91.5 / 92.25) * 100, 90, null, 140, (79.5 / 78) * 100];
    const content = office([{ header: '% Capaian', cells: exact }]);
    const { after, issues } = compute(content);
    expect(issues.map(({ code }) => code)).not.toContain('output-kept-column');
    expect([headed(sheetOf(after), 'Kriteria'), sheetOf(after).value(1, 9)]).toEqual([8, 'NPS']);
    const formulas = sheetOf(compute(content, { mode: 'formulas' }).after);
    expect([formulas.formula(3, 5), formulas.value(1, 8)]).toEqual([null, '% Capaian']);
  });

  it.each(MODES)('fills them again without a question and changes nothing then (mode %s)', (mode) => {
    const { after } = compute(office([{ header: '% Capaian', cells: [] }]), { mode });
    const again = compute(after, { mode });
    expect(again.decisions.filter(({ kind }) => kind === 'output-column')).toEqual([]);
    expect(isEmptyPlan(again.plan)).toBe(true);
    const changed = compute(withValues(after, { E4: 70 }), { mode });
    expect(issueCodes(changed)).not.toContain('output-overwrites');
  });

  it.each(['values', 'formulas'] as const)('keeps ratios where the office keeps ratios (mode %s)', (mode) => {
    const percent = { v: null, z: '0.00%' };
    const content = office([{ header: 'Capaian (%)', cells: Array<typeof percent>(5).fill(percent) }]);
    const { after } = compute(content, { mode });
    const grid = sheetOf(after);
    expect(grid.value(2, 5)).toBeCloseTo(0.99187, 5);
    expect(grid.numberFormat(2, 5)).toBe('0.00%');
    expect(grid.value(2, headed(grid, 'NPS'))).toBeCloseTo(94.5935, 4);
    expect(isEmptyPlan(compute(after, { mode }).plan)).toBe(true);
  });

  it('tells of a result that has no cell of its own because of a merge', () => {
    const content = office([{ header: '% Capaian', cells: [] }], { merges: ['F3:F4'] });
    const result = compute(content);
    const merged = result.issues.find(({ code }) => code === 'output-merged');
    expect(merged?.cell).toEqual({ sheet: SHEET, row: 3, column: 5 });
    expect(writtenCells(result.plan)['F4']).toBeUndefined();
  });

  it('says when the sheet is protected', () => {
    expect(issueCodes(compute(office([], { isProtected: true })))).toEqual(['output-protected']);
  });
});

describe('planWrite: rows of sub-totals', () => {
  // One objective above its sub-total, the perspective as a title above and a sub-total below (Lampiran 5).
  const cells: Row[] = [
    ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
    ['STAKEHOLDERS PERSPECTIVE'],
    [1, 'Obat aman', 'Persentase obat yang memenuhi syarat', 92.25, 91.5, null],
    [2, null, 'Persentase makanan yang memenuhi syarat', 70, 63, null],
    ['NILAI PENCAPAIAN SASARAN SK 1 (NPS)', null, null, null, null, 97],
    [3, 'Pelayanan prima', 'Indeks pelayanan publik', 50, 70, null],
    ['NILAI PENCAPAIAN SASARAN SK 2 (NPS)', null, null, null, null, 97],
    ['NILAI PENCAPAIAN PERSPEKTIF (Stakeholders Perspective)', null, null, null, null, 97],
    ['NPS TOTAL', null, null, null, null, 97],
  ];
  it.each(MODES)('keep what was typed there (mode %s)', (mode) => {
    const { after, plan } = compute(contentOf([{ sheet: 'Lampiran 5', cells }]), { mode });
    expect(columnOf(sheetOf(after, 'Lampiran 5'), 5, 2, 8)).toEqual([null, null, 97, null, 97, 97, 97]);
    expect(plan.edits.every(({ left }) => left > 5)).toBe(true);
  });

  it.each(MODES)(
    'get the score of their level, in the capaian column that the office gave up too (mode %s)',
    (mode) => {
      const mapping = { version: 1, answers: { 'output-column|Lampiran 5|F1': 'overwrite' } } as const;
      const { after } = compute(contentOf([{ sheet: 'Lampiran 5', cells }]), { mode, mapping });
      const grid = sheetOf(after, 'Lampiran 5');
      const first = ((91.5 / 92.25) * 100 + 90) / 2;
      const total = (first + 140) / 2;
      for (const column of [5, headed(grid, 'NPS', 0)]) {
        const scores = [4, 6, 7, 8].map((row) => grid.value(row, column));
        [first, 140, total, total].forEach((score, i) => expect(scores[i]).toBeCloseTo(score, 9));
      }
      expect(grid.value(4, headed(grid, 'Kriteria NPS', 0))).toBe('Baik');
      expect(grid.value(1, headed(grid, 'NPS', 0))).toBeNull();
      expect(isEmptyPlan(compute(after, { mode, mapping }).plan)).toBe(true);
    },
  );
});

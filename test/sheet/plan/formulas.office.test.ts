import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { BPOM_2021, METHOD_PRESETS, type Method } from '../../../src/scoring/index';
import type { EditPlan } from '../../../src/sheet/editPlan';
import type { GridSpec } from '../../../src/sheet/gridOf';
import { HAS_LIBRE_OFFICE, throughLibreOffice } from '../../helpers/libreOffice';
import { compute, contentOf, type Row } from '../../helpers/officeWorkbook';
import { comparedFormulas, withoutResults } from '../../helpers/writtenFormulas';
import { xlsxOf } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

/** Every direction, weights, a percent format, zero, text, blanks, money in part, sub-totals of every level. */
const YEAR: GridSpec = {
  sheet: 'Kinerja 2021',
  cells: [
    ['PENGUKURAN KINERJA TAHUN 2021'],
    [
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Polarisasi',
      'Bobot',
      'Target',
      'Realisasi',
      'Anggaran (Rp)',
      'Realisasi Anggaran (Rp)',
    ],
    ['Stakeholders Perspective'],
    [1, 'Obat aman', 'Persentase obat yang memenuhi syarat', 'Maksimal', 2, 92.25, 91.5, 1_000_000, 900_000],
    [2, null, 'Persentase makanan yang memenuhi syarat', 'Maksimal', 1, 70, 63, 2_000_000, 1_990_000],
    [3, null, 'Indeks kesadaran masyarakat', 'Maksimal', 1, 80, null, 500_000, 400_000],
    ['NILAI PENCAPAIAN SASARAN SK 1 (NPS)', null, null, null, null, null, null, null, null],
    [4, 'Temuan turun', 'Jumlah temuan pemeriksaan', 'Minimal', 1, 50, 20, 100_000, 90_000],
    [5, null, 'Jumlah pengaduan yang tidak selesai', 'Minimal', 1, 0, 0, 300_000, 0],
    [6, null, 'Persentase deviasi anggaran', 'Stabil', 1, 10, 12, 100_000, 150_000],
    ['NILAI PENCAPAIAN SASARAN SK 2 (NPS)', null, null, null, null, null, null, null, null],
    [
      'NILAI PENCAPAIAN PERSPEKTIF (Stakeholders Perspective)',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    ['Internal Process Perspective'],
    [
      7,
      'Pengawasan',
      'Persentase sarana yang diperiksa',
      'Maksimal',
      1,
      { v: 0.8, z: '0%' },
      { v: 0.99, z: '0%' },
      400_000,
      350_000,
    ],
    [8, null, 'Nilai AKIP', 'Maksimal', 1, 78, '79,5', null, null],
    ['NILAI PENCAPAIAN SASARAN SK 3 (NPS)', null, null, null, null, null, null, null, null],
    [9, 'Pelayanan', 'Indeks pelayanan publik', 'Maksimal', 1, 50, 0, 700, 700],
    ['NILAI PENCAPAIAN SASARAN SK 4 (NPS)', null, null, null, null, null, null, null, null],
    [
      'NILAI PENCAPAIAN PERSPEKTIF (Internal Process Perspective)',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    ['NPS TOTAL', null, null, null, null, null, null, null, null],
  ],
};

/** The same quarters counted in each way (M-7), and a quarter that is not filled yet. */
const quarters = (kind: string): Row[] => [
  ['RENCANA DAN REALISASI TRIWULAN TAHUN 2021'],
  [
    'No',
    'Sasaran',
    'Indikator Kinerja',
    'Jenis Konsolidasi Periode',
    'Target TW I',
    'Target TW II',
    'Target TW III',
    'Target TW IV',
    'Realisasi TW I',
    'Realisasi TW II',
    'Realisasi TW III',
    'Realisasi TW IV',
  ],
  [1, 'Pengawasan', 'Jumlah sarana yang diperiksa', kind, 10, 20, 30, 40, 12, 19, 33, 41],
  [2, null, 'Jumlah sampel yang diuji', kind, 5, 5, 5, 5, 6, null, 4, 7],
  [3, 'Pelayanan', 'Jumlah layanan informasi', kind, 1, 2, 3, 4, 1, 2, 3, null],
];

const BOOKS: Readonly<Record<string, { sheets: readonly GridSpec[]; method: Method }>> = {
  ...Object.fromEntries(METHOD_PRESETS.map((method) => [method.id, { sheets: [YEAR], method }])),
  'bentuk-b': { sheets: [YEAR], method: { ...BPOM_2021, minimalForm: 'B', cap: 110 } },
  geometrik: { sheets: [YEAR], method: { ...BPOM_2021, mean: 'geometric', perspectiveOf: 'indicators' } },
  'total-sasaran': { sheets: [YEAR], method: { ...BPOM_2021, totalOf: 'objectives', classifyDecimals: 2 } },
  ...Object.fromEntries(
    ['Kumulatif', 'Jumlah', 'Nilai Akhir', 'Rata-rata'].map((kind) => [
      `tw-${kind.toLowerCase().replace(' ', '-')}`,
      { sheets: [{ sheet: 'Triwulan 2021', cells: quarters(kind) }], method: BPOM_2021 },
    ]),
  ),
};

// Without LibreOffice on the machine these are skipped.
(HAS_LIBRE_OFFICE ? describe : describe.skip)('formulas that LibreOffice computes', () => {
  const names = Object.keys(BOOKS);
  const plans = new Map<string, EditPlan>();
  let computed: readonly Uint8Array[] = [];
  beforeAll(() => {
    const books = Object.entries(BOOKS).map(([name, { sheets, method }]) => {
      const { plan } = compute(contentOf(sheets), { mode: 'formulas', method });
      plans.set(name, plan);
      const workbook = openWorkbook(xlsxOf(sheets));
      const bare = { ...plan, edits: withoutResults(plan.edits) };
      const written = valueOf(workbook.ok ? workbook.value.apply(bare) : workbook);
      return written.bytes;
    });
    computed = throughLibreOffice(books);
  }, 120_000);

  it.each(names)('come to the same results as the score: %s', (name) => {
    const { edits } = plans.get(name) as EditPlan;
    const { count, wrong } = comparedFormulas(edits, computed[names.indexOf(name)] as Uint8Array);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(name.startsWith('tw-') ? 20 : 70);
  });
});

describe('formulas', () => {
  it('round nowhere, and point at cells of the office', () => {
    const { plan } = compute(contentOf([YEAR]), { mode: 'formulas' });
    const formulas = plan.edits.flatMap(({ cells }) =>
      cells
        .flat()
        .flatMap((content) => (typeof content === 'object' && content !== null ? [content.formula] : [])),
    );
    expect(formulas.filter((formula) => /ROUND|TRUNC|INT\(/.test(formula))).toEqual([]);
    expect(formulas[0]).toBe('=IF(AND(ISNUMBER(F4),ISNUMBER(G4)),IF(F4>0,G4/F4*100,""),"")');
    expect(formulas.every((formula) => formula.length < 8192)).toBe(true);
  });

  it('point over to the sheet that holds the plan', () => {
    const plan: GridSpec = {
      sheet: 'RAPK 2021',
      cells: [
        ['RENCANA AKSI PERJANJIAN KINERJA TAHUN 2021'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
        [1, 'Pengawasan', 'Jumlah sarana yang diperiksa', 40],
        [2, null, 'Jumlah sampel yang diuji', 20],
      ],
    };
    const actual: GridSpec = {
      sheet: 'Realisasi 2021',
      cells: [
        ['REALISASI KINERJA TAHUN 2021'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Realisasi'],
        [1, 'Pengawasan', 'Jumlah sarana yang diperiksa', 41],
        [2, null, 'Jumlah sampel yang diuji', 20],
      ],
    };
    const { after, plan: written } = compute(contentOf([plan, actual]), { mode: 'formulas' });
    const home = written.edits[0]?.sheet as string;
    const other = home === plan.sheet ? "'Realisasi 2021'!D3" : "'RAPK 2021'!D3";
    const grid = after.sheets.find(({ sheet }) => sheet === home);
    expect(grid?.formula(2, 4)).toContain(other);
    expect(grid?.value(2, 4)).toBe(102.49999999999999);
  });

  it('write a figure where a cell is text, and say in how many cells', () => {
    const { plan, issues } = compute(contentOf([YEAR]), { mode: 'formulas' });
    const told = issues.filter(({ code }) => code === 'formula-as-value');
    expect(told.map(({ data }) => data)).toEqual([{ column: '% Capaian', count: 1 }]);
    expect(plan.edits[0]?.cells[13]?.[0]).toBeCloseTo((79.5 / 78) * 100, 9);
    const functions = compute(contentOf([YEAR]), { mode: 'functions' });
    expect(functions.plan.edits[0]?.cells[13]?.[0]).toEqual({
      formula: '=IF(OR(ISBLANK(F15),ISBLANK(G15)),"",IFNA(LAKIP.CAPAIAN(F15,G15),""))',
      cached: (79.5 / 78) * 100,
    });
  });
});

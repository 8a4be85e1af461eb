import { checkWorkbook } from '../../src/app/checkWorkbook';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import type { CauseCode, Finding, FindingCode } from '../../src/audit/finding';
import { formatA1 } from '../../src/kernel/cellAddress';
import { BPOM_2021, criterionOf, roundHalfAway } from '../../src/scoring/index';
import type { CellValue, WorkbookContent } from '../../src/sheet/grid';
import { gridOf, type CellSpec } from '../../src/sheet/gridOf';

/** A repeatable source of chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Cell = CellValue | CellSpec;

/** A clean workbook of some office: one table, results typed with two decimals or as formulas. */
export interface CleanBook {
  readonly cells: Cell[][];
  readonly hasFormulas: boolean;
  /** Columns of the fields. */
  readonly at: Readonly<
    Record<
      'name' | 'target' | 'actual' | 'achievement' | 'criterion' | 'ceiling' | 'spent' | 'percent',
      number
    >
  >;
  /** Rows of indicators, rows of NPS sub-totals, the row of the sum. */
  readonly rows: readonly number[];
  readonly scoreRows: readonly number[];
  readonly sumRow: number;
}

const SUBJECTS = [
  'layanan publik',
  'sampel pangan',
  'sarana produksi',
  'usaha kecil',
  'sekolah aman',
  'desa pangan',
  'kinerja anggaran',
  'tata kelola',
  'jalan mantap',
  'air minum',
  'rumah layak',
  'imunisasi dasar',
  'literasi siswa',
  'izin usaha',
  'aduan warga',
  'arsip digital',
];
const QUALITIES = ['Persentase', 'Indeks', 'Nilai', 'Cakupan', 'Tingkat', 'Rasio'];

export function cleanBook(random: () => number): CleanBook {
  const hasFormulas = random() < 0.5;
  const order =
    random() < 0.5
      ? ['target', 'actual', 'achievement', 'criterion', 'ceiling', 'spent', 'percent']
      : ['ceiling', 'spent', 'percent', 'target', 'actual', 'achievement', 'criterion'];
  const at = { name: 1, ...Object.fromEntries(order.map((field, i) => [field, i + 2])) } as CleanBook['at'];
  const heads: Record<string, string> = {
    name: 'Indikator Kinerja',
    target: 'Target',
    actual: 'Realisasi',
    achievement: '% Capaian',
    criterion: 'Kriteria',
    ceiling: 'Pagu Anggaran (Rp)',
    spent: 'Realisasi Anggaran (Rp)',
    percent: '% Anggaran',
  };
  const cells: Cell[][] = [['PENGUKURAN KINERJA TAHUN 2023'], [], []];
  const head: Cell[] = ['No'];
  for (const [field, text] of Object.entries(heads)) head[at[field as keyof typeof at]] = text;
  cells.push(head);
  const book: CleanBook = { cells, hasFormulas, at, rows: [], scoreRows: [], sumRow: 0 };
  const rows = book.rows as number[];
  let number = 0;
  const objectives = 2 + Math.floor(random() * 4);
  for (let objective = 0; objective < objectives; objective += 1) {
    cells.push([
      `Sasaran ${objective + 1}`,
      `Sasaran: Meningkatnya mutu ${SUBJECTS[objective]} di wilayah kerja`,
    ]);
    const first = cells.length;
    const count = 2 + Math.floor(random() * 4);
    for (let i = 0; i < count; i += 1) {
      rows.push(cells.length);
      number += 1;
      cells.push(indicatorRow(number, cells.length, book, random));
    }
    (book.scoreRows as number[]).push(cells.length);
    cells.push(scoreRow(objective, first, cells.length - 1, book));
  }
  const sumRow = cells.length;
  cells.push(sumOf(rows, book));
  return { ...book, sumRow };
}

function indicatorRow(
  number: number,
  row: number,
  { at, hasFormulas }: CleanBook,
  random: () => number,
): Cell[] {
  const target = roundHalfAway(20 + random() * 79, random() < 0.5 ? 0 : 2);
  const actual = roundHalfAway(target * (0.7 + random() * 0.45) + 0.0123, 2);
  const ceiling = Math.round((50 + random() * 4000) * 1e6);
  const spent = Math.round(ceiling * (0.9 + random() * 0.099));
  const cells: Cell[] = [number];
  cells[at.name] =
    `${QUALITIES[number % QUALITIES.length]} ${SUBJECTS[(number * 7) % SUBJECTS.length]} nomor ${number}`;
  cells[at.target] = target;
  cells[at.actual] = { v: actual, z: '0.00', t: actual.toFixed(2) };
  cells[at.ceiling] = { v: ceiling, z: '#,##0', t: String(ceiling) };
  cells[at.spent] = { v: spent, z: '#,##0', t: String(spent) };
  const achievement = (actual / target) * 100;
  cells[at.achievement] = result(
    achievement,
    hasFormulas ? `=${formatA1(row, at.actual)}/${formatA1(row, at.target)}*100` : null,
  );
  cells[at.criterion] = criterionOf(achievement, BPOM_2021.criterionBands)!.label;
  cells[at.percent] = result(
    (spent / ceiling) * 100,
    hasFormulas ? `=${formatA1(row, at.spent)}/${formatA1(row, at.ceiling)}*100` : null,
  );
  return cells;
}

function result(value: number, formula: string | null): CellSpec {
  const shown = roundHalfAway(value, 2);
  return {
    v: formula === null ? shown : value,
    z: '0.00',
    t: shown.toFixed(2),
    ...(formula === null ? {} : { f: formula }),
  };
}

function scoreRow(
  objective: number,
  first: number,
  last: number,
  { at, cells, hasFormulas }: CleanBook,
): Cell[] {
  const values = cells.slice(first, last + 1).map((row) => {
    const [target, actual] = [valueOf(row[at.target]), valueOf(row[at.actual])];
    return (actual / target) * 100;
  });
  const score = values.reduce((sum, value) => sum + value, 0) / values.length;
  const row: Cell[] = [null, `NILAI PENCAPAIAN SASARAN ${objective + 1} (NPS)`];
  row[at.achievement] = result(
    score,
    hasFormulas ? `=AVERAGE(${formatA1(first, at.achievement)}:${formatA1(last, at.achievement)})` : null,
  );
  row[at.criterion] = criterionOf(score, BPOM_2021.criterionBands)!.label;
  return row;
}

function sumOf(rows: readonly number[], { at, cells, hasFormulas }: CleanBook): Cell[] {
  const row: Cell[] = [null, 'JUMLAH'];
  for (const column of [at.ceiling, at.spent]) {
    const sum = rows.reduce((total, each) => total + valueOf(cells[each]![column]), 0);
    const range = `${formatA1(rows[0]!, column)}:${formatA1(rows.at(-1)!, column)}`;
    row[column] = { v: sum, z: '#,##0', t: String(sum), ...(hasFormulas ? { f: `=SUM(${range})` } : {}) };
  }
  return row;
}

export function valueOf(cell: Cell | undefined): number {
  const value = typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : cell;
  return Number(value);
}

/** A fault of a known kind: where it was planted, and how it should be called. */
export interface PlantedFault {
  readonly row: number;
  readonly column: number;
  readonly codes: readonly FindingCode[];
  readonly causes: readonly CauseCode[];
}

type Plant = (book: CleanBook, random: () => number) => PlantedFault | null;

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Writes another printed figure at an achievement. */
function retype(change: (printed: string) => string, causes: readonly CauseCode[]): Plant {
  return (book, random) => {
    if (book.hasFormulas) return null;
    const row = pick(book.rows, random);
    const column = book.at.achievement;
    const printed = (book.cells[row]![column] as CellSpec).t as string;
    const wrong = change(printed);
    if (wrong === printed || Math.abs(Number(wrong) - Number(printed)) < 0.02) return null;
    book.cells[row]![column] = { v: Number(wrong), z: '0.00', t: wrong };
    return { row, column, codes: ['figure-wrong'], causes };
  };
}

/** Computes one achievement with another input. */
function recompute(
  other: (book: CleanBook, row: number) => number | null,
  causes: readonly CauseCode[],
): Plant {
  return (book, random) => {
    if (book.hasFormulas) return null;
    const row = pick(book.rows.slice(1), random);
    const column = book.at.achievement;
    const value = other(book, row);
    const right = valueOf(book.cells[row]![column]);
    if (value === null || Math.abs(value - right) < 0.5) return null;
    book.cells[row]![column] = result(value, null);
    return { row, column, codes: ['figure-wrong'], causes };
  };
}

function replaceFormula(
  change: (formula: string, book: CleanBook, row: number) => string,
  codes: readonly FindingCode[],
  rowsOf: (book: CleanBook) => readonly number[] = (book) => book.rows.slice(1),
): Plant {
  return (book, random) => {
    if (!book.hasFormulas) return null;
    const row = pick(rowsOf(book), random);
    const column = book.at.achievement;
    const cell = book.cells[row]![column] as CellSpec;
    const formula = change(cell.f as string, book, row);
    if (formula === cell.f) return null;
    book.cells[row]![column] = { ...cell, f: formula };
    return { row, column, codes, causes: [] };
  };
}

/** Every kind of fault that is planted. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  'digits swapped': retype(
    (text) => text.replace(/(\d)(\d)(\.\d+)$/, '$2$1$3'),
    ['digits-swapped', 'copied-row'],
  ),
  'decimal mark': retype((text) => String(roundHalfAway(Number(text) * 10, 2)), ['decimal-mark']),
  'digit lost': retype((text) => text.replace(/^(\d)\d/, '$1'), ['digit-lost', 'decimal-mark']),
  'digit extra': retype((text) => text.replace(/^(\d)/, '$1$1'), ['digit-extra']),
  'target of the row above': recompute(
    ({ cells, at }, row) =>
      isIndicator(cells, row - 1)
        ? (valueOf(cells[row]![at.actual]) / valueOf(cells[row - 1]![at.target])) * 100
        : null,
    ['other-row-input'],
  ),
  'realisasi of the row above': recompute(
    ({ cells, at }, row) =>
      isIndicator(cells, row - 1)
        ? (valueOf(cells[row - 1]![at.actual]) / valueOf(cells[row]![at.target])) * 100
        : null,
    ['other-row-input'],
  ),
  'copied from the row above': recompute(
    ({ cells, at }, row) => (isIndicator(cells, row - 1) ? valueOf(cells[row - 1]![at.achievement]) : null),
    ['copied-row'],
  ),
  'blank as zero': recompute(() => 0, ['blank-as-zero']),
  'label of another band': (book, random) => {
    const row = pick(book.rows, random);
    const column = book.at.criterion;
    const right = book.cells[row]![column];
    const label = pick(
      BPOM_2021.criterionBands.map((band) => band.label).filter((each) => each !== right),
      random,
    );
    book.cells[row]![column] = label;
    return { row, column, codes: ['label-wrong'], causes: [] };
  },
  'NPS without one row': (book, random) => {
    if (book.hasFormulas) return null;
    const at = book.at.achievement;
    const row = pick(book.scoreRows, random);
    const above = book.rows.filter(
      (each) => each < row && !book.scoreRows.some((score) => score > each && score < row),
    );
    const kept = above.slice(1).map((each) => valueOf(book.cells[each]![at]));
    const wrong = kept.reduce((sum, value) => sum + value, 0) / kept.length;
    if (Math.abs(wrong - valueOf(book.cells[row]![at])) < 0.05) return null;
    book.cells[row]![at] = result(wrong, null);
    return { row, column: at, codes: ['figure-wrong'], causes: ['row-left-out'] };
  },
  'sum typed wrong': (book) => {
    if (book.hasFormulas) return null;
    const column = book.at.spent;
    const wrong = valueOf(book.cells[book.sumRow]![column]) - valueOf(book.cells[book.rows[1]!]![column]);
    book.cells[book.sumRow]![column] = { v: wrong, z: '#,##0', t: String(wrong) };
    return { row: book.sumRow, column, codes: ['figure-wrong'], causes: ['row-left-out'] };
  },
  'spending above pagu': (book, random) => {
    if (book.hasFormulas) return null;
    const row = pick(book.rows, random);
    const [ceiling, spent] = [book.at.ceiling, book.at.spent];
    const wrong = valueOf(book.cells[row]![ceiling]) + 1_000_000;
    book.cells[row]![spent] = { v: wrong, z: '#,##0', t: String(wrong) };
    return { row, column: spent, codes: ['spending-above-budget'], causes: [] };
  },
  'formula of another row': replaceFormula(
    (formula, { at }, row) => formula.replace(formatA1(row, at.target), formatA1(row - 1, at.target)),
    ['formula-other-row', 'formula-differs'],
  ),
  'formula unlike its neighbours': replaceFormula(
    (formula) => formula.replace('*100', '*100+1'),
    ['formula-differs'],
  ),
  'number among formulas': (book, random) => {
    if (!book.hasFormulas) return null;
    const row = pick(book.rows, random);
    const { v, z, t } = book.cells[row]![book.at.achievement] as CellSpec;
    book.cells[row]![book.at.achievement] = { v: v as CellValue, z: z as string, t: t as string };
    return { row, column: book.at.achievement, codes: ['number-among-formulas'], causes: [] };
  },
  'mean that misses a row': replaceFormula(
    (formula) =>
      formula.replace(
        /([A-Z]+)(\d+):/,
        (_, letters: string, digits: string) => `${letters}${Number(digits) + 1}:`,
      ),
    ['subtotal-misses-row'],
    (book) => book.scoreRows,
  ),
};

function isIndicator(cells: readonly Cell[][], row: number): boolean {
  return typeof cells[row]?.[0] === 'number';
}

export function contentOf({ cells }: CleanBook): WorkbookContent {
  return {
    sheets: [gridOf({ sheet: 'Pengukuran', cells })],
    activeSheet: 'Pengukuran',
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
}

export interface TrialResult {
  readonly kind: string;
  readonly isFound: boolean;
  readonly hasCause: boolean;
  /** Findings that are no remark and do not follow from the planted fault. */
  readonly falseAlarms: readonly Finding[];
  readonly checked: number;
}

/** Plants one fault of a kind into a clean workbook of chance, and looks. */
export function trial(kind: string, seed: number): TrialResult | null {
  const random = chance(seed);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const book = cleanBook(random);
    const fault = (PLANTS[kind] as Plant)(book, random);
    if (!fault) continue;
    const content = contentOf(book);
    const check = checkWorkbook(content, computeWorkbook(content));
    if (!check) return { kind, isFound: false, hasCause: false, falseAlarms: [], checked: 0 };
    const isThere = (finding: Finding): boolean =>
      finding.places[0]?.cell?.row === fault.row && finding.places[0].cell.column === fault.column;
    const found = check.findings.filter((finding) => isThere(finding) && fault.codes.includes(finding.code));
    const hasCause =
      fault.causes.length === 0
        ? found.length > 0
        : found.some((finding) => finding.cause !== null && fault.causes.includes(finding.cause.code));
    const falseAlarms = check.findings.filter(
      (finding) => finding.class === 'error' && !isThere(finding) && !follows(finding, fault, book),
    );
    return { kind, isFound: found.length > 0, hasCause, falseAlarms, checked: check.summary.checked };
  }
  return null;
}

/** What a planted fault makes wrong besides itself: results of its row and totals that use it. */
function follows(finding: Finding, fault: PlantedFault, book: CleanBook): boolean {
  const row = finding.places[0]?.cell?.row ?? -1;
  return (
    finding.cause?.code === 'follows-from' ||
    row === fault.row ||
    book.scoreRows.includes(row) ||
    row === book.sumRow
  );
}

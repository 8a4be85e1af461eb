import { formatAddress } from '../../../kernel/cellAddress';
import type { Decision, Mapping } from '../../decision';
import { parseNumberText } from '../../number/numberText';
import type { TableColumn } from '../../table';
import type { SheetView } from '../view/sheetView';

/** What one unit of a money column is, in rupiah. */
export type MoneyScale = 1 | 1_000 | 1_000_000 | 1_000_000_000;

const MONEY: ReadonlySet<string> = new Set(['budget-ceiling', 'budget-spent', 'budget-rest']);
const SCALES: readonly (readonly [RegExp, MoneyScale])[] = [
  [/\b(?:mil[iy]ar|milyard)(?:an)?\b|\brp\.? ?m\b|\bbillion\b/, 1_000_000_000],
  [/\b(?:juta(?:an)?|jt)\b|\brp\.? ?0{3}[., ]?0{3}\b|\bmillions?\b/, 1_000_000],
  [/\bribu(?:an)?\b|\brp\.? ?0{3}\b|\bx ?1[.,]?0{3}\b|\b0{3} rp\b|\bthousands?\b/, 1_000],
];
/** In a title or a note the words must speak of rupiah: "5 juta bibit" does not. */
const OF_RUPIAH =
  /\b(?:dalam|satuan|dlm|nilai|angka|in)\b[^()]{0,25}\b(?:ribu|juta|jt|mil[iy]ar|thousand|million|billion)\w*|\b(?:ribu|juta|jt|mil[iy]ar)(?:an)? ?(?:rupiah|rp)\b|\brp\.? ?(?:ribu|juta|jt|mil[iy]ar|0{3})/;
/** Rows below a table that may hold its note, and columns of them. */
const NOTE_ROWS = 12;
const NOTE_COLUMNS = 40;
/** A row of more than ten trillion rupiah has no office: the figures are in rupiah already. */
const TOO_MUCH = 1e13;

/**
 * What words over a money column say of its unit; null when they say nothing.
 * @example scaleOfWords('Anggaran (dalam ribu rupiah)') // => 1000
 */
export function scaleOfWords(text: string): MoneyScale | null {
  const plain = text
    .toLowerCase()
    .replaceAll(/[().,:]+/g, ' ')
    .replaceAll(/\s+/g, ' ');
  return SCALES.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** The same for a title or note, which must speak of rupiah. */
export function scaleOfLine(text: string): MoneyScale | null {
  const plain = text
    .toLowerCase()
    .replaceAll(/[().,:]+/g, ' ')
    .replaceAll(/\s+/g, ' ');
  return OF_RUPIAH.test(plain) ? scaleOfWords(text) : null;
}

interface Place {
  readonly view: SheetView;
  readonly titles: readonly string[];
  /** Last row of the table, and its columns. */
  readonly bottom: number;
  readonly left: number;
  readonly mapping: Mapping;
}

export interface MoneyScales {
  /** By column of the sheet; 1 where nothing is said. */
  readonly scaleOf: (column: number) => MoneyScale;
  readonly decisions: readonly Decision[];
}

/**
 * Units of the money columns of a table (satuan uang): header, else titles above, else notes below. A unit that would
 * make impossible amounts is a question.
 * @method M-18
 */
export function moneyScales(columns: readonly TableColumn[], place: Place): MoneyScales {
  const money = columns.filter(({ ref }) => ref !== null && MONEY.has(ref.field));
  const scales = new Map<number, MoneyScale>();
  const decisions: Decision[] = [];
  if (money.length === 0) return { scaleOf: () => 1, decisions };
  let ofTable: MoneyScale | null | undefined;
  for (const column of money) {
    const own = scaleOfWords(column.header.join(' '));
    if (own === null) ofTable ??= scaleOfTable(place);
    const said = own ?? ofTable ?? null;
    if (said === null) continue;
    const decision = decide(column, said, place);
    decisions.push(decision);
    scales.set(column.column, Number(decision.chosen) as MoneyScale);
  }
  if (scales.size === 0) decisions.push(...askTooLittle(money, place, scales));
  return { scaleOf: (column) => scales.get(column) ?? 1, decisions };
}

/** Nobody has a budget of Rp 602: figures that are all this small are in a unit that nothing names. */
const TOO_LITTLE = 100_000;

function askTooLittle(
  money: readonly TableColumn[],
  { view, bottom, mapping }: Place,
  scales: Map<number, MoneyScale>,
): Decision[] {
  const [first] = money;
  const most = money.reduce((sum, { column }) => Math.max(sum, largest(view.grid, column, bottom)), 0);
  if (!first || most >= TOO_LITTLE || most === 0) return [];
  if (!money.some(({ column }) => hasFraction(view.grid, column, bottom))) return [];
  const ids = ['1000', '1000000', '1'];
  const id = first.decisionId.replace(/^column-field/, 'money-scale');
  const answer = ids.find((each) => each === mapping.answers[id]);
  for (const { column } of money) scales.set(column, Number(answer ?? 1) as MoneyScale);
  const { sheet } = view;
  return [
    {
      id,
      kind: 'money-scale',
      cells: money.map(({ column }) => ({ sheet, top: 0, bottom, left: column, right: column })),
      candidates: ids.map((each) => ({ id: each })),
      chosen: answer ?? '1',
      isOpen: answer === undefined,
      confidence: answer === undefined ? 0.5 : 1,
      reason: { code: answer === undefined ? 'scale-little' : 'answered' },
      data: { header: first.header.join(' ') },
    },
  ];
}

/** Parts of a rupiah: the sign of a larger unit. */
function hasFraction(grid: SheetView['grid'], column: number, bottom: number): boolean {
  for (let row = 0; row <= Math.min(bottom, 500); row += 1) {
    const value = figureIn(grid.value(row, column));
    if (value !== null && !Number.isInteger(value)) return true;
  }
  return false;
}

function figureIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length < 40
    ? (parseNumberText(value, 'comma')?.value ?? null)
    : null;
}

function scaleOfTable({ view, titles, bottom, left }: Place): MoneyScale | null {
  for (const title of titles) {
    const scale = scaleOfLine(title);
    if (scale !== null) return scale;
  }
  const last = Math.min(view.grid.rowCount - 1, bottom + NOTE_ROWS);
  for (let row = bottom + 1; row <= last; row += 1) {
    for (let column = left; column < Math.min(view.grid.columnCount, left + NOTE_COLUMNS); column += 1) {
      const value = view.grid.value(row, column);
      const scale = typeof value === 'string' ? scaleOfLine(value) : null;
      if (scale !== null) return scale;
    }
  }
  return null;
}

function decide(column: TableColumn, said: MoneyScale, { view, bottom, mapping }: Place): Decision {
  const { grid, sheet } = view;
  const id = column.decisionId.replace(/^column-field/, 'money-scale');
  const ids = [...new Set(['1', String(said)])];
  const answer = ids.find((each) => each === mapping.answers[id]);
  const isTooMuch = largest(grid, column.column, bottom) * said > TOO_MUCH;
  const isOpen = answer === undefined && isTooMuch;
  return {
    id,
    kind: 'money-scale',
    cells: [{ sheet, top: 0, bottom, left: column.column, right: column.column }],
    candidates: ids.map((each) => ({ id: each })),
    chosen: answer ?? (isTooMuch ? '1' : String(said)),
    isOpen,
    confidence: answer === undefined ? (isTooMuch ? 0.5 : 0.95) : 1,
    reason: { code: answer === undefined ? 'scale-words' : 'answered' },
    data: {
      header: column.header.join(' '),
      cell: formatAddress({ sheet, row: bottom, column: column.column }),
    },
  };
}

/** Largest figure among a sample of the column. */
function largest(grid: SheetView['grid'], column: number, bottom: number): number {
  let most = 0;
  const step = Math.max(1, Math.floor(bottom / 500));
  for (let row = 0; row <= bottom; row += step) {
    const value = figureIn(grid.value(row, column));
    if (value !== null) most = Math.max(most, Math.abs(value));
  }
  return most;
}

import { formatA1 } from '../../../src/kernel/cellAddress';
import { formLeaves, type Form, type FormLeaf, type FormNode } from '../../../src/sheet/forms/form';
import { gridOf } from '../../../src/sheet/gridOf';
import type { CellValue, Grid } from '../../../src/sheet/grid';

/** How a sheet of a form is kept. */
export interface Mess {
  readonly name: string;
  /** Groups and single headers are merged cells. */
  readonly isMerged: boolean;
  readonly hasNumbers: boolean;
  readonly titles: number;
  /** Long words are cut by a hyphen and a line break. */
  readonly isCut: boolean;
  readonly left: number;
}

export const MESSES: readonly Mess[] = [
  { name: 'merged', isMerged: true, hasNumbers: false, titles: 1, isCut: false, left: 0 },
  { name: 'unmerged', isMerged: false, hasNumbers: false, titles: 1, isCut: false, left: 0 },
  {
    name: 'with a row of column numbers',
    isMerged: true,
    hasNumbers: true,
    titles: 1,
    isCut: false,
    left: 0,
  },
  {
    name: 'under three titles, further right',
    isMerged: true,
    hasNumbers: false,
    titles: 3,
    isCut: false,
    left: 2,
  },
  { name: 'with words that are cut', isMerged: true, hasNumbers: true, titles: 2, isCut: true, left: 1 },
];

export const YEAR = 2024;

function shown(head: string, mess: Mess): string {
  const text = head.replaceAll(/\{y([+-]\d)?\}/g, (_, by: string | undefined) =>
    String(YEAR + Number(by ?? 0)),
  );
  return mess.isCut
    ? text.replace(
        /\b(Real|Indi|Ang|Sasa)(isasi|kator|garan|ran)\b/,
        (_, one: string, two: string) => `${one}-\n${two}`,
      )
    : text;
}

function depth(nodes: readonly FormNode[]): number {
  return 1 + Math.max(0, ...nodes.map((node) => ('columns' in node ? depth(node.columns) : 0)));
}

/** A sheet of a form, with three rows of figures. */
export function formSheet(form: Form, mess: Mess): Grid {
  const rows = depth(form.columns);
  const header: CellValue[][] = Array.from({ length: rows }, () => []);
  const merges: string[] = [];
  const top = mess.titles + 1;
  const at = (row: number, column: number): string => formatA1(top + row, column);
  let column = mess.left;
  const place = (node: FormNode, row: number): void => {
    const first = column;
    (header[row] as CellValue[])[first] = shown(node.head, mess);
    if (!('columns' in node)) {
      column += 1;
      if (mess.isMerged && row < rows - 1) merges.push(`${at(row, first)}:${at(rows - 1, first)}`);
      return;
    }
    for (const child of node.columns) place(child, row + 1);
    if (mess.isMerged) merges.push(`${at(row, first)}:${at(row, column - 1)}`);
  };
  for (const node of form.columns) place(node, 0);
  const filled = header.map((row) => Array.from({ length: column }, (_, own) => row[own] ?? null));
  const leaves = formLeaves(form.columns);
  const blank: CellValue[] = Array.from({ length: mess.left }, () => null);
  const titles = [form.titleWords[0] ?? 'daftar', `DINAS CONTOH`, `TAHUN ${YEAR}`].map((text) =>
    text.toUpperCase(),
  );
  const head = [`${titles[0] ?? ''} TAHUN ${YEAR}`, ...titles.slice(1)].slice(0, mess.titles);
  return gridOf({
    sheet: 'Lembar',
    merges,
    cells: [
      ...head.map((text) => [...blank, text]),
      [],
      ...filled,
      ...(mess.hasNumbers ? [[...blank, ...leaves.map((_, own) => `(${own + 1})`)]] : []),
      ...[0, 1, 2].map((row) => [...blank, ...leaves.map((leaf) => cellOf(leaf, row))]),
    ],
  });
}

const NAMES = [
  'Persentase sarana yang memenuhi ketentuan',
  'Jumlah desa yang dibina',
  'Indeks kepuasan masyarakat',
];

/** Something that could stand in the column: names, units, counts, rupiah. */
function cellOf(leaf: FormLeaf, row: number): CellValue {
  const path = leaf.path.join(' ');
  switch (leaf.field) {
    case 'number':
      return row + 1;
    case 'code':
      return `1.${row + 1}`;
    case 'indicator':
      return NAMES[row] ?? null;
    case 'objective':
      return row === 0 ? 'Terwujudnya layanan yang bermutu' : null;
    case 'unit-of-measure':
      return ['Persen', 'Desa', 'Indeks'][row] ?? null;
    case 'direction':
      return 'Maksimal';
    case 'criterion':
      return 'Baik';
    case 'weight':
      return 20;
    case 'note':
    case 'owner':
      return 'Bidang pembinaan';
    case 'budget-ceiling':
      return (row + 2) * 40_000_000;
    case 'budget-spent':
      return (row + 2) * 8_000_000 * (leaf.quarter ?? 4);
    case 'target':
      return 80 + row;
    case 'actual':
      return 18 * (leaf.quarter ?? 4) + row;
    case 'achievement':
    case 'achievement-of-year':
    case 'input-percent':
      return 90 + row;
    case 'baseline':
      return 70;
    default:
      if (/\bRp\b|Anggaran|pagu|Pagu|HPS|Nilai Kontrak|total|sisa/.test(path)) return (row + 1) * 12_500_000;
      return /\d|Target|Realisasi|Rasio| K$/.test(path) ? 75 + row : `Uraian ${row + 1}`;
  }
}

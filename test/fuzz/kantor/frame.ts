import type { Draft } from './draft';
import type { Frame, NumbersRow } from './layout';

export interface FrameWishes {
  /** Title lines, before the office and the year are added. */
  readonly title: string;
  /** The sheet shows money: its unit must be said somewhere. */
  readonly hasMoney?: boolean;
  /** Header rows, to know where column numbers can stand. */
  readonly depth: number;
}

/** Titles, merges, column numbers, offsets and notes of a sheet. */
export function randomFrame(draft: Draft, { title, hasMoney = false, depth }: FrameWishes): Frame {
  const { dice, office, notation, features } = draft;
  const isMerged = dice.isLucky(0.7);
  if (!isMerged && depth > 1) features.add('unmerged-groups');
  const numbers: NumbersRow = dice.oneOf(
    depth > 1
      ? (['none', 'none', 'none', 'below', 'below', 'after-gap', 'above-last'] as const)
      : (['none', 'none', 'none', 'below', 'after-gap'] as const),
  );
  if (numbers === 'after-gap' || numbers === 'above-last') features.add(`numbers-${numbers}`);
  const said = hasMoney && notation.saysUnitIn !== 'header' ? scaleText(notation.moneyUnit) : null;
  const isInNote = notation.saysUnitIn === 'note';
  if (notation.moneyUnit !== 1 && hasMoney) features.add(`money-unit-in-${notation.saysUnitIn}`);
  const titles = [title, `${office.name}`, `TAHUN ${dice.isLucky(0.5) ? 'ANGGARAN ' : ''}${office.year}`];
  const noted = said === null ? [] : [said];
  return {
    isMerged,
    spans: dice.oneOf(['merged', 'merged', 'once', 'repeated'] as const),
    numbers,
    numberForm: dice.oneOf(['1', '(1)'] as const),
    top: dice.oneOf([0, 0, 0, 1, 2]),
    left: dice.oneOf([0, 0, 0, 0, 1]),
    titles: [...titles, ...(isInNote ? [] : noted)],
    notes: [
      ...(isInNote ? noted.map((text) => `Catatan: ${text.replace(/[()]/g, '')}`) : []),
      ...notes(draft),
    ],
  };
}

function scaleText(moneyUnit: number): string | null {
  if (moneyUnit === 1) return null;
  return moneyUnit === 1_000 ? '(dalam ribu rupiah)' : '(dalam juta rupiah)';
}

function notes({ dice, office }: Draft): string[] {
  const texts = [];
  if (dice.isLucky(0.2)) texts.push('*) angka sementara');
  if (dice.isLucky(0.2)) texts.push(`Sumber: ${office.name}, ${office.year}`);
  if (dice.isLucky(0.2))
    texts.push(`Contoh, 31 Desember ${office.year}`, 'Kepala,', 'NIP. 19700101 199503 1 001');
  return texts;
}

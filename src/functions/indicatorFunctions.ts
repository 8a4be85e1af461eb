import { criterionOf, quarterAchievement, type QuarterInput } from '../scoring/index';
import { figureOf, isOmitted, readBlock, type Block, type Cell } from './cells';
import { directionOf, quarterKindOf, quarterOf } from './choices';
import { eachCell } from './eachCell';
import { failure, Failure, giveUp, toCells, type Outcome } from './failure';
import { achievementOf, eachFigure, EMPTY, outcomeOf } from './outcome';
import { functionProfile } from './profile';

/**
 * Capaian dalam persen: realisasi dibanding target, menurut arah indikator. Rentang satu kolom menghasilkan satu kolom. Di Excel desktop sel kosong terbaca 0: tulis N/A atau - untuk yang tidak diukur.
 * @customfunction CAPAIAN
 * @param target Target, satu sel atau satu kolom. Boleh target rentang seperti "80 - 90".
 * @param realisasi Realisasi, sebanyak sel target.
 * @param [arah] Arah: "maksimal" (makin tinggi makin baik), "minimal" (makin rendah makin baik), atau "stabil". Bila dikosongkan: menurut profil metode.
 * @returns Capaian dalam persen.
 */
export function capaian(target: unknown[][], realisasi: unknown[][], arah?: unknown[][]): unknown[][] {
  const blocks = [
    ['target', readBlock(target, 'target')],
    ['realisasi', readBlock(realisasi, 'realisasi')],
    ['arah', isOmitted(arah) ? EMPTY : readBlock(arah, 'arah')],
  ] as const;
  return eachCell(blocks, (cells) => {
    const [wanted, reached, way] = cells as readonly [Cell, Cell, Cell];
    const direction = directionOf(way);
    return direction instanceof Failure ? direction : achievementOf(wanted, reached, direction);
  });
}

/**
 * Kriteria dari capaian atau NPS menurut tabel profil metode, misalnya Baik. Capaian dalam persen: 98,2 bukan 0,982.
 * @customfunction KRITERIA
 * @param capaian Capaian atau NPS dalam persen, satu sel atau satu kolom.
 * @returns Nama kriteria.
 */
export function kriteria(capaian: unknown[][]): unknown[][] {
  const { criterionBands, classifyDecimals } = functionProfile().method;
  return eachFigure([['capaian', readBlock(capaian, 'capaian', 'percent')]], (figures) => {
    const criterion = criterionOf(figures[0] as number, criterionBands, classifyDecimals);
    return criterion?.label ?? outcomeOf({ ok: false, issues: [{ code: 'band-gap', severity: 'error' }] });
  });
}

/**
 * Capaian s.d. satu triwulan: realisasi s.d. TW dibagi target s.d. TW x 100. Tiap baris empat triwulan berdampingan, atau satu kolom empat triwulan ke bawah. Di Excel desktop sel kosong terbaca 0: tulis N/A bila belum ada.
 * @customfunction TRIWULAN
 * @param target Target TW I sampai IV: empat kolom, atau satu kolom berisi empat sel.
 * @param realisasi Realisasi TW I sampai IV, bentuknya sama dengan target.
 * @param tw Triwulan: 1 sampai 4, atau "TW II".
 * @param [jenis] "kumulatif", "jumlah", "nilai akhir", atau "rata-rata". Bila dikosongkan: menurut profil metode.
 * @returns Capaian triwulan dalam persen, satu baris untuk tiap indikator.
 */
export function triwulan(
  target: unknown[][],
  realisasi: unknown[][],
  tw: unknown[][],
  jenis?: unknown[][],
): unknown[][] {
  const targets = quarterRows(readBlock(target, 'target'), 'target');
  const actuals = quarterRows(readBlock(realisasi, 'realisasi'), 'realisasi');
  const isSame = targets.length === actuals.length && targets[0]?.length === actuals[0]?.length;
  if (!isSame) giveUp(failure('#VALUE!', 'shape-mismatch', { argument: 'realisasi' }));
  const through = quarterOf(firstCell(readBlock(tw, 'tw')));
  const kind = quarterKindOf(firstCell(isOmitted(jenis) ? EMPTY : readBlock(jenis, 'jenis')));
  if (through instanceof Failure) return giveUp(through);
  if (kind instanceof Failure) return giveUp(kind);
  const { direction, minimalForm } = functionProfile().method;
  return toCells(
    targets.map((row, place): readonly Outcome[] => {
      const quarters = quarterInputs(row, actuals[place] as readonly Cell[]);
      if (quarters instanceof Failure) return [quarters];
      return [outcomeOf(quarterAchievement(quarters, through, kind, direction, minimalForm))];
    }),
  );
}

/** Rows of up to four quarters; a single column is one indicator with its quarters below each other. */
function quarterRows(block: Block, argument: string): Block {
  const width = block[0]?.length ?? 0;
  const rows = width === 1 && block.length <= 4 ? [block.map((row) => row[0] as Cell)] : block;
  const isFit = rows.length > 0 && (rows[0]?.length ?? 0) <= 4 && (width > 1 || block.length <= 4);
  return isFit ? rows : giveUp(failure('#VALUE!', 'four-quarters', { argument }));
}

function quarterInputs(
  targets: readonly Cell[],
  actuals: readonly Cell[],
): readonly QuarterInput[] | Failure {
  const quarters: QuarterInput[] = [];
  for (let place = 0; place < targets.length; place += 1) {
    const wanted = targets[place] as Cell;
    const target =
      wanted.state === 'figure' && wanted.range !== null ? wanted.range : figureOf(wanted, 'target');
    const actual = figureOf(actuals[place] as Cell, 'realisasi');
    if (target instanceof Failure) return target;
    if (actual instanceof Failure) return actual;
    quarters.push({ quarter: (place + 1) as QuarterInput['quarter'], target, actual });
  }
  return quarters;
}

function firstCell(block: Block): Cell {
  return block[0]?.[0] ?? { state: 'missing' };
}

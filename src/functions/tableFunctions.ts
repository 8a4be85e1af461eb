import { criterionOf, MET_AT_ZERO, scoreEfficiency, type ScoringIssue } from '../scoring/index';
import { NOT_MEASURED, RESULT_HEADERS } from '../text/functions';
import { figureOf, isOmitted, readBlock, readList, rowsOf, type Cell } from './cells';
import { failure, Failure, failureOf, giveUp, toCells, type Outcome } from './failure';
import { achievementOf, eachFigure } from './outcome';
import { functionProfile } from './profile';

/**
 * Membaca angka yang tertulis sebagai teks: "92,25", "Rp27.919.789.000", "Efisien (91%)". Koma atau titik desimal diputuskan dari seluruh kolom, bukan dari satu sel; angka yang tetap meragukan menjadi #VALUE!.
 * @customfunction ANGKA
 * @param teks Sel yang dibaca; satu kolom sekaligus terbaca lebih pasti daripada satu sel.
 * @param [contoh] Sel lain dari kolom yang sama, sebagai saksi cara angkanya ditulis.
 * @returns Angkanya.
 */
export function angka(teks: unknown[][], contoh?: unknown[][]): unknown[][] {
  const block = readBlock(teks, 'teks', 'any', isOmitted(contoh) ? [] : rowsOf(contoh).flat());
  return eachFigure([['teks', block]], (figures) => figures[0] as number);
}

/**
 * Semua hasil tabel sekaligus: % capaian dan kriteria; dengan anggaran juga % input, IE, SE, kategori, TE, capaian TE. Baris judul memberi hasil berjudul. Tidak diukur: N/A; baris kosong tetap kosong. Di Excel desktop sel kosong terbaca 0: tulis N/A.
 * @customfunction HITUNG
 * @param target Target, satu kolom.
 * @param realisasi Realisasi, sebanyak sel target.
 * @param [pagu] Pagu anggaran dalam rupiah, sebanyak sel target.
 * @param [realisasi_anggaran] Realisasi anggaran dalam rupiah, sebanyak sel target.
 * @returns Kolom-kolom hasil, satu baris untuk tiap indikator.
 */
export function hitung(
  target: unknown[][],
  realisasi: unknown[][],
  pagu?: unknown[][],
  realisasi_anggaran?: unknown[][],
): unknown[][] {
  const targets = readList(target, 'target');
  const actuals = readList(realisasi, 'realisasi');
  const hasMoney = !isOmitted(pagu) || !isOmitted(realisasi_anggaran);
  const ceilings = isOmitted(pagu) ? null : readList(pagu, 'pagu', 'money');
  const spent = isOmitted(realisasi_anggaran)
    ? null
    : readList(realisasi_anggaran, 'realisasi_anggaran', 'money');
  const columns = { realisasi: actuals, pagu: ceilings, realisasi_anggaran: spent };
  for (const [argument, cells] of Object.entries(columns)) {
    if (cells && cells.length !== targets.length) giveUp(failure('#VALUE!', 'shape-mismatch', { argument }));
  }
  const headers = RESULT_HEADERS[functionProfile().language].slice(0, hasMoney ? 8 : 2);
  const isTitled =
    targets.length > 1 && [targets, actuals].every(([first]) => first?.state === 'words' && isTitle(first));
  return toCells(
    targets.map((wanted, row): readonly Outcome[] => {
      if (isTitled && row === 0) return headers;
      const [reached, ceiling, used] = [
        actuals[row] as Cell,
        ceilings?.[row] ?? BLANK,
        spent?.[row] ?? BLANK,
      ];
      const results = rowResults(wanted, reached, hasMoney ? { ceiling, used } : null);
      return results ?? headers.map(() => '');
    }),
  );
}

const BLANK: Cell = { state: 'missing' };

/** A header, not a predicate: `Target` and `Realisasi`, not `BB` and `A`. */
function isTitle(cell: Cell): boolean {
  return cell.state === 'words' && cell.text.trim().length > 3;
}

/** Results of one row; null for a row that holds nothing. Only the first cell that fails shows why. */
function rowResults(
  target: Cell,
  actual: Cell,
  money: { readonly ceiling: Cell; readonly used: Cell } | null,
): readonly Outcome[] | null {
  const { method } = functionProfile();
  const isMinimal = method.direction === 'minimal';
  const cells = money ? [target, actual, money.ceiling, money.used] : [target, actual];
  if (
    cells.every(
      (cell) =>
        cell.state === 'missing' || (isZero(cell) && !(isMinimal && isZero(target) && isZero(actual))),
    )
  ) {
    return null;
  }
  const value = actual.state === 'missing' ? null : achievementOf(target, actual, method.direction);
  const isMet = value instanceof Failure && isMinimal && isZero(target) && isZero(actual);
  const figure = typeof value === 'number' ? value : null;
  const criterion = isMet
    ? MET_AT_ZERO
    : figure === null
      ? null
      : criterionOf(figure, method.criterionBands, method.classifyDecimals);
  const shown = isMet ? NOT_MEASURED : (value ?? NOT_MEASURED);
  const label = criterion?.label ?? (value instanceof Failure ? '' : NOT_MEASURED);
  return money ? [shown, label, ...efficiencyResults(figure, money.ceiling, money.used)] : [shown, label];
}

function isZero(cell: Cell): boolean {
  return cell.state === 'figure' && cell.range === null && cell.value === 0;
}

function efficiencyResults(output: number | null, ceilingCell: Cell, spentCell: Cell): readonly Outcome[] {
  const [ceiling, spent] = [figureOf(ceilingCell, 'pagu'), figureOf(spentCell, 'realisasi_anggaran')];
  const unread = ceiling instanceof Failure ? ceiling : spent instanceof Failure ? spent : null;
  if (unread) return [unread, '', '', '', '', ''];
  const issues: ScoringIssue[] = [];
  const budget = { ceiling: ceiling as number | null, spent: spent as number | null };
  const score = scoreEfficiency(output, budget, functionProfile().method, { subject: {}, issues });
  const [issue] = issues;
  const wrong = issue && issue.code !== 'budget-missing' ? failureOf(issue) : null;
  const input = score.inputPercent ?? wrong ?? NOT_MEASURED;
  const rest = score.inputPercent === null && wrong ? '' : NOT_MEASURED;
  return [
    input,
    score.efficiencyIndex ?? (score.inputPercent !== null && wrong ? wrong : rest),
    score.efficiencyStandard ?? rest,
    score.efficiencyCategory?.label ?? rest,
    score.efficiencyLevel ?? rest,
    score.efficiencyAchievement ?? rest,
  ];
}

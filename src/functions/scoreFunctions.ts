import {
  objectiveScore,
  perspectiveKey,
  perspectiveScore,
  perspectiveWeights,
  totalScore,
  type ScoringIssue,
} from '../scoring/index';
import { figureOf, hasHeader, isOmitted, listOf, readBlock, saidBy, type Block, type Cell } from './cells';
import { eachCell } from './eachCell';
import { failure, Failure, failureOf, giveUp, inRow, toCells } from './failure';
import { achievementOf, outcomeOf } from './outcome';
import { functionProfile } from './profile';

/**
 * NPS sasaran: rata-rata berbobot capaian. Satu kolom atau baris: capaian; tepat dua kolom: target dan realisasi, capaiannya dihitung dulu. Baris judul, N/A, -, dan baris kosong tidak ikut. Di Excel desktop sel kosong terbaca 0: tulis N/A bila tidak diukur.
 * @customfunction NPS
 * @param nilai Capaian dalam satu kolom atau baris; atau target dan realisasi berdampingan dalam dua kolom.
 * @param [bobot] Bobot, satu untuk tiap baris, masing-masing lebih dari 0. Bila dikosongkan: sama semua.
 * @returns NPS dalam persen.
 */
export function nps(nilai: unknown[][], bobot?: unknown[][]): unknown[][] {
  const block = readBlock(nilai, 'nilai');
  const first = hasHeader(block) ? 1 : 0;
  const rows = achievementRows(block.slice(first), first);
  const weights = isOmitted(bobot) ? null : weightsOf(readBlock(bobot, 'bobot'), rows.length, first);
  const kept = rows.map((_, row) => row).filter((row) => rows[row] !== null);
  const result = objectiveScore(
    kept.map((row) => rows[row] as number),
    weights && kept.map((row) => weights[row] as number),
    functionProfile().method.mean,
  );
  if (result.ok) return toCells([[result.value]]);
  const place = result.issues[0].data?.['place'];
  const found = failureOf(result.issues[0]);
  return giveUp(typeof place === 'number' ? inRow(found, first + (kept[place - 1] as number)) : found);
}

/** Capaian of each row, null where it was not measured: one column or row as it is, two columns computed. */
function achievementRows(block: Block, header: number): readonly (number | null)[] {
  const width = block[0]?.length ?? 0;
  if (width === 2) return block.map((row, place) => orGiveUp(achievementOfRow(row), header + place));
  if (width !== 1 && block.length !== 1) return giveUp(failure('#VALUE!', 'one-or-two-columns'));
  const { cap } = functionProfile().method;
  return listOf(block, 'nilai').map((cell, place) => {
    const figure = orGiveUp(figureOf(cell, 'nilai'), header + place);
    return figure !== null && cap !== null ? Math.min(figure, cap) : figure;
  });
}

/** A row without realisasi, or without both (0 and 0, as empty cells come on the desktop), was not measured. */
function achievementOfRow(row: readonly Cell[]): number | null | Failure {
  const [target, actual] = row as readonly [Cell, Cell];
  if (actual.state === 'missing' || (isNothing(target) && isNothing(actual))) return null;
  return achievementOf(target, actual, functionProfile().method.direction);
}

function isNothing(cell: Cell): boolean {
  return cell.state === 'missing' || (cell.state === 'figure' && cell.range === null && cell.value === 0);
}

function orGiveUp<T>(found: T | Failure, row: number): T {
  return found instanceof Failure ? giveUp(inRow(found, row)) : found;
}

/** Weights by row; null when none is filled in. An empty one among others counts as 0, which scoring refuses. */
function weightsOf(block: Block, rows: number, header: number): readonly number[] | null {
  const all = listOf(block, 'bobot');
  const cells = all.length === rows + header ? all.slice(header) : all;
  if (cells.length !== rows) return giveUp(failure('#VALUE!', 'shape-mismatch', { argument: 'bobot' }));
  if (cells.every(({ state }) => state === 'missing')) return null;
  return cells.map((cell, place) => orGiveUp(figureOf(cell, 'bobot'), header + place) ?? 0);
}

/**
 * NPS satu perspektif: rata-rata NPS sasaran-sasarannya. Nama perspektif yang hanya tertulis di baris teratas (sel gabungan) berlaku untuk baris di bawahnya.
 * @customfunction NPS_PERSPEKTIF
 * @param nps NPS tiap sasaran, satu kolom.
 * @param perspektif Perspektif tiap sasaran, sebanyak sel nps.
 * @param nama Nama perspektif yang dicari, satu sel atau beberapa.
 * @returns NPS perspektif dalam persen.
 */
export function npsPerspektif(nps: unknown[][], perspektif: unknown[][], nama: unknown[][]): unknown[][] {
  const groups = perspectivesOf(nps, perspektif);
  return eachCell([['nama', readBlock(nama, 'nama')]], ([wanted]) => {
    const read = nameOf(wanted as Cell);
    const group = read === null ? undefined : groups.get(perspectiveKey(read));
    if (!group) return failure('#N/A', 'perspective-not-found', { read: read ?? '' });
    return outcomeOf(perspectiveScore(group.scores, null, functionProfile().method.mean));
  });
}

/**
 * NPS total (NPSS): rata-rata perspektif, masing-masing rata-rata sasarannya; bobot perspektif menurut profil metode. Tanpa perspektif: rata-rata sasaran.
 * @customfunction NPSS
 * @param nps NPS tiap sasaran, satu kolom.
 * @param [perspektif] Perspektif tiap sasaran, sebanyak sel nps. Bila dikosongkan: rata-rata sasaran.
 * @returns NPS total dalam persen.
 */
export function npss(nps: unknown[][], perspektif?: unknown[][]): unknown[][] {
  const { mean, totalOf, perspectiveWeights: byName } = functionProfile().method;
  if (isOmitted(perspektif) || totalOf === 'objectives') {
    const scores = scoresOf(nps).scores.filter((score): score is number => score !== null);
    return toCells([[outcomeOf(totalScore(scores, null, mean))]]);
  }
  const groups = [...perspectivesOf(nps, perspektif).values()].filter(({ scores }) => scores.length > 0);
  const { weights, missing } = perspectiveWeights(
    groups.map(({ name }) => name),
    byName,
  );
  if (missing.length > 0) giveUp(failureOf(noWeight(missing)));
  const scores = groups.map((group) => {
    const score = outcomeOf(perspectiveScore(group.scores, null, mean));
    return score instanceof Failure ? giveUp(score) : score;
  });
  return toCells([[outcomeOf(totalScore(scores, weights, mean))]]);
}

function noWeight(missing: readonly string[]): ScoringIssue {
  return { code: 'weights-not-complete', severity: 'error', data: { missing: missing.join(', ') } };
}

interface Perspective {
  readonly name: string;
  readonly scores: number[];
}

/** NPS by row, without a header that was selected along. */
function scoresOf(nps: unknown[][]): {
  readonly scores: readonly (number | null)[];
  readonly header: number;
} {
  const cells = listOf(readBlock(nps, 'nps', 'percent'), 'nps');
  const header = cells.length > 1 && cells[0]?.state === 'words' ? 1 : 0;
  const scores = cells.slice(header).map((cell, row) => orGiveUp(figureOf(cell, 'nps'), header + row));
  return { scores, header };
}

/** Scores by perspective, in order of appearance; a name holds until the next one (merged cells). */
function perspectivesOf(nps: unknown[][], perspektif: unknown[][]): ReadonlyMap<string, Perspective> {
  const { scores, header } = scoresOf(nps);
  const names = listOf(readBlock(perspektif, 'perspektif'), 'perspektif').slice(header);
  if (names.length !== scores.length)
    giveUp(failure('#VALUE!', 'shape-mismatch', { argument: 'perspektif' }));
  const groups = new Map<string, Perspective>();
  let current: Perspective | null = null;
  names.forEach((cell, row) => {
    const name = nameOf(cell);
    if (name !== null) {
      const key = perspectiveKey(name);
      current = groups.get(key) ?? { name, scores: [] };
      groups.set(key, current);
    }
    if (current === null) return giveUp(failure('#VALUE!', 'perspective-missing'));
    const score = scores[row];
    if (score !== null && score !== undefined) current.scores.push(score);
  });
  return groups;
}

/** A name in a cell, a number as its digits; null when empty (0 is how empty cells come on the desktop). */
function nameOf(cell: Cell): string | null {
  if (cell.state === 'words') return cell.text;
  if (cell.state === 'failed') return giveUp(cell.failure);
  return cell.state === 'missing' || cell.value === 0 ? null : saidBy(cell);
}

import { nka as nkaOf, predicate, sakip as sakipOf } from '../scoring/index';
import { figureOf, isOmitted, listOf, readBlock } from './cells';
import { failure, Failure, giveUp, toCells } from './failure';
import { eachFigure, outcomeOf } from './outcome';

/**
 * Nilai Kinerja Anggaran (NKA): EKA x 60% + IKPA x 40%.
 * @customfunction NKA
 * @param eka Nilai EKA, satu sel atau satu kolom.
 * @param ikpa Nilai IKPA, sebanyak sel eka.
 * @param [bobot] Bobot EKA dan IKPA, dua sel. Bila dikosongkan: 60 dan 40.
 * @returns Nilai Kinerja Anggaran.
 */
export function nka(eka: unknown[][], ikpa: unknown[][], bobot?: unknown[][]): unknown[][] {
  const weights = isOmitted(bobot) ? undefined : figuresOf(bobot, 'bobot');
  if (weights && weights.length !== 2) giveUp(failure('#VALUE!', 'two-weights'));
  const blocks = [
    ['eka', readBlock(eka, 'eka', 'percent')],
    ['ikpa', readBlock(ikpa, 'ikpa', 'percent')],
  ] as const;
  return eachFigure(blocks, (figures) => {
    const [performance, execution] = figures as readonly [number, number];
    return outcomeOf(nkaOf(performance, execution, weights));
  });
}

/**
 * Nilai SAKIP (AKIP) dari empat atau lima komponen. Nilai yang sudah terbobot (tidak ada yang melebihi bobotnya) dijumlahkan; nilai 0 sampai 100 dikalikan bobotnya. Tanpa bobot: 30, 25, 15, 10, 20 untuk lima komponen dan 30, 30, 15, 25 untuk empat.
 * @customfunction SAKIP
 * @param nilai Nilai komponen menurut urutan peraturan, satu kolom atau baris.
 * @param [bobot] Bobot komponen, sebanyak sel nilai.
 * @returns Nilai SAKIP, 0 sampai 100.
 */
export function sakip(nilai: unknown[][], bobot?: unknown[][]): unknown[][] {
  const components = figuresOf(nilai, 'nilai');
  const weights = isOmitted(bobot) ? null : figuresOf(bobot, 'bobot');
  return toCells([[outcomeOf(sakipOf(components, weights))]]);
}

/**
 * Predikat SAKIP dari nilai 0 sampai 100: AA, A, BB, B, CC, C, atau D.
 * @customfunction PREDIKAT
 * @param nilai Nilai SAKIP, satu sel atau satu kolom.
 * @returns Predikat.
 */
export function predikat(nilai: unknown[][]): unknown[][] {
  return eachFigure([['nilai', readBlock(nilai, 'nilai', 'percent')]], (figures) => {
    const result = predicate(figures[0] as number);
    return result.ok ? result.value.label : outcomeOf(result);
  });
}

/** Figures of a list in which none may be missing. */
function figuresOf(argument: unknown[][], name: string): readonly number[] {
  return listOf(readBlock(argument, name, 'percent'), name).map((cell) => {
    const figure = figureOf(cell, name);
    if (figure === null) return giveUp(failure('#N/A', 'nothing-there', { argument: name }));
    return figure instanceof Failure ? giveUp(figure) : figure;
  });
}

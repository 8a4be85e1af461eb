import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorInput, ScoringInput } from '../../../src/scoring/index';
import expected from './expected.json';

export { expected };

/** Rows of a CSV file of this folder, by header. Quoted cells may hold commas; none holds a quote or a line break. */
export function readFigures(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(join(__dirname, name), 'utf8').trim().split(/\r?\n/);
  const cells = (line: string): string[] =>
    (line.match(/(?<=^|,)(?:"[^"]*"|[^,]*)/g) ?? []).map((cell) => cell.replaceAll('"', ''));
  const names = cells(header);
  return lines.map((line) =>
    Object.fromEntries(cells(line).map((cell, place) => [names[place] ?? '', cell])),
  );
}

/** Figures of these files are printed with decimal point or comma, and no thousands mark; N/A is null. */
export function figure(printed: string): number | null {
  return printed === 'N/A' || printed === '' ? null : Number(printed.replace('%', '').replace(',', '.'));
}

/** The year 2021 as scoring input; `actuals` replaces realisasi by indicator id. */
export function kupang2021(actuals: Readonly<Record<string, number>> = {}): ScoringInput {
  const indicators = expected.indicators.map((row): IndicatorInput => ({
    id: String(row.id),
    objective: String(row.sk),
    target: row.target,
    actual: actuals[String(row.id)] ?? row.realisasi,
    budgetCeiling: row.inputTarget,
    budgetSpent: row.inputRealisasi,
    isEfficiencyResult: row.iku === '11.2',
  }));
  return {
    indicators,
    objectives: expected.sasaran.map(({ sk, perspective }) => ({ id: String(sk), perspective })),
    perspectives: expected.perspectives.map(({ perspective }) => ({ id: perspective })),
  };
}

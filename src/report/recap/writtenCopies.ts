import type { SkippedFile } from './fileOutcome';
import type { UnitSummary } from './unitSummary';

/** Units, and the files that are copies of them. */
interface Sifted {
  readonly units: readonly UnitSummary[];
  readonly copies: readonly SkippedFile[];
}

/** `kinerja-lakip.xlsx`, `kinerja-lakip-2.xlsx`: the names that `hitung` gives its results. */
const RESULT_NAME = /-lakip(?:-\d{1,6})?(?=\.[^./\\]+$)/;

/**
 * Leaves out workbooks that LAKIP wrote of another one in the list: those named as results of a file that is here too,
 * and those whose every figure is that of a file without results. A result whose source is not here is the unit.
 */
export function withoutCopies(units: readonly UnitSummary[]): Sifted {
  const files = new Set(units.map(({ file }) => file));
  const originals = new Map(
    units.filter(({ isWritten }) => !isWritten).map((unit) => [figuresOf(unit), unit.file]),
  );
  const sourceOf = (unit: UnitSummary): string | null => {
    if (!unit.isWritten) return null;
    const named = unit.file.replace(RESULT_NAME, '');
    return named !== unit.file && files.has(named) ? named : (originals.get(figuresOf(unit)) ?? null);
  };
  const sourced = units.map((unit) => ({ unit, source: sourceOf(unit) }));
  return {
    units: sourced.filter(({ source }) => source === null).map(({ unit }) => unit),
    copies: sourced.flatMap(({ unit: { file }, source }) =>
      source === null ? [] : [{ file, reason: 'own-result' as const, source }],
    ),
  };
}

/** Everything that was scored, in full precision: two offices do not have all of it in common. */
function figuresOf({
  workUnit,
  year,
  throughQuarter,
  objectives,
  total,
  budgetCeiling,
  budgetSpent,
}: UnitSummary): string {
  return JSON.stringify([workUnit, year, throughQuarter, objectives, total, budgetCeiling, budgetSpent]);
}

import type { Graded, UnitSummary } from '../../../src/report/recap/unitSummary';
import { BPOM_2021, criterionOf } from '../../../src/scoring/index';

/** A score with the kriteria of BPOM 2021. */
export function graded(score: number | null): Graded {
  const criterion = score === null ? null : criterionOf(score, BPOM_2021.criterionBands, null);
  const tone = BPOM_2021.criterionBands.find(({ id }) => id === criterion?.id)?.tone ?? 'neutral';
  return { score, criterion: criterion && { label: criterion.label, tone } };
}

/** A made-up unit; objectives as number, name and NPS. */
export function unit(
  file: string,
  more: Partial<Omit<UnitSummary, 'objectives' | 'total'>> & {
    readonly objectives?: readonly (readonly [number, string, number | null])[];
    readonly total?: number | null;
  } = {},
): UnitSummary {
  const { objectives = [[1, 'Obat aman', 100]], total = 100, ...facts } = more;
  return {
    file,
    workUnit: null,
    year: 2021,
    throughQuarter: null,
    method: { name: BPOM_2021.name, bands: BPOM_2021.criterionBands },
    objectives: objectives.map(([number, name, score]) => ({ number, name, ...graded(score) })),
    perspectives: [],
    totalOf: 'objectives',
    total: graded(total),
    indicatorCount: 3,
    measuredCount: 3,
    reachedCount: 2,
    budgetCeiling: 1000,
    budgetSpent: 900,
    inputPercent: 90,
    efficiencyIndex: 1.1,
    efficiencyLevel: 0.1,
    efficiencyCategory: 'Efisien',
    problems: { errors: 0, questions: 0, remarks: 0, foremost: [] },
    isWritten: false,
    ...facts,
  };
}

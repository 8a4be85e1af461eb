import { plainName } from '../../sheet/recognise/index';
import type { RecapColumn, RecapFacts, RecapUnit } from './recapitulate';

/** Less than this share of the indicators measured is said. */
const FEW_MEASURED = 0.75;

/** What a person should know before comparing: of a unit, or of an objective. */
export type RecapNote =
  | { readonly kind: UnitNoteKind; readonly unit: RecapUnit }
  | { readonly kind: 'unit-twice'; readonly unit: RecapUnit; readonly others: readonly string[] }
  | {
      readonly kind: 'objective-of-few' | 'objective-of-most';
      readonly objective: RecapColumn;
      /** Those that have it, or of an objective of most units those that do not. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'objective-unlike'; readonly objective: RecapColumn };

/** Notes of a unit that need no more facts than its own and those of the recap. */
export type UnitNoteKind =
  | 'year-differs'
  | 'year-unknown'
  | 'state-differs'
  | 'method-differs'
  | 'levels-differ'
  | 'no-total'
  | 'few-measured'
  | 'problems';

/**
 * What makes units hard to compare: two files of one unit, another year, state or method, no total, objectives that
 * not all have. Last what is doubtful in each workbook itself.
 */
export function notesOf(
  units: readonly RecapUnit[],
  objectives: readonly RecapColumn[],
  facts: RecapFacts,
): readonly RecapNote[] {
  const files = filesByUnit(units);
  return [
    ...units.flatMap((unit): RecapNote[] => {
      const others = (files.get(unitKey(unit)) ?? []).filter((file) => file !== unit.summary.file);
      return [
        ...(others.length > 0 ? [{ kind: 'unit-twice', unit, others } as const] : []),
        ...kindsOf(unit, facts).map((kind) => ({ kind, unit })),
      ];
    }),
    ...objectives.flatMap((objective) => objectiveNotes(objective, units)),
    ...units.filter(hasProblems).map((unit) => ({ kind: 'problems', unit }) as const),
  ];
}

function hasProblems({ summary: { problems } }: RecapUnit): boolean {
  return problems.errors + problems.questions + problems.remarks > 0;
}

function objectiveNotes(objective: RecapColumn, units: readonly RecapUnit[]): RecapNote[] {
  const owners = new Set(objective.files);
  const others = units.map(({ summary }) => summary.file).filter((file) => !owners.has(file));
  const isOfMost = others.length < owners.size;
  return [
    ...(others.length === 0
      ? []
      : isOfMost
        ? [{ kind: 'objective-of-most', objective, files: others } as const]
        : [{ kind: 'objective-of-few', objective, files: objective.files } as const]),
    ...(objective.unlike === null ? [] : [{ kind: 'objective-unlike', objective } as const]),
  ];
}

function kindsOf(
  { summary }: RecapUnit,
  { year, throughQuarter, method, totalOf }: RecapFacts,
): UnitNoteKind[] {
  const kinds: readonly (readonly [UnitNoteKind, boolean])[] = [
    ['year-differs', summary.year !== null && summary.year !== year],
    ['year-unknown', summary.year === null && year !== null],
    ['state-differs', summary.throughQuarter !== throughQuarter],
    ['method-differs', summary.method.name !== method.name],
    ['levels-differ', summary.totalOf !== totalOf],
    ['no-total', summary.total.score === null],
    ['few-measured', summary.total.score !== null && isFewMeasured(summary)],
  ];
  return kinds.filter(([, holds]) => holds).map(([kind]) => kind);
}

/** A total of few of the indicators says little beside one of all of them. */
function isFewMeasured({ measuredCount, indicatorCount }: RecapUnit['summary']): boolean {
  return measuredCount < FEW_MEASURED * indicatorCount;
}

function filesByUnit(units: readonly RecapUnit[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const unit of units) {
    const known = files.get(unitKey(unit));
    if (known) known.push(unit.summary.file);
    else files.set(unitKey(unit), [unit.summary.file]);
  }
  return files;
}

/** Units are told apart by their names; one that is only known by its file is itself. */
function unitKey({ summary: { workUnit, file } }: RecapUnit): string {
  return workUnit === null ? `file|${file}` : plainName(workUnit);
}

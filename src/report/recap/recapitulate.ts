import { cleanNoise, rankOf, type Percent } from '../../scoring/index';
import { groupNames, usual, type NameGroup, type UnitName } from './groupNames';
import { periodsOf, spreadOf, usualYear, type Periods, type RecapGroup, type Spread } from './recapGroups';
import { notesOf, type RecapNote } from './recapNotes';
import type { Graded, UnitSummary } from './unitSummary';

export interface RecapUnit {
  readonly summary: UnitSummary;
  /** Name that the unit goes by: its own, else that of its file. */
  readonly name: string;
  /** Place of its period in the groups of the recap. */
  readonly group: number;
  /** By total among the units of its period, highest 1, equal totals share one; null without a total. */
  readonly rank: number | null;
  /** By column; null where the unit does not have it. */
  readonly objectives: readonly (Graded | null)[];
  readonly perspectives: readonly (Graded | null)[];
}

/** An objective or perspective over all units; its spread is that of the first group. */
export interface RecapColumn extends Spread {
  readonly number: number | null;
  readonly name: string;
  /** A spelling that was taken for the same and is not nearly so; null when there is none. */
  readonly unlike: string | null;
  /** Files of the units that have it. */
  readonly files: readonly string[];
  /** By group. */
  readonly spreads: readonly Spread[];
}

/** What most units have in common. */
export interface RecapFacts {
  readonly year: number | null;
  readonly throughQuarter: UnitSummary['throughQuarter'];
  readonly method: UnitSummary['method'];
  readonly totalOf: UnitSummary['totalOf'];
}

/** Scores of many units side by side. */
export interface Recap extends RecapFacts {
  /** By name. */
  readonly units: readonly RecapUnit[];
  readonly objectives: readonly RecapColumn[];
  readonly perspectives: readonly RecapColumn[];
  /** By period, that of most units first; only units of one group are ranked together. */
  readonly groups: readonly RecapGroup[];
  /** Of the first group. */
  readonly total: Spread;
  readonly notes: readonly RecapNote[];
}

/**
 * Puts the scores of many units side by side: the same objectives in one column, ranks by period, and what makes units
 * hard to compare. Nothing is left out: an objective of one unit alone has its column, a unit without a total its row.
 * @param summaries at least one
 * @method M-29
 */
export function recapitulate(summaries: readonly UnitSummary[]): Recap {
  const objectives = groupNames(namesOf(summaries, objectivesOf));
  const perspectives = groupNames(namesOf(summaries, perspectivesOf));
  const periods = periodsOf(summaries);
  const { groups } = periods;
  const units = unitsOf(summaries, objectives, perspectives, periods);
  const objectiveColumns = objectives.map((group, at) =>
    columnOf(group, units, groups, ({ objectives: row }) => row[at] ?? null),
  );
  const usualMethod = usual(summaries.map(({ method }) => method.name));
  const facts = {
    year: usualYear(summaries),
    throughQuarter: groups[0]?.throughQuarter ?? null,
    totalOf: usual(summaries.map(({ totalOf }) => totalOf)),
    method: (summaries.find(({ method }) => method.name === usualMethod) as UnitSummary).method,
  };
  return {
    ...facts,
    units,
    objectives: objectiveColumns,
    perspectives: perspectives.map((group, at) =>
      columnOf(group, units, groups, ({ perspectives: row }) => row[at] ?? null),
    ),
    groups,
    total: groups[0]?.total ?? spreadOf([]),
    notes: notesOf(units, objectiveColumns, facts),
  };
}

function unitsOf(
  summaries: readonly UnitSummary[],
  objectives: readonly NameGroup[],
  perspectives: readonly NameGroup[],
  { groupOf }: Periods,
): readonly RecapUnit[] {
  const ofObjectives = rowsOf(summaries, objectives, objectivesOf);
  const ofPerspectives = rowsOf(summaries, perspectives, perspectivesOf);
  const totals = summaries.map(({ total }) => (total.score === null ? null : cleanNoise(total.score)));
  return summaries
    .map((summary, at): RecapUnit => {
      const total = totals[at] ?? null;
      const group = groupOf[at] ?? 0;
      const ranked = totals.filter(
        (each, place): each is number & Percent => each !== null && groupOf[place] === group,
      );
      return {
        summary,
        name: summary.workUnit ?? summary.file.replace(/\.[^./\\]+$/, ''),
        group,
        rank: total === null ? null : rankOf(total, ranked),
        objectives: ofObjectives[at] ?? [],
        perspectives: ofPerspectives[at] ?? [],
      };
    })
    .sort(
      (one, other) =>
        compared(one.name.toLowerCase(), other.name.toLowerCase()) ||
        compared(one.summary.file, other.summary.file),
    );
}

/** Units by group in the order of their ranks, those without one last; equal ranks by name. */
export function byRank({ units }: Pick<Recap, 'units'>): readonly RecapUnit[] {
  const place = ({ rank }: RecapUnit): number => rank ?? units.length + 1;
  return [...units].sort((one, other) => one.group - other.group || place(one) - place(other));
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

const objectivesOf = ({ objectives }: UnitSummary): readonly Named[] => objectives;
const perspectivesOf = ({ perspectives }: UnitSummary): readonly Named[] => perspectives;

type Named = Graded & { readonly number?: number; readonly name: string };

function namesOf(
  summaries: readonly UnitSummary[],
  of: (summary: UnitSummary) => readonly Named[],
): UnitName[] {
  return summaries.flatMap((summary, unit) =>
    of(summary).map(({ number = null, name }, place) => ({
      unit,
      place,
      number,
      name: commonName(name, summary.workUnit),
    })),
  );
}

/** A name without that of the unit: "di wilayah kerja Balai POM di Kupang" is the same objective everywhere. */
function commonName(name: string, workUnit: string | null): string {
  const at = workUnit === null ? -1 : name.toLowerCase().indexOf(workUnit.toLowerCase());
  return at < 0 ? name : `${name.slice(0, at)}…${name.slice(at + (workUnit as string).length)}`;
}

/** Scores of every unit by group; members of groups count over all units in their order. */
function rowsOf(
  summaries: readonly UnitSummary[],
  groups: readonly NameGroup[],
  of: (summary: UnitSummary) => readonly Graded[],
): readonly (readonly (Graded | null)[])[] {
  const columns = new Map(
    groups.flatMap(({ members }, at) => members.map((member) => [member, at] as const)),
  );
  let member = 0;
  return summaries.map((summary) => {
    const row: (Graded | null)[] = groups.map(() => null);
    for (const { score, criterion } of of(summary)) {
      row[columns.get(member) as number] = { score, criterion };
      member += 1;
    }
    return row;
  });
}

function columnOf(
  { number, name, unlike }: NameGroup,
  units: readonly RecapUnit[],
  groups: readonly RecapGroup[],
  of: (unit: RecapUnit) => Graded | null,
): RecapColumn {
  const owners = units.filter((unit) => of(unit) !== null);
  const files = owners.map(({ summary }) => summary.file);
  const spreads = groups.map((_, group) =>
    spreadOf(owners.filter((unit) => unit.group === group).map((unit) => of(unit) as Graded)),
  );
  return { number, name, unlike, files, spreads, ...(spreads[0] ?? spreadOf([])) };
}

import { cleanNoise, rankOf, type Percent } from '../../scoring/index';
import { groupNames, usual, type NameGroup, type UnitName } from './groupNames';
import { notesOf, type RecapNote } from './recapNotes';
import type { Graded, UnitSummary } from './unitSummary';

export interface RecapUnit {
  readonly summary: UnitSummary;
  /** Name that the unit goes by: its own, else that of its file. */
  readonly name: string;
  /** By total, highest 1, equal totals share one; null without a total. */
  readonly rank: number | null;
  /** By column; null where the unit does not have it. */
  readonly objectives: readonly (Graded | null)[];
  readonly perspectives: readonly (Graded | null)[];
}

/** An objective or perspective over all units. */
export interface RecapColumn extends Spread {
  readonly number: number | null;
  readonly name: string;
  /** A spelling that was taken for the same and is not nearly so; null when there is none. */
  readonly unlike: string | null;
  /** Files of the units that have it. */
  readonly files: readonly string[];
}

/** Figures of several units; null when there are none. */
export interface Spread {
  readonly highest: Percent | null;
  readonly lowest: Percent | null;
  readonly mean: Percent | null;
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
  readonly total: Spread;
  readonly notes: readonly RecapNote[];
}

/**
 * Puts the scores of many units side by side: the same objectives in one column, ranks, and what makes units hard to
 * compare. Nothing is left out: an objective of one unit alone has its column, a unit without a total its row.
 * @param summaries at least one
 * @method M-29
 */
export function recapitulate(summaries: readonly UnitSummary[]): Recap {
  const objectives = groupNames(namesOf(summaries, objectivesOf));
  const perspectives = groupNames(namesOf(summaries, perspectivesOf));
  const units = unitsOf(summaries, objectives, perspectives);
  const objectiveColumns = objectives.map((group, at) =>
    columnOf(group, units, ({ objectives: row }) => row[at] ?? null),
  );
  const usualMethod = usual(summaries.map(({ method }) => method.name));
  const years = summaries.flatMap(({ year }) => (year === null ? [] : [year]));
  const facts = {
    year: years.length === 0 ? null : usual(years),
    throughQuarter: usual(summaries.map(({ throughQuarter }) => throughQuarter)),
    totalOf: usual(summaries.map(({ totalOf }) => totalOf)),
    method: (summaries.find(({ method }) => method.name === usualMethod) as UnitSummary).method,
  };
  return {
    ...facts,
    units,
    objectives: objectiveColumns,
    perspectives: perspectives.map((group, at) =>
      columnOf(group, units, ({ perspectives: row }) => row[at] ?? null),
    ),
    total: spreadOf(units.map(({ summary }) => summary.total)),
    notes: notesOf(units, objectiveColumns, facts),
  };
}

function unitsOf(
  summaries: readonly UnitSummary[],
  objectives: readonly NameGroup[],
  perspectives: readonly NameGroup[],
): readonly RecapUnit[] {
  const ofObjectives = rowsOf(summaries, objectives, objectivesOf);
  const ofPerspectives = rowsOf(summaries, perspectives, perspectivesOf);
  const totals = summaries.map(({ total }) => (total.score === null ? null : cleanNoise(total.score)));
  const ranked = totals.filter((total) => total !== null);
  return summaries
    .map((summary, at): RecapUnit => {
      const total = totals[at] ?? null;
      return {
        summary,
        name: summary.workUnit ?? summary.file.replace(/\.[^./\\]+$/, ''),
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

/** Units in the order of their ranks, those without one last; equal ranks by name. */
export function byRank({ units }: Pick<Recap, 'units'>): readonly RecapUnit[] {
  const place = ({ rank }: RecapUnit): number => rank ?? units.length + 1;
  return [...units].sort((one, other) => place(one) - place(other));
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
  of: (unit: RecapUnit) => Graded | null,
): RecapColumn {
  const owners = units.filter((unit) => of(unit) !== null);
  const files = owners.map(({ summary }) => summary.file);
  return { number, name, unlike, files, ...spreadOf(owners.map((unit) => of(unit) as Graded)) };
}

function spreadOf(scores: readonly Graded[]): Spread {
  const figures = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  if (figures.length === 0) return { highest: null, lowest: null, mean: null };
  return {
    highest: figures.reduce((most, figure) => Math.max(most, figure)),
    lowest: figures.reduce((least, figure) => Math.min(least, figure)),
    mean: figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
  };
}

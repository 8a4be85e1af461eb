import type { CellAddress } from '../kernel/cellAddress';
import type { Outcome } from './outcome';
import type { Criterion, IndicatorScore, ObjectiveScore, Percent, Scorecard } from '../scoring/index';
import type {
  Indicator,
  IndicatorComponents,
  Objective,
  Perspective,
  RowNote,
  TableKind,
  TableRow,
} from '../sheet/table';

/** A figure of the sheets with the cell it was read from. */
export interface Figure {
  readonly value: number;
  readonly cell: CellAddress;
}

/** Figures of one earlier year (section a, M-27). Capaian and kriteria are ours, from target and realisasi. */
export interface YearFacts {
  readonly year: number;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly achievement: Percent | null;
  readonly criterion: Criterion | null;
}

/** Realisasi against the last Renstra year (section b, M-28). */
export interface StrategicFacts {
  readonly targets: readonly { readonly year: number; readonly target: Figure }[];
  readonly finalYear: number;
  readonly finalTarget: Figure;
  readonly achievement: Percent | null;
  readonly criterion: Criterion | null;
  /** Percent points left to the target; negative when it is exceeded. */
  readonly gap: Percent | null;
  /** Which year of the plan this is, where the target grows over the years and is not reached yet: on the way. */
  readonly underway: { readonly place: number; readonly years: number } | null;
}

/** Realisasi of other units and the national target (section c, M-29). */
export interface PeerFacts {
  readonly units: readonly { readonly workUnit: string; readonly actual: Figure | null }[];
  readonly nationalTarget: Figure | null;
  /** One office can be held against the national target: it is no sum over all units. */
  readonly isNationalComparable: boolean;
}

export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
  /** What became of its target. */
  readonly outcome: Outcome;
  readonly previousYear: YearFacts | null;
  readonly strategic: StrategicFacts | null;
  readonly peers: PeerFacts | null;
  /** What its realisasi is made of, where a table of the workbook says so (M-9). */
  readonly components: IndicatorComponents | null;
  readonly initialTarget: Figure | null;
  readonly revisedTarget: Figure | null;
  /** How many indicators have their pagu in one cell with it, itself included; missing where the pagu is its own. */
  readonly budgetSharers?: number;
  /** A target that is no figure, as it was typed: `23% dari populasi`; missing where it is one, or nothing. */
  readonly typedTarget?: string;
  /** What the office wrote of it: definition, causes, follow-up; missing where it wrote nothing. */
  readonly notes?: readonly RowNote[];
}

export interface ObjectiveFacts {
  readonly objective: Objective;
  readonly score: ObjectiveScore;
  readonly indicators: readonly IndicatorFacts[];
  /** NPS of other units (Tabel 3.2). */
  readonly peers: readonly { readonly workUnit: string; readonly score: Figure | null }[];
}

export interface PerspectiveFacts {
  readonly perspective: Perspective | null;
  readonly score: Scorecard['perspectives'][number] | null;
  readonly objectives: readonly ObjectiveFacts[];
}

/** One rincian output (Tabel 3.4, M-26). */
export interface OutputFacts {
  readonly code: string | null;
  readonly name: string;
  readonly row: TableRow;
  readonly sheet: string;
  readonly volumeTarget: Figure | null;
  readonly volumeActual: Figure | null;
  readonly budgetCeiling: Figure | null;
  readonly budgetSpent: Figure | null;
}

/** What the sheets say of each indicator, level, unit, year and peer, gathered once: audit, report and text read it. */
export interface WorkbookFacts {
  readonly year: number | null;
  readonly scorecard: Scorecard;
  readonly perspectives: readonly PerspectiveFacts[];
  readonly objectives: readonly ObjectiveFacts[];
  /** The sheets name sasaran: without, all indicators stand under one that has no name and is not told of. */
  readonly hasObjectives: boolean;
  readonly indicators: readonly IndicatorFacts[];
  readonly programmeOutputs: readonly OutputFacts[];
  /** Sums of the money of the rincian output; null where no row has any. */
  readonly outputTotals: { readonly budgetCeiling: number | null; readonly budgetSpent: number | null };
  /** Names of other units, in the order of their columns. */
  readonly workUnits: readonly string[];
  /** Which of them is this office: the column that repeats its realisasi; null when none does. */
  readonly ownWorkUnit: string | null;
  /** NPSS of other units where a sheet gives it (Tabel 3.2), by name. */
  readonly peerTotals: readonly { readonly workUnit: string; readonly score: Figure | null }[];
  /** Kinds of optional tables that the workbook does not hold: their parts are left out. */
  readonly missing: readonly TableKind[];
}

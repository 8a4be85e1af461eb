interface CellAddress {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
}
type Severity = "error" | "warning";
type Subject = Readonly<Record<string, string | number>>;
/**
 * A finding as a value: code, place and facts, never a sentence. Sentences live in src/text by code.
 * `error`: something could not be computed or written; `warning`: it was, with a remark.
 */
export interface Issue<Code extends string = string> {
	readonly code: Code;
	readonly severity: Severity;
	readonly subject?: Subject;
	readonly cell?: CellAddress;
	readonly data?: Readonly<Record<string, string | number>>;
}
/** One row of a band table: which values it takes. A null bound is open to infinity. */
export interface Band {
	readonly id: string;
	/** Label as printed, e.g. `Sangat Baik`. */
	readonly label: string;
	readonly from: number | null;
	readonly fromOp: "<" | "<=";
	readonly to: number | null;
	readonly toOp: "<" | "<=";
	/** `good`, `fair`, `poor`, `neutral`: what the band means, from which hosts choose a colour. */
	readonly tone: "very-good" | "good" | "fair" | "poor" | "very-poor" | "neutral";
	/** For tables that turn a value into a figure (capaian TE, M-22). */
	readonly value?: number;
}
/** Columns of a sheet that take the place of perspective and sasaran where it has neither, by the words of their headers. */
export interface LevelNames {
	readonly perspective: readonly string[];
	readonly objective: readonly string[];
}
export type MeanKind = "arithmetic" | "geometric";
/**
 * Everything a regulation or an agency may choose (profil metode): a versioned value, stored in the workbook.
 * Formulas take it as an argument.
 */
export interface Method {
	readonly version: 1;
	readonly id: string;
	/** Name as people see it, e.g. `BPOM 2021`. */
	readonly name: string;
	/** Source document of this profile. */
	readonly source: string;
	/** Direction of indicators that state none (M-2). */
	readonly direction: Direction;
	/** Form of *minimal*: A (2T - R)/T, B T/R (M-2). */
	readonly minimalForm: "A" | "B";
	/** Cap per indicator before any mean; null: none (M-3). */
	readonly cap: number | null;
	readonly criterionBands: readonly Band[];
	/** Classify the unrounded value (null) or the value rounded to so many decimals (M-15). */
	readonly classifyDecimals: number | null;
	/** Mean at every level (M-13). */
	readonly mean: MeanKind;
	/** What the perspective score is made of (M-11). */
	readonly perspectiveOf: "objectives" | "indicators";
	/** What the total is made of (M-12). */
	readonly totalOf: "perspectives" | "objectives";
	/** Weights by perspective name, used when `totalOf` is `perspectives`; empty: equal (M-12). */
	readonly perspectiveWeights: Readonly<Record<string, number>>;
	readonly quarterKind: QuarterKind;
	readonly efficiencyStandard: number;
	/** Kategori by TE (M-21); bands need not cover every value: what is in none takes `otherwise`. */
	readonly efficiencyCategories: {
		readonly bands: readonly Band[];
		readonly otherwise: Band;
	};
	/** Capaian TE by TE (M-22). */
	readonly efficiencyBands: readonly Band[];
	/** Words that stand for figures (M-6); left out: the scales of `predicate.ts`. */
	readonly predicateScales?: readonly PredicateScale[];
	/** What the levels of means are called (M-11, M-12) besides perspektif and sasaran. */
	readonly levelNames?: LevelNames;
}
/** An ordered scale of words, e.g. opinions of BPK: each word stands for a figure (M-6). */
export interface PredicateScale {
	readonly id: string;
	readonly source: string;
	readonly steps: readonly {
		readonly word: string;
		readonly value: number;
	}[];
}
/** Percent points: 100.82, never 1.0082. */
export type Percent = number;
/** Dimensionless ratio, as IE and TE. */
export type Ratio = number;
/** Whole rupiah. */
export type Rupiah = number;
/** A figure, or null when it was not measured (M-5). */
export type Measured = number | null;
/** `maksimal`: higher is better; `minimal`: lower is better; `stabil`: as near to the target as can be (M-2). */
export type Direction = "maksimal" | "minimal" | "stabil";
/** A target value, or a range target ("80 - 90", M-2 rentang). */
export type Target = number | {
	readonly from: number;
	readonly to: number;
};
export type Quarter = 1 | 2 | 3 | 4;
/** How the figures of the quarters make up the year (M-7). */
export type QuarterKind = "kumulatif" | "jumlah" | "nilai-akhir" | "rata-rata";
export interface QuarterInput {
	readonly quarter: Quarter;
	readonly target: Target | null;
	readonly actual: Measured;
	/** Both figures are percents of the year's target, not in its unit (M-8): 20 % of 40 schools. */
	readonly isShareOfYear?: boolean;
}
/**
 * Where the indicator stands that counts the money of this one: in sums of the same objective it counts once, and in
 * those of the unit.
 */
export type SharedMoney = "same-objective" | "other-objective";
/** One indicator as plain figures. `id` is unique within the input. */
export interface IndicatorInput {
	readonly id: string;
	readonly objective: string;
	readonly target: Target | null;
	readonly actual: Measured;
	readonly direction?: Direction;
	/** > 0; 1 when left out. */
	readonly weight?: number;
	readonly budgetCeiling?: Measured;
	readonly budgetSpent?: Measured;
	readonly quarters?: readonly QuarterInput[];
	readonly quarterKind?: QuarterKind;
	/** The efficiency indicator itself, left out of the unit as a whole (M-23). */
	readonly isEfficiencyResult?: boolean;
	/** The sum of other indicators of the input, which count: it has a capaian, no part in sums and means. */
	readonly isSumOfRows?: boolean;
	/** Its pagu is that of an indicator before it (one merged cell), of its own objective or of another. */
	readonly sharedCeiling?: SharedMoney;
	/** Its realisasi anggaran is that of an indicator before it. */
	readonly sharedSpent?: SharedMoney;
}
export interface ObjectiveInput {
	readonly id: string;
	/** null when the sheet knows no perspectives: the total is then the mean of the objectives. */
	readonly perspective: string | null;
	readonly weight?: number;
}
export interface PerspectiveInput {
	readonly id: string;
	readonly weight?: number;
}
export interface ScoringInput {
	readonly indicators: readonly IndicatorInput[];
	readonly objectives: readonly ObjectiveInput[];
	readonly perspectives: readonly PerspectiveInput[];
	/** Score the state at the end of this quarter instead of the year. */
	readonly throughQuarter?: Quarter;
}
/** A row of a criterion table that a value fell into. */
export interface Criterion {
	readonly id: string;
	/** Label as printed, e.g. `Baik`. */
	readonly label: string;
}
export interface EfficiencyScore {
	readonly budgetCeiling: Measured;
	readonly budgetSpent: Measured;
	/** % input (M-18). */
	readonly inputPercent: Percent | null;
	/** IE (M-19). */
	readonly efficiencyIndex: Ratio | null;
	/** SE (M-20); null when there is no IE. */
	readonly efficiencyStandard: Ratio | null;
	/** TE (M-20). */
	readonly efficiencyLevel: Ratio | null;
	/** Kategori (M-21), e.g. `Efisien`. */
	readonly efficiencyCategory: Criterion | null;
	/** Capaian TE (M-22). */
	readonly efficiencyAchievement: Percent | null;
}
export interface QuarterScore {
	readonly quarter: Quarter;
	/** Target and realisasi up to this quarter, as `quarterKind` makes them up (M-7). */
	readonly target: Target | null;
	readonly actual: Measured;
	/** Against the target of the quarter (M-7). */
	readonly achievement: Percent | null;
	readonly criterion: Criterion | null;
	/** Against the target of the year (M-7). */
	readonly achievementOfYear: Percent | null;
}
export interface IndicatorScore extends EfficiencyScore {
	readonly id: string;
	readonly objective: string;
	readonly target: Target | null;
	readonly actual: Measured;
	/** Capaian, capped when the method caps (M-3). */
	readonly achievement: Percent | null;
	/** Capaian before the cap; differs from `achievement` only where the cap worked. */
	readonly uncappedAchievement?: Percent | null;
	readonly criterion: Criterion | null;
	readonly quarters: readonly QuarterScore[];
}
export interface ObjectiveScore extends EfficiencyScore {
	readonly id: string;
	readonly perspective: string | null;
	/** NPS of the objective (M-10). */
	readonly score: Percent | null;
	readonly criterion: Criterion | null;
	/** Indicators that were measured / all. */
	readonly measuredCount: number;
	readonly indicatorCount: number;
}
export interface PerspectiveScore {
	readonly id: string;
	readonly score: Percent | null;
	readonly criterion: Criterion | null;
}
/** NPS total (NPSS, M-12). */
export interface TotalScore {
	readonly score: Percent | null;
	readonly criterion: Criterion | null;
}
/** The unit as a whole (M-23): `outputPercent` is the mean capaian without the efficiency indicator. */
export interface UnitScore extends EfficiencyScore {
	readonly outputPercent: Percent | null;
}
export interface Scorecard {
	readonly method: Method;
	readonly throughQuarter: Quarter | null;
	readonly indicators: readonly IndicatorScore[];
	readonly objectives: readonly ObjectiveScore[];
	readonly perspectives: readonly PerspectiveScore[];
	readonly total: TotalScore;
	readonly unit: UnitScore;
	readonly issues: readonly ScoringIssue[];
}
/** Codes that scoring raises. Subject keys: `indicator`, `objective`, `perspective`, `quarter`, `field`. */
export type ScoringIssueCode = "target-zero" | "target-missing" | "target-negative" | "target-range-invalid" | "actual-missing" | "actual-zero" | "no-indicator" | "no-objective" | "length-mismatch" | "weight-not-positive" | "weights-not-complete" | "not-finite" | "band-gap" | "band-overlap" | "band-end-missing" | "band-empty" | "budget-missing" | "budget-zero" | "budget-negative" | "index-missing" | "quarter-target-missing" | "unit-mismatch" | "unit-converted" | "geometric-mean-not-positive" | "efficiency-out-of-range" | "value-out-of-range" | "predicate-unknown" | "method-invalid" | "duplicate-id" | "unknown-objective" | "unknown-perspective";
export type ScoringIssue = Issue<ScoringIssueCode>;
/** Read well (`ok`), read with remarks (`ok` with warnings), or not readable (at least one issue). */
export type Result<T, I extends Issue = Issue> = {
	readonly ok: true;
	readonly value: T;
	readonly warnings: readonly I[];
} | {
	readonly ok: false;
	readonly issues: readonly [
		I,
		...I[]
	];
};
/**
 * Achievement of one indicator (capaian): realisasi against target, by direction. Uncapped, unrounded.
 * @param target      in the unit of the indicator, or a range target; null when none is stated
 * @param actual      realisasi in the same unit; null when not measured
 * @param direction   `maksimal`: R/T; `minimal`: form A (2T - R)/T or form B T/R; `stabil`: 100 - |R - T|/T x 100
 * @returns           percent points (100.82, never 1.0082); negative where form A or `stabil` gives that
 * @issue             `target-missing`, `actual-missing`, `target-zero`, `target-negative`, `target-range-invalid`,
 *                    `actual-zero` (form B), `not-finite`
 * @method            M-1, M-2, M-4, M-5
 * @example           achievement(91.5, 92.25) // => ok(100.81967213114754)
 */
export declare function achievement(target: Target | null, actual: Measured, direction?: Direction, minimalForm?: "A" | "B"): Result<Percent, ScoringIssue>;
/**
 * The row of a band table that a value falls into; null when it falls into a hole. Compares the 15-digit value.
 * @method  M-14, M-15, M-22
 */
export declare function bandOf(value: number, bands: readonly Band[]): Band | null;
/**
 * Checks a band table (tabel kriteria): no gap, no overlap, both ends open to infinity, no band without a value.
 * A profile that fails is refused, with the gap named in `data`: `after`, `before` (band ids), `from` and
 * `to`, or `at` when it is about a single value.
 * @issue   `band-end-missing`, `band-empty`, `band-gap`, `band-overlap`, `not-finite`
 * @method  M-16
 */
export declare function checkBands(bands: readonly Band[]): readonly ScoringIssue[];
/**
 * Checks that bands do not overlap, where holes are meant (kategori, M-21: what is in no band takes `otherwise`).
 * @issue  `band-empty`, `band-overlap`, `not-finite`
 * @method M-16, M-21
 */
export declare function checkOverlaps(bands: readonly Band[]): readonly ScoringIssue[];
/**
 * Achievement under a cap (batas capaian): the smaller of the two, before any mean.
 * @param cap percent points, or null for none
 * @method    M-3
 * @example   capped(137.75, 120) // => 120
 */
export declare function capped(achievement: Percent, cap: Percent | null): Percent;
/**
 * Checks that a method (profil metode) can be used: band tables without gap or overlap, ids that tell bands apart,
 * cap, standard and weights that are positive. All faults at once; `subject.field` names the part.
 * @issue  `band-gap`, `band-overlap`, `band-end-missing`, `band-empty`, `not-finite`, `weight-not-positive`,
 *         `method-invalid` (data: `path`, `expected`)
 * @method M-16
 */
export declare function checkMethod(method: Method): Result<Method, ScoringIssue>;
/**
 * Gap to the last target of the Renstra (kesenjangan): target minus realisasi as percent of the target.
 * @param achievement percent points, realisasi against the last Renstra target
 * @returns           percent points; negative when the target is exceeded
 * @method            M-28
 * @example           strategicGap(99.95) // => 0.05
 */
export declare function strategicGap(achievement: Percent): Percent;
/**
 * Rank of `own` among `all` (own included), best first: the highest, or the lowest where less is better; equal figures
 * share the better rank.
 * @method  M-2, M-29
 * @example rankOf(1, [1, 2, 3], 'minimal') // => 1
 */
export declare function rankOf(own: number, all: readonly number[], direction?: "maksimal" | "minimal"): number;
/**
 * Indicators in columns of one length: figures of the year. NaN says that a cell states none, where the rules for single
 * indicators have null.
 */
export interface IndicatorColumns {
	readonly target: Float64Array;
	/** Upper ends of range targets, whose lower ends stand in `target`; NaN: no range. */
	readonly targetTo?: Float64Array;
	/** Realisasi; NaN: not measured. */
	readonly actual: Float64Array;
	/** By place in `DIRECTION_CODES`; any other code: that of the profile. */
	readonly direction?: Uint8Array;
	readonly weight?: Float64Array;
	readonly budgetCeiling?: Float64Array;
	readonly budgetSpent?: Float64Array;
	/** Place of the sasaran of each indicator, from 0; negative: none. */
	readonly objective?: Int32Array;
	readonly objectiveCount?: number;
}
/** Codes of directions in a column: their places here. */
export declare const DIRECTION_CODES: readonly Direction[];
/** No band takes the value, or there is no value. */
export declare const NO_BAND = 65535;
interface EfficiencyColumns {
	/** % input, percent points. */
	readonly inputPercent: Float64Array;
	/** IE, ratio. */
	readonly efficiencyIndex: Float64Array;
	/** TE, ratio. */
	readonly efficiencyLevel: Float64Array;
	/** Place of the kategori in `categories`. */
	readonly efficiencyCategory: Uint16Array;
	/** Capaian TE, percent points. */
	readonly efficiencyAchievement: Float64Array;
}
/** Results in columns, in the order of the indicators; NaN and `NO_BAND` where there is none. */
export interface ScoreColumns extends EfficiencyColumns {
	/** Capaian, percent points, capped as the profile says. */
	readonly achievement: Float64Array;
	/** Place of the kriteria in `criteria`. */
	readonly criterion: Uint16Array;
	/** Kriteria of the profile in the order of its bands, then that of a target of 0 that was met (M-4). */
	readonly criteria: readonly Criterion[];
	/** Kategori of the profile in the order of its bands, then the one that takes the rest. */
	readonly categories: readonly Criterion[];
	/** NPS of each sasaran, percent points. */
	readonly objectiveScore: Float64Array;
	readonly objectiveCriterion: Uint16Array;
}
/**
 * Scores very many indicators at once, in columns of numbers: the same figures, to the last bit, as `scoreIndicators`
 * gives for the same profile, without an object for each. Why a figure is missing is told by `achievement` and the other
 * rules, asked for that one indicator.
 * @issue   `length-mismatch`
 * @method  M-1 to M-5, M-10, M-14, M-18 to M-22
 * @example scoreColumns({ target: Float64Array.of(80), actual: Float64Array.of(40) }, BPOM_2021).ok // => true
 */
export declare function scoreColumns(columns: IndicatorColumns, method: Method): Result<ScoreColumns, ScoringIssue>;
/** Numerator and denominator of one ratio. */
export interface RatioParts {
	readonly numerator: Measured;
	readonly denominator: Measured;
}
/**
 * Ratio of two counts as percent: 964 of 1045 samples are 92.25 (IKU 1.1 to 1.5, 4.3, 4.5).
 * @issue   `actual-missing` (numerator), `target-missing`, `target-zero`, `target-negative` (denominator), `not-finite`
 * @method  M-9
 * @example ratioPercent({ numerator: 1, denominator: 4 }) // => ok(25)
 */
export declare function ratioPercent({ numerator, denominator }: RatioParts): Result<Percent, ScoringIssue>;
/**
 * Mean of ratios: (A + B)/2, A = inspected / target, B = tested / received (IKU 6.1, 6.2).
 * @issue   `no-indicator` (n = 0) and those of `ratioPercent`; one ratio that is missing is enough to refuse
 * @method  M-9
 */
export declare function meanOfRatios(ratios: readonly RatioParts[]): Result<Percent, ScoringIssue>;
/**
 * Weighted index: Σ(w x)/Σw of aspects with their weights (IPP 30/18/15/15/15/7; plain mean when all are equal).
 * @issue   `no-indicator`, `length-mismatch`, `weight-not-positive`, `not-finite`
 * @method  M-9
 * @example weightedIndex([4, 5], [60, 40]) // => ok(4.4)
 */
export declare function weightedIndex(scores: readonly number[], weights?: readonly number[] | null): Result<number, ScoringIssue>;
/** One component of an indicator: its figure, or a count and what it is counted of; and its weight, if it has one. */
export interface IndexPart {
	readonly value: number;
	readonly of: number | null;
	/** In percent, e.g. 60; null when the parts bear none. */
	readonly weight: number | null;
}
/** How the parts make up the whole: added up (they bear their weights already), a plain or a weighted mean. */
export type IndexRule = "sum" | "mean" | "weighted";
/**
 * What the components of an indicator come to: shares count / of x 100, combined by weight. Points that were given
 * out of their weight (SAKIP: 24.5 of 30) are added up; other figures are a weighted mean (NKA 60/40), or a plain
 * mean where there are no weights ((A + B)/2).
 * @issue   `no-indicator`, `weights-not-complete` (some parts have none), and those of `ratioPercent` and `weightedIndex`
 * @method  M-9
 * @example componentIndex([{ value: 90, of: null, weight: 60 }, { value: 95, of: null, weight: 40 }])
 *          // => ok({ value: 92, rule: 'weighted' })
 */
export declare function componentIndex(parts: readonly IndexPart[]): Result<{
	readonly value: number;
	readonly rule: IndexRule;
}, ScoringIssue>;
/**
 * Weighted stages (IKU 7.1): Σ(weight x share of the cases that got so far) x cases / target cases x 100.
 * @param reached cases that reached each stage or a later one: every later count is at most the one before
 * @param weights share of each stage in percent, e.g. 15, 40, 30, 15; must add up to 100
 * @issue         `no-indicator`, `length-mismatch`, `weight-not-positive`, `weights-not-complete` (sum is not 100),
 *                `target-zero`, `target-missing`, `target-negative`, `value-out-of-range` (a stage counts more than the cases)
 * @method        M-9
 * @example       weightedStages([6, 6, 6, 5], [15, 40, 30, 15], 6, 6) // => ok(97.5)
 */
export declare function weightedStages(reached: readonly number[], weights: readonly number[], cases: number, targetCases: Measured): Result<Percent, ScoringIssue>;
/**
 * Criterion of an achievement or score (kriteria): the band that the unrounded value falls into, cleaned of float
 * noise, or the value rounded first where the method says so. Null when it falls into a hole of the table.
 * @param classifyDecimals null: unrounded; else decimals to round to before looking up
 * @method                 M-14, M-15
 * @example                criterionOf((63 / 70) * 100, BPOM_2021.criterionBands, null)?.label // => 'Baik'
 */
export declare function criterionOf(value: number, bands: readonly Band[], classifyDecimals?: number | null): Criterion | null;
/** 0 against a target of 0 under *minimal*: there is no capaian, but the aim was met (M-4). */
export declare const MET_AT_ZERO: Criterion;
/**
 * Achievement of the efficiency level (capaian TE): the figure of the band that TE falls into. Null when the table
 * has a hole there or its band carries no figure; `checkMethod` refuses such tables.
 * @method  M-22
 * @example efficiencyAchievement(0.205, BPOM_2021.efficiencyBands) // => 95
 */
export declare function efficiencyAchievement(level: Ratio, bands: readonly Band[]): Percent | null;
/**
 * Efficiency category (kategori efisiensi): Efisien if 0 <= TE <= 1, else Tidak Efisien, on the unrounded TE.
 * @method  M-21
 * @example efficiencyCategory(-0.0029, BPOM_2021.efficiencyCategories).label // => 'Tidak Efisien'
 */
export declare function efficiencyCategory(level: Ratio, categories: Method["efficiencyCategories"]): Criterion;
/**
 * Efficiency index (IE, indeks efisiensi): % capaian output / % input.
 * @param outputPercent capaian of the indicator, or NPS of the objective, percent points
 * @param inputPercent  percent points, > 0
 * @returns             ratio; 1 is as planned
 * @issue               `budget-zero`, `budget-negative` (nothing, or less, was spent), `not-finite`
 * @method              M-19, M-24
 * @example             efficiencyIndex(100, 80) // => ok(1.25)
 */
export declare function efficiencyIndex(outputPercent: Percent, inputPercent: Percent): Result<Ratio, ScoringIssue>;
/**
 * Efficiency level (TE, tingkat efisiensi): (IE - SE) / SE. IE is cleaned of float noise first: otherwise the noise
 * of an IE of 1 would decide whether TE is below 0.
 * @param efficiencyIndex    IE, null when there is none
 * @param efficiencyStandard SE, > 0; 1 in the BPOM profile
 * @returns                  ratio, 0 is as planned
 * @issue                    `index-missing`, `not-finite` (SE is not a positive figure, or IE is no figure)
 * @method                   M-20
 * @example                  efficiencyLevel(1.2, 1) // => ok(0.2)
 */
export declare function efficiencyLevel(efficiencyIndex: Measured, efficiencyStandard?: Ratio): Result<Ratio, ScoringIssue>;
/**
 * The whole chain from money to efficiency: % input, IE, SE, TE, kategori, capaian TE. Stops where a figure is
 * missing and says why, once: an output that was not measured has its own issue already.
 * @param subject who it is about, for the issues; null: say nothing (the parts have spoken)
 * @method        M-18 to M-24
 */
export declare function scoreEfficiency(output: Percent | null, budget: {
	readonly ceiling: Measured;
	readonly spent: Measured;
}, method: Method, report: {
	readonly subject: Subject;
	readonly issues: ScoringIssue[];
} | null): EfficiencyScore;
/**
 * Geometric mean (rata-rata geometrik): (Π x)^(1/n). A value of 0 makes it 0; a negative one has none.
 * @issue   `no-indicator` (n = 0), `length-mismatch`, `weight-not-positive`, `geometric-mean-not-positive`, `not-finite`
 * @method  M-13
 * @example geometricMean([50, 200]) // => ok(100)
 */
export declare function geometricMean(values: readonly number[], weights?: readonly number[] | null): Result<number, ScoringIssue>;
/**
 * Input percent (% input, persentase masukan, penyerapan): realisasi anggaran / pagu x 100.
 * @param budgetCeiling pagu in rupiah, > 0; before or after a revision or block, as the caller chose
 * @param budgetSpent   realisasi anggaran in rupiah
 * @returns             percent points
 * @issue               `budget-missing`, `budget-zero`, `budget-negative`, `not-finite`
 * @method              M-18, M-24
 * @example             inputPercent(200, 150) // => ok(75)
 */
export declare function inputPercent(budgetCeiling: Measured, budgetSpent: Measured): Result<Percent, ScoringIssue>;
/**
 * Budget performance value (NKA, nilai kinerja anggaran): EKA x 60% + IKPA x 40%.
 * @param weights of EKA and IKPA, dimensionless
 * @issue         `weight-not-positive`, `length-mismatch`, `not-finite`
 * @method        M-9
 * @example       nka(87.34, 95.34) // => ok(90.54)
 */
export declare function nka(eka: Percent, ikpa: Percent, weights?: readonly number[]): Result<Percent, ScoringIssue>;
/**
 * Objective score (NPS, nilai pencapaian sasaran): the achievements of one objective combined by weight.
 * @param achievements percent points of the measured indicators, n >= 1
 * @param weights      dimensionless, same length and order, each > 0; null: all the same
 * @returns            percent points, unrounded
 * @issue              `no-indicator` (n = 0), `length-mismatch`, `weight-not-positive`, `not-finite`,
 *                     `geometric-mean-not-positive`
 * @method             M-10
 * @example            objectiveScore([99.41, 100]) // => ok(99.705)
 */
export declare function objectiveScore(achievements: readonly Percent[], weights?: readonly number[] | null, mean?: MeanKind): Result<Percent, ScoringIssue>;
/**
 * Reads a method (profil metode) from JSON that a person or another version wrote, and checks it. A field that is
 * left out comes from the preset named by `extends`, e.g. `{ "extends": "bpom-2021", "id": "kami", "cap": 110 }`;
 * without `extends` every field is needed. Fields that we do not know are refused: a mistyped one would change nothing.
 * @issue   `method-invalid` (data: `path`, `expected`), and those of `checkMethod`
 * @method  M-16
 * @example parseMethod({ extends: 'BPOM 2021', id: 'kami', name: 'Kantor kami', cap: 110 })
 *          // => ok({ id: 'kami', cap: 110 })
 */
export declare function parseMethod(input: unknown): Result<Method, ScoringIssue>;
/**
 * Efficiency value of the Ministry of Finance (NE, nilai efisiensi): 50% + E/20 x 50%.
 * @param efficiency E, percent, -20 to 20
 * @returns          percent points, 0 to 100; an E outside gives the end of the scale, with a warning
 * @issue            `efficiency-out-of-range` (warning), `not-finite`
 * @method           M-25
 * @example          performanceEfficiency(10) // => ok(75)
 */
export declare function performanceEfficiency(efficiency: Percent): Result<Percent, ScoringIssue>;
/**
 * Perspective score (NPS perspektif): mean of its objectives, or of its indicators where the method says so.
 * @param scores  percent points of the objectives (or achievements of the indicators), n >= 1
 * @param weights dimensionless, same length and order, each > 0; null: all the same
 * @returns       percent points, unrounded
 * @issue         `no-objective` (n = 0), `length-mismatch`, `weight-not-positive`, `not-finite`,
 *                `geometric-mean-not-positive`
 * @method        M-11
 * @example       perspectiveScore([102.73, 101.56, 101.48]) // => ok(101.92333333333333)
 */
export declare function perspectiveScore(scores: readonly Percent[], weights?: readonly number[] | null, mean?: MeanKind): Result<Percent, ScoringIssue>;
/** Predicates of a SAKIP value, PermenPANRB 12/2015 and 88/2021: AA > 90, A > 80 ... D. */
export declare const SAKIP_BANDS: readonly Band[];
/**
 * Predicate of a SAKIP value (predikat): AA above 90, A above 80, BB above 70, B above 60, CC above 50, C above 30, D.
 * @param value 0 to 100
 * @issue       `value-out-of-range`
 * @method      M-9
 * @example     predicate(78.28) // => ok({ id: 'sakip-bb', label: 'BB' })
 */
export declare function predicate(value: number): Result<Criterion, ScoringIssue>;
/** Scales whose words stand for figures, unless the method has its own (M-6). */
export declare const PREDICATE_SCALES: readonly PredicateScale[];
/**
 * Figure that a predicate word stands for (nilai predikat), so that equal predicates of target and realisasi are 100.
 * @param word as written; case and spaces around it do not count
 * @issue      `predicate-unknown`
 * @method     M-6
 * @example    predicateValue('wtp') // => ok({ value: 4, scale: 'opini-bpk' })
 */
export declare function predicateValue(word: string, scales?: readonly PredicateScale[]): Result<{
	readonly value: number;
	readonly scale: string;
}, ScoringIssue>;
/** The rules of the 2021 performance report of Balai POM di Kupang: the default profile. */
export declare const BPOM_2021: Method;
/** The same with every capaian capped at 120 before any mean, as some units of BPOM do. */
export declare const BPOM_2021_CAPPED: Method;
/** Nilai Kinerja Organisasi of the Ministry of Finance: capped at 120, weighted perspectives, three colours. */
export declare const KEMENKEU_NKO: Method;
/** Local governments: no perspectives, the total is the mean of the objectives. Efficiency as in BPOM 2021. */
export declare const PERMENDAGRI_86: Method;
/** Budget performance of the Ministry of Finance: geometric mean at every level. Efficiency as in BPOM 2021. */
export declare const PMK_22: Method;
/** The profiles that come with the product, the default first. Each names its source. */
export declare const METHOD_PRESETS: readonly Method[];
/**
 * The preset with this id or name (case does not count); null when there is none.
 * @example presetOf('BPOM 2021')?.id // => 'bpom-2021'
 */
export declare function presetOf(idOrName: string): Method | null;
/** One rincian output (RO) as plain figures. */
export interface ProgrammeOutput {
	readonly volumeTarget: Measured;
	readonly volumeActual: Measured;
	readonly budgetCeiling: Measured;
	readonly budgetSpent: Measured;
}
/** Both percentages of a rincian output; null where there is none. */
export interface ProgrammeOutputScore {
	readonly volumePercent: Percent | null;
	readonly budgetPercent: Percent | null;
}
/**
 * Programme output (rincian output): volume % = realisasi / target x 100, anggaran % = realisasi / pagu x 100.
 * A side that cannot be computed is null with its issue among the warnings; the other side is still given.
 * @issue   as `achievement` (fields `volume-target`, `volume-actual`) and `inputPercent`
 * @method  M-26
 * @example programmeOutput({ volumeTarget: 100, volumeActual: 135, budgetCeiling: 200, budgetSpent: 150 })
 *          // => ok({ volumePercent: 135, budgetPercent: 75 })
 */
export declare function programmeOutput(output: ProgrammeOutput): Result<ProgrammeOutputScore, ScoringIssue>;
/** Target and realisasi up to the end of a quarter (s.d. TW). */
export interface QuarterState {
	readonly target: Target | null;
	readonly actual: Measured;
	readonly isShareOfYear: boolean;
}
/**
 * State at the end of a quarter (realisasi s.d. TW, target s.d. TW), by the type of the indicator:
 * `kumulatif`: as entered for that quarter; `jumlah`: sum of the filled quarters, and of the targets of the same
 * quarters; `nilai-akhir`: last realisasi and last target that are filled; `rata-rata`: mean of the filled quarters,
 * and of the targets of the same quarters.
 * @issue   `quarter-target-missing` (a filled quarter of a sum or mean has no target), `unit-mismatch` (percents of the
 *          year beside counts)
 * @method  M-7
 */
export declare function quarterState(quarters: readonly QuarterInput[], through: Quarter, kind: QuarterKind): Result<QuarterState, ScoringIssue>;
/**
 * Target of the year that the targets of the quarters make up, for rows that state none.
 * @method M-7
 */
export declare function yearTarget(quarters: readonly QuarterInput[], kind: QuarterKind): Target | null;
/**
 * Realisasi of the year that the quarters make up, in the unit of the indicator, for rows that state none.
 * @param target   of the year, for quarters that are percents of it
 * @param isStated the row itself states the target: sums and means then need no targets of the quarters
 * @method M-7
 */
export declare function yearActual(quarters: readonly QuarterInput[], kind: QuarterKind, target: Target | null, isStated?: boolean): Measured;
/**
 * Capaian of a quarter: realisasi s.d. TW / target s.d. TW x 100, by the direction of the indicator.
 * @issue   `quarter-target-missing`, and those of `achievement` and `quarterState`
 * @method  M-7
 * @example quarterAchievement([{ quarter: 1, target: 83.6, actual: 89.57 }], 1) // => ok(107.14114832535886)
 */
export declare function quarterAchievement(quarters: readonly QuarterInput[], through: Quarter, kind?: QuarterKind, direction?: Direction, minimalForm?: "A" | "B"): Result<Percent, ScoringIssue>;
/**
 * Second figure of a quarter: realisasi s.d. TW against the target of the year. Shares of the year stand against 100 %.
 * @issue  those of `achievement`
 * @method M-7, M-8
 */
export declare function achievementOfYear(state: QuarterState, target: Target | null, direction?: Direction, minimalForm?: "A" | "B"): Result<Percent, ScoringIssue>;
/**
 * The value without the noise of binary arithmetic: rounded to 15 significant digits, as Excel shows it.
 * 63/70 x 100 is 90, not 89.99999999999999. What is not finite is given back as it is.
 * @method  M-15
 * @example cleanNoise(0.1 + 0.2) // => 0.3
 */
export declare function cleanNoise(value: number): number;
/**
 * Rounds half away from zero on the 15-digit value, digit by digit, as Excel's ROUND; never -0.
 * For display and for profiles that classify rounded values: figures stay unrounded elsewhere.
 * @param decimals places after the point, -15 to 15; negative rounds to tens, hundreds ...
 * @method         M-32
 * @example        roundHalfAway(99.705, 2) // => 99.71
 */
export declare function roundHalfAway(value: number, decimals: number): number;
/**
 * Whether a figure has no more decimals than a person types: it is shown whole, and what has more by two.
 * @example isEntered(1.225) // => true
 */
export declare function isEntered(value: number): boolean;
/**
 * Decimals that a computed figure is shown with: two, and more where two would show a whole number that it is not.
 * 109.996 beside "Baik" reads 109,996 and not 110,00; TE -0.0029 reads -0,003 (M-32).
 * @example shownDecimals(109.996) // => 3
 */
export declare function shownDecimals(value: number): number;
/** Component weights by number of components: 5 in PermenPANRB 12/2015, 4 in 88/2021. */
export declare const SAKIP_WEIGHTS: Readonly<Record<4 | 5, readonly number[]>>;
/** How component figures are given: as shares of their weight (26.59 of 30) or each on a scale of 100. */
export type SakipBasis = "points" | "percent";
/**
 * SAKIP value (nilai AKIP): the sum of component points, or the weighted mean of component scores.
 * @param components one figure per component, in the order of the regulation
 * @param weights    null: by the number of components, 5 or 4
 * @param basis      `points`: already weighted, each at most its weight; `percent`: each 0 to 100
 * @returns          0 to 100
 * @issue            `no-indicator`, `length-mismatch`, `weight-not-positive`, `value-out-of-range`, `not-finite`
 * @method           M-9
 * @example          sakip([26.59, 19.69, 13.3, 7.37, 11.34], null, 'points') // => ok(78.29)
 */
export declare function sakip(components: readonly number[], weights?: readonly number[] | null, basis?: SakipBasis): Result<Percent, ScoringIssue>;
/**
 * How SAKIP components seem to be given: `points` when every figure is at most its weight, else `percent`.
 * @method M-9
 */
export declare function sakipBasis(components: readonly number[], weights?: readonly number[] | null): SakipBasis;
/**
 * Scores a whole table: every indicator, objective (sasaran), perspective, the total (NPSS) and the unit as a whole.
 * What cannot be computed is null and named among the issues; one bad row never hides the others. Linear in time.
 * @issue   all of `ScoringIssueCode` but those of profiles; subjects name `indicator`, `objective`, `perspective`
 * @method  M-1 to M-24
 */
export declare function scoreIndicators(input: ScoringInput, method: Method): Scorecard;
/**
 * Total score (NPS total, NPSS; NKO when weighted): mean of the perspectives, or of the objectives.
 * @param scores  percent points of the perspectives (or objectives), n >= 1
 * @param weights dimensionless, same length and order, each > 0; null: all the same
 * @returns       percent points, unrounded
 * @issue         `no-objective` (n = 0), `length-mismatch`, `weight-not-positive`, `not-finite`,
 *                `geometric-mean-not-positive`
 * @method        M-12
 * @example       totalScore([100, 98, 96]) // => ok(98)
 */
export declare function totalScore(scores: readonly Percent[], weights?: readonly number[] | null, mean?: MeanKind): Result<Percent, ScoringIssue>;
/**
 * Key of a perspective (kunci perspektif) by its name: case, spacing, punctuation, a number in front and the words
 * "perspektif" and "perspective" do not count, nor does an English plural. The key of a key is the key itself.
 * @method  M-12
 * @example perspectiveKey('1. Perspektif  Stakeholders') // => 'stakeholder'
 */
export declare function perspectiveKey(name: string): string;
/**
 * Weights of the perspectives by name (bobot perspektif), in the order of `names`; null when the method has none.
 * @issue  `weights-not-complete` naming each perspective that has none
 * @method M-12
 */
export declare function perspectiveWeights(names: readonly string[], weights: Readonly<Record<string, number>>): {
	readonly weights: readonly number[] | null;
	readonly missing: readonly string[];
};
/** A figure as it stands in its cell: 20 with or without a percent sign. */
export interface FigureWithUnit {
	readonly value: number;
	readonly isPercent: boolean;
}
/** Target and realisasi of a quarter in one unit, ready for `QuarterInput`. */
export interface SameUnit {
	readonly target: number;
	readonly actual: number;
	/** Both are percents of the year's target. */
	readonly isShareOfYear: boolean;
}
/**
 * Brings target and realisasi of a quarter to one unit when the indicator itself is a count: both in percent are
 * shares of the year's target; a count against a percent is converted by the year's target, and said so.
 * Indicators that are percentages themselves have nothing to convert: do not call it for them.
 * @param yearTarget target of the year in the unit of the indicator; null when unknown
 * @issue            `unit-converted` (warning; data: from, to, target of the year), `unit-mismatch` (no yearly target to convert by)
 * @method           M-8
 * @example          sameUnit({ value: 20, isPercent: true }, { value: 8, isPercent: false }, 40)
 *                   // => ok({ target: 20, actual: 20, isShareOfYear: true })
 */
export declare function sameUnit(target: FigureWithUnit, actual: FigureWithUnit, yearTarget: Measured): Result<SameUnit, ScoringIssue>;

export {};

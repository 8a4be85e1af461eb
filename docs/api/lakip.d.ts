/** Place of one cell: sheet name, zero-based row and column. */
export interface CellAddress {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
}
/** Rectangle of cells on one sheet, zero-based, both ends included. */
export interface CellRange {
	readonly sheet: string;
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
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
interface Band {
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
interface LevelNames {
	readonly perspective: readonly string[];
	readonly objective: readonly string[];
}
type MeanKind = "arithmetic" | "geometric";
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
interface PredicateScale {
	readonly id: string;
	readonly source: string;
	readonly steps: readonly {
		readonly word: string;
		readonly value: number;
	}[];
}
type Percent = number;
type Ratio = number;
type Measured = number | null;
type Direction = "maksimal" | "minimal" | "stabil";
type Target = number | {
	readonly from: number;
	readonly to: number;
};
type Quarter = 1 | 2 | 3 | 4;
type QuarterKind = "kumulatif" | "jumlah" | "nilai-akhir" | "rata-rata";
interface QuarterInput {
	readonly quarter: Quarter;
	readonly target: Target | null;
	readonly actual: Measured;
	/** Both figures are percents of the year's target, not in its unit (M-8): 20 % of 40 schools. */
	readonly isShareOfYear?: boolean;
}
type SharedMoney = "same-objective" | "other-objective";
interface IndicatorInput {
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
interface ObjectiveInput {
	readonly id: string;
	/** null when the sheet knows no perspectives: the total is then the mean of the objectives. */
	readonly perspective: string | null;
	readonly weight?: number;
}
interface PerspectiveInput {
	readonly id: string;
	readonly weight?: number;
}
interface ScoringInput {
	readonly indicators: readonly IndicatorInput[];
	readonly objectives: readonly ObjectiveInput[];
	readonly perspectives: readonly PerspectiveInput[];
	/** Score the state at the end of this quarter instead of the year. */
	readonly throughQuarter?: Quarter;
}
interface Criterion {
	readonly id: string;
	/** Label as printed, e.g. `Baik`. */
	readonly label: string;
}
interface EfficiencyScore {
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
interface QuarterScore {
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
interface IndicatorScore extends EfficiencyScore {
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
interface ObjectiveScore extends EfficiencyScore {
	readonly id: string;
	readonly perspective: string | null;
	/** NPS of the objective (M-10). */
	readonly score: Percent | null;
	readonly criterion: Criterion | null;
	/** Indicators that were measured / all. */
	readonly measuredCount: number;
	readonly indicatorCount: number;
}
interface PerspectiveScore {
	readonly id: string;
	readonly score: Percent | null;
	readonly criterion: Criterion | null;
}
interface TotalScore {
	readonly score: Percent | null;
	readonly criterion: Criterion | null;
}
interface UnitScore extends EfficiencyScore {
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
type ScoringIssueCode = "target-zero" | "target-missing" | "target-negative" | "target-range-invalid" | "actual-missing" | "actual-zero" | "no-indicator" | "no-objective" | "length-mismatch" | "weight-not-positive" | "weights-not-complete" | "not-finite" | "band-gap" | "band-overlap" | "band-end-missing" | "band-empty" | "budget-missing" | "budget-zero" | "budget-negative" | "index-missing" | "quarter-target-missing" | "unit-mismatch" | "unit-converted" | "geometric-mean-not-positive" | "efficiency-out-of-range" | "value-out-of-range" | "predicate-unknown" | "method-invalid" | "duplicate-id" | "unknown-objective" | "unknown-perspective";
type ScoringIssue = Issue<ScoringIssueCode>;
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
/** The profiles that come with the product, the default first. Each names its source. */
export declare const METHOD_PRESETS: readonly Method[];
/**
 * The preset with this id or name (case does not count); null when there is none.
 * @example presetOf('BPOM 2021')?.id // => 'bpom-2021'
 */
export declare function presetOf(idOrName: string): Method | null;
declare const CELL_ERRORS: readonly [
	"#UNKNOWN!",
	"#NULL!",
	"#DIV/0!",
	"#VALUE!",
	"#REF!",
	"#NAME?",
	"#NUM!",
	"#N/A",
	"#GETTING_DATA",
	"#SPILL!",
	"#CALC!",
	"#BUSY!"
];
type CellErrorCode = (typeof CELL_ERRORS)[number] | "uncached";
interface CellError {
	readonly error: CellErrorCode;
}
type CellValue = string | number | boolean | null | CellError;
interface GridTable {
	readonly name: string;
	readonly range: CellRange;
	readonly headerRows: 0 | 1;
	readonly totalsRows: 0 | 1;
}
interface GridProtection {
	readonly isProtected: boolean;
}
/**
 * One sheet as plain data, a snapshot. Rows and columns are zero-based from A1; outside the used part
 * every getter answers as for an empty cell. Implementations may be lazy and compact.
 */
export interface Grid {
	readonly sheet: string;
	/** One past the last used row and column; 0 for an empty sheet. */
	readonly rowCount: number;
	readonly columnCount: number;
	value(row: number, column: number): CellValue;
	/**
	 * Columns of a row that may hold something, ascending; blanks among them do no harm. Hosts that know it offer it,
	 * so that one stray cell far out does not make a whole sheet of blanks to look through.
	 */
	columnsOf?(row: number): readonly number[];
	/** Text as the cell shows it, in the file's notation (point decimals when a host must format itself). */
	text(row: number, column: number): string;
	/** Number format code in en-US notation, `General` when none. */
	numberFormat(row: number, column: number): string;
	/** Formula text in en-US notation with the leading `=`; null when the cell has none. */
	formula(row: number, column: number): string | null;
	readonly merges: readonly CellRange[];
	readonly hiddenRows: ReadonlySet<number>;
	readonly hiddenColumns: ReadonlySet<number>;
	readonly tables: readonly GridTable[];
	/** Range of the sheet's filter and whether rows are filtered out by it; null without filter. */
	readonly filter: {
		readonly range: CellRange;
		readonly isFiltered: boolean;
	} | null;
	readonly protection: GridProtection;
	readonly visibility: "visible" | "hidden" | "very-hidden";
	/** Cells that LAKIP wrote and that are read as empty (`withoutResults`); left out where there are none. */
	isWrittenByUs?(row: number, column: number): boolean;
	/** A sheet that we made: it bears our mark, and is no sheet of the office. */
	readonly isOurs?: boolean;
	/** Fingerprint that the mark of a sheet of ours keeps of what we put into it; left out where it keeps none. */
	readonly madeHash?: string;
}
interface NumberSeparators {
	readonly decimal: string;
	readonly thousands: string;
}
/** A whole workbook as plain data. `settings` is the text of our custom XML part, null when there is none. */
export interface WorkbookContent {
	readonly sheets: readonly Grid[];
	readonly activeSheet: string | null;
	readonly settings: string | null;
	/** Separators of the user's Excel when the host knows them. */
	readonly separators: NumberSeparators | null;
	readonly uses1904Dates: boolean;
}
declare const CELL_USES: readonly [
	"used",
	"label",
	"comparison",
	"ours",
	"left-out",
	"asked"
];
type CellUse = (typeof CELL_USES)[number];
declare const ROW_USES: readonly [
	"indicator",
	"level",
	"sub-total",
	"comparison",
	"note",
	"left-out",
	"asked"
];
type RowUse = (typeof ROW_USES)[number];
type AccountWhy = "figure" | "header" | "name" | "describes" | "year" | "unit" | "printed" | "printed-total" | "table-compared" | "ours" | "column-unknown" | "column-note" | "column-extra" | "column-repeated" | "row-level" | "row-dropped" | "row-unclear" | "table-not-scored" | "no-figure" | "question";
interface AccountGroup {
	readonly use: CellUse;
	readonly why: AccountWhy;
	/** `fieldRefKey` of the figure or column; null where there is none. */
	readonly field: string | null;
	readonly count: number;
	/** Where they are, in runs down each column. */
	readonly cells: readonly CellRange[];
}
interface TableAccount {
	readonly table: string;
	readonly rows: Readonly<Record<RowUse, number>>;
	readonly cells: Readonly<Record<CellUse, number>>;
	readonly groups: readonly AccountGroup[];
}
type OutsideWhy = "ours" | "no-table" | "title" | "below" | "beside" | "between";
interface OutsideBlock {
	readonly range: CellRange;
	readonly count: number;
	readonly why: OutsideWhy;
}
interface WorkbookAccount {
	readonly tables: readonly TableAccount[];
	readonly outside: readonly OutsideBlock[];
}
interface KeptRow {
	readonly name: string;
	readonly under?: string;
}
interface PointedPlace {
	readonly headerRows: number;
	/** So many blocks of filled rows, with blank rows between them. */
	readonly blocks: number;
	/** What stands in the row right below the table; null where that is blank. */
	readonly stop: string | null;
}
interface TableShape {
	readonly sheet: string;
	readonly title: string | null;
	/** The year called *n*. */
	readonly year: number | null;
	/** Header of each column from left to right: its texts joined by ` > `. */
	readonly columns: readonly string[];
	readonly pointed?: PointedPlace;
}
interface KeptAnswer {
	/** Id of the decision where it was answered. */
	readonly id: string;
	readonly kind: string;
	readonly answer: string;
	/** Which of the shapes; for a pair of rows that of the first. */
	readonly table?: number;
	/** Which of the columns of the shape. */
	readonly column?: number;
	/** The rows in question; left out where the answer is about no row, or about too many to be named. */
	readonly rows?: readonly KeptRow[];
	/** It is about too many rows to be named. */
	readonly isOfRows?: true;
	/** Several questions about one place are told apart by it. */
	readonly group?: string;
	/** Tables and rows that the answer itself names. */
	readonly tables?: readonly number[];
	readonly counterpart?: KeptRow;
}
interface KeptAnswers {
	readonly shapes: readonly TableShape[];
	readonly answers: readonly KeptAnswer[];
}
type DecisionKind = "sheet-role" | "table-place" | "column-field" | "number-notation" | "row-role" | "row-pair" | "duplicate-row" | "direction" | "minimal-form" | "profile" | "money-scale" | "percent-scale" | "quarter-kind" | "year" | "output-column" | "unit-conversion" | "efficiency-indicator" | "primary-table";
type ReasonCode = "answered" | "header-words" | "header-typing-error" | "header-parent" | "header-neighbour" | "header-form" | "header-values" | "header-two-readings" | "header-unknown" | "header-missing" | "column-repeated" | "header-forecast" | "header-cumulative" | "header-plan-year" | "header-reference" | "column-witness" | "column-up-to-now" | "column-part-of" | "column-closes-pair" | "column-second-run" | "column-only-pair" | "column-unit-words" | "notation-column" | "notation-sheet" | "notation-header" | "notation-separators" | "notation-open" | "table-columns" | "table-hint" | "table-pair" | "table-most-complete" | "table-only" | "row-label" | "row-without-values" | "pair-code" | "pair-number" | "pair-name" | "pair-similar" | "pair-position" | "row-same-name" | "row-of-year" | "row-is-sum" | "percent-of-year" | "percent-of-year-converted" | "efficiency-name" | "efficiency-words" | "direction-column" | "direction-sign" | "direction-words" | "direction-bound" | "direction-name" | "direction-zero" | "direction-targets-fall" | "direction-witness" | "direction-reached" | "form-witness" | "profile-witness" | "profile-none" | "scale-words" | "scale-beside" | "scale-open" | "scale-little" | "quarters-column" | "quarters-add-up" | "quarters-figures" | "quarters-open" | "output-holds-other" | "year-latest";
interface Reason {
	readonly code: ReasonCode;
	readonly data?: Readonly<Record<string, string | number>>;
}
interface Candidate {
	/** What an answer holds, e.g. a field key, a sheet role, an indicator key. */
	readonly id: string;
	readonly data?: Readonly<Record<string, string | number>>;
}
/**
 * A decision of the recogniser or the planner that a person can see and change. It is a question (`isOpen`)
 * when two readings remain; `chosen` then holds the reading used meanwhile, or null when none may be used.
 */
export interface Decision {
	/** Stable while the sheet keeps its shape, e.g. `column-field|Realisasi 2021|C6`. */
	readonly id: string;
	readonly kind: DecisionKind;
	readonly cells: readonly CellRange[];
	readonly candidates: readonly Candidate[];
	/** Further answers that are taken besides the candidates: every field, for a column. */
	readonly more?: readonly Candidate[];
	readonly chosen: string | null;
	readonly isOpen: boolean;
	/** 0..1 */
	readonly confidence: number;
	readonly reason: Reason;
	/** Facts for the sentence, e.g. header text. */
	readonly data?: Readonly<Record<string, string | number>>;
}
/** Answers that override decisions, by decision id. JSON; stored in the workbook and taken by `--peta`. */
export interface Mapping {
	readonly version: 1;
	readonly answers: Readonly<Record<string, string>>;
	/** Where they stood when they were given, by what the sheets said: an answer moves along with its header. */
	readonly kept?: KeptAnswers;
	/** Answers of another file, for tables of the same shape. */
	readonly offered?: KeptAnswers;
}
type Field = "number" | "code" | "perspective" | "goal" | "objective" | "objective-number" | "indicator" | "programme-output" | "year" | "row-measure" | "unit-of-measure" | "weight" | "direction" | "quarter-kind" | "owner" | "note" | "target" | "initial-target" | "actual" | "numerator" | "denominator" | "baseline" | "budget-ceiling" | "budget-spent" | "budget-rest" | "volume-target" | "volume-actual" | "volume-percent" | "national-target" | "peer-actual" | "achievement" | "achievement-of-year" | "criterion" | "objective-score" | "objective-criterion" | "input-percent" | "efficiency-index" | "efficiency-standard" | "efficiency-level" | "efficiency-category" | "efficiency-achievement";
interface FieldRef {
	readonly field: Field;
	readonly quarter?: Quarter;
	/** A month that ends no quarter (1, 2, 4, ...); those that do bear their quarter. */
	readonly month?: number;
	readonly year?: number;
	/** Name of another unit (peers). */
	readonly workUnit?: string;
}
interface TableForm {
	readonly id: string;
	readonly name: string;
	/** 0 to 1 */
	readonly share: number;
}
interface TableSeries {
	/** Ids of the tables of the other quarters. */
	readonly others: readonly string[];
	/** Their titles say that figures are up to the quarter. */
	readonly isUntil: boolean;
}
type NoteKind = "definition" | "formula" | "obstacle" | "cause" | "solution" | "action" | "follow-up" | "evidence";
interface Located<T> {
	readonly value: T;
	readonly cell: CellAddress;
	readonly text: string;
	/** Cells that make the value up, as the months of a quarter; `cell` is then the last of them. */
	readonly parts?: readonly Located<number>[];
	/** The value is the mean of its parts, not their sum. */
	readonly isMean?: boolean;
	/** The value is that of the cell times this: 1.000.000 under "(dalam juta rupiah)". */
	readonly factor?: number;
}
type TableKind = "measurement" | "action-plan" | "realisation" | "quarterly" | "efficiency" | "objective-scores" | "strategic-plan" | "previous-year" | "peers" | "programme-output" | "agreement" | "components" | "unknown";
interface TableColumn {
	readonly column: number;
	/** Header texts from top to bottom, as they stand. */
	readonly header: readonly string[];
	/** null: read, but of no use to us (owner, notes, unknown). */
	readonly ref: FieldRef | null;
	readonly decisionId: string;
}
type RowRole = "indicator" | "objective" | "perspective" | "total" | "unit-total" | "other";
interface TableRow {
	readonly role: RowRole;
	/** First and last sheet row (an indicator can span several). */
	readonly top: number;
	readonly bottom: number;
	readonly number: string | null;
	readonly code: string | null;
	/** Name of indicator, objective, perspective or rincian output. */
	readonly name: string | null;
	/** Names it stands under, filled down; null when the table does not say. */
	readonly objective: string | null;
	/** Number or code of that objective as printed: `1`, `SK.1`. */
	readonly objectiveNumber?: string | null;
	readonly perspective: string | null;
	/** By `fieldRefKey`. Cells whose text could not be read have value null and an issue. */
	readonly cells: Readonly<Record<string, LocatedCell>>;
	readonly isHidden: boolean;
	/** Its money is the sum of rows below it. */
	readonly isSumOfRows?: boolean;
	/** What tells it from other rows of its name: `Tahun 2022`, `Target Renstra`. */
	readonly distinction?: string;
	/** It is one of several indicators in the lines of its cells: from 0, of how many. */
	readonly line?: {
		readonly at: number;
		readonly of: number;
	};
	/** What the office wrote in its columns of remarks, in their order; missing where nothing is. */
	readonly notes?: readonly RowNote[];
}
interface RowNote {
	readonly kind: NoteKind;
	readonly text: string;
	readonly cell: CellAddress;
}
interface LocatedCell extends Located<string | number | null> {
	readonly ref: FieldRef;
	/** A range target keeps both ends. */
	readonly range?: {
		readonly from: number;
		readonly to: number;
	};
	/** Unit that stood in the cell: `20 %`, `60 kali`. */
	readonly unitOfMeasure?: string;
	/** Words that say which way a bound points: `maks. 5`, `≥ 80` (M-2, to be confirmed). */
	readonly hint?: "minimal" | "maksimal";
	/** Words before a figure in brackets: `Efisien (91%)`. */
	readonly label?: string;
	/** The cell holds a formula. */
	readonly hasFormula: boolean;
	/** Decimals shown, for agreement checks; null for text and general numbers. */
	readonly decimals: number | null;
}
/** A table found on a sheet. */
export interface RecognisedTable {
	readonly id: string;
	readonly sheet: string;
	readonly kind: TableKind;
	readonly title: string | null;
	/** Header rows, then body rows; columns from first to last of the table. */
	readonly header: CellRange;
	readonly body: CellRange;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	readonly year: number | null;
	/** The official form that its header is, with the share of the form's columns that it has. */
	readonly form?: TableForm;
	/** Rows, or tables, of a quarter each were joined: its rows hold the figures of all. */
	readonly series?: TableSeries;
}
/** One indicator after joining the tables: every value with its cell. */
export interface Indicator {
	/** Unique key: code, else number, else position. */
	readonly id: string;
	readonly code: string | null;
	readonly name: string;
	/** Cell of the name; answers about the indicator itself stand under it (`decisionIdAt`). */
	readonly nameCell?: CellAddress;
	/** Key of its objective and, through it, perspective. */
	readonly objective: string;
	readonly unitOfMeasure: string | null;
	readonly target: Located<Target> | null;
	readonly actual: Located<Measured> | null;
	readonly quarters: readonly IndicatorQuarter[];
	readonly budgetCeiling: Located<number> | null;
	readonly budgetSpent: Located<number> | null;
	readonly weight: Located<number> | null;
	readonly direction: Direction | null;
	readonly quarterKind: QuarterKind | null;
	readonly isEfficiencyResult: boolean;
	/** Its row is the sum of rows below it, which count: it has a capaian, no part in sums and means. */
	readonly isSumOfRows?: boolean;
	/** Its pagu stands in one cell with that of an indicator before it: it counts once in sums (M-18). */
	readonly sharedCeiling?: SharedMoney;
	readonly sharedSpent?: SharedMoney;
	/** Ids of the open decisions that its figures rest on: they are not sure until these are answered. */
	readonly doubts?: readonly string[];
	/** Its row in every table that has it, by table id. */
	readonly rows: Readonly<Record<string, TableRow>>;
}
interface IndicatorQuarter {
	readonly quarter: Quarter;
	readonly target: Located<Target> | null;
	readonly actual: Located<Measured> | null;
	/** Both figures are percents of the year's target (M-8); a count was brought to it (`unit-converted`). */
	readonly isShareOfYear?: boolean;
}
interface Objective {
	readonly id: string;
	/** Number as a person would say it: 1, 2, ... in order of appearance when none is printed. */
	readonly number: number;
	readonly name: string;
	readonly perspective: string | null;
}
interface Perspective {
	readonly id: string;
	readonly name: string;
}
/** The indicators of the workbook after recognition and joining (style.md: IndicatorTable). */
export interface IndicatorTable {
	/** Table that results are written beside. */
	readonly primary: RecognisedTable;
	/** Tables that targets, realisasi and money came from, the primary included. */
	readonly sources: readonly RecognisedTable[];
	readonly indicators: readonly Indicator[];
	readonly objectives: readonly Objective[];
	readonly perspectives: readonly Perspective[];
	readonly year: number | null;
}
interface ComponentPart {
	readonly name: string;
	readonly value: Located<number>;
	/** What a count is counted of; null where the value is a figure of its own. */
	readonly of: Located<number> | null;
	/** In percent: 60, never 0.6. */
	readonly weight: Located<number> | null;
}
interface IndicatorComponents {
	readonly table: string;
	/** Id of the indicator that its title names. */
	readonly indicator: string;
	readonly parts: readonly ComponentPart[];
	/** The result as the table states it. */
	readonly stated: Located<number> | null;
}
/** Everything that was read of a workbook. `indicatorTable` is null when no table was understood. */
export interface WorkbookReading {
	readonly tables: readonly RecognisedTable[];
	readonly indicatorTable: IndicatorTable | null;
	readonly components: readonly IndicatorComponents[];
	readonly decisions: readonly Decision[];
	readonly issues: readonly SheetIssue[];
	/** What became of every cell that holds something; made when first asked for. */
	readonly account: WorkbookAccount;
}
type SheetIssueCode = "no-table" | "no-target" | "no-actual" | "money-alone" | "outputs-scored" | "form-in-rows" | "table-left-out" | "sheet-not-found" | "number-unreadable" | "value-in-words" | "number-ambiguous" | "number-is-text" | "several-in-cell" | "several-read" | "number-is-date" | "shown-differs" | "formula-uncached" | "cell-error" | "row-unmatched" | "row-nameless" | "row-duplicate" | "row-hidden" | "unit-mismatch" | "unit-converted" | "header-unclear" | "values-conflict" | "money-shared" | "mapping-unknown" | "mapping-invalid" | "mapping-unfit" | "settings-unreadable" | "settings-lost" | "output-occupied" | "output-merged" | "output-filtered" | "output-protected" | "output-overwrites" | "output-kept-column" | "output-kept-cell" | "formula-as-value" | "history-unknown" | "history-lost" | "history-later" | "history-edited" | "history-moved" | "history-sheet-not-ours" | "history-sheet-edited" | "history-not-restored" | "stale-cell";
type SheetIssue = Issue<SheetIssueCode>;
type FindingKind = "recompute" | "two-places" | "formula" | "plausibility" | "text";
type FindingClass = "error" | "rounding" | "remark";
interface Cause {
	readonly code: CauseCode;
	readonly cell?: CellAddress;
	readonly data?: Readonly<Record<string, string | number>>;
}
type CauseCode = "other-row-input" | "other-year-target" | "older-value" | "follows-from" | "copied-row" | "copied-column" | "digits-swapped" | "digit-lost" | "digit-extra" | "digit-changed" | "capped" | "blank-as-zero" | "rounded-early" | "rounded-inputs" | "truncated" | "rate-for-count" | "decimal-mark" | "sign-lost" | "percent-of-other" | "label-of-rounded" | "label-of-other-band" | "row-left-out" | "row-counted-twice" | "subtotal-counted" | "name-differs";
interface Quantity {
	readonly ref: FieldRef;
	/** Indicator id, objective id, perspective id, or null for the total. */
	readonly level: "indicator" | "objective" | "perspective" | "total" | "unit" | "row";
	readonly id: string | null;
	readonly name: string | null;
	/** Code of the indicator as it is printed, and the unit that it is measured in. */
	readonly code?: string | null;
	readonly unitOfMeasure?: string | null;
}
interface FindingPlace {
	readonly cell?: CellAddress;
	readonly paragraph?: number;
	/** A cell of a table of the report: row and column as one counts them. */
	readonly table?: {
		readonly name: string;
		readonly row: number;
		readonly column: number;
	};
	readonly printed: string;
}
type FindingCode = "figure-wrong" | "label-wrong" | "figure-missing" | "figures-differ" | "last-year-differs" | "names-differ" | "subtotal-misses-row" | "subtotal-counts-twice" | "number-among-formulas" | "formula-differs" | "formula-other-row" | "formula-empty-cell" | "formula-text-cell" | "formula-circular" | "formula-sum-of-operation" | "formula-hidden-row" | "error-value" | "number-as-text" | "shown-differs" | "cumulative-falls" | "achievement-above-limit" | "spending-above-budget" | "equal-values" | "negative-count" | "units-differ" | "weights-not-complete" | "bands-broken" | "labels-of-other-scale" | "column-capped" | "other-minimal-form" | "components-differ" | "total-wrong" | "mean-wrong" | "ne-wrong" | "nka-wrong" | "weighted-wrong" | "rank-wrong" | "rank-false" | "no-such-date" | "date-outside" | "date-outside-title" | "parent-differs" | "totals-differ" | "report-of-other-year" | "report-of-other-unit" | "profile-fits" | "copied-comparison" | "claim-false" | "number-unknown";
export interface Finding {
	/** Stable while the places stay: used to accept a finding. */
	readonly id: string;
	readonly kind: FindingKind;
	readonly code: FindingCode;
	readonly class: FindingClass;
	readonly quantity: Quantity | null;
	/** First the place that is wrong (or the first of those that differ). */
	readonly places: readonly FindingPlace[];
	readonly printed: string;
	/** The right figure in full precision, or the right label; null when nothing can be said. */
	readonly right: number | string | null;
	/** Decimals to show the right figure with. */
	readonly decimals: number | null;
	readonly cause: Cause | null;
	readonly data?: Readonly<Record<string, string | number>>;
	/** Id of the finding that this one follows from; mending that mends this. */
	readonly root?: string;
	/** How many findings follow from this one. */
	readonly followers?: number;
}
/**
 * Counts that a summary always gives: `checked` is the sum of all others. What is only worth a look (`remark`) stands
 * beside the sum: its figures are counted as what their own check said.
 */
export interface AuditSummary {
	readonly checked: number;
	readonly agreed: number;
	readonly rounding: number;
	readonly wrong: number;
	/** Wrong or rounded, and accepted by a person. */
	readonly accepted: number;
	readonly notChecked: number;
}
interface NotChecked {
	readonly cell: CellAddress;
	readonly reason: "unreadable" | "inputs-missing" | "no-rule" | "other-scale" | "question-open" | "row-unmatched" | "unit-differs";
}
interface AuditReport {
	readonly findings: readonly Finding[];
	/** Figures and labels that are right. */
	readonly agreed: number;
	readonly notChecked: readonly NotChecked[];
}
interface LastFigure {
	readonly value: number;
	readonly place: string;
}
interface LastIndicator {
	readonly name: string;
	readonly code: string | null;
	readonly target: LastFigure | null;
	readonly actual: LastFigure | null;
	/** In percent, as it is scored by the profile of this year. */
	readonly achievement: LastFigure | null;
}
interface LastYear {
	readonly year: number;
	readonly indicators: readonly LastIndicator[];
}
interface DocumentText {
	readonly blocks: readonly TextBlock[];
	/** What of the document is no text: how many of each kind. */
	readonly unread?: UnreadParts;
}
interface UnreadParts {
	readonly pictures: number;
	readonly charts: number;
	/** Paragraphs whose number is given by the program, not written. */
	readonly numbered: number;
}
type TextBlock = {
	readonly kind: "paragraph";
	readonly text: string;
} | {
	readonly kind: "table";
	/** Every row has the cells of the grid: a merged one has its text at the top left and blanks elsewhere. */
	readonly rows: readonly (readonly string[])[];
	readonly merges?: readonly TextMerge[];
};
interface TextMerge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}
type CellContent = string | number | boolean | null | {
	/** en-US formula with leading `=`. */
	readonly formula: string;
	/** Result as computed by us, written as the cached value. */
	readonly cached: string | number | boolean | null;
};
interface CellStyle {
	/** Take everything from this cell's style first. */
	readonly like?: {
		readonly row: number;
		readonly column: number;
	};
	readonly numberFormat?: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly fontColor?: string;
	readonly fontSize?: number;
	readonly fill?: string;
	readonly horizontal?: "left" | "center" | "right";
	readonly vertical?: "top" | "center" | "bottom";
	readonly wrap?: boolean;
	readonly border?: "thin" | "none";
	/** The whole look as the host gave it, in a plan that takes a write back. Only that host reads it. */
	readonly kept?: Readonly<Record<string, unknown>>;
}
interface BlockEdit {
	readonly sheet: string;
	readonly top: number;
	readonly left: number;
	readonly cells: readonly (readonly (CellContent | undefined)[])[];
	readonly styles?: readonly (readonly (CellStyle | undefined)[])[];
}
interface ColumnWidthEdit {
	readonly sheet: string;
	readonly column: number;
	/** Width in characters of the default font, as Excel shows it; or the width of another column. */
	readonly width: number | {
		readonly likeColumn: number;
	};
	/** Exact width in points, where a host gave it for taking a write back; it counts instead of `width`. */
	readonly points?: number;
}
interface RowHeightEdit {
	readonly row: number;
	readonly points: number;
}
interface MergeEdit {
	readonly range: CellRange;
}
interface ConditionalFormatEdit {
	readonly range: CellRange;
	readonly rules: readonly {
		readonly equals: string;
		readonly fill: string;
		readonly fontColor: string;
	}[];
}
type ChartKind = "column" | "bar" | "line";
interface ChartEdit {
	/** Unique name in the workbook, `LAKIP_...`; an existing chart of the name is replaced. */
	readonly name: string;
	readonly kind: ChartKind;
	readonly title: string;
	readonly sheet: string;
	/** Cells covered, from the top left corner of the first to the bottom right of the last. */
	readonly place: CellRange;
	readonly categories: CellRange;
	readonly series: readonly {
		readonly name: string;
		readonly values: CellRange;
		readonly color?: string;
		/** Colours by point, e.g. band colours. */
		readonly pointColors?: readonly string[];
	}[];
	readonly valueAxisTitle?: string;
	/** Where the value axis begins; left out: where the program likes. Bars that do not begin at 0 mislead. */
	readonly valueAxisMinimum?: number;
}
interface SheetEdit {
	readonly name: string;
	/** Marks the sheet as ours in settings; a sheet of this name that is not ours is refused. */
	readonly blocks: readonly BlockEdit[];
	readonly widths: readonly ColumnWidthEdit[];
	/** Rows that need more than one line; others keep the default height. */
	readonly heights?: readonly RowHeightEdit[];
	/** Rows that begin a new page in print. */
	readonly pageBreaks?: readonly number[];
	readonly merges: readonly MergeEdit[];
	readonly formats: readonly ConditionalFormatEdit[];
	readonly charts: readonly ChartEdit[];
	/** Rows repeated on every printed page, zero-based, inclusive. */
	readonly printTitleRows?: {
		readonly first: number;
		readonly last: number;
	};
	readonly landscape: boolean;
	readonly freezeRows?: number;
	readonly freezeColumns?: number;
	/**
	 * Fingerprint that the mark of the sheet keeps; left out: that of `blocks`, since we put them there. Given where a
	 * sheet is carried over as a person left it: what we had put there, an empty text where that is unknown, null for a
	 * sheet without our mark.
	 */
	readonly madeHash?: string | null;
}
interface Reliance {
	readonly cell: CellAddress;
	readonly value: CellValue;
	/** When given, the cell must hold this formula; its result, which may follow other cells, is not compared. */
	readonly formula?: string;
}
/**
 * Everything that will change, and nothing else may. It can be shown, inverted, refused, applied by any
 * host, and applied twice without effect. A plan without edits is empty: applying it changes no byte.
 */
export interface EditPlan {
	readonly relies: readonly Reliance[];
	readonly edits: readonly BlockEdit[];
	readonly widths: readonly ColumnWidthEdit[];
	readonly formats: readonly ConditionalFormatEdit[];
	/** Our result sheets to make or make again. */
	readonly sheets: readonly SheetEdit[];
	/** New text of our custom XML part; undefined keeps it, an empty text removes the part. */
	readonly settings?: string;
	/** Sheets of ours to remove: a plan that takes back their making. */
	readonly removeSheets?: readonly string[];
}
type Outcome = "exceeded" | "reached" | "missed" | "not-computed" | "not-measured" | "no-target";
interface Figure {
	readonly value: number;
	readonly cell: CellAddress;
}
interface YearFacts {
	readonly year: number;
	readonly target: Figure | null;
	readonly actual: Figure | null;
	readonly achievement: Percent | null;
	readonly criterion: Criterion | null;
}
interface StrategicFacts {
	readonly targets: readonly {
		readonly year: number;
		readonly target: Figure;
	}[];
	readonly finalYear: number;
	readonly finalTarget: Figure;
	readonly achievement: Percent | null;
	readonly criterion: Criterion | null;
	/** Percent points left to the target; negative when it is exceeded. */
	readonly gap: Percent | null;
	/** Which year of the plan this is, where the target grows over the years and is not reached yet: on the way. */
	readonly underway: {
		readonly place: number;
		readonly years: number;
	} | null;
}
interface PeerFacts {
	readonly units: readonly {
		readonly workUnit: string;
		readonly actual: Figure | null;
	}[];
	readonly nationalTarget: Figure | null;
	/** One office can be held against the national target: it is no sum over all units. */
	readonly isNationalComparable: boolean;
}
interface IndicatorFacts {
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
interface ObjectiveFacts {
	readonly objective: Objective;
	readonly score: ObjectiveScore;
	readonly indicators: readonly IndicatorFacts[];
	/** NPS of other units (Tabel 3.2). */
	readonly peers: readonly {
		readonly workUnit: string;
		readonly score: Figure | null;
	}[];
}
interface PerspectiveFacts {
	readonly perspective: Perspective | null;
	readonly score: Scorecard["perspectives"][number] | null;
	readonly objectives: readonly ObjectiveFacts[];
}
interface OutputFacts {
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
	readonly outputTotals: {
		readonly budgetCeiling: number | null;
		readonly budgetSpent: number | null;
	};
	/** Names of other units, in the order of their columns. */
	readonly workUnits: readonly string[];
	/** Which of them is this office: the column that repeats its realisasi; null when none does. */
	readonly ownWorkUnit: string | null;
	/** NPSS of other units where a sheet gives it (Tabel 3.2), by name. */
	readonly peerTotals: readonly {
		readonly workUnit: string;
		readonly score: Figure | null;
	}[];
	/** Kinds of optional tables that the workbook does not hold: their parts are left out. */
	readonly missing: readonly TableKind[];
}
/**
 * Gathers what the workbook and its scorecard say into one value, by indicator and objective.
 * @returns null when the workbook holds no indicators
 * @method  M-26 to M-29
 */
export declare function collectFacts(reading: WorkbookReading, scorecard: Scorecard): WorkbookFacts | null;
interface UncheckedSentence {
	/** Position of its paragraph in the text. */
	readonly paragraph: number;
	/** The heading that it stands under; null: none. */
	readonly heading: string | null;
	readonly quote: string;
	/** How many statements of it were left. */
	readonly count: number;
}
interface RecogniseHints {
	readonly actionPlanSheet?: string;
	readonly actualSheet?: string;
}
type WriteMode = "values" | "formulas" | "functions";
interface OutputColumn {
	readonly sheet: string;
	/** `fieldRefKey` of what it holds. */
	readonly field: string;
	readonly header: string;
	readonly column: number;
	/** The office's own column, filled by us. */
	readonly isOffices?: boolean;
	/** Rows of the results, zero-based, inclusive, and the row of the header. */
	readonly rows?: {
		readonly first: number;
		readonly last: number;
	};
	readonly headerRow?: number;
	/** What we wrote there, so that a cell that a person typed over is told apart. Left out by versions before 0.2. */
	readonly written?: WrittenCells;
	/** Marks of the names of the rows, kept with the first column of a sheet for all of them. */
	readonly rowNames?: string;
}
interface WrittenCells {
	/** One mark for each `each` rows, from the first row of the results to the last. */
	readonly values: string;
	readonly each?: number;
	/** Marks of the kinds of formulas that we wrote. */
	readonly formulas: string;
}
interface AcceptedFinding {
	readonly printed: string;
	readonly note: string;
}
interface WorkbookSettings {
	readonly version: 1;
	readonly method: Method;
	readonly mapping: Mapping;
	readonly mode: WriteMode;
	readonly outputs: readonly OutputColumn[];
	/** Names of result sheets that are ours. */
	readonly resultSheets: readonly string[];
	/** By finding id. */
	readonly accepted: Readonly<Record<string, AcceptedFinding>>;
	/** What another version of ours keeps here: written back as it is. */
	readonly others?: Readonly<Record<string, unknown>>;
}
/** Choices that go before those which the workbook remembers. */
export interface ComputeOptions {
	readonly method?: Method;
	readonly mapping?: Mapping;
	readonly mode?: WriteMode;
	readonly hints?: RecogniseHints;
	/** Score the state at the end of this quarter; left out: the year, or the last filled quarter before its end. */
	readonly throughQuarter?: Quarter;
}
/** What a workbook says and scores, before anything is planned to be written. */
export interface WorkbookScore {
	readonly settings: WorkbookSettings;
	readonly reading: WorkbookReading;
	/** null when no table was understood. */
	readonly input: ScoringInput | null;
	readonly scorecard: Scorecard | null;
	readonly decisions: readonly Decision[];
	/** Answers of another file, or from another place, that are used here. */
	readonly usedAnswers: number;
	/** Of reading and scoring, with their cells. */
	readonly issues: readonly Issue[];
}
/**
 * Reads and scores a workbook on plain data: recognise, score. Pure.
 * @issue those of `recogniseWorkbook` and `scoreIndicators`; `settings-unreadable`, `settings-lost`
 */
export declare function scoreWorkbook(content: WorkbookContent, options?: ComputeOptions): WorkbookScore;
/** Everything that a workbook comes to: what was read, what it scores, what would be written, what is doubtful. */
export interface WorkbookResult extends WorkbookScore {
	/** Empty when no table was understood. */
	readonly plan: EditPlan;
}
/**
 * The whole job on plain data: recognise, score, plan. Pure; the pane, the command line and the tests run it.
 * @issue those of `scoreWorkbook` and `planWrite`
 */
export declare function computeWorkbook(content: WorkbookContent, options?: ComputeOptions): WorkbookResult;
/** A whole check: what is wrong, what a person accepted, and how much was looked at. */
export interface CheckResult {
	readonly findings: readonly Finding[];
	/** Findings that a person accepted; they come back when the printed text changes. */
	readonly accepted: readonly Finding[];
	readonly summary: AuditSummary;
	readonly notChecked: AuditReport["notChecked"];
	/** Sentences of the report with statements that could not be compared. */
	readonly unchecked: readonly UncheckedSentence[];
	/** What of the report was not read; null without a report, or when all of it was. */
	readonly unread: UnreadParts | null;
}
/**
 * Checks a workbook, and the text of a report against it (Periksa). Null when no table was understood.
 * @param document text of the report; null: the workbook alone
 * @param lastYear what last year's workbook says; null: figures of last year are held against this workbook alone
 */
export declare function checkWorkbook(content: WorkbookContent, result: WorkbookResult, document?: DocumentText | null, lastYear?: LastYear | null): CheckResult | null;
type HostIssueCode = "host-failed" | "file-not-found" | "file-not-readable" | "file-not-writable" | "file-in-use" | "disk-full" | "file-exists" | "file-is-xls" | "file-is-xlsb" | "file-is-ods" | "file-is-encrypted" | "file-is-not-spreadsheet" | "file-is-not-document" | "document-is-old" | "document-is-encrypted" | "document-has-macros" | "file-is-damaged" | "file-too-large" | "file-is-bomb" | "file-not-supported" | "formula-master" | "signature-breaks" | "pivot-not-refreshed" | "cell-is-merged" | "sheet-is-protected" | "workbook-is-protected" | "workbook-not-opened" | "page-setup-failed" | "sheet-is-filtered" | "sheet-missing" | "sheet-not-ours" | "sheet-edited" | "editing-cell" | "stale-cell" | "too-large" | "cancelled" | "restored-after-failure" | "restore-failed" | "excel-too-old" | "placeholder-unknown" | "placeholder-empty" | "placeholder-not-alone" | "placeholders-missing";
type HostIssue = Issue<HostIssueCode>;
type Language = "id" | "en";
/** The issue as one line: place, what, cure. */
export declare function issueSentence(issue: Issue, language: Language): string;
/** A plan carried out: the new package, and the plan that takes it back. */
export interface AppliedPlan {
	readonly bytes: Uint8Array;
	readonly inverse: EditPlan;
	/** False where every cell held its result already: the bytes are those that were given. */
	readonly isChanged: boolean;
}
/**
 * Reads an .xlsx or .xlsm package as plain data.
 * @issue those of opening a file: `file-is-damaged`, `file-is-encrypted`, `file-too-large`, ...
 */
export declare function readWorkbook(bytes: Uint8Array): Result<WorkbookContent, HostIssue>;
/**
 * Carries out a plan on the package that it was made for: all or nothing, every other entry byte for byte.
 * @issue those of opening a file; `stale-cell` when a cell that the plan relies on holds something else
 */
export declare function applyPlan(bytes: Uint8Array, plan: EditPlan): Result<AppliedPlan, HostIssue>;

export {};

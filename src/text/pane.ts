import type { Language } from './language';
import { ENGLISH_PANE } from './paneEnglish';
import type { MappingWords } from './paneMapping';
import type { MendWords } from './paneMend';
import type { WordWords } from './paneWord';
import type { WriteWords } from './paneWrites';
import { INDONESIAN_PANE } from './paneIndonesian';

/** Every word of the task pane. Sentences about issues and decisions are keyed by code elsewhere in this folder. */
export interface PaneWords {
  readonly mapping: MappingWords;
  readonly mend: MendWords;
  readonly word: WordWords;
  readonly tabs: {
    readonly label: string;
    /** While the code of a part is on its way. */
    readonly loading: string;
    readonly compute: string;
    readonly results: string;
    readonly check: string;
    readonly report: string;
    readonly settings: string;
  };
  readonly report: {
    readonly empty: string;
    readonly preparing: string;
    readonly sheets: (count: number) => string;
    readonly sheetsLine: string;
    readonly make: string;
    readonly takeBack: string;
    readonly which: string;
    readonly charts: string;
    readonly sentences: string;
    readonly about: string;
    readonly sentencesHint: string;
    readonly copy: string;
    readonly copyAll: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly check: {
    readonly empty: string;
    readonly summary: string;
    readonly checked: string;
    readonly agreed: string;
    readonly rounding: string;
    readonly wrong: string;
    readonly notChecked: string;
    readonly findings: (count: number) => string;
    readonly none: string;
    readonly filter: string;
    readonly all: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (at: number, all: number) => string;
    readonly mend: string;
    readonly mendHint: (before: string, after: string) => string;
    readonly accept: string;
    readonly note: string;
    readonly noteHint: string;
    readonly save: string;
    readonly accepted: (count: number) => string;
    readonly noNote: string;
    readonly reconsider: string;
    readonly others: string;
    readonly makeSheet: string;
    readonly takeSheetBack: string;
    readonly mark: string;
    readonly unmark: string;
    readonly text: string;
    readonly textHint: string;
    readonly checkText: string;
    readonly paragraph: (number: number) => string;
  };
  readonly common: {
    readonly close: string;
    readonly showCell: (cell: string) => string;
    readonly notMeasured: string;
    readonly unsure: string;
    readonly more: (count: number) => string;
  };
  readonly welcome: {
    readonly title: string;
    readonly lines: readonly [string, string, string];
    readonly useWorkbook: string;
    readonly openSample: string;
    readonly openTemplate: string;
    readonly download: string;
    readonly sampleFile: string;
    readonly templateFile: string;
    readonly opened: string;
  };
  readonly reading: { readonly title: string; readonly line: string; readonly computing: string };
  readonly nothing: { readonly title: string; readonly line: string; readonly again: string };
  readonly recognised: {
    readonly title: string;
    readonly summary: (indicators: number, objectives: number) => string;
    readonly year: (year: number) => string;
    readonly primary: string;
    readonly columns: (count: number) => string;
    readonly choices: (count: number) => string;
    readonly resetAnswer: string;
    readonly refresh: string;
  };
  readonly questions: {
    readonly title: (count: number) => string;
    readonly line: string;
    readonly meanwhile: (label: string) => string;
    /** What an answer makes of the one indicator that it changes, or of the total. */
    readonly achievement: (figure: string) => string;
    readonly total: (figure: string) => string;
    readonly decides: (figures: readonly string[], indicator: string) => string;
    readonly decidesMany: (figures: readonly string[], indicators: number) => string;
  };
  readonly preview: {
    readonly title: string;
    readonly count: (cells: number, sheets: number) => string;
    readonly nothing: string;
    readonly places: string;
    readonly placeCount: (cells: number) => string;
    readonly replaced: (cells: number) => string;
    readonly untouched: string;
    readonly newSheet: (name: string) => string;
    readonly table: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
    readonly rest: (count: number) => string;
    readonly write: string;
    readonly writeAgain: string;
    readonly upToDate: string;
    readonly totalSoFar: string;
  };
  readonly writing: {
    readonly title: string;
    readonly progress: (done: number, all: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly restoring: string;
  };
  readonly notice: {
    readonly frozen: (count: number) => string;
    readonly repaired: (count: number) => string;
    readonly nothingToRestore: string;
    readonly written: (cells: number, indicators: number) => string;
    readonly cancelled: string;
    readonly settingsSaved: string;
    readonly stale: string;
    readonly recompute: string;
    readonly restore: string;
    readonly failed: string;
    readonly notWritten: string;
  };
  readonly results: {
    readonly empty: string;
    readonly total: string;
    readonly notWritten: string;
    readonly inDoubt: string;
    readonly measured: (measured: number, all: number) => string;
    readonly perspectives: string;
    readonly objectives: string;
    readonly unit: string;
    readonly chartScale: (target: string, end: string) => string;
    readonly indicators: string;
    readonly search: string;
    readonly sort: string;
    readonly sortBy: Readonly<Record<'sheet' | 'name' | 'lowest' | 'highest' | 'objective', string>>;
    readonly found: (shown: number, all: number) => string;
    readonly target: string;
    readonly actual: string;
    readonly budgetCeiling: string;
    readonly budgetSpent: string;
    readonly inputPercent: string;
    readonly outputPercent: string;
    readonly efficiencyIndex: string;
    readonly efficiencyLevel: string;
    readonly efficiencyCategory: string;
    readonly efficiencyAchievement: string;
    readonly through: (quarter: string) => string;
    readonly quarters: string;
    readonly ofYear: string;
    readonly objective: string;
    readonly why: string;
    readonly clause: (clause: string) => string;
    readonly explainCell: string;
    readonly explained: (cell: string) => string;
    readonly notExplained: (cell: string) => string;
    readonly closeExplained: string;
  };
  readonly problems: {
    readonly alike: (count: number) => string;
    readonly title: (count: number) => string;
    readonly none: string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly error: string;
    readonly warning: string;
    /** What stands in the way of writing, not of computing. */
    readonly blocked: string;
    readonly blockedCount: (count: number) => string;
    readonly numbers: string;
    readonly numbersHint: string;
    readonly makeNumbers: (count: number) => string;
  };
  readonly selfTest: {
    readonly title: string;
    readonly line: string;
    readonly run: string;
    readonly running: string;
    readonly passed: (figures: number) => string;
    readonly differs: string;
    readonly duration: string;
    /** Over the text that a person sends. */
    readonly send: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly settings: {
    readonly workbookTitle: string;
    readonly workbookSaved: string;
    readonly personTitle: string;
    readonly personSaved: string;
    readonly personNotSaved: string;
    readonly save: string;
    readonly discard: string;
    readonly unsaved: string;
    readonly needWorkbook: string;
    readonly method: string;
    readonly methodPreset: string;
    readonly methodChanged: (name: string) => string;
    readonly source: string;
    readonly bands: string;
    readonly bandLabel: string;
    readonly bandFrom: string;
    readonly bandTo: string;
    readonly bandOpen: string;
    /** Whether a bound belongs to the band: `<=` it does, `<` it does not. */
    readonly bandFromOps: Readonly<Record<'<' | '<=', string>>;
    readonly bandToOps: Readonly<Record<'<' | '<=', string>>;
    readonly bandRow: (label: string) => string;
    readonly bandsFine: string;
    readonly addBand: string;
    readonly removeBand: (label: string) => string;
    readonly newBand: string;
    readonly number: string;
    readonly cap: string;
    readonly capOff: string;
    readonly capOn: string;
    readonly capValue: string;
    readonly direction: string;
    readonly directionHint: string;
    readonly minimalForm: string;
    readonly minimalForms: Readonly<Record<'A' | 'B', string>>;
    readonly directionsTitle: string;
    readonly directionDefault: string;
    readonly directionsChoose: string;
    readonly directionsHint: string;
    readonly weights: string;
    readonly weightsHint: string;
    readonly weightsSum: (sum: string) => string;
    readonly totals: string;
    readonly totalOf: string;
    readonly totalOfOptions: Readonly<Record<'perspectives' | 'objectives', string>>;
    readonly perspectiveOf: string;
    readonly perspectiveOfOptions: Readonly<Record<'objectives' | 'indicators', string>>;
    readonly mean: string;
    readonly means: Readonly<Record<'arithmetic' | 'geometric', string>>;
    readonly classify: string;
    readonly classifyExact: string;
    readonly classifyRounded: (decimals: number) => string;
    readonly mode: string;
    readonly modes: Readonly<
      Record<'values' | 'formulas' | 'functions', { readonly label: string; readonly hint: string }>
    >;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly theme: string;
    readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  };
  readonly writes: WriteWords;
  readonly broken: { readonly title: string; readonly line: string; readonly again: string };
}

export const PANE_WORDS: Readonly<Record<Language, PaneWords>> = {
  id: INDONESIAN_PANE,
  en: ENGLISH_PANE,
};

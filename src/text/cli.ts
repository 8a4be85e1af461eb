import { ENGLISH_CLI } from './cliEnglish';
import { INDONESIAN_CLI } from './cliIndonesian';
import type { Language } from './language';

/** Commands of the program, in the order of the help. */
export type CommandName =
  'hitung' | 'kenali' | 'periksa' | 'laporan' | 'templat' | 'rekap' | 'riwayat' | 'pulihkan' | 'pasang';

export interface CommandHelp {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Words after the command's name. */
  readonly usage: string;
  /** Option (with its value) and what it does. */
  readonly options: readonly (readonly [option: string, text: string])[];
  readonly examples: readonly string[];
  readonly notes: readonly string[];
}

/** Every word of the command line besides issues and decisions. Sentences with braces: see `fillTemplate`. */
export interface CliWords {
  readonly help: {
    readonly intro: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly examples: string;
    readonly generalOptions: CommandHelp['options'];
    readonly more: string;
    readonly exitCodes: readonly string[];
    readonly see: string;
  };
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  readonly columns: {
    readonly number: string;
    readonly indicator: string;
    readonly target: string;
    readonly actual: string;
    readonly achievement: string;
    readonly criterion: string;
    readonly file: string;
    readonly total: string;
    readonly problems: string;
  };
  readonly summary: {
    readonly facts: string;
    readonly throughQuarter: string;
    readonly objective: string;
    readonly total: string;
    readonly efficiency: string;
    readonly noEfficiency: string;
    readonly written: string;
    readonly backup: string;
    readonly document: string;
    /** What is left to do in a document that was written. */
    readonly blanksHint: string;
    readonly contentsHint: string;
    readonly templateHint: string;
    /** What is left to do in a report that was rolled forward, and that more marks are in it. */
    readonly rollHint: string;
    readonly rollMore: string;
    readonly unchanged: string;
    readonly dryRun: string;
    readonly nothingWritten: string;
    readonly tables: string;
    readonly moreTables: string;
    readonly questions: string;
    readonly problems: string;
    readonly remarks: string;
    readonly more: string;
    /** Cells with one issue; further cells with a similar one; one issue without a cell that occurs again. */
    readonly sameCells: string;
    readonly alikeCells: string;
    readonly times: string;
    readonly moreIndicators: string;
    readonly files: string;
    readonly answerHint: string;
    /** Answers of a mapping that found their place. */
    readonly usedAnswers: string;
    readonly reading: string;
  };
  /** The writes of LAKIP that a workbook remembers. */
  readonly history: {
    readonly none: string;
    readonly number: string;
    readonly at: string;
    readonly what: string;
    readonly cells: string;
    readonly place: string;
    /** Beside a write that was too large to be kept. */
    readonly lost: string;
    readonly hint: string;
    readonly saved: string;
  };
  readonly recognise: {
    readonly tables: string;
    readonly noTables: string;
    readonly primary: string;
    readonly source: string;
    readonly rows: string;
    /** The official form that a table is. */
    readonly form: string;
    readonly outside: string;
    readonly unused: string;
    readonly column: string;
    readonly header: string;
    readonly meaning: string;
    readonly reason: string;
    readonly decisions: string;
    readonly answers: string;
    readonly inUse: string;
    readonly sure: string;
    readonly mapFile: string;
    readonly mapSaved: string;
  };
}

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { id: INDONESIAN_CLI, en: ENGLISH_CLI };

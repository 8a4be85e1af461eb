import type { ScoringIssue, ScoringIssueCode } from '../scoring/index';
import { failedText, functionMessage, NOT_MEASURED, type FunctionMessageCode } from '../text/functions';
import { issueSentence } from '../text/issues';
import type { Facts } from '../text/template';
import { functionProfile } from './profile';

/** The two errors of a cell that can carry a message. `#N/A`: something is not there; `#VALUE!`: it is wrong. */
export type FailureCode = '#N/A' | '#VALUE!';

/** Why a cell has no result. */
export class Failure {
  constructor(
    readonly code: FailureCode,
    readonly message: string,
  ) {}
}

/** What a function gives for one cell. */
export type Outcome = number | string | Failure;

/** A failure that only a function in a cell can have. */
export function failure(code: FailureCode, message: FunctionMessageCode, facts: Facts = {}): Failure {
  return new Failure(code, functionMessage(message, facts, functionProfile().language));
}

const NOT_THERE: readonly ScoringIssueCode[] = [
  'actual-missing',
  'target-missing',
  'quarter-target-missing',
  'budget-missing',
  'index-missing',
  'no-indicator',
  'no-objective',
];

/** The failure that an issue of scoring is in a cell. An empty cell may have come as 0, so 0 is told as either. */
export function failureOf(issue: ScoringIssue): Failure {
  if (issue.code === 'target-zero') return failure('#VALUE!', 'target-zero-or-blank');
  if (issue.code === 'budget-zero') return failure('#VALUE!', 'budget-zero-or-blank');
  const code = NOT_THERE.includes(issue.code) ? '#N/A' : '#VALUE!';
  return new Failure(code, issueSentence(issue, functionProfile().language));
}

/** The same failure, told of the row of the range that it is about. */
export function inRow(found: Failure, row: number): Failure {
  const facts = { row: String(row + 1), message: found.message };
  return new Failure(found.code, functionMessage('row', facts, functionProfile().language));
}

/** Makes the value that the host shows as an error in a cell. */
export type ErrorMaker = (code: FailureCode, message: string) => unknown;

/** An error for hosts without Excel's runtime: the simulator and tests. Same fields as `CustomFunctions.Error`. */
export class CellError extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'CellError';
  }
}

function excelError(code: FailureCode, message: string): unknown {
  if (typeof CustomFunctions === 'undefined' || typeof CustomFunctions.Error !== 'function') {
    return new CellError(code, message);
  }
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === '#N/A' ? notAvailable : invalidValue, message);
}

let makeError: ErrorMaker = excelError;

/** Lets a host make the errors its own way; null: Excel's `CustomFunctions.Error`, or `CellError` where there is none. */
export function setErrorMaker(maker: ErrorMaker | null): void {
  makeError = maker ?? excelError;
}

/** Ends a call whose result is nothing but this failure: Excel shows a thrown error in the cell. */
export function giveUp(found: Failure): never {
  throw makeError(found.code, found.message);
}

/**
 * The result as the host takes it: a lone failure is thrown. Among other cells it is a text: an error value in a result
 * that spills made the whole result #VALUE! (office-js 2174; docs/decisions/0046).
 */
export function toCells(outcomes: readonly (readonly Outcome[])[]): unknown[][] {
  const only = outcomes.length === 1 && outcomes[0]?.length === 1 ? outcomes[0][0] : undefined;
  if (only instanceof Failure) giveUp(only);
  const shown = (cell: Outcome): unknown => (cell instanceof Failure ? textOf(cell) : cell);
  // Most rows hold none: they are handed over as they are.
  return outcomes.map((row) =>
    row.some((cell) => cell instanceof Failure) ? row.map(shown) : (row as unknown[]),
  );
}

function textOf({ code, message }: Failure): string {
  return code === '#N/A' ? NOT_MEASURED : failedText(message, functionProfile().language);
}

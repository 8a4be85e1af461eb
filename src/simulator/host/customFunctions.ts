import type { Argument, Scalar } from '../../grid/view/gridFunction';
import type { ClientWindow } from './clientWindow';

/** A function as `functions.json` of the add-in describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

const ERROR_CODES: Readonly<Record<string, string>> = {
  '#DIV/0!': 'divisionByZero',
  '#N/A': 'notAvailable',
  '#NAME?': 'invalidName',
  '#NULL!': 'nullReference',
  '#NUM!': 'invalidNumber',
  '#REF!': 'invalidReference',
  '#VALUE!': 'invalidValue',
};

interface ErrorClass {
  new (code: unknown, message?: string): object;
}

/** An error value as Excel passes it to a function that allows errors. */
function errorObject(window: ClientWindow, text: string): unknown {
  const ErrorType = window.CustomFunctions?.['Error'] as ErrorClass | undefined;
  const codes = window.CustomFunctions?.['ErrorCode'] as Record<string, unknown> | undefined;
  const code = codes?.[ERROR_CODES[text] ?? ''] ?? text;
  return ErrorType ? new ErrorType(code) : text;
}

/** Text of an error object that a function threw or returned. */
export function errorText(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return '#VALUE!';
  if (code.startsWith('#')) return code;
  const known = Object.entries(ERROR_CODES).find(([, id]) => id.toLowerCase() === code.toLowerCase());
  return known?.[0] ?? '#VALUE!';
}

/** Shapes of arguments as Excel hands them over. */
export interface ArgumentShape {
  /** 0 on the desktop, null on the web (oj #4702; documents only). */
  readonly empty: 0 | null;
}

function scalarFor(window: ClientWindow, value: Scalar, shape: ArgumentShape): unknown {
  if (value === null || value === '') return value === '' ? '' : shape.empty;
  return typeof value === 'string' && value in ERROR_CODES ? errorObject(window, value) : value;
}

function resultOf(value: unknown): Argument {
  if (Array.isArray(value))
    return value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
  return scalarOf(value);
}

function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return errorText(value);
}

/**
 * Calls a function of the add-in as Excel does: ranges as rows, omitted optional arguments as null, errors as
 * objects, the invocation last. What it throws becomes an error value.
 */
export function callFunction(
  window: ClientWindow,
  metadata: FunctionMetadata,
  run: (...args: unknown[]) => unknown,
  args: readonly Argument[],
  shape: ArgumentShape,
): Argument {
  const parameters = metadata.parameters ?? [];
  const passed = parameters.map((parameter, at) => {
    const value = args[at];
    if (value === undefined) return null;
    if (parameter.dimensionality === 'matrix') {
      const rows = Array.isArray(value) ? value : [[value]];
      return rows.map((row) => row.map((cell) => scalarFor(window, cell, shape)));
    }
    const single = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
    return scalarFor(window, single, shape);
  });
  try {
    return resultOf(run(...passed, { functionName: metadata.name }));
  } catch (error) {
    return errorText(error);
  }
}

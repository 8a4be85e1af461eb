/** What a format code says of its figures. */
interface FormatFacts {
  readonly isPercent: boolean;
  readonly isDate: boolean;
  readonly decimals: number | null;
}

const known = new Map<string, FormatFacts>();
/** A workbook has a few hundred codes at most. */
const MAX_KNOWN = 2000;

/** Facts of a code, worked out once: every figure asks for them. */
function factsOf(format: string): FormatFacts {
  const facts = known.get(format);
  if (facts) return facts;
  if (known.size > MAX_KNOWN) known.clear();
  const made = {
    isPercent: symbols(format).includes('%'),
    isDate: showsDate(format),
    decimals: decimalsOf(format),
  };
  known.set(format, made);
  return made;
}

/** A format code's first section without text in quotes, escapes and brackets: what is left are its symbols. */
function symbols(format: string): string {
  const section = format.split(';')[0] as string;
  return section.replaceAll(/"[^"]*"|\\.|\[[^\][]*\]|_.|\*./g, '');
}

/**
 * Whether a number format shows percent.
 * @example isPercentFormat('0.00%') // => true
 */
export function isPercentFormat(format: string): boolean {
  return factsOf(format).isPercent;
}

/**
 * Whether a number format shows a date or a time.
 * @example isDateFormat('dd/mm/yyyy') // => true
 */
export function isDateFormat(format: string): boolean {
  return factsOf(format).isDate;
}

function showsDate(format: string): boolean {
  if (format === 'General' || format === '@') return false;
  const left = symbols(format).replaceAll(/general|AM\/PM|E[+-]/gi, '');
  return /[ymdhs]/i.test(left) && !/[0#?]/.test(left.replaceAll(/s\.0+/gi, ''));
}

/**
 * Decimals that a fixed number format shows; null for General, text, fractions and scientific formats.
 * @example formatDecimals('#,##0.00') // => 2
 */
export function formatDecimals(format: string): number | null {
  return factsOf(format).decimals;
}

function decimalsOf(format: string): number | null {
  if (format === 'General' || format === '@') return null;
  const left = symbols(format);
  if (!/[0#?]/.test(left) || /E[+-]|\//i.test(left)) return null;
  return /\.([0#?]*)/.exec(left)?.[1]?.length ?? 0;
}

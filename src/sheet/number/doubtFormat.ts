/** Shown after a figure that an open question may change. */
const SIGN = '"?"';
/** For words: figures as ever, text with the sign. Four sections, as a format of text alone would make formulas text. */
const WORDS = `General;-General;General;@${SIGN}`;

/**
 * A number format with a question mark behind the figure (belum pasti); the cell keeps its number.
 * @example doubtFormat('0.00') // => '0.00"?"'
 */
export function doubtFormat(format: string): string {
  return sectionsOf(sureFormat(format))
    .map((section) => (section === '' ? section : `${section}${SIGN}`))
    .join(';');
}

/** The format of a kriteria or kategori in doubt: only General is replaced, any other look stays. */
export function doubtWordFormat(format: string): string {
  return sureFormat(format) === 'General' ? WORDS : format;
}

/**
 * The format without that question mark; formats without one are the same.
 * @example sureFormat('0.00"?"') // => '0.00'
 */
export function sureFormat(format: string): string {
  if (!format.includes(SIGN)) return format;
  if (format === WORDS) return 'General';
  return sectionsOf(format)
    .map((section) => (section.endsWith(SIGN) ? section.slice(0, -SIGN.length) : section))
    .join(';');
}

/** Whether a format bears that question mark. */
export function isDoubtFormat(format: string): boolean {
  return format.includes(SIGN) && sureFormat(format) !== format;
}

/** Parts for positive, negative, zero and text; a semicolon in quotes or behind a backslash parts nothing. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const token of format.match(/"[^"]*"|\\.|[^"\\]/gs) ?? []) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

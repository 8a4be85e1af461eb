/**
 * Text of a workbook made safe for a terminal: control characters (which could move the cursor or hide text) and
 * characters that reverse the reading direction become blanks, and blanks become one.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** A path made safe for a terminal: a sign takes the place of what could move the cursor; blanks stay as they are. */
export function printablePath(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}

/**
 * Text of a workbook made safe for a terminal: control characters (which could move the cursor or hide text) and
 * characters that reverse the reading direction become blanks, and blanks become one.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Width of Calibri 11's widest digit, in pixels at 96 dots an inch: the unit of Excel's column widths. */
const DIGIT = 7;
const PADDING = 5;
const POINTS = 0.75;

/**
 * Points, as Office.js measures columns, of a width in characters, as Excel shows it.
 * @example pointsOfWidth(8.43) // => 48
 */
export function pointsOfWidth(characters: number): number {
  return Math.floor(characters * DIGIT + PADDING) * POINTS;
}

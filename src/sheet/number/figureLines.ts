import { normalText } from '../words/normalText';
import { isNotMeasured } from '../words/notMeasured';
import { splitNumberText } from './numberText';

/** Lines of a text that hold something, without blanks around. */
export function filledLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map(normalText)
    .filter((line) => line !== '');
}

/**
 * Figures of a cell that holds several, one a line; null where it holds one at most. Numbers before the lines
 * (`1. 80`) are left out.
 * @example figureLines('94,81\n201')   // => ['94,81', '201']
 * @example figureLines('12\n(100 %)')  // => null
 */
export function figureLines(text: string): readonly string[] | null {
  if (!/[\r\n]/.test(text)) return null;
  const lines = withoutNumbers(filledLines(text));
  if (lines.length < 2 || !lines.every(isFigure)) return null;
  return splitNumberText(text) === null ? lines : null;
}

function isFigure(line: string): boolean {
  return isNotMeasured(line) || splitNumberText(line) !== null;
}

/** Lines without their own numbers, where each has one and they count up from 1. */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const isNumbered = lines.every((line, at) => {
    const behind = line.slice(String(at + 1).length);
    return line.startsWith(String(at + 1)) && /^[.)] \S/.test(behind);
  });
  return isNumbered ? lines.map((line) => line.replace(/^\d+[.)] /, '')) : lines;
}

import { labelLevel } from '../../sheet/recognise/index';
import type { FigureView } from './figureView';

/** A line that says it is the sum or the mean of others. */
export interface TotalLine {
  readonly line: number;
  readonly label: string;
  readonly kind: 'sum' | 'mean';
}

const SUM = /\b(?:jumlah|total|subtotal|sum)\b/i;
const MEAN = /\b(?:rata(?:[ -]?rata)?|rerata|average|mean)\b/i;
/** A score is no plain sum of what stands above it. */
const SCORE = /\b(?:n\.?p\.?s\.?s?|nko|nilai|capaian|pencapaian|kinerja|bobot)\b/i;

/** The lines of a view that are labelled as totals, by the first words in them. */
export function totalLines(view: FigureView): TotalLine[] {
  const lines: TotalLine[] = [];
  for (let line = 0; line < view.lineCount; line += 1) {
    const label = labelOf(view, line);
    const kind = label === null ? null : kindOf(label);
    if (label !== null && kind !== null) lines.push({ line, label, kind });
  }
  return lines;
}

/** First words of a line before its first figure. */
function labelOf(view: FigureView, line: number): string | null {
  for (const cross of view.crossesOf(line)) {
    const words = view.words(line, cross);
    if (words !== '' && view.figure(line, cross) === null && /\p{L}/u.test(words))
      return isTotalWords(words) ? words : null;
  }
  return null;
}

function isTotalWords(words: string): boolean {
  return words.length <= 60 && (SUM.test(words) || MEAN.test(words)) && labelLevel(words) !== null;
}

function kindOf(label: string): TotalLine['kind'] | null {
  if (MEAN.test(label)) return 'mean';
  return SUM.test(label) && !SCORE.test(label) ? 'sum' : null;
}

import type { ReportText } from './reportText';
import { isTitle } from './leftovers';
import { yearsIn } from './years';

const NAME = /laporan (?:kinerja|akuntabilitas)|\b(?:LAKIP|LKjIP|LKIP|LKj)\b/i;
/** Paragraphs of a cover and of what stands before the first chapter. */
const OPENING = 40;

/**
 * The year that a report is of: the one its title names, else the one that most of its titles and captions name; null
 * when they name none.
 */
export function reportYearOf({ editable, blocks }: ReportText): number | null {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : []));
  const opening = [...editable.boxes, ...paragraphs.slice(0, OPENING).map(({ text }) => text)];
  const named = opening.flatMap((text, place) =>
    NAME.test(text) ? plainYears(`${text} ${opening[place + 1] ?? ''} ${opening[place + 2] ?? ''}`) : [],
  );
  const titles = paragraphs
    .filter((each) => each.role === 'caption' || isTitle(each))
    .map(({ text }) => text);
  return (
    mostNamed(named) ??
    mostNamed([...titles, ...editable.boxes].flatMap(plainYears)) ??
    mostNamed(opening.flatMap(plainYears))
  );
}

function plainYears(text: string): number[] {
  return yearsIn(text).flatMap(({ kind, year }) => (kind === 'plain' ? [year] : []));
}

/** The year that is named most; the later of two. */
function mostNamed(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return ranked[0]?.[0] ?? null;
}

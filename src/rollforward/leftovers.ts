import type { EditableParagraph } from '../sheet/editableText';
import { marked, type RollEntry } from './entry';
import { strayNumbers } from './rollSentences';
import type { RollContext } from './rollContext';
import { yearEntries } from './yearEntries';
import { yearsIn } from './years';

/** Years of titles, headings and running heads: the skeleton of the report moves on with it. */
export function titleEntries({ report, ...context }: RollContext): RollEntry[] {
  const titles = report.editable.blocks.flatMap((block) =>
    block.kind === 'paragraph' && isTitle(block.paragraph) ? [block.paragraph] : [],
  );
  const margins = report.editable.besides.filter(({ place }) => place === 'margin');
  return [...titles, ...margins].flatMap((paragraph) =>
    yearEntries(paragraph, { kind: 'sentence', text: paragraph.text.trim() }, { report, ...context }),
  );
}

/** By its style, or a short line all in capitals, as covers have them. */
export function isTitle({ role, text }: EditableParagraph): boolean {
  if (role === 'title' || role === 'heading') return true;
  const line = text.trim();
  return (
    role === 'body' &&
    line.length < 160 &&
    /\p{Lu}{3}/u.test(line) &&
    line === line.toUpperCase() &&
    !/[.;]$/.test(line)
  );
}

/** Figures of the text that nothing explains, and years of the report that were left, by paragraph. */
export function leftovers(entries: readonly RollEntry[], { report, reportYear }: RollContext): RollEntry[] {
  const covered = new Map<number, RollEntry[]>();
  for (const entry of entries)
    covered.set(entry.paragraph.id, [...(covered.get(entry.paragraph.id) ?? []), entry]);
  const pages = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : []));
  const notes = report.editable.besides.filter(({ place }) => place === 'note');
  return [...pages, ...notes].flatMap((paragraph) => {
    const own = covered.get(paragraph.id) ?? [];
    const isFree = ({ start, end }: { start: number; end: number }): boolean =>
      !own.some(({ stretch }) => stretch !== null && stretch.start < end && stretch.end > start);
    const base = {
      paragraph,
      place: { kind: 'sentence', text: paragraph.text.trim() },
      subject: null,
    } as const;
    const figures = isTitle(paragraph) ? [] : strayNumbers(paragraph.text).filter(isFree);
    const years = yearsIn(paragraph.text).filter(
      (each) => each.year === reportYear && (each.kind === 'plain' || each.kind === 'day') && isFree(each),
    );
    return [
      ...figures.map(({ start, end, digits }) =>
        marked({ ...base, stretch: { start, end }, what: null, printed: digits }, 'unknown-figure'),
      ),
      ...years.map(({ start, end, year }) =>
        marked({ ...base, stretch: { start, end }, what: 'year', printed: String(year) }, 'year-left'),
      ),
    ];
  });
}

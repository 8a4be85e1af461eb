import type { DocumentText } from '../../sheet/documentText';
import { workUnitOf } from '../../sheet/recognise/index';
import type { WorkbookReading } from '../../sheet/table';
import { plain } from '../context';
import type { Finding } from '../finding';

/** So many paragraphs at the start of a report say whose it is: cover, title, foreword. */
const OPENING = 60;

const TITLE =
  /\b(?:laporan (?:akuntabilitas )?kinerja|lakip|lkjip|lkj|laporan kinerja instansi pemerintah)\b/i;

/**
 * Whether a report is of another year or office than the workbook. It is said first, and nothing of it is compared: every
 * figure would differ. Empty when it is of the same, or does not say.
 */
export function reportIdentity(
  { blocks }: DocumentText,
  { tables, indicatorTable }: WorkbookReading,
): Finding[] {
  const opening = blocks
    .slice(0, OPENING)
    .flatMap((block, paragraph) => (block.kind === 'paragraph' ? [{ text: block.text, paragraph }] : []));
  return [
    ...otherYear(opening, indicatorTable?.year ?? null),
    ...otherUnit(opening, workUnitOf(tables), () =>
      plain(blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ')),
    ),
  ];
}

interface Line {
  readonly text: string;
  readonly paragraph: number;
}

/** The year of the title of the report, where it has one. */
function otherYear(opening: readonly Line[], year: number | null): Finding[] {
  if (year === null) return [];
  for (const [at, { text, paragraph }] of opening.entries()) {
    if (!TITLE.test(text) || text.length > 160) continue;
    // A title runs over the lines of a cover.
    const title = [text, ...opening.slice(at + 1, at + 4).map((line) => line.text)].join(' ').slice(0, 220);
    const named =
      /\b(?:tahun(?: anggaran)?|t\.?a\.?)\s{0,2}(20\d\d)\b/i.exec(title)?.[1] ??
      /\b(20\d\d)\b/.exec(text)?.[1];
    if (named === undefined) continue;
    return Number(named) === year
      ? []
      : [finding('report-of-other-year', paragraph, text, named, String(year))];
  }
  return [];
}

/** The office that the opening names, where the whole text never names the workbook's. */
function otherUnit(opening: readonly Line[], own: string | null, whole: () => string): Finding[] {
  if (own === null || whole().includes(plain(own))) return [];
  for (const { text, paragraph } of opening) {
    if (text.length > 160) continue;
    const named = workUnitOf([{ title: text, kind: 'measurement' }]);
    if (named !== null && isOtherOfKind(plain(named), plain(own)))
      return [finding('report-of-other-unit', paragraph, text, named, own)];
  }
  return [];
}

/** Two names that begin alike and differ in what they name: Dinas Kesehatan Kota A and Kota B. */
function isOtherOfKind(named: string, own: string): boolean {
  return named.split(' ')[0] === own.split(' ')[0] && !named.includes(own) && !own.includes(named);
}

function finding(
  code: 'report-of-other-year' | 'report-of-other-unit',
  paragraph: number,
  quote: string,
  printed: string,
  right: string,
): Finding {
  return {
    id: `${code}|${printed}`,
    kind: 'text',
    code,
    class: 'error',
    quantity: null,
    places: [{ paragraph, printed: quote }],
    printed,
    right,
    decimals: null,
    cause: null,
  };
}

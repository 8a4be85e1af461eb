/** A year where it is printed, and what it is part of. */
export interface PrintedYear {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** `plain`: of the figures around it; others belong to a law, a span of years, a day or a code and stay. */
  readonly kind: 'plain' | 'law' | 'span' | 'day' | 'code';
}

const YEAR = /(?<![\d.,/])(?:19|20)\d\d(?!\d|[.,]\d|\/\d)/g;
const SPAN_BEHIND =
  /^\s{0,2}(?:[-–—/]|s\.?\s?d\.?|s\/d|sampai(?:\s+dengan)?|hingga)\s{0,2}(?:tahun\s)?(?:19|20)\d\d/i;
const SPAN_AHEAD =
  /(?:19|20)\d\d\s{0,2}(?:[-–—/]|s\.?\s?d\.?|s\/d|sampai(?: dengan)?|hingga)\s{0,2}(?:tahun\s)?$/i;
const LAW =
  /(?:\b(?:nomor|no)\b\.?\s?:?\s?\S{1,40}\s+(?:tahun\s+)?|\b(?:undang-undang|uu|peraturan|perpres|pp|permen\S*|perka\S*|keputusan|kepmen\S*|inpres|instruksi|surat edaran)\b[^.;]{0,90}\btahun\s+)$/i;
const MONTH =
  /(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\s+$/i;
const CODE = /[A-Za-z\d][./_-]$/;

/** The years of a text. */
export function yearsIn(text: string): PrintedYear[] {
  return [...text.matchAll(YEAR)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, year: Number(match[0]), kind: kindOf(text.slice(0, start), text.slice(end)) };
  });
}

function kindOf(ahead: string, behind: string): PrintedYear['kind'] {
  const near = ahead.slice(-140);
  if (SPAN_BEHIND.test(behind) || SPAN_AHEAD.test(near)) return 'span';
  if (LAW.test(near)) return 'law';
  if (MONTH.test(near)) return /(?:^|\D)31\s+desember\s+$/i.test(near) ? 'plain' : 'day';
  return CODE.test(near) ? 'code' : 'plain';
}

/** Years of a title that are those of the report or before it: what they name moves on with the report. */
export function movingYears(text: string, reportYear: number): PrintedYear[] {
  return yearsIn(text).filter(({ year, kind }) => kind === 'plain' && year <= reportYear);
}

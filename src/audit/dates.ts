const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
);
const DATE = new RegExp(String.raw`\b(\d{1,2}) (${MONTHS.join('|')}) ((?:19|20)\d\d)\b`, 'gi');

/** A date that a text writes out. */
export interface WrittenDate {
  readonly printed: string;
  readonly year: number;
  /** Where it stands in its text. */
  readonly at: number;
  /** Last day of its month where the day is beyond it; null for a day that exists. */
  readonly lastDay: string | null;
}

/** The dates of a text: `31 Desember 2023`. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].map((match) => {
    const [printed, day = '', name = '', year = ''] = match;
    const last = daysOf(MONTHS.indexOf(name.toLowerCase()) + 1, Number(year));
    const isReal = Number(day) >= 1 && Number(day) <= last;
    return {
      printed,
      year: Number(year),
      at: match.index,
      lastDay: isReal ? null : `${last} ${name} ${year}`,
    };
  });
}

function daysOf(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

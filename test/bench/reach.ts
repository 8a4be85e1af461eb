/** One aim of docs/kinerja.md beside what was reached: the least that counts is `most`. */
export interface Reach {
  readonly what: string;
  readonly reached: number;
  readonly most: number;
  readonly unit: string;
}

const MARK = 'aim | ';

/** A line that `all.ts` gathers for its last table; in a single bench it stands below the figures. */
export function reachLine({ what, reached, most, unit }: Reach): string {
  const digits = reached < 10 ? 2 : 0;
  return `${MARK}${what} | ${reached.toFixed(digits)} | ${most} | ${unit} | ${reached <= most ? 'met' : 'missed'}`;
}

/** The aims among the lines that a bench printed, as rows of a table. */
export function reachRows(printed: string): string[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith(MARK))
    .map((line) => line.slice(MARK.length));
}

/** Value of `--name=value` among the words of a command; null when it is not there. */
export function optionOf(name: string, words: readonly string[] = process.argv): string | null {
  return words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
}

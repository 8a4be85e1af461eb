/** A paragraph as its sentences: an end is a full stop before a capital, a quote or the end, outside quotes. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph[at];
    if (mark === '“') depth += 1;
    if (mark === '”') depth -= 1;
    const isEnd =
      mark === '.' && depth === 0 && /^(?: \p{Lu}| “| \[|$)/u.test(paragraph.slice(at + 1, at + 3));
    if (!isEnd) continue;
    sentences.push(paragraph.slice(from, at + 1).trim());
    from = at + 1;
  }
  const rest = paragraph.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Names in quotes, with the percent behind each: `“Produksi padi” (96,90%)`. */
export function namedIn(list: string): { readonly name: string; readonly percent: string | null }[] {
  return [...list.matchAll(/“([^”]*)”(?: \((-?[\d.,]+)%\))?/g)].map(([, name = '', percent]) => ({
    name,
    percent: percent ?? null,
  }));
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** The period as sentences must say it. */
export function periodOf(year: number, through: number | null): string {
  return through === null ? `tahun ${year}` : `s.d. triwulan ${ROMAN[through - 1]} tahun ${year}`;
}

const MINUS = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g;

/** Text with one kind of blank and of minus, nothing around it. */
export function normalText(text: string): string {
  return text.replaceAll(MINUS, '-').replaceAll(SPACES, ' ').trim();
}

/** A block of cells, one-based, as Excel writes it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The block of a reference such as `A1:B2`, `$A:$C` or `4:6`; null when Excel would not take it. */
export function blockOf(reference: string): Block | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/.exec(reference);
  if (!match) return null;
  const [, a, b, c, d] = match;
  const isRange = reference.includes(':');
  if (!isRange && (a === undefined || b === undefined)) return null;
  if (isRange && ((a === undefined) !== (c === undefined) || (b === undefined) !== (d === undefined)))
    return null;
  if (a === undefined && b === undefined) return null;
  const block = {
    top: Number(b ?? 1),
    left: a === undefined ? 1 : columnNumber(a),
    bottom: Number((isRange ? d : b) ?? ROWS),
    right: a === undefined ? COLUMNS : columnNumber((isRange ? c : a) ?? a),
  };
  const isInside = block.top >= 1 && block.bottom <= ROWS && block.left >= 1 && block.right <= COLUMNS;
  return isInside && block.top <= block.bottom && block.left <= block.right ? block : null;
}

export const overlap = (a: Block, b: Block): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Sheet names in a formula that stand without quotes although they need them. */
export function bareSheetNames(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'Q!');
  const names = [...bare.matchAll(/([^,;!()+*/&=<>^{}"%:-]+)!/g)].map(([, name = '']) => name.trim());
  const isPlain = (name: string): boolean =>
    /^(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isLikeCell(name.replace(/^\[\d+\]/, ''));
  return names.filter((name) => name !== '#REF' && !/^\[\d+\]$/.test(name) && !isPlain(name));
}

function isLikeCell(name: string): boolean {
  return /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i.test(name);
}

/** Whether brackets and quotes of a formula close. */
export function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  if (/["']/.test(bare.replace(/\[[^\]]*\]/g, ''))) return false;
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

import { withNewerPrefixes } from './newerFunctions';

/** Functions of ours in a file: `LAKIP.NPS` stands there as `_xldudf_LAKIP_NPS`, as Excel itself writes them; LibreOffice in small letters. */
const OURS_IN_FILE = /_xldudf_LAKIP_([A-Z0-9_]{1,40})\(/gi;
const OURS = /\bLAKIP\.([A-Z0-9_]{1,40})\(/g;
const NEWER_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** Formula as a person writes it, from its text in the file (without `=`). */
export function formulaFromFile(text: string): string {
  const named = text.replace(OURS_IN_FILE, (_, name: string) => `LAKIP.${name.toUpperCase()}(`);
  return `=${named.replace(NEWER_PREFIX, '')}`;
}

/** Text for the file (without `=`) from a formula as a person writes it. Texts in quotes stay as they are. */
export function formulaToFile(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return body
    .split('"')
    .map((part, index) =>
      index % 2 === 1 ? part : withNewerPrefixes(part.replace(OURS, '_xldudf_LAKIP_$1(')),
    )
    .join('"');
}

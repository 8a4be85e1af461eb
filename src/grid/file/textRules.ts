import type { CellRange } from '../../kernel/cellAddress';
import type { ConditionalFormatEdit } from '../../sheet/editPlan';
import type { SimConditionalFormat } from '../model/sheet';

/** Rules that say "this text gets these colours", by range; the only ones that a plan can hold. */
export function textRules(formats: readonly SimConditionalFormat[]): ConditionalFormatEdit[] {
  const byRange = new Map<string, { range: CellRange; rules: ConditionalFormatEdit['rules'][number][] }>();
  for (const format of formats) {
    const equals = equalText(format.rule);
    if (equals === null || format.fill === null) continue;
    const key = JSON.stringify(format.range);
    const entry = byRange.get(key) ?? { range: format.range, rules: [] };
    const fontColor = (format.fontColor ?? '#000000').slice(1);
    entry.rules.push({ equals, fill: format.fill.slice(1), fontColor });
    byRange.set(key, entry);
  }
  return [...byRange.values()];
}

/** The text of a rule `cell = "text"`, null for another rule. */
function equalText(rule: Readonly<Record<string, unknown>>): string | null {
  if (rule['operator'] !== 'EqualTo') return null;
  const match = /^="((?:[^"]|"")*)"$/.exec(String(rule['formula1'] ?? ''));
  return match ? (match[1] as string).replaceAll('""', '"') : null;
}

/** Rules that are others than those of the file, and the places whose rules are gone. */
export function changedRules(
  before: readonly ConditionalFormatEdit[],
  now: readonly ConditionalFormatEdit[],
): ConditionalFormatEdit[] {
  const placeOf = ({ range }: ConditionalFormatEdit): string => JSON.stringify(range);
  const [old, kept] = [new Map(before.map((edit) => [placeOf(edit), edit])), new Set(now.map(placeOf))];
  const changed = now.filter((edit) => JSON.stringify(old.get(placeOf(edit))) !== JSON.stringify(edit));
  const gone = before.filter((edit) => !kept.has(placeOf(edit)));
  return [...gone.map(({ range }) => ({ range, rules: [] })), ...changed];
}

import type { Decision } from '../../decision';
import type { Indicator, RecognisedTable } from '../../table';

/** The indicators with the open questions about their rows: which pair, which of several rows. */
export function withRowDoubts(
  indicators: readonly Indicator[],
  decisions: readonly Decision[],
  tables: readonly RecognisedTable[],
): readonly Indicator[] {
  const open = new Map<string, string[]>();
  for (const { id, isOpen, cells } of decisions) {
    if (!isOpen) continue;
    for (const { sheet, top } of cells) {
      const key = `${sheet}|${top}`;
      const list = open.get(key);
      if (list) list.push(id);
      else open.set(key, [id]);
    }
  }
  if (open.size === 0) return indicators;
  const sheets = new Map(tables.map(({ id, sheet }) => [id, sheet]));
  return indicators.map((indicator) => {
    const found = Object.entries(indicator.rows).flatMap(
      ([id, { top }]) => open.get(`${sheets.get(id) ?? ''}|${top}`) ?? [],
    );
    if (found.length === 0) return indicator;
    return { ...indicator, doubts: [...new Set([...(indicator.doubts ?? []), ...found])] };
  });
}

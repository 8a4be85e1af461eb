import { normalText } from './normalText';

/** M-5, and what staff write for it. */
const NOT_MEASURED =
  /^(?:[-*.]{1,5}|n ?[/.]? ?a\.?|#n\/a|tad|tidak ada data|(?:belum|tidak|tdk) (?:diukur|dinilai|terukur|tersedia|ada|ada data)|not measured|not available|null|nil)$/i;

/** Whether a text says that nothing was measured (M-5). */
export function isNotMeasured(text: string): boolean {
  const normal = normalText(text);
  return normal === '' || (normal.length <= 20 && NOT_MEASURED.test(normal));
}

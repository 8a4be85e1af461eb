/** Namespace of the custom XML part that holds our settings in a workbook. Hosts find the part by it. */
export const SETTINGS_NAMESPACE = 'urn:lakip:settings:1';

/**
 * The part's XML for a settings text (JSON): one element with the text in it.
 * @example settingsToXml('{}') // => '<lakip xmlns="urn:lakip:settings:1">{}</lakip>'
 */
export function settingsToXml(settings: string): string {
  const escaped = settings.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<lakip xmlns="${SETTINGS_NAMESPACE}">${escaped}</lakip>`;
}

/**
 * The settings text in a custom XML part, however its writer formed it; null when the part is not ours.
 * @example settingsFromXml('<lakip xmlns="urn:lakip:settings:1">{}</lakip>') // => '{}'
 */
export function settingsFromXml(xml: string): string | null {
  const open = /<(?:[\w.-]+:)?lakip(?=[\s>])[^>]*>/.exec(xml);
  if (!open || !open[0].includes(SETTINGS_NAMESPACE)) return null;
  const start = open.index + open[0].length;
  const end = xml.lastIndexOf('</');
  return unescaped(xml.slice(start, Math.max(start, end)));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,5})|#(\d{1,6})|(amp|lt|gt|quot|apos));/g,
    (_, hex, decimal, name) => {
      if (name) return ENTITIES[name as string] as string;
      return String.fromCodePoint(hex ? parseInt(hex as string, 16) : Number(decimal));
    },
  );
}

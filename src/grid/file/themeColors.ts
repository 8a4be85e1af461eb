import type { XmlElement } from '../../host/file/xml/xmlElement';

/** Office's own theme, for a file without one. Light and dark first, as indexes of `theme="n"` count. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The old palette of `indexed="n"`: eight colours twice, then the rest. */
const PALETTE = [
  ...'000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' '),
  ...'000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' '),
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
];

/** The twelve colours of a theme part, in the order that `theme="n"` counts. */
export function themeColors(theme: XmlElement | null): readonly string[] {
  const scheme = theme && [...theme.descendants()].find(({ name }) => name === 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  const colors = scheme.children.map((slot) => {
    const color = slot.children[0];
    return color?.attribute('lastClr') ?? color?.attribute('val') ?? '000000';
  });
  const [dark1, light1, dark2, light2, ...rest] = colors;
  return [light1 ?? 'FFFFFF', dark1 ?? '000000', light2 ?? 'E7E6E6', dark2 ?? '44546A', ...rest];
}

/** Lightens (tint > 0) or darkens a colour by its lightness, as ECMA-376 18.3.1.15 says. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (max + min) / 2;
  const next = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread > 0 && max === red) hue = ((green - blue) / spread + 6) % 6;
  else if (spread > 0 && max === green) hue = (blue - red) / spread + 2;
  else if (spread > 0) hue = (red - green) / spread + 4;
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  const channel = (shift: number): string => {
    const k = (hue + shift) % 6;
    const part = Math.max(0, Math.min(1, Math.abs(k - 3) - 1));
    const value = next + chroma * (part - 0.5);
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return (channel(0) + channel(4) + channel(2)).toUpperCase();
}

/** `#RRGGBB` of a colour element, null when it says `auto` or nothing. */
export function colorOf(element: XmlElement | null | undefined, theme: readonly string[]): string | null {
  if (!element) return null;
  const rgb = element.attribute('rgb');
  const [themed, indexed] = [element.attribute('theme'), element.attribute('indexed')];
  const tint = Number(element.attribute('tint') ?? 0);
  const base =
    rgb?.slice(-6) ??
    (themed !== null ? theme[Number(themed)] : indexed !== null ? PALETTE[Number(indexed)] : undefined);
  return base ? `#${tinted(base.toUpperCase(), tint)}` : null;
}

/** How a cell of the simulated workbook looks, in the words of Excel's object model. Colours are `#RRGGBB`. */
export interface SimStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly isLocked: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, SimBorder>>>;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export const BORDER_SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

export interface SimBorder {
  /** Excel.BorderLineStyle, e.g. `Continuous`. */
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const DEFAULT_STYLE: SimStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  isLocked: true,
  borders: {},
};

const interned = new WeakMap<SimStyle, WeakMap<object, SimStyle>>();
const byText = new Map<string, SimStyle>([[JSON.stringify(DEFAULT_STYLE), DEFAULT_STYLE]]);

/** One object for equal styles: thousands of cells share a few. */
export function styleWith(style: SimStyle, change: Partial<SimStyle>): SimStyle {
  const known = interned.get(style)?.get(change);
  if (known) return known;
  const merged: SimStyle = { ...style, ...change };
  const text = JSON.stringify(merged);
  const shared = byText.get(text) ?? merged;
  byText.set(text, shared);
  const map = interned.get(style) ?? new WeakMap<object, SimStyle>();
  map.set(change, shared);
  interned.set(style, map);
  return shared;
}

/** A text that equal looks share, whatever the order in which they were put together. */
export function styleKey({ borders, ...style }: SimStyle): string {
  const sides = BORDER_SIDES.map((side) => {
    const border = borders[side];
    return border ? [border.style, border.weight, border.color] : null;
  });
  return JSON.stringify([Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)), sides]);
}

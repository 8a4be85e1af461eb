import { HostError } from '../host/hostError';
import { BORDER_SIDES, type BorderSide, type SimBorder, type SimStyle } from '../../grid/model/style';
import { readColor } from './colors';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const NO_BORDER: SimBorder = { style: 'None', weight: 'Thin', color: '#000000' };
const SIDE: Readonly<Record<BorderSide, string>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

/** The members of a cell's format in the shape of `getCellProperties` (types file; documents only). */
function formatOf(style: SimStyle): Record<string, Bag | unknown> {
  return {
    fill: { color: style.fill ?? '#FFFFFF', pattern: style.fill === null ? 'None' : 'Solid' },
    font: {
      bold: style.bold,
      italic: style.italic,
      color: style.fontColor,
      name: style.fontName,
      size: style.fontSize,
      strikethrough: style.strikethrough,
      underline: style.underline,
    },
    borders: Object.fromEntries(
      BORDER_SIDES.map((side) => [SIDE[side], { ...(style.borders[side] ?? NO_BORDER) }]),
    ),
    protection: { locked: style.isLocked, formulaHidden: false },
    horizontalAlignment: style.horizontal,
    verticalAlignment: style.vertical,
    indentLevel: style.indent,
    textOrientation: style.rotation,
    wrapText: style.wrap,
  };
}

/** The asked part of a cell's format. */
export function formatProperties(style: SimStyle, wanted: unknown): Record<string, unknown> {
  if (!isBag(wanted)) throw new HostError('InvalidArgument');
  const format = formatOf(style);
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, part]) => part !== false)
      .map(([name, part]) => {
        const member = format[name];
        if (member === undefined) throw new HostError('InvalidArgument');
        return [name, name !== 'borders' && isBag(part) && isBag(member) ? chosen(member, part) : member];
      }),
  );
}

/** The asked part of the format of a column of cells: what differs among them is null (documents only). */
export function columnFormat(styles: ReadonlySet<SimStyle>, wanted: unknown): Record<string, unknown> {
  const [first, ...others] = [...styles].map((style) => formatProperties(style, wanted));
  const agreed = others.reduce<Bag>((all, each) => agreement(all, each), first ?? {});
  const { borders } = agreed;
  if (!isBag(borders)) return { ...agreed };
  return { ...agreed, borders: { ...borders, horizontal: agreement(borders.top, borders.bottom) } };
}

function agreement<T>(a: T, b: T): T {
  if (!isBag(a) || !isBag(b)) return a === b ? a : (null as T);
  return Object.fromEntries(Object.entries(a).map(([name, part]) => [name, agreement(part, b[name])])) as T;
}

function chosen(member: Bag, wanted: Bag): Bag {
  const names = Object.keys(wanted).filter((name) => wanted[name] === true);
  if (names.some((name) => !(name in member))) throw new HostError('InvalidArgument');
  return Object.fromEntries(names.map((name) => [name, member[name]]));
}

/** What one object of `setCellProperties` changes; what it does not name stays. */
export function styleChange(style: SimStyle, properties: unknown): Partial<SimStyle> {
  if (!isBag(properties)) throw new HostError('InvalidArgument');
  const format = isBag(properties.format) ? properties.format : {};
  const font = isBag(format.font) ? format.font : {};
  const fill = isBag(format.fill) ? format.fill : {};
  const protection = isBag(format.protection) ? format.protection : {};
  return {
    ...given('bold', font.bold),
    ...given('italic', font.italic),
    ...(font.color !== undefined && { fontColor: readColor(font.color) }),
    ...given('fontName', font.name),
    ...given('fontSize', font.size),
    ...given('strikethrough', font.strikethrough),
    ...given('underline', font.underline),
    ...(fill.color !== undefined && { fill: readColor(fill.color) }),
    ...(fill.pattern === 'None' && { fill: null }),
    ...given('isLocked', protection.locked),
    ...given('horizontal', format.horizontalAlignment),
    ...given('vertical', format.verticalAlignment),
    ...given('indent', format.indentLevel),
    ...given('rotation', format.textOrientation),
    ...given('wrap', format.wrapText),
    ...(isBag(format.borders) && { borders: bordersOf(style, format.borders) }),
  };
}

function given<K extends keyof SimStyle>(key: K, value: unknown): Partial<SimStyle> {
  return value === undefined ? {} : ({ [key]: value } as Partial<SimStyle>);
}

function bordersOf(style: SimStyle, wanted: Bag): SimStyle['borders'] {
  const borders = { ...style.borders };
  for (const side of BORDER_SIDES) {
    const part = wanted[SIDE[side]];
    if (!isBag(part)) continue;
    const next = { ...(borders[side] ?? { ...NO_BORDER, style: 'Continuous' }), ...part } as SimBorder;
    // A colour that is set draws the line, whatever was said of its style (oj #2349).
    if (next.style === 'None' && part['color'] !== undefined)
      borders[side] = { style: 'Continuous', weight: next.weight, color: next.color };
    else if (next.style === 'None') delete borders[side];
    else borders[side] = { style: next.style, weight: next.weight, color: next.color };
  }
  return borders;
}

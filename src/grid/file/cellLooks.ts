import { BUILTIN_FORMATS } from '../../host/file/style/builtinFormats';
import { isOn } from '../../host/file/xml/flag';
import type { XmlElement } from '../../host/file/xml/xmlElement';
import { DEFAULT_STYLE, styleWith, type BorderSide, type SimBorder, type SimStyle } from '../model/style';
import { colorOf } from './themeColors';

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dashed: ['Dash', 'Thin'],
  dotted: ['Dot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};
const SIDES: readonly (readonly [BorderSide, readonly string[]])[] = [
  ['EdgeTop', ['top']],
  ['EdgeBottom', ['bottom']],
  ['EdgeLeft', ['left', 'start']],
  ['EdgeRight', ['right', 'end']],
];

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
function hasFlag(element: XmlElement | undefined, name: string): boolean {
  const flag = element?.child(name);
  return flag !== null && flag !== undefined && isOn(flag.attribute('val') ?? '1');
}

function fontOf(font: XmlElement | undefined, theme: readonly string[]): Partial<SimStyle> {
  if (!font) return {};
  const underline = font.child('u');
  return {
    fontName: font.child('name')?.attribute('val') ?? DEFAULT_STYLE.fontName,
    fontSize: Number(font.child('sz')?.attribute('val') ?? DEFAULT_STYLE.fontSize),
    fontColor: colorOf(font.child('color'), theme) ?? '#000000',
    bold: hasFlag(font, 'b'),
    italic: hasFlag(font, 'i'),
    strikethrough: hasFlag(font, 'strike'),
    underline: underline && underline.attribute('val') !== 'none' ? 'Single' : 'None',
  };
}

function fillOf(fill: XmlElement | undefined, theme: readonly string[]): string | null {
  const pattern = fill?.child('patternFill');
  const type = pattern?.attribute('patternType') ?? 'none';
  if (!pattern || type === 'none' || type === 'gray125') return null;
  return colorOf(pattern.child('fgColor'), theme) ?? colorOf(pattern.child('bgColor'), theme);
}

function bordersOf(border: XmlElement | undefined, theme: readonly string[]): SimStyle['borders'] {
  const borders: Partial<Record<BorderSide, SimBorder>> = {};
  for (const [side, names] of SIDES) {
    const element = names.map((name) => border?.child(name)).find(Boolean);
    const line = LINES[element?.attribute('style') ?? ''];
    if (!line) continue;
    const color = colorOf(element?.child('color'), theme) ?? '#000000';
    borders[side] = { style: line[0], weight: line[1], color };
  }
  return borders;
}

function alignmentOf(element: XmlElement | null): Partial<SimStyle> {
  if (!element) return {};
  const rotation = Number(element.attribute('textRotation') ?? 0);
  return {
    horizontal: HORIZONTAL[element.attribute('horizontal') ?? ''] ?? 'General',
    vertical: VERTICAL[element.attribute('vertical') ?? ''] ?? 'Bottom',
    wrap: isOn(element.attribute('wrapText')),
    indent: Number(element.attribute('indent') ?? 0),
    rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
  };
}

/** Styles of cells by their style number. */
export function cellStyles(root: XmlElement, theme: readonly string[]): SimStyle[] {
  const list = (name: string): XmlElement[] => root.child(name)?.children ?? [];
  const codes = new Map<number, string>();
  for (const format of list('numFmts'))
    codes.set(Number(format.attribute('numFmtId')), format.attribute('formatCode') ?? 'General');
  const fonts = list('fonts').map((font) => fontOf(font, theme));
  const fills = list('fills').map((fill) => fillOf(fill, theme));
  const borders = list('borders').map((border) => bordersOf(border, theme));
  return list('cellXfs').map((xf) => {
    const number = (name: string): number => Number(xf.attribute(name) ?? 0);
    const id = number('numFmtId');
    return styleWith(DEFAULT_STYLE, {
      ...fonts[number('fontId')],
      ...alignmentOf(xf.child('alignment')),
      fill: fills[number('fillId')] ?? null,
      borders: borders[number('borderId')] ?? {},
      numberFormat: codes.get(id) ?? BUILTIN_FORMATS[id] ?? 'General',
      isLocked: isOn(xf.child('protection')?.attribute('locked') ?? '1'),
    });
  });
}

/** Fill and font of the formats that rules refer to by `dxfId`. */
export function ruleLooks(
  root: XmlElement,
  theme: readonly string[],
): { fill: string | null; fontColor: string | null; isBold: boolean | null }[] {
  return (root.child('dxfs')?.childrenNamed('dxf') ?? []).map((dxf) => {
    const pattern = dxf.child('fill')?.child('patternFill');
    const font = dxf.child('font');
    return {
      // In a rule's format the background colour is the one that is seen.
      fill: colorOf(pattern?.child('bgColor'), theme) ?? colorOf(pattern?.child('fgColor'), theme),
      fontColor: colorOf(font?.child('color'), theme),
      isBold: font?.child('b') ? hasFlag(font, 'b') : null,
    };
  });
}

import type { CellStyle } from '../../../sheet/editPlan';
import type { XmlElement } from '../xml/xmlElement';
import { escapeXml } from '../xml/xmlText';

/** Order in which Excel writes what a font has. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A font with the wishes of a look; null when it has them all. */
export function changedFont(font: XmlElement | null, look: CellStyle): string | null {
  const parts = new Map<string, string>();
  for (const child of font?.children ?? []) parts.set(child.name, attributeText(child));
  const before = JSON.stringify([...parts].sort());
  const flag = (name: string, isOn: boolean | undefined): void => {
    if (isOn === false) parts.delete(name);
    else if (isOn && !isSet(parts.get(name))) parts.set(name, '');
  };
  flag('b', look.bold);
  flag('i', look.italic);
  if (look.fontSize !== undefined) parts.set('sz', ` val="${look.fontSize}"`);
  if (look.fontColor !== undefined) parts.set('color', ` rgb="FF${look.fontColor.toUpperCase()}"`);
  if (JSON.stringify([...parts].sort()) === before) return null;
  const children = FONT_ORDER.filter((name) => parts.has(name)).map((name) => `<${name}${parts.get(name)}/>`);
  return `<font>${children.join('')}</font>`;
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
function isSet(attributes: string | undefined): boolean {
  return attributes !== undefined && !/"(?:0|false)"/.test(attributes);
}

function attributeText(element: XmlElement): string {
  return element
    .attributeNames()
    .map((name) => ` ${name}="${escapeXml(element.attribute(name) ?? '')}"`)
    .join('');
}

export function fillXml(color: string): string {
  const rgb = `FF${color.toUpperCase()}`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const sides = (inner: (name: string) => string): string =>
  `<border>${['left', 'right', 'top', 'bottom'].map(inner).join('')}<diagonal/></border>`;

export const THIN_BORDER = sides((name) => `<${name} style="thin"><color auto="1"/></${name}>`);
export const EMPTY_BORDER = sides((name) => `<${name}/>`);

/** Look of a conditional format. */
export function dxfXml(fill: string, fontColor: string): string {
  const font = `<font><color rgb="FF${fontColor.toUpperCase()}"/></font>`;
  return `<dxf>${font}<fill><patternFill><bgColor rgb="FF${fill.toUpperCase()}"/></patternFill></fill></dxf>`;
}

export const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';

/** Look of a cell whose look the part does not tell. */
export const PLAIN_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** The first two fills of every workbook are fixed. */
export const DEFAULT_FILLS = ['none', 'gray125'].map(
  (pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`,
);

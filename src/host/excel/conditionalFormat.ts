import type { ConditionalFormatEdit } from '../../sheet/editPlan';
import { type Area, AREA, areaOf, isSameArea } from './range';

type Rule = ConditionalFormatEdit['rules'][number];

/** Rules that touch a range of ours, as far as one request can ask. */
export type AskedFormats = Excel.ConditionalFormatCollection;

export function askFormats(range: Excel.Range): AskedFormats {
  return range.conditionalFormats.load('items/id,items/type');
}

/** One rule of the kind that we write, with what is needed to know it as ours and to write it again. */
interface AskedRule {
  readonly id: string;
  readonly range: Excel.Range;
  readonly value: Excel.CellValueConditionalFormat;
}

export function askRules(formats: AskedFormats, range: Excel.Range): AskedRule[] {
  return formats.items
    .filter((item) => item.type === Excel.ConditionalFormatType.cellValue)
    .map(({ id }) => {
      const item = range.conditionalFormats.getItem(id);
      const value = item.cellValue.load('rule');
      value.format.fill.load('color');
      value.format.font.load('color');
      return { id, range: item.getRange().load(AREA), value };
    });
}

export interface KeptRule {
  readonly id: string;
  readonly rule: Rule;
}

const TEXT = /^="((?:[^"]|"")*)"$/;
const colour = (text: string | undefined): string => (text ?? '').replace('#', '').toUpperCase();

/** Those that are ours: equal to a text, over exactly this area. */
export function ownRules(asked: readonly AskedRule[], area: Area): KeptRule[] {
  return asked.flatMap(({ id, range, value }) => {
    const text = TEXT.exec(value.rule.formula1)?.[1];
    if (text === undefined || value.rule.operator !== 'EqualTo' || !isSameArea(areaOf(range), area))
      return [];
    const rule = {
      equals: text.replaceAll('""', '"'),
      fill: colour(value.format.fill.color),
      fontColor: colour(value.format.font.color),
    };
    return [{ id, rule }];
  });
}

/** Rules over exactly this area that were not there before: what a broken-off write left. */
export function leftoverRules(asked: readonly AskedRule[], area: Area, before: readonly string[]): string[] {
  return asked
    .filter(({ id, range }) => !before.includes(id) && isSameArea(areaOf(range), area))
    .map(({ id }) => id);
}

/** Takes the own rules away and adds new ones, the last first: the newest rule comes to stand before the others. */
export function writeRules(range: Excel.Range, old: readonly string[], rules: readonly Rule[]): void {
  for (const id of old) range.conditionalFormats.getItem(id).delete();
  for (const { equals, fill, fontColor } of [...rules].reverse()) {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = `#${fill}`;
    cellValue.format.font.color = `#${fontColor}`;
    cellValue.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: 'EqualTo' };
  }
}

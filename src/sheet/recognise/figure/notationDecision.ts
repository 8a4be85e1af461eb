import { formatA1 } from '../../../kernel/cellAddress';
import type { Decision, ReasonCode } from '../../decision';
import type { Notation } from '../../number/notation';
import { parseNumberText } from '../../number/numberText';
import type { ColumnFigures, NumberContext } from '../../number/readColumn';
import type { TableColumn } from '../../table';
import type { ColumnCells } from '../column/columnCells';
import { placesOf } from '../doubt/places';
import type { FiguresContext } from './figuresContext';

/** What a column of numbers is read with: its header, the notation of the sheet, what one unit is, an answer. */
export function numberContext(
  { column, length }: ColumnCells,
  { sheetNotation, factor }: { readonly sheetNotation: Notation | null; readonly factor: number },
  { mapping, separators }: FiguresContext,
): NumberContext {
  const answer = length > 0 ? mapping.answers[notationId(column)] : undefined;
  return {
    header: column.header,
    sheetNotation,
    separators,
    isInMillions: factor >= 1e6,
    answer: answer === 'comma' || answer === 'point' ? answer : null,
  };
}

/** Notation that the columns prove, when they agree. */
export function agreed(readings: readonly ColumnFigures[]): Notation | null {
  const proven = new Set(readings.flatMap(({ proven: notation }) => (notation === null ? [] : [notation])));
  return proven.size === 1 ? ([...proven][0] as Notation) : null;
}

function notationId(column: TableColumn): string {
  return column.decisionId.replace(/^column-field/, 'number-notation');
}

const WITNESS_REASONS: Readonly<Record<ColumnFigures['witness'], ReasonCode>> = {
  column: 'notation-column',
  sheet: 'notation-sheet',
  header: 'notation-header',
  separators: 'notation-separators',
  answer: 'answered',
  none: 'notation-open',
};

const WITNESS_CONFIDENCE: Readonly<Record<ColumnFigures['witness'], number>> = {
  answer: 1,
  column: 0.95,
  sheet: 0.8,
  header: 0.8,
  separators: 0.7,
  none: 0,
};

/** The question of comma or point for cells that can be read both ways. */
export function notationDecision(
  taken: ColumnCells,
  reading: ColumnFigures,
  { view }: FiguresContext,
): Decision[] {
  const [first] = reading.ambiguous;
  if (first === undefined) return [];
  const home = taken.addressOf(first);
  const { text, value } = taken.at(first);
  const readings = bothReadings(value, text);
  return [
    {
      id: notationId(taken.column),
      kind: 'number-notation',
      cells: placesOf(reading.ambiguous.map((at) => taken.addressOf(at))),
      candidates: [
        { id: 'comma', ...(readings ? { data: { value: readings.comma } } : {}) },
        { id: 'point', ...(readings ? { data: { value: readings.point } } : {}) },
      ],
      chosen: reading.notation,
      isOpen: reading.isOpen,
      confidence: WITNESS_CONFIDENCE[reading.witness],
      reason: { code: WITNESS_REASONS[reading.witness] },
      data: {
        sheet: view.sheet,
        header: taken.column.header.join(' '),
        text,
        cell: formatA1(home.row, home.column),
      },
    },
  ];
}

/** A number text as each notation reads it; null where one of them does not. */
export function bothReadings(value: unknown, text: string): { comma: number; point: number } | null {
  const source = typeof value === 'string' ? value : text;
  const [comma, point] = [parseNumberText(source, 'comma'), parseNumberText(source, 'point')];
  return comma && point ? { comma: comma.value, point: point.value } : null;
}

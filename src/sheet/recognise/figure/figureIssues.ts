import { fieldRefKey, type FieldRef } from '../../fields';
import { figureLines, filledLines } from '../../number/figureLines';
import type { NumberReading } from '../../number/readColumn';
import type { LocatedCell, SheetIssue } from '../../table';
import type { ColumnCells } from '../column/columnCells';
import type { RawRow } from '../row/raw/rawRow';
import { bothReadings } from './notationDecision';

/** Fields whose unreadable cell is an error: nothing can be scored without them. */
const ENTERED: ReadonlySet<string> = new Set([
  'target',
  'actual',
  'budget-ceiling',
  'budget-spent',
  'weight',
  'volume-target',
  'volume-actual',
]);

/** A number kept as text that is nothing but a number. */
export function isPlainText(found: NumberReading): boolean {
  if (found.state !== 'number' || !found.isText) return false;
  return found.unit === null && found.label === null && found.range === null;
}

/** What a cell that is no plain figure is told as; null when there is nothing to tell. */
export function issueOf(
  taken: ColumnCells,
  found: NumberReading,
  cell: LocatedCell,
  row: RawRow,
): SheetIssue | null {
  if (found.state === 'not-measured' || (found.state === 'number' && !found.shownDiffers)) return null;
  const { ref } = taken.column;
  const isEntered = ENTERED.has(ref.field) && (row.role === 'indicator' || row.role === 'objective');
  const place = { cell: cell.cell, subject: { field: fieldRefKey(ref) } };
  const severity = isEntered ? 'error' : 'warning';
  switch (found.state) {
    case 'number':
      return {
        code: 'shown-differs',
        severity: 'warning',
        ...place,
        data: { read: cell.text, value: found.value },
      };
    case 'words':
      return cell.value === null && isEntered ? { ...wordsIssue(found.text, cell, ref), ...place } : null;
    case 'truth':
      return { ...unreadable(cell, ref), severity, ...place };
    case 'ambiguous': {
      const readings = bothReadings(found.text, found.text);
      return {
        code: 'number-ambiguous',
        severity,
        ...place,
        data: { read: found.text, ...(readings ? { first: readings.comma, second: readings.point } : {}) },
      };
    }
    case 'date':
      return { code: 'number-is-date', severity, ...place, data: { read: cell.text } };
    case 'error':
      return found.code === 'uncached'
        ? { code: 'formula-uncached', severity: 'error', ...place }
        : { code: 'cell-error', severity: 'error', ...place, data: { read: found.code } };
  }
}

/** Words where an entered figure is needed: the figures of several indicators, or no figure at all. */
function wordsIssue(text: string, cell: LocatedCell, ref: FieldRef): SheetIssue {
  if (figureLines(text) === null) return unreadable(cell, ref);
  return { code: 'several-in-cell', severity: 'error', data: { read: filledLines(text).join('; ') } };
}

function unreadable({ text }: LocatedCell, ref: FieldRef): SheetIssue {
  return {
    code: 'number-unreadable',
    severity: 'error',
    data: { read: text, field: fieldRefKey(ref) },
  };
}

import type { TextBlock, TextMerge } from '../../../sheet/documentText';
import type { XmlElement } from '../xml/xmlElement';

/** A row or table wider than this is damaged; Word itself stops at 63. */
const MOST_COLUMNS = 200;

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly span: number;
  readonly down: 'start' | 'on' | null;
}

/** A Word table as a grid: cells that span columns (gridSpan) or rows (vMerge) become merged ranges. */
export function tableIn(table: XmlElement, blocksIn: (cell: XmlElement) => TextBlock[]): TextBlock {
  const placed = table.childrenNamed('tr').map((row) => placedCells(row, blocksIn));
  const width = placed.flat().reduce((most, { left, span }) => Math.max(most, left + span), 0);
  const rows = placed.map((cells) => {
    const texts = Array.from({ length: width }, () => '');
    for (const { text, left, down } of cells) if (down !== 'on') texts[left] = text;
    return texts;
  });
  return { kind: 'table', rows, merges: mergesOf(placed) };
}

function placedCells(row: XmlElement, blocksIn: (cell: XmlElement) => TextBlock[]): Placed[] {
  const before = numberIn(row.child('trPr')?.child('gridBefore'), 0);
  let left = Math.min(before, MOST_COLUMNS);
  return row.childrenNamed('tc').flatMap((cell): Placed[] => {
    const form = cell.child('tcPr');
    const span = Math.min(Math.max(1, numberIn(form?.child('gridSpan'), 1)), MOST_COLUMNS);
    const merge = form?.child('vMerge');
    const down = merge ? (attributeOf(merge) === 'restart' ? 'start' : 'on') : null;
    const text = blocksIn(cell)
      .map((block) => (block.kind === 'paragraph' ? block.text : block.rows.flat().join(' ')))
      .join(' ');
    const place = { text, left, span, down } as const;
    left += span;
    return left > MOST_COLUMNS ? [] : [place];
  });
}

function mergesOf(placed: readonly (readonly Placed[])[]): TextMerge[] {
  return placed.flatMap((cells, top) =>
    cells.flatMap(({ left, span, down }): TextMerge[] => {
      if (down === 'on') return [];
      let bottom = top;
      while (down === 'start' && placed[bottom + 1]?.some((each) => each.left === left && each.down === 'on'))
        bottom += 1;
      return bottom > top || span > 1 ? [{ top, left, bottom, right: left + span - 1 }] : [];
    }),
  );
}

function numberIn(element: XmlElement | undefined | null, otherwise: number): number {
  const value = element ? Number(attributeOf(element)) : Number.NaN;
  return Number.isInteger(value) ? value : otherwise;
}

function attributeOf(element: XmlElement): string | null {
  return element.prefixedAttribute('val') ?? element.attribute('val');
}

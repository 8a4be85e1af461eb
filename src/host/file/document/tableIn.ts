import type { TextBlock, TextMerge } from '../../../sheet/documentText';
import type { XmlElement } from '../xml/xmlElement';

/** A row or table wider than this is damaged; Word itself stops at 63. */
const MOST_COLUMNS = 200;

interface Placed<Content> {
  readonly content: Content;
  readonly left: number;
  readonly span: number;
  readonly down: 'start' | 'on' | null;
}

/** A Word table as a grid: cells that span columns (gridSpan) or rows (vMerge) become merged ranges. */
export function tableIn(table: XmlElement, blocksIn: (cell: XmlElement) => TextBlock[]): TextBlock {
  const { rows, merges } = tableGrid(table, (cell) =>
    blocksIn(cell)
      .map((block) => (block.kind === 'paragraph' ? block.text : block.rows.flat().join(' ')))
      .join(' '),
  );
  return { kind: 'table', rows: rows.map((row) => row.map((text) => text ?? '')), merges };
}

/** Contents of a table's cells by row and column; null where a merged cell goes on. */
export function tableGrid<Content>(
  table: XmlElement,
  contentOf: (cell: XmlElement) => Content,
): { readonly rows: readonly (readonly (Content | null)[])[]; readonly merges: readonly TextMerge[] } {
  const placed = rowsIn(table).map((row) => placedCells(row, contentOf));
  const width = placed.flat().reduce((most, { left, span }) => Math.max(most, left + span), 0);
  const rows = placed.map((cells) => {
    const contents = Array.from({ length: width }, (): Content | null => null);
    for (const { content, left, down } of cells) if (down !== 'on') contents[left] = content;
    return contents;
  });
  return { rows, merges: mergesOf(placed) };
}

/** Content controls stand around rows and cells. */
function rowsIn(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((child) =>
    child.name === 'tr' ? [child] : isAround(child) ? rowsIn(child) : [],
  );
}

function cellsIn(row: XmlElement): XmlElement[] {
  return row.children.flatMap((child) =>
    child.name === 'tc' ? [child] : isAround(child) ? cellsIn(child) : [],
  );
}

function isAround({ name }: XmlElement): boolean {
  return name === 'sdt' || name === 'sdtContent';
}

function placedCells<Content>(row: XmlElement, contentOf: (cell: XmlElement) => Content): Placed<Content>[] {
  const before = numberIn(row.child('trPr')?.child('gridBefore'), 0);
  let left = Math.min(before, MOST_COLUMNS);
  return cellsIn(row).flatMap((cell): Placed<Content>[] => {
    const form = cell.child('tcPr');
    const span = Math.min(Math.max(1, numberIn(form?.child('gridSpan'), 1)), MOST_COLUMNS);
    const merge = form?.child('vMerge');
    const down = merge ? (attributeOf(merge) === 'restart' ? 'start' : 'on') : null;
    const place = { content: contentOf(cell), left, span, down } as const;
    left += span;
    return left > MOST_COLUMNS ? [] : [place];
  });
}

function mergesOf(placed: readonly (readonly Placed<unknown>[])[]): TextMerge[] {
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

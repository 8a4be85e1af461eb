import type { EditableCell, EditableTable } from '../../../sheet/editableText';
import type { XmlElement } from '../xml/xmlElement';
import { tableGrid } from './tableIn';

/** A Word table whose cells keep their paragraphs. */
export function editableTable(table: XmlElement, cellOf: (cell: XmlElement) => EditableCell): EditableTable {
  const { rows, merges } = tableGrid(table, cellOf);
  return { kind: 'table', rows: rows.map((row) => row.map((cell) => cell ?? [])), merges };
}

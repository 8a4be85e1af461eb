import type { ReportPart, ReportTable } from '../report/index';
import { blank } from './narrative/blank';

const FACTS: Readonly<Record<string, string | undefined>> = {
  tahun: 'tahun',
  tahunLalu: 'tahun sebelumnya',
  tahunAkhir: 'tahun akhir Renstra',
};

/** A part whose titles and headings ask the writer for the years that no sheet names (`{tahun}`). */
export function withYearBlanks(part: ReportPart): ReportPart {
  return {
    ...part,
    blocks: part.blocks.map((block) => ({ ...block, tables: block.tables.map(filled) })),
  };
}

function filled(table: ReportTable): ReportTable {
  return {
    ...table,
    title: asked(table.title),
    columns: table.columns.map((column) => ({ ...column, heading: asked(column.heading) })),
  };
}

function asked(text: string): string {
  return text.replace(/\{(\w+)\}/g, (whole, fact: string) => {
    const what = FACTS[fact];
    return what === undefined ? whole : blank(what);
  });
}

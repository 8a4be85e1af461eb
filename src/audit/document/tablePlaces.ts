import type { Finding, FindingPlace } from '../finding';
import { DOCUMENT_SHEET, TABLE_LEAD } from './documentSheets';

/** Findings with the places that lie in tables of the report said as such: a table has no cell to go to. */
export function withTablePlaces(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, places: finding.places.map(tablePlace) }));
}

function tablePlace({ cell, ...place }: FindingPlace): FindingPlace {
  if (!cell?.sheet.startsWith(DOCUMENT_SHEET)) return cell ? { cell, ...place } : place;
  const { sheet, row, column } = cell;
  return {
    ...place,
    table: { name: sheet.slice(DOCUMENT_SHEET.length), row: row - TABLE_LEAD + 1, column: column + 1 },
  };
}

/** Whether a finding is about a table of the report, before its places are said as such. */
export function isInDocument({ places }: Finding): boolean {
  return places[0]?.cell?.sheet.startsWith(DOCUMENT_SHEET) ?? false;
}

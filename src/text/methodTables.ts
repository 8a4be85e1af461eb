import type { ReportColumn, ReportRow, ReportTable } from '../report/index';
import type { Band, Method } from '../scoring/index';
import { shown } from './narrative/figures';
import { boundsOf } from './narrative/methodParagraphs';

/** Tabel 2.3: the kriteria of the profile with their bounds (M-14). */
export function criterionTable({ criterionBands }: Method): ReportTable {
  return bandTable(
    { id: 'tabel-2.3', number: 'Tabel 2.3', title: 'Kriteria Capaian dan Nilai Pencapaian' },
    ['Kriteria', 'Nilai (x)'],
    criterionBands.map((band) => [band.label, boundsOf(band, 'x', '%')]),
  );
}

/** Tabel 2.4: which capaian a TE has (M-22). */
export function efficiencyTable({ efficiencyBands }: Method): ReportTable {
  const valued = efficiencyBands.filter(
    (band): band is Band & { readonly value: number } => band.value !== undefined,
  );
  return bandTable(
    { id: 'tabel-2.4', number: 'Tabel 2.4', title: 'Capaian menurut Tingkat Efisiensi (TE)' },
    ['Tingkat efisiensi', 'Capaian TE'],
    valued.map((band) => [boundsOf(band, 'TE'), `${shown(band.value)}%`]),
  );
}

function bandTable(
  head: Pick<ReportTable, 'id' | 'number' | 'title'>,
  headings: readonly [string, string],
  rows: readonly (readonly [string, string])[],
): ReportTable {
  return {
    ...head,
    columns: headings.map((heading, place): ReportColumn => ({
      id: `batas-${place + 1}`,
      heading,
      width: 30,
      look: 'text',
    })),
    rows: rows.map((texts): ReportRow => ({ role: 'plain', cells: texts.map((value) => ({ value })) })),
    notes: [],
  };
}

import { readCsv, type CsvRow } from '../../../assets/contoh/csv';
import { roundHalfAway } from '../../../src/scoring/index';
import type { ReportContent } from '../../../src/report/reportParts';
import type { ReportTable } from '../../../src/report/reportTable';
import { tableNamed } from '../../helpers/kupangReport';
import { readFigures } from './figures';

/** A figure or word that the report of 2021 prints, and what our table shows in its place, with as many decimals. */
export interface PrintedCell {
  /** `Lampiran 7 | 1.5 | ie`. */
  readonly place: string;
  readonly printed: string;
  readonly ours: string;
}

interface Look {
  readonly title: string;
  readonly table: ReportTable;
  /** Money and counts: points and commas part thousands. */
  readonly isMoney?: boolean;
}

/** Everything that the CSV files hold of Tabel 3.1 to 3.5, Lampiran 5, 7 to 10 and sections a to c. */
export function printedReport(report: ReportContent): PrintedCell[] {
  const indicators = readCsv('indicators');
  const objectives = readCsv('sasaran').map(
    (row, at) => ({ ...row, ...readFigures('sasaran.csv')[at] }) as CsvRow,
  );
  const named = (id: string): ReportTable => tableNamed(report, id);
  const look = (title: string, id: string): Look => ({ title, table: named(id) });
  const rowsOf = (table: Look, role: ReportTable['rows'][number]['role']): number[] =>
    table.table.rows.flatMap((row, at) => (row.role === role ? [at] : []));
  const cells: PrintedCell[] = [];
  const add = (
    table: Look,
    row: number,
    subject: string,
    column: string,
    printed: string | undefined,
    nth = 0,
  ) => {
    if (printed === undefined || printed === '') return;
    const places = table.table.columns.flatMap(({ id }, at) => (id === column ? [at] : []));
    const cell = table.table.rows[row]?.cells[places[nth] ?? -1];
    const isMoney = column === 'pagu' || column === 'realisasi-anggaran';
    const what = places.length > 1 ? `${column} ${nth + 1}` : column;
    cells.push({
      place: `${table.title} | ${subject} | ${what}`,
      printed,
      ours: shownAs(printed, cell?.value ?? null, isMoney),
    });
  };
  const each = (
    table: Look,
    role: 'indicator' | 'objective',
    rows: readonly CsvRow[],
    columns: Readonly<Record<string, string>>,
  ) => {
    const places = rowsOf(table, role);
    rows.forEach((row, at) => {
      for (const [column, key] of Object.entries(columns))
        add(
          table,
          places[at] as number,
          role === 'indicator' ? (row['iku'] ?? '') : `SK ${row['sk']}`,
          column,
          row[key],
        );
    });
  };

  each(look('Tabel 3.1', 'tabel-3.1'), 'objective', objectives, { nps: 'nps_t31', kriteria: 'kriteria_t31' });
  each(look('Tabel 3.3', 'tabel-3.3'), 'indicator', indicators, {
    target: 't33_target',
    realisasi: 't33_realisasi',
    capaian: 't33_capaian',
  });
  each(look('Tabel 3.5', 'tabel-3.5'), 'objective', objectives, {
    input: 't35_input_pct',
    nps: 'nps_t35',
    ie: 't35_ie',
    se: 't35_se',
    kategori: 't35_kategori',
    te: 't35_te',
  });
  each(look('Lampiran 5', 'lampiran-5'), 'indicator', indicators, {
    target: 'l5_target',
    realisasi: 'l5_realisasi',
    capaian: 'l5_capaian',
  });
  each(look('Lampiran 5', 'lampiran-5'), 'objective', objectives, { capaian: 'nps_l5' });
  each(look('Lampiran 7', 'lampiran-7'), 'indicator', indicators, {
    pagu: 'l7_input_target',
    'realisasi-anggaran': 'l7_input_realisasi',
    input: 'l7_input_pct',
    target: 'l7_output_target',
    realisasi: 'l7_output_realisasi',
    capaian: 'l7_output_pct',
    ie: 'l7_ie',
    se: 'l7_se',
    kategori: 'l7_kategori',
    te: 'l7_te',
  });
  each(look('Lampiran 8', 'lampiran-8'), 'objective', objectives, {
    pagu: 'l8_target',
    'realisasi-anggaran': 'l8_realisasi',
    input: 'l8_input_pct',
    nps: 'nps_l8',
    ie: 'l8_ie',
    se: 'l8_se',
    kategori: 'l8_kategori',
    te: 'l8_te',
  });
  each(look('Lampiran 9', 'lampiran-9'), 'indicator', indicators, {
    target: 'l9_output_target',
    realisasi: 'l9_output_realisasi',
    capaian: 'l9_output_pct',
    pagu: 'l9_input_target',
    'realisasi-anggaran': 'l9_input_realisasi',
    input: 'l9_input_pct',
    ie: 'l9_ie',
    te: 'l9_te',
    'capaian-te': 'l9_capaian_te',
  });

  const perspectives = look('Lampiran 5', 'lampiran-5');
  const levels = [...rowsOf(perspectives, 'perspective'), ...rowsOf(perspectives, 'total')];
  readCsv('perspectives').forEach((row, at) =>
    add(perspectives, levels[at] as number, row['perspective'] ?? '', 'capaian', row['nps_l5']),
  );

  const totals = new Map(readCsv('totals').map((row) => [row['key'], row['printed']]));
  const efficiency = look('Lampiran 9', 'lampiran-9');
  for (const [column, key] of Object.entries({
    capaian: 'output_pct',
    pagu: 'input_target',
    'realisasi-anggaran': 'input_realisasi',
    input: 'input_pct',
    ie: 'ie',
    te: 'te',
    'capaian-te': 'capaian_te',
  }))
    add(efficiency, rowsOf(efficiency, 'total')[0] as number, 'TOTAL', column, totals.get(`l9_total_${key}`));

  const peers = look('Tabel 3.2', 'tabel-3.2');
  const units = ['bpom_kupang', 'bpom_ambon', 'bpom_kendari', 'bbpom_palangkaraya'];
  readCsv('peers-nps').forEach((row, at) =>
    units.forEach((unit, nth) => add(peers, at, `SK ${row['sk']}`, 'unit', row[unit], nth)),
  );

  const outputs = look('Tabel 3.4', 'tabel-3.4');
  readCsv('output-budget').forEach((row, at) => {
    add(outputs, at, row['code'] ?? '', 'target', row['volume_target']);
    add(outputs, at, row['code'] ?? '', 'realisasi', row['volume_realisasi']);
    add(outputs, at, row['code'] ?? '', 'capaian', row['volume_pct']);
    add(outputs, at, row['code'] ?? '', 'pagu', row['pagu']);
    add(outputs, at, row['code'] ?? '', 'realisasi-anggaran', row['realisasi']);
    add(outputs, at, row['code'] ?? '', 'input', row['realisasi_pct']);
  });

  const quarters = look('Lampiran 10', 'lampiran-10');
  readFigures('quarterly.csv').forEach((row, at) => {
    const subject = row['iku'] ?? '';
    add(quarters, at, subject, 'target', row['target_2021']);
    [1, 2, 3, 4].forEach((quarter, nth) => {
      add(quarters, at, subject, 'target-tw', row[`target_tw${quarter}`], nth);
      add(quarters, at, subject, 'realisasi-tw', row[`realisasi_tw${quarter}`], nth);
      add(quarters, at, subject, 'capaian-tw', row[`capaian_tw${quarter}`], nth);
    });
  });

  for (const row of readCsv('previous-year')) {
    const years: Look = { title: `a ${row['tahun']}`, table: named(`tahun-lalu|${row['iku']}`) };
    const at = row['tahun'] === '2020' ? 0 : 1;
    for (const column of ['target', 'realisasi', 'capaian', 'kriteria'])
      add(years, at, row['iku'] ?? '', column, row[column]);
  }
  for (const row of readCsv('renstra').filter((row) => row['id'] !== '' && row['b_target_2024'] !== 'N/A')) {
    const plan: Look = { title: 'b', table: named(`renstra|${row['iku']}`) };
    add(plan, 0, row['iku'] ?? '', 'target-akhir', row['b_target_2024']);
    add(plan, 0, row['iku'] ?? '', 'realisasi', row['b_realisasi_2021']);
    add(plan, 0, row['iku'] ?? '', 'capaian', row['b_capaian']);
    add(plan, 0, row['iku'] ?? '', 'kriteria', row['b_kriteria']);
  }
  for (const row of readCsv('peers')) {
    const table: Look = { title: 'c', table: named(`pembanding|${row['iku']}`) };
    units.forEach((unit, at) => add(table, at, `${row['iku']} ${unit}`, 'realisasi', row[unit]));
    add(table, units.length, `${row['iku']} nasional`, 'realisasi', row['target_nasional']);
  }
  return cells;
}

/** Our figure with the decimals of the printed one, both without marks, so that equal figures are equal texts. */
function shownAs(printed: string, value: string | number | null, isMoney: boolean): string {
  if (value === null) return 'N/A';
  if (typeof value === 'string') return value;
  const plain = plainFigure(printed, isMoney);
  const decimals = plain.split('.')[1]?.length ?? 0;
  const rounded = roundHalfAway(value, decimals);
  return (Object.is(rounded, -0) ? 0 : rounded).toFixed(decimals);
}

/** A printed figure as digits with a point: percent signs, words before brackets and thousands marks gone. */
export function plainFigure(printed: string, isMoney: boolean): string {
  const inner = /\((.*)\)/.exec(printed)?.[1] ?? printed;
  const digits = inner.replace(/[%\s]/g, '');
  if (isMoney) return digits.replace(/[.,]/g, '');
  return digits.replace(',', '.');
}

/** Whether what is printed is what our table shows. */
export function agrees({ place, printed, ours }: PrintedCell): boolean {
  if (/[a-z]/i.test(ours))
    return ours.toLowerCase() === printed.trim().toLowerCase() || isSameGap(printed, ours);
  const isMoney = /pagu|anggaran/.test(place);
  const plain = plainFigure(printed, isMoney);
  return Number(plain) === Number(ours);
}

function isSameGap(printed: string, ours: string): boolean {
  return ours === 'N/A' && /^(N\/A|-|–)$/i.test(printed.trim());
}

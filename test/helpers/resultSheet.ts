import type { SheetEdit } from '../../src/sheet/editPlan';

/** NPS per sasaran, Balai POM di Kupang 2021 (LAKIP 2021, Tabel 3.5). */
export const NPS: readonly (readonly [string, number, string])[] = [
  ['SK 1', 102.7265, 'Baik'],
  ['SK 2', 101.5634, 'Baik'],
  ['SK 4', 97.0567, 'Baik'],
  ['SK 10', 82.0574, 'Cukup'],
];

const NAME = 'Hasil LAKIP';

/** A result sheet with looks, a merge, colours by word, a chart of each kind and a page to print. */
export const RESULT_SHEET: SheetEdit = {
  name: NAME,
  blocks: [
    {
      sheet: NAME,
      top: 0,
      left: 0,
      cells: [['Nilai Pencapaian Sasaran']],
      styles: [[{ bold: true, fontSize: 14 }]],
    },
    {
      sheet: NAME,
      top: 2,
      left: 0,
      cells: [['Sasaran', 'NPS', 'Kriteria'], ...NPS],
      styles: [
        Array.from({ length: 3 }, () => ({
          bold: true,
          fill: 'D9E1F2',
          border: 'thin' as const,
          horizontal: 'center' as const,
        })),
        ...NPS.map(() => [
          { border: 'thin' as const },
          { border: 'thin' as const, numberFormat: '0.00' },
          { border: 'thin' as const },
        ]),
      ],
    },
    {
      sheet: NAME,
      top: 7,
      left: 0,
      cells: [['Total', { formula: '=AVERAGE(B4:B7)', cached: 95.851 }, null]],
    },
  ],
  widths: [
    { sheet: NAME, column: 0, width: 24 },
    { sheet: NAME, column: 1, width: 12 },
    { sheet: NAME, column: 2, width: { likeColumn: 1 } },
  ],
  merges: [{ range: { sheet: NAME, top: 0, left: 0, bottom: 0, right: 2 } }],
  formats: [
    {
      range: { sheet: NAME, top: 3, left: 2, bottom: 6, right: 2 },
      rules: [
        { equals: 'Baik', fill: 'C6EFCE', fontColor: '006100' },
        { equals: 'Cukup', fill: 'FFEB9C', fontColor: '9C5700' },
      ],
    },
  ],
  charts: (['bar', 'column', 'line'] as const).map((kind, index) => ({
    name: `LAKIP_${kind}`,
    kind,
    title: `NPS & <sasaran> ${kind}`,
    sheet: NAME,
    place: { sheet: NAME, top: 10 + index * 16, left: 0, bottom: 24 + index * 16, right: 5 },
    categories: { sheet: NAME, top: 3, left: 0, bottom: 6, right: 0 },
    series: [
      {
        name: 'NPS',
        values: { sheet: NAME, top: 3, left: 1, bottom: 6, right: 1 },
        color: '0F6CBD',
        ...(kind === 'bar' && { pointColors: ['107C10', '107C10', '107C10', 'EAA300'] }),
      },
    ],
    valueAxisTitle: 'NPS (%)',
  })),
  printTitleRows: { first: 2, last: 2 },
  landscape: true,
  freezeRows: 3,
};

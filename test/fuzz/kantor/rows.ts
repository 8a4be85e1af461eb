import type { Draft } from './draft';
import type { BodyRow, FreeRow } from './layout';

/** Rows of the indicators: the sasaran in rows of their own when asked for, sub-totals when the office has them. */
export function rowsOf(draft: Draft, hasGroups: boolean): BodyRow[] {
  const { dice, office } = draft;
  const hidesRows = dice.isLucky(0.03);
  const totals = dice.oneOf(TOTALS);
  if (totals !== 'none') draft.features.add(`totals-${totals}`);
  const rows: BodyRow[] = [];
  office.indicators.forEach((indicator, place) => {
    if (hasGroups && indicator.objective !== office.indicators[place - 1]?.objective)
      rows.push(...groupRows(draft, place));
    const isHidden = hidesRows && dice.isLucky(0.3);
    if (isHidden) draft.features.add('hidden-rows');
    rows.push({ kind: 'indicator', indicator, isHidden });
    const isLast = office.indicators[place + 1]?.objective !== indicator.objective;
    if (isLast && totals === 'each-mean') rows.push(free('mean', String(indicator.objective)));
    if (isLast && hasGroups && dice.isLucky(0.04)) rows.push({ kind: 'blank' });
  });
  if (totals === 'last-mean') rows.push(free('mean', 'all'));
  if (totals === 'last-sum') rows.push(free('sum', 'all'));
  return rows;
}

const TOTALS = ['none', 'none', 'none', 'none', 'each-mean', 'last-mean', 'last-sum'] as const;

const free = (id: FreeRow['id'], key: string): FreeRow => ({ kind: 'free', id, key });

/** Perspective and sasaran above the first indicator of a sasaran. */
function groupRows({ office }: Draft, place: number): BodyRow[] {
  const { objective } = office.indicators[place] ?? { objective: 0 };
  const own = office.objectives[objective];
  const before = office.objectives[office.indicators[place - 1]?.objective ?? -1];
  if (!own) return [];
  const rows: BodyRow[] = [];
  if (own.perspective !== null && own.perspective !== before?.perspective)
    rows.push({ kind: 'group', level: 0, text: office.perspectives[own.perspective] ?? '' });
  rows.push({ kind: 'group', level: 1, text: `Sasaran ${objective + 1}: ${own.name}` });
  return rows;
}

/** The words of a sub-total. */
export function totalLabel({ dice }: Draft, { id, key }: FreeRow): string {
  if (id === 'sum') return dice.oneOf(['JUMLAH', 'TOTAL', 'Jumlah Anggaran', 'Total Anggaran']);
  if (key === 'all') return dice.oneOf(['Rata-rata', 'Rata-rata Capaian', 'RATA - RATA CAPAIAN KINERJA']);
  const number = Number(key) + 1;
  return dice.oneOf([
    `Rata-rata Capaian Sasaran ${number}`,
    'Rata-rata',
    'Nilai Pencapaian Sasaran',
    `Capaian Sasaran ${number}`,
    'NPS',
  ]);
}

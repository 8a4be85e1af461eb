import { formatA1 } from '../../kernel/cellAddress';
import { fieldRefKey } from '../fields';
import { headerText, orElse, settle, type ColumnDraft } from './columnDraft';

const UNIT_WORDS =
  /\b(?:b?bpom|balai|loka|bps|kanwil|kantor|kota|kab(?:upaten)?|prov(?:insi)?|dinas|badan|satker|upt|uptd|kpp|kppn|kpu|pengadilan|universitas|politeknik|rsud|rs|klaster|cluster|rata-rata|pusat|daerah|cabang|wilayah|regional|kejari|polda|polres)\b/i;

/**
 * Columns of other units (unit pembanding): several columns of one meaning that differ by a name, or columns
 * headed by the name of an office.
 */
export function resolvePeers(columns: readonly ColumnDraft[]): void {
  const groups = new Map<string, ColumnDraft[]>();
  for (const column of columns) {
    const { ref, meaning, stats } = column;
    const isResult =
      ref === null
        ? meaning.identity === null && column.measure === null
        : ['actual', 'achievement', 'objective-score'].includes(ref.field);
    if (!isResult || meaning.rest === '' || stats.words * 2 > stats.filled) continue;
    const key = ref === null ? '' : fieldRefKey(ref);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  for (const [key, group] of groups) {
    const named = group.filter(({ meaning }) => UNIT_WORDS.test(meaning.rest));
    const names = new Set(group.map(({ meaning }) => meaning.rest));
    const isPeers =
      key === '' ? named.length >= 2 : named.length >= 1 && group.length >= 2 && names.size === group.length;
    if (!isPeers) continue;
    for (const column of key === '' ? named : group) {
      const year = column.ref?.year;
      column.ref = {
        field: 'peer-actual',
        ...(year === undefined ? {} : { year }),
        workUnit: nameOf(column),
      };
      if (key === '') settle(column, { code: 'header-values' }, 0.75);
    }
  }
}

/** Name of the unit: the lowest header text when nothing else stands in it. */
function nameOf({ path, meaning }: ColumnDraft): string {
  const own = path.texts.at(-1) ?? '';
  return meaning.coverage === 0 ? own : meaning.rest;
}

/**
 * One meaning, two columns: pagu before and after a revision (the later counts, M-18), target before and after a
 * change; else the first that is filled. A person is asked.
 */
export function resolveDoubles(columns: readonly ColumnDraft[]): void {
  const byKey = new Map<string, ColumnDraft[]>();
  for (const column of columns) {
    if (column.ref === null) continue;
    const key = fieldRefKey(column.ref);
    byKey.set(key, [...(byKey.get(key) ?? []), column]);
  }
  for (const same of byKey.values()) if (same.length > 1) keepBest(same);
}

function keepBest(same: readonly ColumnDraft[]): void {
  const first = same[0] as ColumnDraft;
  const isNote =
    first.ref?.field === 'note' || first.ref?.field === 'owner' || first.ref?.field === 'criterion';
  const best = same.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  for (const column of same) {
    if (column === best) continue;
    const ref = column.ref;
    column.ref = null;
    if (isNote || !ref) continue;
    orElse(column, ref);
    settle(
      column,
      { code: 'column-repeated', data: { other: formatA1(best.path.row, best.path.column) } },
      0.6,
    );
    best.isOpen ||= column.stats.filled > 0 && best.stats.filled > 0;
  }
  if (isNote) return;
  const other = same.find((column) => column !== best) as ColumnDraft;
  settle(best, { code: 'column-repeated', data: { other: headerText(other) } }, 0.7);
}

function rank({ meaning, stats, reason }: ColumnDraft): number {
  const version = meaning.version === 'revised' ? 2 : meaning.version === 'initial' ? -2 : 0;
  return (stats.filled > 0 ? 10 : 0) + version + (reason.code === 'header-words' ? 1 : 0);
}

import { formatA1 } from '../../../kernel/cellAddress';
import { fieldRefKey } from '../../fields';
import { orElse, settle, type ColumnDraft } from './columnDraft';

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
  const isNote = first.ref !== null && NOTES.has(first.ref.field);
  const best = same.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  const isScored = first.ref !== null && first.ref.year === undefined && SCORED.has(first.ref.field);
  for (const column of same) {
    if (column === best) continue;
    const ref = column.ref;
    column.ref = null;
    // The further columns of a merged title hold nothing.
    if (isNote || !ref || column.stats.filled === 0) continue;
    orElse(column, ref);
    settle(column, { code: 'column-repeated', data: { other: placeOf(best) } }, 0.6);
    if (best.stats.filled === 0) continue;
    settle(best, { code: 'column-repeated', data: { other: placeOf(column) } }, 0.7);
    best.isOpen ||= isScored;
  }
}

/** Two columns of these change the scores: a person is asked. */
const SCORED: ReadonlySet<string> = new Set(['target', 'actual', 'budget-ceiling', 'budget-spent', 'weight']);

const NOTES: ReadonlySet<string> = new Set([
  'note',
  'owner',
  'criterion',
  'unit-of-measure',
  'efficiency-standard',
]);

function placeOf({ path }: ColumnDraft): string {
  return formatA1(path.row, path.column);
}

function rank({ meaning, stats, reason }: ColumnDraft): number {
  if (reason.code === 'answered') return 100;
  const version = meaning.version === 'revised' ? 2 : meaning.version === 'initial' ? -2 : 0;
  return (stats.filled > 0 ? 10 : 0) + version;
}

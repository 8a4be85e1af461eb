import type { Check, LabelCheck } from './check';
import { plain } from './context';
import type { Finding } from './finding';
import { findingId } from './judge';

/** A judged label with its finding; null where it agreed. */
export interface JudgedLabel {
  readonly check: LabelCheck;
  readonly finding: Finding | null;
}

/**
 * Columns of labels that follow another table of kriteria than the profile's: one remark for the column instead of an
 * error in every row. They are of one kind if most of them differ and their words still rise with the figures.
 * @returns the remarks, and the findings that they stand for
 */
export function otherScales(judged: readonly JudgedLabel[]): {
  readonly remarks: readonly Finding[];
  readonly replaced: ReadonlySet<Finding>;
} {
  const columns = new Map<string, JudgedLabel[]>();
  for (const each of judged) {
    const { sheet, column } = each.check.printed.cell;
    const key = `${sheet}|${column}`;
    columns.set(key, [...(columns.get(key) ?? []), each]);
  }
  const remarks: Finding[] = [];
  const replaced = new Set<Finding>();
  for (const column of columns.values()) {
    const wrong = column.flatMap(({ finding }) => finding ?? []);
    if (!isOtherScale(column, wrong)) continue;
    remarks.push(remarkOf(column, wrong));
    for (const finding of wrong) replaced.add(finding);
  }
  return { remarks, replaced };
}

function isOtherScale(column: readonly JudgedLabel[], wrong: readonly Finding[]): boolean {
  if (wrong.length === 0 || wrong.length * 2 < column.length) return false;
  if (wrong.every(({ cause }) => cause?.code === 'label-of-other-band')) return true;
  return wrong.length >= 2 && isInOrder(column);
}

/** Every word holds one stretch of figures: no figure of another word lies between two of it. */
function isInOrder(column: readonly JudgedLabel[]): boolean {
  const pairs = column.flatMap(({ check }) => {
    const { figure, printed } = check;
    const value = typeof figure?.value === 'number' ? figure.value : null;
    return value === null ? [] : [{ value, label: plain(String(printed.value)) }];
  });
  if (pairs.length < 3 || new Set(pairs.map(({ label }) => label)).size < 2) return false;
  const labels = pairs.sort((a, b) => a.value - b.value).map(({ label }) => label);
  const changes = labels.filter((label, at) => at === 0 || label !== labels[at - 1]);
  return new Set(changes).size === changes.length;
}

function remarkOf(column: readonly JudgedLabel[], wrong: readonly Finding[]): Finding {
  const first = wrong[0] as Finding;
  const { printed } = (column[0] as JudgedLabel).check;
  return {
    ...first,
    id: findingId('other-scale', printed.cell),
    kind: 'plausibility',
    code: 'labels-of-other-scale',
    class: 'remark',
    quantity: {
      ...(first.quantity ?? { level: 'row', id: null }),
      ref: printed.ref,
      level: 'row',
      id: null,
      name: null,
    },
    places: wrong.flatMap(({ places }) => places),
    right: null,
    cause: null,
    data: { count: wrong.length, all: column.length },
  };
}

/** Whether a check is of a label. */
export function isLabel(check: Check): check is LabelCheck {
  return check.type === 'label';
}

import { achievement } from '../scoring/index';
import type { FigureCheck } from './check';
import type { AuditContext } from './context';
import type { Finding } from './finding';
import { findingId } from './judge';
import { agrees } from './precision';
import { cellKey } from './cellKey';

/** A figure that was called wrong, with its check. */
export interface JudgedFigure {
  readonly check: FigureCheck;
  readonly finding: Finding;
}

/** So many figures of one column, or one sheet where it is a cap, make a rule of what would else be faults. */
const FEWEST = 2;

/**
 * Columns of capaian that follow another rule than the profile's (cut off at 120, T/R where less is better): one remark
 * instead of an error in every row, and nothing of what follows from them.
 * @method M-2, M-3
 */
export function otherRules(
  figures: readonly JudgedFigure[],
  findings: readonly Finding[],
  context: AuditContext,
): { readonly remarks: readonly Finding[]; readonly replaced: ReadonlySet<Finding> } {
  const groups = new Map<string, { rule: string; figures: JudgedFigure[] }>();
  for (const each of figures) {
    const rule = ruleOf(each, context);
    if (rule === null) continue;
    const { sheet, column } = each.check.printed.cell;
    // A cap is a rule of the whole sheet: each of its columns may have one capaian above it.
    const key = rule.startsWith('cap-') ? `${sheet}|${rule}` : `${sheet}|${column}|${rule}`;
    groups.set(key, { rule, figures: [...(groups.get(key)?.figures ?? []), each] });
  }
  const found = [...groups.values()].filter((group) => group.figures.length >= FEWEST);
  const replaced = new Set(found.flatMap((group) => group.figures.map(({ finding }) => finding)));
  addFollowers(replaced, findings);
  return { remarks: found.map(({ rule, figures: of }) => remarkOf(rule, of)), replaced };
}

/** The rule that gives a printed capaian; null where none does. */
function ruleOf({ check, finding }: JudgedFigure, { method, indicatorById }: AuditContext): string | null {
  const { printed, quantity, inputs } = check;
  if (quantity.ref.field !== 'achievement' || quantity.level !== 'indicator') return null;
  if (finding.cause?.code === 'capped') return `cap-${String(printed.value)}`;
  const direction = (quantity.id === null ? undefined : indicatorById.get(quantity.id))?.direction;
  const [target, actual] = inputs;
  if (direction !== 'minimal' || !target || !actual || inputs.length !== 2) return null;
  const other = method.minimalForm === 'A' ? 'B' : 'A';
  const value = achievement(target.value, actual.value, 'minimal', other);
  return value.ok && agrees(printed.value as number, value.value, printed.decimals) ? `form-${other}` : null;
}

/** What follows from a replaced finding goes with it. */
export function addFollowers(replaced: Set<Finding>, findings: readonly Finding[]): void {
  const cells = new Set([...replaced].flatMap(cellsOf));
  let before = -1;
  while (before !== cells.size) {
    before = cells.size;
    for (const finding of findings) {
      const cell = finding.cause?.code === 'follows-from' ? finding.cause.cell : undefined;
      if (!cell || !cells.has(cellKey(cell)) || replaced.has(finding)) continue;
      replaced.add(finding);
      for (const key of cellsOf(finding)) cells.add(key);
    }
  }
}

function cellsOf({ places }: Finding): string[] {
  return places.flatMap(({ cell }) => (cell ? [cellKey(cell)] : []));
}

function remarkOf(rule: string, figures: readonly JudgedFigure[]): Finding {
  const { check, finding } = figures[0] as JudgedFigure;
  const isCap = rule.startsWith('cap-');
  return {
    ...finding,
    id: findingId(`other-rule-${rule}`, check.printed.cell),
    kind: 'plausibility',
    code: isCap ? 'column-capped' : 'other-minimal-form',
    class: 'remark',
    places: figures.flatMap(({ finding: { places } }) => places),
    data: { count: figures.length, differing: figures.length, rule: rule.replace(/^\w+-/, '') },
  };
}

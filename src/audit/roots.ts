import { cellKey } from './cellKey';
import type { Finding } from './finding';

/**
 * Findings in chains: one that follows from another bears the id of the first of them, its root, and stands right
 * behind it; the root says how many follow.
 */
export function inChains(findings: readonly Finding[]): Finding[] {
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    const cell = finding.places[0]?.cell;
    if (cell && finding.class === 'error' && !byCell.has(cellKey(cell))) byCell.set(cellKey(cell), finding);
  }
  const followers = new Map<Finding, Finding[]>();
  const roots: Finding[] = [];
  for (const finding of findings) {
    const root = rootOf(finding, byCell);
    if (root === finding) roots.push(finding);
    else followers.set(root, [...(followers.get(root) ?? []), finding]);
  }
  return roots.flatMap((root) => {
    const after = followers.get(root) ?? [];
    return after.length === 0
      ? [root]
      : [{ ...root, followers: after.length }, ...after.map((each) => ({ ...each, root: root.id }))];
  });
}

function rootOf(finding: Finding, byCell: ReadonlyMap<string, Finding>): Finding {
  const seen = new Set<Finding>();
  let at = finding;
  while (!seen.has(at)) {
    seen.add(at);
    const cell = at.cause?.code === 'follows-from' ? at.cause.cell : undefined;
    const next = cell && byCell.get(cellKey(cell));
    if (!next) return at;
    at = next;
  }
  // A circle has no first: each stands for itself.
  return finding;
}

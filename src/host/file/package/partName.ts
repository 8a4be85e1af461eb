/**
 * Key under which a part is found: forward slashes, no leading slash, lower case (names are not case-sensitive).
 * Null for a name that leads out of the package.
 */
export function partKey(name: string): string | null {
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '');
  const isUnsafe =
    path === '' || path.includes('\0') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
  return isUnsafe ? null : path.toLowerCase();
}

/** Folder of a part with its trailing slash; empty at the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Path of a relationship's target, seen from the part that has the relationship; null when it leads out of the package. */
export function resolveTarget(fromPart: string, target: string): string | null {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : folderOf(fromPart) + path).split('/');
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..') {
      if (resolved.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') resolved.push(step);
  }
  return resolved.every(isSegment) && resolved.length > 0 ? resolved.join('/') : null;
}

/** Whether a step of a path can be one of a part's name. */
function isSegment(step: string): boolean {
  return !/[\0-\x1f"#*:<>?|]|\.$/.test(step);
}

/** Path from one part's folder to another part, as a relationship writes it. */
export function relativeTarget(fromPart: string, toPart: string): string {
  const from = folderOf(fromPart).split('/').slice(0, -1);
  const to = toPart.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}

/** Part that holds the relationships of a part; `''` is the package itself. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

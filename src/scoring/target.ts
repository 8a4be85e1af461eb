import type { Target } from './types';

/**
 * Sum of two targets; a range target adds both ends.
 * @method M-7
 */
export function addTargets(one: Target, other: Target): Target {
  if (typeof one === 'number' && typeof other === 'number') return one + other;
  const [first, second] = [asRange(one), asRange(other)];
  return { from: first.from + second.from, to: first.to + second.to };
}

/**
 * A target times a factor; a range target keeps both ends.
 * @method M-7
 */
export function scaleTarget(target: Target, factor: number): Target {
  if (typeof target === 'number') return target * factor;
  return { from: target.from * factor, to: target.to * factor };
}

function asRange(target: Target): { from: number; to: number } {
  return typeof target === 'number' ? { from: target, to: target } : target;
}

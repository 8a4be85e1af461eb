import type { Result } from '../kernel/result';
import { achievement, capped, predicateValue, type Direction, type ScoringIssue } from '../scoring/index';
import { figureOf, type Block, type Cell } from './cells';
import { eachCell, type NamedBlock } from './eachCell';
import { failure, Failure, failureOf, type Outcome } from './failure';
import { functionProfile } from './profile';

/** The outcome of a formula: its value, or the failure that its first issue is. */
export function outcomeOf<T extends Outcome>(result: Result<T, ScoringIssue>): T | Failure {
  return result.ok ? result.value : failureOf(result.issues[0]);
}

/** Computes every cell of the result from one figure of each argument; what is not measured is #N/A. */
export function eachFigure(
  blocks: readonly NamedBlock[],
  compute: (figures: readonly number[]) => Outcome,
): unknown[][] {
  return eachCell(blocks, (cells) => {
    const figures: number[] = [];
    for (let place = 0; place < cells.length; place += 1) {
      const argument = (blocks[place] as NamedBlock)[0];
      const figure = figureOf(cells[place] as Cell, argument);
      if (figure instanceof Failure) return figure;
      if (figure === null) return failure('#N/A', 'nothing-there', { argument });
      figures.push(figure);
    }
    return compute(figures);
  });
}

/** A block of one empty cell, for an argument that was left out. */
export const EMPTY: Block = [[{ state: 'missing' }]];

/**
 * Capaian of one row under the profile's method, capped if it caps: of figures, a range target, or two predicates.
 * @method M-1 to M-6
 */
export function achievementOf(target: Cell, actual: Cell, direction: Direction): number | Failure {
  const { minimalForm, cap } = functionProfile().method;
  const figures =
    target.state === 'words' && actual.state === 'words' ? predicates(target.text, actual.text) : null;
  if (figures instanceof Failure) return figures;
  if (figures) return outcomeOf(achievement(figures.target, figures.actual, direction, minimalForm));
  const wanted =
    target.state === 'figure' && target.range !== null ? target.range : figureOf(target, 'target');
  const reached = figureOf(actual, 'realisasi');
  if (wanted instanceof Failure) return wanted;
  if (reached instanceof Failure) return reached;
  const outcome = outcomeOf(achievement(wanted, reached, direction, minimalForm));
  return outcome instanceof Failure ? outcome : capped(outcome, cap);
}

/** Figures of two predicate words; null when neither is one. */
function predicates(target: string, actual: string): { target: number; actual: number } | null | Failure {
  const [wanted, reached] = [predicateOf(target), predicateOf(actual)];
  if (!wanted && !reached) return null;
  if (wanted && reached && wanted.scale === reached.scale)
    return { target: wanted.value, actual: reached.value };
  return failure('#VALUE!', 'predicate-scales-differ', { target, actual });
}

function predicateOf(word: string): { readonly value: number; readonly scale: string } | null {
  const result = predicateValue(word, functionProfile().method.predicateScales);
  return result.ok ? result.value : null;
}

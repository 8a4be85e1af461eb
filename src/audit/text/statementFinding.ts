import type { Finding, Quantity } from '../finding';
import type { Fact } from './facts';
import type { WrongStatement } from './statement';

const FIELDS: Readonly<Record<Fact['quantity'], Quantity['ref']['field']>> = {
  any: 'achievement',
  reached: 'achievement',
  score: 'objective-score',
  target: 'target',
  actual: 'actual',
  achievement: 'achievement',
  'budget-ceiling': 'budget-ceiling',
  'budget-spent': 'budget-spent',
  'input-percent': 'input-percent',
  'efficiency-index': 'efficiency-index',
  gap: 'achievement',
  'national-target': 'national-target',
};

/** The field that a figure of a text is about. */
export function fieldOf(quantity: Fact['quantity']): Quantity['ref']['field'] {
  return FIELDS[quantity];
}

/** A statement that does not hold as a finding at its paragraph, with its sentence. */
export function findingOf(
  wrong: WrongStatement,
  paragraph: number,
  sentence: string,
  index: number,
): Finding {
  return {
    id: `text|${paragraph}|${index}|${wrong.printed}`,
    kind: 'text',
    code: wrong.code,
    class: wrong.class,
    quantity: quantityOfSubject(wrong),
    places: [{ paragraph, printed: sentence }],
    printed: wrong.printed,
    right: wrong.right,
    decimals: wrong.decimals,
    cause: wrong.cause,
    ...(wrong.data ? { data: wrong.data } : {}),
  };
}

function quantityOfSubject({ subject, field, code }: WrongStatement): Quantity | null {
  const ref = { field };
  // A word is wrong for its figure, whoever's it is.
  if (!subject) return code === 'label-wrong' ? { ref, level: 'row', id: null, name: null } : null;
  switch (subject.kind) {
    case 'indicator':
      return { ref, level: 'indicator', id: subject.item.indicator.id, name: subject.item.indicator.name };
    case 'objective':
      return { ref, level: 'objective', id: subject.item.objective.id, name: subject.item.objective.name };
    case 'perspective':
      return {
        ref,
        level: 'perspective',
        id: subject.item.perspective?.id ?? null,
        name: subject.item.perspective?.name ?? null,
      };
    case 'total':
    case 'unit':
      return { ref, level: subject.kind, id: null, name: null };
  }
}

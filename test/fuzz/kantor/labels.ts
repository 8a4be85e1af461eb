import { word, type Draft } from './draft';
import type { Column } from './layout';
import { totalLabel } from './rows';
import type { TrueIndicator } from './truth';
import {
  EVIDENCES,
  FALLING_WORDS,
  FOLLOW_UPS,
  FORMULAS,
  OBSTACLES,
  OWNERS,
  RISING_WORDS,
  type WordRole,
} from './words';

const head = (draft: Draft, role: WordRole, above: readonly string[]): string[] => [
  ...above,
  word(draft, role),
];

export function numberColumn(draft: Draft, above: readonly string[] = []): Column {
  const isDotted = draft.dice.isLucky(0.2);
  return {
    head: head(draft, 'no', above),
    role: 'label',
    cell: ({ key, code }) => (isDotted ? code : key + 1),
    group: () => null,
  };
}

/** The sasaran as a column of its own. */
export function objectiveColumn(draft: Draft, above: readonly string[] = []): Column {
  const { objectives } = draft.office;
  return {
    head: head(draft, 'objective', above),
    role: 'label',
    cell: ({ objective }) => objectives[objective]?.name ?? null,
    span: ({ objective }) => String(objective),
  };
}

export function perspectiveColumn(draft: Draft): Column {
  const { objectives, perspectives } = draft.office;
  const of = ({ objective }: TrueIndicator): number => objectives[objective]?.perspective ?? 0;
  return {
    head: [word(draft, 'perspective')],
    role: 'label',
    cell: (indicator) => perspectives[of(indicator)] ?? null,
    span: (indicator) => String(of(indicator)),
  };
}

export function indicatorColumn(draft: Draft, above: readonly string[] = []): Column {
  return {
    head: head(draft, 'indicator', above),
    role: 'label',
    cell: ({ name }) => name,
    group: ({ text }) => text,
    free: (row) => totalLabel(draft, row),
  };
}

export function unitColumn(draft: Draft, above: readonly string[] = []): Column {
  return { head: head(draft, 'unit', above), role: 'label', cell: ({ unit }) => unit };
}

/** A column that says which way is better; the word of a way is the same all over the sheet. */
export function directionColumn(draft: Draft): Column {
  const { dice } = draft;
  const words = { maksimal: dice.oneOf(RISING_WORDS), minimal: dice.oneOf(FALLING_WORDS), stabil: 'Stabil' };
  return { head: [word(draft, 'direction')], role: 'direction', cell: ({ way }) => words[way] };
}

/** Columns of no figures that offices add at the end. */
export function textColumns(draft: Draft): Column[] {
  const { dice } = draft;
  const kinds = [
    ['owner', OWNERS],
    ['obstacle', OBSTACLES],
    ['followUp', FOLLOW_UPS],
    ['evidence', EVIDENCES],
    ['formula', FORMULAS],
  ] as const;
  return dice.some(kinds, dice.oneOf([0, 0, 1, 2])).map(([role, texts]) => ({
    head: [word(draft, role)],
    role: 'text',
    cell: () => (dice.isLucky(0.85) ? dice.oneOf(texts) : null),
  }));
}

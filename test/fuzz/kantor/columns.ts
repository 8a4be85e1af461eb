import { heading, word, type Draft } from './draft';
import { divided, exact, isAbove, times, whole, type Exact, type Figure } from './exact';
import type { BodyRow, Column, Role } from './layout';
import { figureCell, moneyCell, type Cell } from './notation';
import { bandWord, officeAchievement, resultCell } from './results';
import type { Pair, TrueIndicator } from './truth';
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

type OfYear = (indicator: TrueIndicator) => Pair;

export const ofThisYear: OfYear = ({ year }) => year;

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

/** A figure of the indicator under its own or a given header. */
export function figureColumn(
  draft: Draft,
  texts: readonly string[],
  role: Role,
  figureOf: (indicator: TrueIndicator) => Figure | null,
): Column {
  const { dice, notation } = draft;
  return {
    head: texts,
    role,
    cell: (indicator) => {
      const value = figureOf(indicator);
      return value === null ? null : figureCell(dice, value, indicator.measure, indicator.unit, notation);
    },
  };
}

export function targetColumn(draft: Draft, texts: readonly string[], pairOf: OfYear = ofThisYear): Column {
  const { dice, wayShown } = draft;
  const plain = figureColumn(draft, texts, 'target', (indicator) => pairOf(indicator).target);
  if (wayShown !== 'sign') return plain;
  const sign = dice.oneOf(['≤ ', '<= ', 'maks. ', 'Maksimal ', 'paling banyak ', '≤']);
  const bare = { ...draft, notation: { ...draft.notation, percents: 'points', stars: 0 } } as const;
  const written = figureColumn(bare, texts, 'target', (indicator) => pairOf(indicator).target);
  return {
    ...plain,
    cell: (indicator) =>
      indicator.way === 'minimal' ? sign + textOf(written.cell(indicator)) : plain.cell(indicator),
  };
}

/** A cell as a person would type it into a text, with a decimal comma. */
function textOf(cell: Cell): string {
  const value = typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : cell;
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

export function actualColumn(draft: Draft, texts: readonly string[], pairOf: OfYear = ofThisYear): Column {
  return figureColumn(draft, texts, 'actual', (indicator) => pairOf(indicator).actual);
}

export function achievementColumn(
  draft: Draft,
  texts: readonly string[],
  pairOf: OfYear = ofThisYear,
): Column {
  const { dice, results, office } = draft;
  return {
    head: texts,
    role: 'achievement',
    cell: (indicator) =>
      resultCell(dice, officeAchievement(indicator, pairOf(indicator), office.rule), results),
  };
}

export function criterionColumn(draft: Draft, texts: readonly string[]): Column {
  const { results, office } = draft;
  return {
    head: texts,
    role: 'criterion',
    cell: (indicator) => bandWord(officeAchievement(indicator, indicator.year, office.rule), results),
  };
}

/** "Tercapai" or not, by target and realisasi alone. */
export function statusColumn(texts: readonly string[]): Column {
  return {
    head: texts,
    role: 'status',
    cell: ({ way, year: { target, actual } }) => {
      const [goal, done] = [exact(target), exact(actual)];
      const isMet = way === 'minimal' ? !isAbove(done, goal) : !isAbove(goal, done);
      return isMet ? 'Tercapai' : 'Tidak Tercapai';
    },
  };
}

export function moneyColumn(
  draft: Draft,
  texts: readonly string[],
  role: Role,
  rupiahOf: (indicator: TrueIndicator) => number | null,
): Column {
  const { dice, notation } = draft;
  return {
    head: texts,
    role,
    cell: (indicator) => {
      const rupiah = rupiahOf(indicator);
      return rupiah === null ? null : moneyCell(dice, rupiah, notation);
    },
  };
}

export function inputPercentColumn(draft: Draft, texts: readonly string[]): Column {
  return {
    head: texts,
    role: 'input-percent',
    cell: ({ ceiling, spent }) => resultCell(draft.dice, share(spent, ceiling), draft.results),
  };
}

function share(part: number, all: number): Exact | null {
  return divided(times(whole(part), whole(100)), whole(all));
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

/** Rows of the indicators, the sasaran in rows of their own when asked for. */
export function rowsOf(draft: Draft, hasGroups: boolean): BodyRow[] {
  const { dice, office } = draft;
  const hidesRows = dice.isLucky(0.03);
  const rows: BodyRow[] = [];
  let [objective, perspective] = [-1, -1];
  for (const indicator of office.indicators) {
    const own = office.objectives[indicator.objective];
    if (hasGroups && own && indicator.objective !== objective) {
      if (own.perspective !== null && own.perspective !== perspective)
        rows.push({ kind: 'group', level: 0, text: office.perspectives[own.perspective] ?? '' });
      rows.push({ kind: 'group', level: 1, text: `Sasaran ${indicator.objective + 1}: ${own.name}` });
      perspective = own.perspective ?? -1;
    }
    objective = indicator.objective;
    const isHidden = hidesRows && dice.isLucky(0.3);
    if (isHidden) draft.features.add('hidden-rows');
    rows.push({ kind: 'indicator', indicator, isHidden });
  }
  return rows;
}

export { heading, word };

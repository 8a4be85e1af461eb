import type { Quarter } from '../../scoring/index';
import type { Field } from '../fields';

/** A column of a form. `{y}` in a header stands for any year. */
export interface FormColumn {
  readonly head: string;
  /** What the column means; null when it is not used. */
  readonly field: Field | null;
  readonly quarter?: Quarter;
  /** Years after the year of the report: -1 is the year before. */
  readonly year?: number;
  /** Its figures run over several years (s.d. tahun): whatever year it names, they are no figure of that year. */
  readonly isOverYears?: true;
}

/** A title over several columns. */
export interface FormGroup {
  readonly head: string;
  readonly columns: readonly FormNode[];
}

export type FormNode = FormColumn | FormGroup;

/** Levels of rows that a form has, from the highest to the lowest. */
export type FormLevel =
  'perspective' | 'goal' | 'objective' | 'programme' | 'activity' | 'sub-activity' | 'indicator';

/**
 * How the figures of the periods make up the year: `last` (s.d., the last one is the year), `sum` (by period, added
 * up), `stated` (the year has its own column), `none` (no periods), `open` (the form does not say).
 */
export type PeriodRule = 'last' | 'sum' | 'stated' | 'none' | 'open';

/** What we do with a form: score it, take its targets or its money, or nothing. */
export type FormUse = 'scored' | 'targets' | 'money' | 'not-scored';

/** An official form (formulir resmi) as data. */
export interface Form {
  readonly id: string;
  /** Its name as offices say it. */
  readonly name: string;
  /** The regulation or program that it comes from. */
  readonly source: string;
  /** Words of its title; one of these phrases is enough. */
  readonly titleWords: readonly string[];
  readonly columns: readonly FormNode[];
  readonly levels: readonly FormLevel[];
  readonly periodRule: PeriodRule;
  readonly scored: FormUse;
}

/** A column of a form with the titles above it. */
export interface FormLeaf extends FormColumn {
  /** Headers from top to bottom. */
  readonly path: readonly string[];
}

/**
 * Columns of a form from left to right.
 * @example formLeaves([{ head: 'Target', columns: [{ head: 'TW I', field: 'target', quarter: 1 }] }])[0].path // => ['Target', 'TW I']
 */
export function formLeaves(nodes: readonly FormNode[], above: readonly string[] = []): readonly FormLeaf[] {
  return nodes.flatMap((node) =>
    'columns' in node
      ? formLeaves(node.columns, [...above, node.head])
      : [{ ...node, path: [...above, node.head] }],
  );
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Columns of the four quarters; `{q}` in the header stands for I to IV. */
export function quarters(head: string, field: Field | null): readonly FormColumn[] {
  return ROMAN.map((roman, at) => ({
    head: head.replace('{q}', roman),
    field,
    quarter: (at + 1) as Quarter,
  }));
}

/** Columns of figures and money below one title, as in the forms of local government. */
export function performanceAndMoney(
  head: string,
  kinerja: Omit<FormColumn, 'head'>,
  money: Omit<FormColumn, 'head'>,
): FormGroup {
  return {
    head,
    columns: [
      { head: 'K', ...kinerja },
      { head: 'Rp', ...money },
    ],
  };
}

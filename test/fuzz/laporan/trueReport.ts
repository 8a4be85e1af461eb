import type { IndicatorTable } from '../../../src/sheet/table';
import {
  achievementOf,
  divided,
  exact,
  figure,
  isAbove,
  minus,
  plus,
  rangeAchievement,
  times,
  whole,
  type Exact,
  type Figure,
} from '../kantor/exact';
import type { MadeWorkbook } from '../kantor/made';
import { WORD_SCALES } from '../kantor/names';
import { upTo } from '../kantor/quarters';
import type { Pair, TrueIndicator } from '../kantor/truth';

/** Figures of one indicator in one period, exactly; null where there is none. */
export interface TrueFigures {
  readonly target: Exact | null;
  /** Upper end of a range. */
  readonly to?: Exact;
  readonly actual: Exact | null;
  readonly achievement: Exact | null;
  readonly ofYear?: Exact | null;
}

/** One indicator of the report with every figure that can be told of it. */
export interface TrueSubject {
  readonly made: TrueIndicator;
  readonly name: string;
  readonly now: TrueFigures;
  readonly before: TrueFigures;
  readonly ceiling: Exact | null;
  readonly spent: Exact | null;
  readonly quarter: (quarter: number) => TrueFigures;
  /** null where it is words. */
  readonly yearTarget: Exact | null;
  /** Target of a year of the Renstra, where the form has one. */
  readonly renstra: (year: number) => Exact | null;
  /** Counted in levels above it. */
  readonly counts: boolean;
}

/** A level of the report: its members, by name. */
export interface TrueLevel {
  readonly number: number;
  readonly name: string;
  readonly members: readonly TrueSubject[];
}

const HUNDRED = whole(100);

/** What a report of a made workbook must say, from the office itself; only who stands under whom is the reading's. */
export class TrueReport {
  readonly year: number;
  /** The quarter that the state is told of; null for the year. */
  readonly through: number | null;
  readonly subjects: readonly TrueSubject[];
  readonly objectives: readonly TrueLevel[];
  readonly perspectives: readonly { readonly name: string; readonly objectives: readonly TrueLevel[] }[];
  readonly unit: MadeWorkbook['unit'];
  /** Every text that the office typed. */
  readonly typed: ReadonlySet<string>;

  constructor(
    readonly made: MadeWorkbook,
    table: IndicatorTable,
  ) {
    this.year = made.office.year;
    const filled = made.features.flatMap((feature) => /^filled-to-tw-(\d)$/.exec(feature)?.[1] ?? []);
    this.through = filled.length > 0 ? Number(filled[0]) : null;
    this.unit = made.unit;
    this.typed = typedIn(made);
    const subjects = new Map(
      table.indicators.map((read) => [read.id, this.subject(read.name, read.isSumOfRows !== true)]),
    );
    this.subjects = [...subjects.values()];
    this.objectives = table.objectives.map(({ id, number, name }) => ({
      number,
      name,
      members: table.indicators
        .filter(({ objective }) => objective === id)
        .map((read) => subjects.get(read.id) as TrueSubject),
    }));
    this.perspectives = table.perspectives.map(({ id, name }) => ({
      name,
      objectives: this.objectives.filter((_, at) => table.objectives[at]?.perspective === id),
    }));
  }

  private subject(name: string, counts: boolean): TrueSubject {
    const { made } = this;
    const own = ownOf(name, made.office.indicators);
    const expected = own && made.expected.get(own.key);
    if (!own || !expected) throw new Error(`no such indicator: ${name}`);
    const isRange = own.rangeTo !== undefined && this.through === null;
    return {
      made: own,
      name,
      counts,
      now: {
        target: expected.hasNoTarget ? null : isRange ? exact(own.year.target) : expected.target,
        ...(isRange && own.rangeTo && { to: exact(own.rangeTo) }),
        actual: expected.actual,
        achievement: expected.achievement,
      },
      before: figuresOf(own, own.before[0] as Pair, made),
      ceiling: expected.ceiling,
      spent: expected.spent,
      quarter: (quarter) => quarterOf(own, quarter, made),
      yearTarget: expected.hasNoTarget ? null : exact(own.year.target),
      renstra: (year) => renstraOf(own, year - this.year, made.form),
    };
  }

  /** NPS of some members; of a quarter where one is given. */
  scoreOf(members: readonly TrueSubject[], quarter?: number): Exact | null {
    const values = members
      .filter(({ counts }) => counts)
      .flatMap((each) => (quarter === undefined ? each.now : each.quarter(quarter)).achievement ?? []);
    return meanOf(values);
  }

  perspectiveScore(
    { objectives }: { readonly objectives: readonly TrueLevel[] },
    quarter?: number,
  ): Exact | null {
    return meanOf(objectives.flatMap(({ members }) => this.scoreOf(members, quarter) ?? []));
  }

  total(quarter?: number): Exact | null {
    const parts =
      this.perspectives.length > 0
        ? this.perspectives.map((each) => this.perspectiveScore(each, quarter))
        : this.objectives.map(({ members }) => this.scoreOf(members, quarter));
    return meanOf(parts.flatMap((part) => part ?? []));
  }
}

function typedIn({ sheets }: MadeWorkbook): ReadonlySet<string> {
  const texts = sheets.flatMap(({ spec }) =>
    spec.cells.flat().flatMap((cell) => {
      const value = typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : cell;
      return typeof value === 'string' ? [tidy(value)] : [];
    }),
  );
  return new Set(texts);
}

/** A text with one blank where it has many, or a new line. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function figuresOf(own: TrueIndicator, { target, actual }: Pair, { rule }: MadeWorkbook): TrueFigures {
  return {
    target: exact(target),
    actual: exact(actual),
    achievement: achievementOf(exact(target), exact(actual), own.way, rule),
  };
}

function quarterOf(own: TrueIndicator, quarter: number, made: MadeWorkbook): TrueFigures {
  const pair = { target: upTo(own, quarter, 'target'), actual: upTo(own, quarter, 'actual') };
  const year = exact(own.year.target);
  const ofYear = own.rangeTo
    ? rangeAchievement(year, exact(own.rangeTo), exact(pair.actual), made.rule)
    : achievementOf(year, exact(pair.actual), own.way, made.rule);
  return { ...figuresOf(own, pair, made), ofYear };
}

const grown = ({ units, decimals }: Figure, percent: number): Figure =>
  figure(Math.max(1, Math.round((units * percent) / 100)), decimals);

/** Targets of other years as the forms have them. */
function renstraOf(own: TrueIndicator, offset: number, form: string): Exact | null {
  if (offset === 0) return exact(own.year.target);
  if (form === 'tc30' && offset === -1) return exact((own.before[0] as Pair).target);
  if (form === 'tc30') return exact(grown(own.year.target, 100 + 3 * offset));
  if ((form === 'tc29' || form === 'tahun') && offset === 2) return exact(own.renstraTarget);
  return null;
}

export function meanOf(values: readonly Exact[]): Exact | null {
  return values.length === 0 ? null : divided(values.reduce(plus), whole(values.length));
}

export function sumOf(values: readonly Exact[]): Exact | null {
  return values.length === 0 ? null : values.reduce(plus);
}

export function percentOf(part: Exact | null, all: Exact | null): Exact | null {
  return part === null || all === null ? null : divided(times(part, HUNDRED), all);
}

/** The indicator of the longest name in it: one name may begin another. */
function ownOf<T extends { readonly name: string }>(name: string, indicators: readonly T[]): T | undefined {
  return indicators
    .filter((each) => name.includes(each.name))
    .sort((one, other) => other.name.length - one.name.length)[0];
}

/** Kriteria of BPOM 2021 (M-14), on the exact value. */
export function criterionOf(value: Exact | null): string | null {
  if (value === null) return null;
  const from = (bound: number): boolean => !isAbove(whole(bound), value);
  if (isAbove(value, whole(120))) return 'Tidak dapat disimpulkan';
  if (from(110)) return 'Sangat Baik';
  if (from(90)) return 'Baik';
  if (from(70)) return 'Cukup';
  return from(50) ? 'Kurang' : 'Sangat Kurang';
}

/** IE, TE, kategori and capaian TE (M-19 to M-22). */
export function efficiencyOf(output: Exact | null, input: Exact | null) {
  const index = output === null || input === null ? null : divided(output, input);
  const level = index === null ? null : minus(index, whole(1));
  const isWithin = level !== null && level.over >= 0n && !isAbove(level, whole(1));
  return {
    index,
    level,
    category: level === null ? null : isWithin ? 'Efisien' : 'Tidak Efisien',
    achievement: level === null ? null : stepOf(level),
  };
}

const STEPS = [100, 95, 92, 90, 88, 86, 84, 80, 78];

/** Capaian of a TE (M-22). */
export function stepOf(level: Exact): number {
  if (level.over < 0n) return 75;
  const place = STEPS.findIndex((_, at) => !isAbove(level, { over: BigInt(2 * (at + 1)), under: 10n }));
  return place < 0 ? 75 : (STEPS[place] as number);
}

/** The word of a level of a scale, as the sheets have it; null for figures. */
export function wordOf({ measure }: TrueIndicator, value: Exact | null): string | null {
  if (value === null || (measure !== 'opinion' && measure !== 'predicate')) return null;
  return WORD_SCALES[measure][Number(value.over / value.under) - 1] ?? null;
}

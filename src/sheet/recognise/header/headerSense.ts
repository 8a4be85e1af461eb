import type { Quarter } from '../../../scoring/index';
import type { Domain, Identity, Measure, Scope } from '../../words/headerWords';

/** What the text of one header cell says. */
export interface HeaderSense {
  readonly identity: Identity | null;
  /** Named first and then another: `Sasaran / Indikator`. */
  readonly alsoIdentity: Identity | null;
  readonly measure: Measure | null;
  readonly domain: Domain | null;
  readonly scope: Scope | null;
  readonly version: 'initial' | 'revised' | null;
  readonly quarter: Quarter | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly isUntil: boolean;
  readonly isAnnual: boolean;
  readonly isQuarterWord: boolean;
  /** `%` in brackets: part of the meaning or the unit, as the neighbours say. */
  readonly hasPercentInBrackets: boolean;
  /** Nothing but a unit in brackets or signs: `(%)`, `(Orang)`, `%`. */
  readonly isUnitOnly: boolean;
  /** The numbers below count years: `Tahun ke-`. */
  readonly isYearOrdinal: boolean;
  /** The kriteria of an NPS. */
  readonly isOfScore: boolean;
  /** The text is no more than a number 1 to 4 or I to IV: a quarter when a parent says so. */
  readonly ordinal: Quarter | null;
  /** The text is a number of one digit, or ends with one behind `Tahun ke-`. */
  readonly bareNumber: number | null;
  /** Words that no phrase explains, as they stood. */
  readonly rest: string;
  /** Share of words that phrases explain, 0..1. */
  readonly coverage: number;
  readonly isFuzzy: boolean;
  readonly wordCount: number;
}

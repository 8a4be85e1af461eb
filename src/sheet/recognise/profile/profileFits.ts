import type { CellAddress } from '../../../kernel/cellAddress';
import { achievement, capped, criterionOf, type Method } from '../../../scoring/index';
import type { IndicatorTable } from '../../table';
import { scaleFits } from '../direction/criterionScale';
import { agrees, wordNats, witnessNats } from '../evidence/witness';
import { MARGINS, WEIGHTS } from '../evidence/weights';
import { profileCandidates, type ProfileCandidate } from './candidates';
import { typedResults, type TypedResult } from './typedResults';

/** How many of the typed results (capaian, kriteria) a profile comes to. */
export interface ProfileFit {
  readonly profile: ProfileCandidate;
  /** So many of them agree. */
  readonly fits: number;
  readonly of: number;
}

/** Typed results that are not of the chosen profile. */
export interface ProfileFits {
  /** The profile that explains them best; null where none does clearly better than the chosen one. */
  readonly best: ProfileFit | null;
  readonly chosen: ProfileFit;
  /** Every profile that was tried, the chosen one first. */
  readonly tried: readonly ProfileFit[];
  /** Typed results that the chosen profile does not come to. */
  readonly misses: readonly CellAddress[];
  /** A cell of each indicator whose capaian or kriteria depends on the profile. */
  readonly touched: readonly CellAddress[];
}

/** So many kriteria at least must miss before the scale itself is in question. */
const FEW = 2;

/**
 * Compares the capaian and kriteria that an office typed with what profiles make of its figures (profil yang cocok).
 * Null where they fit the chosen profile, or say too little against it: a single slip is no profile.
 * @method M-3, M-14
 */
export function profileFits(table: IndicatorTable, method: Method): ProfileFits | null {
  const results = typedResults(table);
  if (results.length === 0) return null;
  const [own, ...others] = profileCandidates(method);
  const chosen = fitOf(own, results);
  if (chosen.misses.length === 0) return null;
  const tried = others.map((candidate) => fitOf(candidate, results));
  const best = tried.reduce((one, other) => (other.nats > one.nats ? other : one), chosen);
  const margin = best.nats - chosen.nats - WEIGHTS['profile-chosen'].nats;
  const isBetter = best !== chosen && margin >= MARGINS.remarked;
  if (!isBetter && !hasOtherScale(chosen, results)) return null;
  return {
    best: isBetter ? plain(best) : null,
    chosen: plain(chosen),
    tried: [chosen, ...tried].map(plain),
    misses: chosen.misses,
    touched: isBetter
      ? results.flatMap((result) => touchedCell(result, own.method, best.profile.method))
      : chosen.misses,
  };
}

interface Fit extends ProfileFit {
  readonly nats: number;
  readonly misses: readonly CellAddress[];
}

const plain = ({ profile, fits, of }: Fit): ProfileFit => ({ profile, fits, of });

function fitOf(profile: ProfileCandidate, results: readonly TypedResult[]): Fit {
  const misses: CellAddress[] = [];
  let nats = 0;
  let of = 0;
  for (const result of results) {
    const value = valueOf(result, profile.method);
    const typed = result.achievement;
    if (typed && value !== null) {
      of += 1;
      nats += witnessNats(typed.witness, value);
      if (!agrees(typed.witness, value)) misses.push(typed.cell);
    }
    if (!result.criterion) continue;
    const isRight = isCriterionOf(result, value, profile.method);
    if (isRight === null) continue;
    of += 1;
    nats += wordNats(isRight, profile.method.criterionBands.length);
    if (!isRight) misses.push(result.criterion.cell);
  }
  return { profile, nats, misses, of, fits: of - misses.length };
}

/** Capaian of an indicator by a profile, capped; null where there is none. */
function valueOf({ indicator, target, actual }: TypedResult, method: Method): number | null {
  const result = achievement(target, actual, indicator.direction ?? method.direction, method.minimalForm);
  return result.ok ? capped(result.value, method.cap) : null;
}

/** Whether the typed word is that of the typed capaian, else of the computed one. */
function isCriterionOf(
  { achievement: typed, criterion }: TypedResult,
  value: number | null,
  method: Method,
): boolean | null {
  const judged = typed?.witness.printed ?? value;
  if (judged === null || criterion === null) return null;
  return scaleFits(method, criterion.word, judged) ?? false;
}

/** Most of the typed kriteria are not of the chosen scale, and there is more than one. */
function hasOtherScale({ misses }: Fit, results: readonly TypedResult[]): boolean {
  const wrong = new Set(misses);
  const words = results.flatMap(({ criterion }) => criterion?.cell ?? []);
  const missed = words.filter((cell) => wrong.has(cell)).length;
  return missed >= FEW && missed * 2 > words.length;
}

/** A cell of an indicator that two profiles come to different results of: a typed result, else its name. */
function touchedCell(result: TypedResult, one: Method, other: Method): CellAddress[] {
  const [a, b] = [valueOf(result, one), valueOf(result, other)];
  const isSame = a === b && labelOf(a, one) === labelOf(b, other);
  const cell = result.achievement?.cell ?? result.criterion?.cell ?? result.indicator.nameCell;
  return isSame || !cell ? [] : [cell];
}

function labelOf(value: number | null, { criterionBands, classifyDecimals }: Method): string | null {
  return value === null ? null : (criterionOf(value, criterionBands, classifyDecimals)?.label ?? null);
}

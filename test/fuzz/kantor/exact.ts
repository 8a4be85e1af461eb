/** A fraction of whole numbers, divisor above zero: what figures come to without any rounding. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** A printed decimal figure: `units` of 10 ** -decimals. */
export interface Figure {
  readonly units: number;
  readonly decimals: number;
}

export const figure = (units: number, decimals = 0): Figure => ({ units, decimals });

export function exact({ units, decimals }: Figure): Exact {
  return { over: BigInt(units), under: 10n ** BigInt(decimals) };
}

export const whole = (value: number): Exact => ({ over: BigInt(value), under: 1n });

export function plus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** Null for a divisor of zero. */
export function divided(a: Exact, b: Exact): Exact | null {
  if (b.over === 0n) return null;
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
}

export const isAbove = (a: Exact, b: Exact): boolean => a.over * b.under > b.over * a.under;
export const isSame = (a: Exact, b: Exact): boolean => a.over * b.under === b.over * a.under;

export const smaller = (a: Exact, b: Exact): Exact => (isAbove(a, b) ? b : a);

/** Rounded half away from zero, as a person prints it. */
export function rounded({ over, under }: Exact, decimals: number): Figure {
  const scaled = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const units = (2n * scaled + under) / (2n * under);
  return figure(Number(over < 0n ? -units : units), decimals);
}

/** The nearest double, by twenty decimals. */
export function toNumber({ over, under }: Exact): number {
  const cut = (over * 10n ** 20n) / under;
  return Number(`${cut}e-20`);
}

/** The double that a cell with this figure holds. */
export function numberOf({ units, decimals }: Figure): number {
  return Number(`${units}e-${decimals}`);
}

/** Digits with a point and all decimals: `-4.50`. */
export function plainText({ units, decimals }: Figure): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const sign = units < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

export type Way = 'maksimal' | 'minimal' | 'stabil';

/** How an office turns target and realisasi into capaian. */
export interface Rule {
  readonly minimalForm: 'A' | 'B';
  readonly cap: number | null;
}

const HUNDRED = whole(100);

/** Capaian in percent points; null where there is none (a zero divisor). */
export function achievementOf(target: Exact, actual: Exact, way: Way, rule: Rule): Exact | null {
  const value = uncapped(target, actual, way, rule.minimalForm);
  return value === null || rule.cap === null ? value : smaller(value, whole(rule.cap));
}

function uncapped(target: Exact, actual: Exact, way: Way, form: 'A' | 'B'): Exact | null {
  if (way === 'maksimal') return divided(times(actual, HUNDRED), target);
  if (way === 'stabil') {
    const apart = isAbove(actual, target) ? minus(actual, target) : minus(target, actual);
    return divided(times(minus(target, apart), HUNDRED), target);
  }
  if (target.over === 0n) return null;
  if (form === 'B') return divided(times(target, HUNDRED), actual);
  return divided(times(minus(plus(target, target), actual), HUNDRED), target);
}

/** Capaian against a range, better when higher: inside is 100, else against the end that is passed or missed. */
export function rangeAchievement(from: Exact, to: Exact, actual: Exact, { cap }: Rule): Exact | null {
  const bound = isAbove(actual, to) ? to : isAbove(from, actual) ? from : null;
  const value = bound === null ? HUNDRED : divided(times(actual, HUNDRED), bound);
  return value === null || cap === null ? value : smaller(value, whole(cap));
}

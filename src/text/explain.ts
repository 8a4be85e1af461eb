import type { Method, Direction, IndicatorScore, Target } from '../scoring/index';
import { formatNumber, formatPlain } from './format';
import { DIRECTION_LABELS } from './labels';
import type { Language, Words } from './language';
import { fillTemplate } from './template';

/** One step of the way to a figure, with the clause of the method that it follows. */
export interface ExplainedStep {
  readonly text: string;
  /** Clause of docs/method.md; null: none. */
  readonly clause: string | null;
}

const STEPS = {
  stated: {
    id: 'Arah: {direction}, tertulis di lembar.',
    en: 'Direction: {direction}, stated on the sheet.',
  },
  assumed: {
    id: 'Arah: {direction}, menurut profil {method} karena lembar tidak menyebutnya.',
    en: 'Direction: {direction}, by the profile {method}, since the sheet does not state it.',
  },
  maksimal: {
    id: 'Capaian = realisasi ÷ target × 100 = {actual} ÷ {target} × 100 = {result}%',
    en: 'Achievement = actual ÷ target × 100 = {actual} ÷ {target} × 100 = {result}%',
  },
  minimalA: {
    id: 'Capaian = (2 × target − realisasi) ÷ target × 100 = (2 × {target} − {actual}) ÷ {target} × 100 = {result}%',
    en: 'Achievement = (2 × target − actual) ÷ target × 100 = (2 × {target} − {actual}) ÷ {target} × 100 = {result}%',
  },
  minimalB: {
    id: 'Capaian = target ÷ realisasi × 100 = {target} ÷ {actual} × 100 = {result}%',
    en: 'Achievement = target ÷ actual × 100 = {target} ÷ {actual} × 100 = {result}%',
  },
  stabil: {
    id: 'Capaian = 100 − |realisasi − target| ÷ target × 100 = 100 − |{actual} − {target}| ÷ {target} × 100 = {result}%',
    en: 'Achievement = 100 − |actual − target| ÷ target × 100 = 100 − |{actual} − {target}| ÷ {target} × 100 = {result}%',
  },
  range: {
    id: 'Target {from} sampai {to}: di dalamnya capaian 100%, di luarnya realisasi dibagi batas yang terlewati. Realisasi {actual}, capaian {result}%',
    en: 'Target {from} to {to}: 100% inside, outside the actual is divided by the bound that was passed. Actual {actual}, achievement {result}%',
  },
  capped: {
    id: 'Capaian {result}% dibatasi menjadi {cap}%.',
    en: 'The achievement of {result}% is limited to {cap}%.',
  },
  criterion: {
    id: 'Kriteria {label}: {value}% termasuk batasnya menurut profil {method}.',
    en: 'Criterion {label}: {value}% falls into its band by the profile {method}.',
  },
  missing: {
    id: 'Capaian tidak dihitung: {what} belum ada.',
    en: 'No achievement: {what} is missing.',
  },
} as const satisfies Record<string, Words>;

const MISSING: Readonly<Record<'target' | 'actual', Words>> = {
  target: { id: 'target', en: 'the target' },
  actual: { id: 'realisasi', en: 'the actual' },
};

/**
 * The way of an indicator's capaian: how it was read, the formula with its figures, the cap, the kriteria.
 * @param stated direction that the sheet states; null: none
 * @returns      steps in order; figures with the decimals they have, results with two
 */
export function explainIndicator(
  score: Pick<IndicatorScore, 'target' | 'actual' | 'achievement' | 'uncappedAchievement' | 'criterion'>,
  stated: Direction | null,
  method: Method,
  language: Language,
): ExplainedStep[] {
  const { target, actual, achievement, criterion } = score;
  const say = (
    step: keyof typeof STEPS,
    clause: string | null,
    data: Record<string, string> = {},
  ): ExplainedStep => ({
    text: fillTemplate(STEPS[step][language], { method: method.name, ...data }, language),
    clause,
  });
  if (target === null || actual === null) {
    const what = MISSING[target === null ? 'target' : 'actual'][language];
    return [say('missing', 'M-5', { what })];
  }
  const direction = stated ?? method.direction;
  const steps: ExplainedStep[] = [];
  if (typeof target === 'number') {
    const label = DIRECTION_LABELS[direction][language];
    steps.push(say(stated === null ? 'assumed' : 'stated', 'M-2', { direction: label }));
  }
  if (achievement === null) return steps;
  const before = score.uncappedAchievement ?? achievement;
  const result = formatNumber(before, 2, language);
  const figures = { actual: formatPlain(actual, language), result, ...targetFigures(target, language) };
  steps.push(say(formulaOf(target, direction, method), direction === 'maksimal' ? 'M-1' : 'M-2', figures));
  if (before !== achievement)
    steps.push(say('capped', 'M-3', { result, cap: formatNumber(achievement, 2, language) }));
  if (criterion)
    steps.push(
      say('criterion', 'M-14', { label: criterion.label, value: formatNumber(achievement, 2, language) }),
    );
  return steps;
}

function formulaOf(target: Target, direction: Direction, { minimalForm }: Method): keyof typeof STEPS {
  if (typeof target !== 'number') return 'range';
  return direction === 'minimal' ? `minimal${minimalForm}` : direction;
}

function targetFigures(target: Target, language: Language): Record<string, string> {
  return typeof target === 'number'
    ? { target: formatPlain(target, language) }
    : { from: formatPlain(target.from, language), to: formatPlain(target.to, language) };
}

import { METHOD_PRESETS, type Method } from '../../../scoring/index';

/** A profile that typed results may have been made by. */
export interface ProfileCandidate {
  /** Id of a preset, or `cap:120`, `cap:none`: the chosen profile with another cap. */
  readonly id: string;
  readonly method: Method;
}

/** Caps that offices set besides those of the presets (M-3). */
const CAPS: readonly (number | null)[] = [null, 100, 110, 120, 150];

/**
 * The chosen profile first, then what is nearest to it: presets of the same kriteria, other caps, other presets.
 * @method M-3, M-14
 */
export function profileCandidates(method: Method): readonly [ProfileCandidate, ...ProfileCandidate[]] {
  const own: ProfileCandidate = { id: method.id, method };
  const presets = METHOD_PRESETS.filter(({ id }) => id !== method.id).map((each) => ({
    id: each.id,
    method: each,
  }));
  const near = presets.filter((each) => isNear(each.method, method));
  const caps = CAPS.filter((cap) => ![own, ...near].some((each) => each.method.cap === cap));
  return [
    own,
    ...near,
    ...caps.map((cap) => ({ id: `cap:${cap ?? 'none'}`, method: { ...method, cap } })),
    ...presets.filter((each) => !near.includes(each)),
  ];
}

function isNear(one: Method, other: Method): boolean {
  return JSON.stringify({ ...one, ...NAMES }) === JSON.stringify({ ...other, ...NAMES });
}

/** What two profiles may differ in and be the same but for their cap. */
const NAMES = { id: '', name: '', source: '', cap: null };

/** Id of the question whether typed results come of another profile than the chosen one. */
export function profileQuestionId(profile: string): string {
  return `profile|${profile}`;
}

/** Whether a decision is about the profile. */
export function isProfileQuestion(id: string): boolean {
  return id.startsWith(profileQuestionId(''));
}

/** The profile that answers make of the chosen one. */
export function answeredProfile(method: Method, answers: Readonly<Record<string, string>>): Method {
  const answer = answers[profileQuestionId(method.id)];
  if (answer === undefined || answer === method.id) return method;
  return profileCandidates(method).find(({ id }) => id === answer)?.method ?? method;
}

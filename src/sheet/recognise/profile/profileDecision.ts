import type { Method } from '../../../scoring/index';
import type { Candidate, Decision, Mapping } from '../../decision';
import type { IndicatorTable } from '../../table';
import { placesOf } from '../doubt/places';
import { isProfileQuestion, profileCandidates, profileQuestionId } from './candidates';
import { profileFits, type ProfileFit, type ProfileFits } from './profileFits';

/** How sure the chosen profile is while another one fits better. */
const ASKED = 0.5;

/**
 * One question where typed results are not of the chosen profile: another one is offered, never taken. An answer that
 * the profile in use came of stays as a decision.
 */
export function profileDecision(table: IndicatorTable, mapping: Mapping, method: Method): Decision | null {
  const answered = answeredId(mapping, method);
  if (answered !== null) return settled(answered, mapping, method);
  const found = profileFits(table, method);
  return found && question(found, method);
}

function answeredId({ answers }: Mapping, { id, cap }: Method): string | null {
  const isOwn = (key: string): boolean =>
    isProfileQuestion(key) && (answers[key] === id || answers[key] === `cap:${cap ?? 'none'}`);
  return Object.keys(answers).find(isOwn) ?? null;
}

function settled(id: string, { answers }: Mapping, method: Method): Decision {
  return {
    id,
    kind: 'profile',
    cells: [],
    candidates: profileCandidates(method).map((profile) => candidateOf({ profile, fits: 0, of: 0 })),
    chosen: answers[id] ?? method.id,
    isOpen: false,
    confidence: 1,
    reason: { code: 'answered' },
  };
}

function question({ best, chosen, tried, touched }: ProfileFits, method: Method): Decision {
  const offered = best === null ? tried : [chosen, best];
  return {
    id: profileQuestionId(method.id),
    kind: 'profile',
    cells: placesOf(touched),
    candidates: offered.filter(isPlain(best)).map(candidateOf),
    more: tried.filter((each) => best !== null && each !== chosen && each !== best).map(candidateOf),
    chosen: method.id,
    isOpen: true,
    confidence: ASKED,
    reason: best
      ? {
          code: 'profile-witness',
          data: { name: nameOf(best), fits: best.fits, own: chosen.fits, of: best.of },
        }
      : { code: 'profile-none', data: { own: chosen.fits, of: chosen.of } },
  };
}

/** Other caps change no kriteria: they are not offered where only the scale is in question. */
const isPlain =
  (best: ProfileFit | null) =>
  ({ profile: { id } }: ProfileFit): boolean =>
    best !== null || !id.startsWith('cap:');

function candidateOf({ profile: { id, method }, fits, of }: ProfileFit): Candidate {
  const cap = id.startsWith('cap:') ? { cap: method.cap ?? 'none' } : {};
  return { id, data: { name: method.name, ...cap, ...(of > 0 ? { fits, of } : {}) } };
}

function nameOf({ profile: { id, method } }: ProfileFit): string {
  return id.startsWith('cap:') ? `${method.name} (${method.cap ?? '∞'})` : method.name;
}

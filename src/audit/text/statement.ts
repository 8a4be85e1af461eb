import type { Cause, FindingClass, Quantity } from '../finding';
import type { Claim } from './claims';
import type { TextSubject } from './subjects';

/** A statement of a text that does not hold. */
export interface WrongStatement {
  readonly subject: TextSubject | null;
  readonly printed: string;
  readonly right: number | string | null;
  readonly decimals: number | null;
  readonly class: FindingClass;
  readonly cause: Cause | null;
  readonly code:
    'figure-wrong' | 'label-wrong' | 'claim-false' | 'rank-false' | 'no-such-date' | 'date-outside';
  readonly field: Quantity['ref']['field'];
  readonly data?: Readonly<Record<string, string | number>>;
}

/** What a statement came to: it holds, nothing sure can be said, or it does not hold. */
export type StatementVerdict = 'agreed' | 'unknown' | WrongStatement;

/** A claim that does not hold. */
export function falseClaim(
  claim: Pick<Claim, 'words'>,
  subject: TextSubject | null,
  right: string | number | null,
  field: WrongStatement['field'],
  data: WrongStatement['data'] = {},
): WrongStatement {
  return {
    subject,
    printed: claim.words,
    right,
    decimals: typeof right === 'number' ? 2 : null,
    class: 'error',
    cause: null,
    code: 'claim-false',
    field,
    data,
  };
}

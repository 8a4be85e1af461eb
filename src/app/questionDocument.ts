import { formatRange } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import type { TableAccount } from '../sheet/account/index';
import type { Decision } from '../sheet/decision';
import type { CandidateDocument, QuestionDocument } from './resultShape';

/** The words of a document, from src/text. */
export interface DocumentWords {
  readonly issue: (issue: Issue) => string;
  readonly account: (account: TableAccount) => string;
  readonly question: (decision: Decision) => {
    readonly message: string;
    readonly candidates: readonly Pick<CandidateDocument, 'id' | 'label'>[];
  };
}

/** A question with what each answer would give. */
export function questionDocument(decision: Decision, words: DocumentWords): QuestionDocument {
  const { id, kind, cells, chosen } = decision;
  const { message, candidates } = words.question(decision);
  return {
    id,
    kind,
    cells: cells.map(formatRange),
    chosen,
    message,
    candidates: candidates.map((each) => ({ ...each, ...effectOf(decision, each.id) })),
  };
}

/** What an answer would give, as far as the question itself says so. */
function effectOf({ candidates }: Decision, id: string): Omit<CandidateDocument, 'id' | 'label'> {
  const { value, criterion, fits, of } = candidates.find((each) => each.id === id)?.data ?? {};
  const number = (own: string | number | undefined): number | null => (typeof own === 'number' ? own : null);
  return {
    value: number(value),
    criterion: typeof criterion === 'string' ? criterion : null,
    fits: number(fits),
    of: number(of),
  };
}

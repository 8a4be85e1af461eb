import type { Issue } from '../kernel/issue';
import type {
  FileOutcomes,
  RecapNote,
  Recap,
  RecapColumn,
  RecapGroup,
  RecapUnit,
  Graded,
} from '../report/index';

/** Version of the document's shape, as `RESULT_DOCUMENT_VERSION` (docs/json.md). */
const VERSION = 1;

/** The words of a document, from src/text. */
export interface RecapDocumentWords {
  readonly issue: (issue: Issue) => string;
  readonly note: (note: RecapNote, recap: Recap) => string;
}

/** A recap as JSON: what its workbook holds, in full precision. `recap` is null when no unit was read. */
export function recapDocument(
  output: string | null,
  recap: Recap | null,
  { unread, skipped }: FileOutcomes,
  words: RecapDocumentWords,
) {
  return {
    schemaVersion: VERSION,
    output,
    year: recap?.year ?? null,
    throughQuarter: recap?.throughQuarter ?? null,
    method: recap?.method.name ?? null,
    groups: (recap?.groups ?? []).map(groupDocument),
    objectives: (recap?.objectives ?? []).map(columnDocument),
    perspectives: (recap?.perspectives ?? []).map(columnDocument),
    units: (recap?.units ?? []).map(unitDocument),
    unread: unread.map(({ file, issues }) => ({
      file,
      issues: issues.map((issue) => ({
        code: issue.code,
        severity: issue.severity,
        message: words.issue(issue),
      })),
    })),
    skipped,
    notes: recap?.notes.map((note) => noteDocument(note, words.note(note, recap))) ?? [],
  };
}

function groupDocument({ year, throughQuarter, unitCount, total }: RecapGroup) {
  return { year, throughQuarter, unitCount, ...total };
}

function columnDocument({ number, name, files, highest, lowest, mean }: RecapColumn) {
  return { number, name, unitCount: files.length, highest, lowest, mean };
}

function unitDocument({ summary, name, rank, objectives, perspectives }: RecapUnit) {
  const { file, year, throughQuarter, method, indicatorCount, measuredCount, reachedCount, problems } =
    summary;
  const { budgetCeiling, budgetSpent, inputPercent, efficiencyIndex, efficiencyLevel, efficiencyCategory } =
    summary;
  return {
    file,
    name,
    rank,
    year,
    throughQuarter,
    method: method.name,
    total: scoreDocument(summary.total),
    objectives: objectives.map(scoreOrNull),
    perspectives: perspectives.map(scoreOrNull),
    indicatorCount,
    measuredCount,
    reachedCount,
    budgetCeiling,
    budgetSpent,
    inputPercent,
    efficiencyIndex,
    efficiencyLevel,
    efficiencyCategory,
    problems: { errors: problems.errors, questions: problems.questions, remarks: problems.remarks },
  };
}

function scoreDocument({ score, criterion }: Graded) {
  return { score, criterion: criterion?.label ?? null };
}

function scoreOrNull(graded: Graded | null) {
  return graded && scoreDocument(graded);
}

function noteDocument(note: RecapNote, message: string) {
  return {
    kind: note.kind,
    file: 'unit' in note ? note.unit.summary.file : null,
    objective: 'objective' in note ? note.objective.name : null,
    message,
  };
}

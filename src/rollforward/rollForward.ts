import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import type { WorkbookFacts } from '../facts/index';
import { notationOf } from './notation';
import type { EditableText, TextReplacement } from '../sheet/editableText';
import { workUnitOf } from '../sheet/recognise/index';
import type { RecognisedTable, WorkbookReading } from '../sheet/table';
import { replacementsOf } from './draftText';
import type { RollEntry } from './entry';
import { leftovers, titleEntries } from './leftovers';
import { placeholderText, rolledText } from './newText';
import type { ReportText } from './reportText';
import { rollClaims } from './rollClaims';
import type { RollContext } from './rollContext';
import { rollSentences } from './rollSentences';
import { rollTables } from './rollTables';
import { type OfficeIssueCode, sameOffice } from './sameOffice';
import { collectSubjects, type Witness } from './subjects';

export type RollIssueCode =
  | OfficeIssueCode
  | 'roll-report-year-unknown'
  | 'roll-workbook-year-unknown'
  | 'roll-workbook-two-years'
  | 'roll-report-not-older'
  | 'roll-template-other-year'
  | 'roll-previous-other-year'
  | 'roll-period-not-whole'
  | 'roll-nothing-explained';

export type RollIssue = Issue<RollIssueCode>;

/** Next draft of the report, or a template made of it. */
export type RollAim = 'draft' | 'template';

export interface RollInput {
  readonly report: ReportText;
  /** The tables of the report, read like a workbook. */
  readonly reading: WorkbookReading;
  /** What they say; null when they hold no indicators. */
  readonly ownFacts: WorkbookFacts | null;
  readonly reportYear: number;
  readonly now: {
    readonly year: number;
    readonly facts: WorkbookFacts;
    readonly tables: readonly RecognisedTable[];
  };
  /** Last year's workbook; null without one. */
  readonly before: WorkbookFacts | null;
  readonly aim: RollAim;
}

/** What is to be done to a report, and what was found in it. */
export interface RollForward {
  readonly reportYear: number;
  /** Of the workbook. */
  readonly year: number;
  readonly aim: RollAim;
  readonly entries: readonly RollEntry[];
  readonly replacements: readonly TextReplacement[];
  /** Texts of boxes that hold figures or the year: they are left as they are. */
  readonly boxes: readonly string[];
}

/**
 * Last year's report rolled forward: what the workbook explains becomes this year's in place, the rest is kept, and what
 * it could not explain is marked. Or the same places become placeholders of an office template.
 * @issue `roll-other-office`, `roll-other-indicators`, `roll-other-figures`, `roll-nothing-explained`
 */
export function rollForward(input: RollInput): Result<RollForward, RollIssue> {
  const context = contextOf(input);
  const tables = rollTables(context);
  const office = sameOffice(context, workUnitOf(input.now.tables), tables);
  if (!office.ok) return office;
  const sentences = rollSentences(context);
  const figures = [...tables, ...sentences.flatMap(({ entries }) => entries)];
  if (!figures.some(({ state, what }) => state !== 'marked' && what !== 'year'))
    return fail({ code: 'roll-nothing-explained', severity: 'error' });
  const sure = withoutDoubles([...figures, ...titleEntries(context)]);
  const claims = input.aim === 'draft' ? rollClaims(input.report, input.now.facts, sentences, sure) : [];
  const all = [...sure, ...claims];
  const entries = [...all, ...leftovers(all, context)];
  return ok({
    reportYear: input.reportYear,
    year: input.now.year,
    aim: input.aim,
    entries,
    replacements: replacementsOf(entries),
    boxes: input.report.editable.boxes.filter((text) => /\d/.test(text)),
  });
}

function contextOf({ report, reading, ownFacts, reportYear, now, before, aim }: RollInput): RollContext {
  const witnesses: Witness[] = [
    { source: 'now', year: now.year, facts: now.facts },
    ...(before ? [{ source: 'before', year: reportYear, facts: before } as const] : []),
    ...(ownFacts ? [{ source: 'report', year: reportYear, facts: ownFacts } as const] : []),
  ];
  const { criterionBands } = now.facts.scorecard.method;
  return {
    report,
    reading,
    reportYear,
    subjects: collectSubjects(witnesses),
    make: aim === 'draft' ? rolledText(now.year - reportYear) : placeholderText(reportYear),
    notation: notationOf(textsOf(report.editable)),
    labels: criterionBands.map(({ label }) => label),
    edges: [100, ...criterionBands.flatMap(({ from, to }) => [from, to].filter((each) => each !== null))],
  };
}

function textsOf({ blocks }: EditableText): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.paragraph.text] : block.rows.flat(2).map(({ text }) => text),
  );
}

/** One place is spoken of once: a replacement before a remark, the first of two. */
function withoutDoubles(entries: readonly RollEntry[]): RollEntry[] {
  const taken = new Map<number, RollEntry[]>();
  const sorted = [...entries].sort((a, b) => Number(a.state === 'marked') - Number(b.state === 'marked'));
  const kept = new Set<RollEntry>();
  for (const entry of sorted) {
    const { paragraph, stretch } = entry;
    const own = taken.get(paragraph.id) ?? [];
    const isTaken =
      stretch !== null &&
      own.some(
        (each) =>
          each.stretch !== null && each.stretch.start < stretch.end && each.stretch.end > stretch.start,
      );
    if (isTaken) continue;
    taken.set(paragraph.id, [...own, entry]);
    kept.add(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}

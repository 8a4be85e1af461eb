import { plain, rowFinder, subjectFinder, type TextSubject } from '../audit/index';
import type { WorkbookFacts } from '../facts/index';
import type { SlotFigure } from './slot';
import { efficiencyEntries, figuresOf, indicatorFigures, outputFigures, share } from './slotFigures';

/** Who says a figure: this year's workbook, last year's, or the tables of the report itself. */
export type Source = 'now' | 'before' | 'report';

/** A workbook, or the tables of the report read like one, with the year that it is of. */
export interface Witness {
  readonly source: Source;
  readonly year: number;
  readonly facts: WorkbookFacts;
}

export type SubjectKind = 'indicator' | 'objective' | 'perspective' | 'total' | 'unit' | 'output';

export interface SourcedFigure extends SlotFigure {
  readonly source: Source;
}

/** Something that a report speaks of, with all that the witnesses say of it. */
export interface RollSubject {
  readonly kind: SubjectKind;
  /** Name in this year's workbook; in an older one where this year's does not have it. */
  readonly name: string;
  readonly code: string | null;
  /** What placeholders call it: code or id of an indicator, number of a sasaran; null for others. */
  readonly key: string | null;
  /** This year's workbook has it. */
  readonly isHere: boolean;
  /** Its figures rest on a question that is open. */
  readonly isDoubtful: boolean;
  /** Units of measure that the witnesses give, plain. */
  readonly unitsOfMeasure: readonly string[];
  readonly figures: readonly SourcedFigure[];
}

/** The subjects of a report and how they are found in it. */
export interface Subjects {
  readonly all: readonly RollSubject[];
  /** What a text names. */
  readonly inText: (text: string) => RollSubject | null;
  readonly total: RollSubject;
  readonly unit: RollSubject;
}

interface Draft {
  kind: SubjectKind;
  name: string;
  code: string | null;
  key: string | null;
  isHere: boolean;
  isDoubtful: boolean;
  unitsOfMeasure: string[];
  figures: SourcedFigure[];
}

/**
 * Everything that the witnesses speak of, each once: indicators by name (by code where the names are alike), sasaran and
 * perspectives by name.
 * @param witnesses this year's workbook first
 */
export function collectSubjects(witnesses: readonly Witness[]): Subjects {
  const all: Draft[] = [];
  const byItem = new Map<object, Draft>();
  const total = draftOf('total', '');
  const unit = draftOf('unit', '');
  all.push(total, unit);
  for (const witness of witnesses) {
    addLevels(witness, all, byItem);
    addIndicators(witness, all, byItem);
    addOutputs(witness, all);
    addWhole(witness, total, unit);
  }
  const ofText = (subject: TextSubject): Draft | null =>
    subject.kind === 'total' ? total : subject.kind === 'unit' ? unit : (byItem.get(subject.item) ?? null);
  // Codes of the report are those of its own year.
  const finders = [...witnesses.slice(1), ...witnesses.slice(0, 1)].map(({ facts }) => subjectFinder(facts));
  return {
    all,
    total,
    unit,
    inText: (text) => {
      for (const find of finders) {
        const found = find(text);
        if (found) return ofText(found);
      }
      return null;
    },
  };
}

const LEVELS = new Set<SubjectKind>(['objective', 'perspective']);

function draftOf(kind: SubjectKind, name: string, code: string | null = null): Draft {
  return { kind, name, code, key: null, isHere: false, isDoubtful: false, unitsOfMeasure: [], figures: [] };
}

function tell(draft: Draft, { source }: Witness, figures: readonly SlotFigure[]): void {
  draft.isHere ||= source === 'now';
  draft.figures.push(...figures.map((figure) => ({ ...figure, source })));
}

function addIndicators(witness: Witness, all: Draft[], byItem: Map<object, Draft>): void {
  const { facts, year, source } = witness;
  const known = all.filter(({ kind }) => kind === 'indicator');
  const find = rowFinder(known);
  const levels = new Map(all.flatMap((each) => (LEVELS.has(each.kind) ? [[plain(each.name), each]] : [])));
  for (const item of facts.indicators) {
    const { name, code, id, unitOfMeasure, doubts } = item.indicator;
    // A table of sasaran alone reads like one of indicators.
    const level = source === 'now' ? undefined : levels.get(plain(name));
    if (level) {
      byItem.set(item, level);
      continue;
    }
    let draft = find({ name, code, number: null });
    if (draft === null) {
      draft = draftOf('indicator', name, code);
      all.push(draft);
    }
    if (source === 'now') draft.key = code ?? id;
    if (unitOfMeasure !== null) draft.unitsOfMeasure.push(plain(unitOfMeasure));
    draft.isDoubtful ||= source === 'now' && (doubts ?? []).length > 0;
    byItem.set(item, draft);
    tell(draft, witness, indicatorFigures(item, facts, year));
  }
}

function addLevels(witness: Witness, all: Draft[], byItem: Map<object, Draft>): void {
  const { facts, year } = witness;
  const levelOf = (kind: SubjectKind, name: string): Draft => {
    const known = all.find((each) => each.kind === kind && plain(each.name) === plain(name));
    if (known) return known;
    const draft = draftOf(kind, name);
    all.push(draft);
    return draft;
  };
  for (const item of facts.objectives) {
    const draft = levelOf('objective', item.objective.name);
    byItem.set(item, draft);
    if (witness.source === 'now') draft.key = String(item.objective.number);
    const { score, criterion } = item.score;
    tell(
      draft,
      witness,
      figuresOf(year, [
        ['objective-score', score],
        ['objective-criterion', criterion?.label],
        ...efficiencyEntries(item.score),
      ]),
    );
    tell(draft, witness, peerScores(item.peers, year));
  }
  for (const item of facts.perspectives) {
    if (!item.perspective) continue;
    const draft = levelOf('perspective', item.perspective.name);
    byItem.set(item, draft);
    tell(
      draft,
      witness,
      figuresOf(year, [
        ['objective-score', item.score?.score],
        ['objective-criterion', item.score?.criterion?.label],
      ]),
    );
  }
}

/** NPS of other units. */
function peerScores(
  peers: readonly { readonly workUnit: string; readonly score: { readonly value: number } | null }[],
  year: number,
): SlotFigure[] {
  return peers.flatMap(({ workUnit, score }) =>
    figuresOf(year, [['peer-actual', score?.value]]).map((figure) => ({ ...figure, workUnit })),
  );
}

function addOutputs(witness: Witness, all: Draft[]): void {
  for (const output of witness.facts.programmeOutputs) {
    const isSame = (each: Draft): boolean =>
      each.kind === 'output' && each.code === output.code && plain(each.name) === plain(output.name);
    let draft = all.find(isSame);
    if (!draft) {
      draft = draftOf('output', output.name, output.code);
      all.push(draft);
    }
    tell(draft, witness, outputFigures(output, witness.year));
  }
}

function addWhole(witness: Witness, total: Draft, unit: Draft): void {
  const { facts, year } = witness;
  const { scorecard, outputTotals, peerTotals } = facts;
  tell(total, witness, peerScores(peerTotals, year));
  tell(
    total,
    witness,
    figuresOf(year, [
      ['objective-score', scorecard.total.score],
      ['objective-criterion', scorecard.total.criterion?.label],
      ...efficiencyEntries(scorecard.unit),
    ]),
  );
  tell(
    unit,
    witness,
    figuresOf(year, [['achievement', scorecard.unit.outputPercent], ...efficiencyEntries(scorecard.unit)]),
  );
  const { budgetCeiling, budgetSpent } = outputTotals;
  if (budgetCeiling === null || budgetCeiling === scorecard.unit.budgetCeiling) return;
  const outputs = figuresOf(year, [
    ['budget-ceiling', budgetCeiling],
    ['budget-spent', budgetSpent],
    ['input-percent', share(budgetCeiling, budgetSpent)],
  ]);
  tell(
    unit,
    witness,
    outputs.map((figure) => ({ ...figure, basis: 'outputs' })),
  );
}

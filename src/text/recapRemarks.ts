import type {
  FileOutcomes,
  SkippedFile,
  UnreadFile,
  RecapNote,
  Recap,
  RecapFacts,
  RecapGroup,
  RecapUnit,
} from '../report/index';
import { decisionText } from './decisions';
import { issueText } from './issues';
import { quarterLabel } from './labels';
import type { Language } from './language';
import { NOTE_WORDS, RECAP_WORDS, SKIPPED_WORDS, UNREAD_LABEL, type NoteWords } from './recapWords';
import { fillTemplate, type Facts } from './template';

/** So many files, or reasons, are named in one cell; the others are counted. */
const NAMED = 5;

/** What should be looked at, in words. File and unit are empty when it belongs to none. */
export interface RecapRemark {
  readonly file: string;
  readonly unit: string;
  readonly label: string;
  readonly what: string;
  readonly cure: string;
}

/** Everything that was not read, was left out, or makes units hard to compare; one remark each. */
export function remarksOf(
  recap: Recap,
  { unread, skipped }: FileOutcomes,
  language: Language,
): readonly RecapRemark[] {
  return [
    ...unread.map((file) => unreadRemark(file, language)),
    ...skipped.map((file) => skippedRemark(file, language)),
    ...recap.notes.map((note) => noteRemark(note, recap, language)),
  ];
}

/** Why a file could not be read and what to do about it. */
export function unreadRemark({ file, issues }: UnreadFile, language: Language): RecapRemark {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const texts = (errors.length > 0 ? errors : issues).map((issue) => issueText(issue, language));
  const lines = (of: (text: (typeof texts)[number]) => string): string =>
    [...new Set(texts.map(of))].slice(0, NAMED).join('\n');
  return {
    file,
    unit: '',
    label: UNREAD_LABEL[language],
    what: lines(({ place, what }) => (place === null ? what : `${place}: ${what}`)),
    cure: lines(({ cure }) => cure),
  };
}

/** One note in words. */
export function noteRemark(note: RecapNote, recap: Recap, language: Language): RecapRemark {
  const words = NOTE_WORDS[note.kind];
  const summary = 'unit' in note ? note.unit.summary : null;
  const place = { file: summary?.file ?? '', unit: 'unit' in note ? note.unit.name : '' };
  return { ...place, ...said(words, factsOf(note, recap, language), language) };
}

function skippedRemark({ file, reason, source }: SkippedFile, language: Language): RecapRemark {
  return { file, unit: '', ...said(SKIPPED_WORDS[reason], { source }, language) };
}

function said(
  words: NoteWords,
  facts: Facts,
  language: Language,
): Pick<RecapRemark, 'label' | 'what' | 'cure'> {
  return {
    label: words.label[language],
    what: fillTemplate(words.what[language], facts, language),
    cure: fillTemplate(words.cure[language], facts, language),
  };
}

function factsOf(note: RecapNote, recap: Recap, language: Language): Facts {
  switch (note.kind) {
    case 'unit-twice':
      return { files: filesText(note.others, language) };
    case 'objective-of-few':
    case 'objective-of-most':
      return {
        objective: note.objective.name,
        count: note.files.length,
        units: recap.units.length,
        files: filesText(note.files, language),
      };
    case 'objective-unlike':
      return { objective: note.objective.name, other: note.objective.unlike ?? '' };
    default:
      return unitFacts(note, recap, language);
  }
}

function unitFacts(
  note: RecapNote & { readonly unit: RecapUnit },
  facts: RecapFacts,
  language: Language,
): Facts {
  const { file, year, throughQuarter, method, totalOf, problems, measuredCount, indicatorCount } =
    note.unit.summary;
  switch (note.kind) {
    case 'year-differs':
    case 'year-unknown':
      // Years are names: no thousands mark.
      return { own: String(year), usual: String(facts.year) };
    case 'state-differs':
      return { own: stateText(throughQuarter, language), usual: stateText(facts.throughQuarter, language) };
    case 'levels-differ':
      return { own: levelText(totalOf, language), usual: levelText(facts.totalOf, language) };
    case 'method-differs':
      return { own: method.name, usual: facts.method.name };
    case 'few-measured':
      return { measured: measuredCount, count: indicatorCount };
    default:
      return { file, problems: problemsText(problems, language) };
  }
}

function levelText(level: RecapFacts['totalOf'], language: Language): string {
  return RECAP_WORDS[level === 'perspectives' ? 'levelPerspectives' : 'levelObjectives'][language];
}

type Problems = RecapUnit['summary']['problems'];

/** How many there are, then the gravest in full. */
function problemsText(problems: Problems, language: Language): string {
  const lines = problems.foremost.map((problem) => {
    if ('issue' in problem) {
      const { place, what } = issueText(problem.issue, language);
      return place === null ? what : `${place}: ${what}`;
    }
    const { place, title } = decisionText(problem.question, language);
    return place === null ? title : `${place}: ${title}`;
  });
  return [`${problemsCount(problems, language)}.`, ...lines].join('\n');
}

/** `1 masalah · 2 pertanyaan`. */
export function problemsCount({ errors, questions, remarks }: Problems, language: Language): string {
  const facts = {
    ...(errors > 0 && { errors }),
    ...(questions > 0 && { questions }),
    ...(remarks > 0 && { remarks }),
  };
  return fillTemplate(RECAP_WORDS.problemParts[language], facts, language).replace(/ · $/, '');
}

function filesText(files: readonly string[], language: Language): string {
  const named = files.slice(0, NAMED).join(', ');
  const count = files.length - NAMED;
  return count > 0 ? fillTemplate(RECAP_WORDS.moreFiles[language], { files: named, count }, language) : named;
}

/** A period of the recap: `Tahun 2021 · s.d. TW II · 3 unit`. */
export function periodText({ year, throughQuarter, unitCount }: RecapGroup, language: Language): string {
  const facts = {
    // Years are names: no thousands mark.
    year: year === null ? undefined : String(year),
    state: stateText(throughQuarter, language),
    units: unitCount,
  };
  return fillTemplate(RECAP_WORDS.period[language], facts, language);
}

/** Up to when is scored: `setahun`, `s.d. TW II`. */
export function stateText(quarter: number | null, language: Language): string {
  return quarter === null
    ? RECAP_WORDS.wholeYear[language]
    : fillTemplate(RECAP_WORDS.through[language], { quarter: quarterLabel(quarter) }, language);
}

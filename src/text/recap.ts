import type { FileOutcomes, RankColumn, RecapSheetText, RecapText, Recap, RecapUnit } from '../report/index';
import type { Band } from '../scoring/index';
import { formatPlain, NOT_MEASURED } from './format';
import type { Language } from './language';
import { noteRemark, periodText, problemsCount, remarksOf, stateText } from './recapRemarks';
import { RANK_HEADS, RECAP_WORDS } from './recapWords';
import { fillTemplate } from './template';

/** All words of a recap's workbook. */
export function recapText(recap: Recap, outcomes: FileOutcomes, language: Language): RecapText {
  const word = (key: keyof typeof RECAP_WORDS): string => RECAP_WORDS[key][language];
  const facts = factsLine(recap, outcomes, language);
  const sheet = (kind: 'scores' | 'ranks' | 'remarks'): RecapSheetText => ({
    name: word(`${kind}Name`),
    title: word(`${kind}Title`),
    facts,
  });
  const notes = notesByUnit(recap, language);
  return {
    scores: {
      ...sheet('scores'),
      heads: {
        number: word('number'),
        unit: word('unit'),
        objectives: word('objectives'),
        perspectives: word('perspectives'),
        total: word('total'),
        criterion: word('criterion'),
        file: word('file'),
      },
      spread: {
        highest: word('highest'),
        lowest: word('lowest'),
        mean: word('mean'),
        units: word('unitCount'),
      },
      legend: [word('legendMarks'), word('legendBlank')],
      bands: recap.method.bands.map((band) => bandText(band, language)),
    },
    ranks: {
      ...sheet('ranks'),
      heads: rankHeads(language),
      stateOf: ({ summary }) => stateText(summary.throughQuarter, language),
      notesOf: (unit) => notes.get(unit) ?? '',
      chart: word('chart'),
    },
    remarks: {
      ...sheet('remarks'),
      heads: (['number', 'file', 'unit', 'kind', 'what', 'cure'] as const).map(word),
      rows: remarksOf(recap, outcomes, language).map(({ file, unit, label, what, cure }) => [
        file,
        unit,
        label,
        what,
        cure,
      ]),
      none: word('none'),
    },
    groupOf: (group) => periodText(group, language),
    notMeasured: NOT_MEASURED,
  };
}

/** The labels of a unit's notes in one cell; of its problems their number. */
function notesByUnit(recap: Recap, language: Language): ReadonlyMap<RecapUnit, string> {
  const texts = new Map<RecapUnit, string>();
  for (const note of recap.notes) {
    if (!('unit' in note)) continue;
    const { label } = noteRemark(note, recap, language);
    const text = note.kind === 'problems' ? problemsCount(note.unit.summary.problems, language) : label;
    const known = texts.get(note.unit);
    texts.set(note.unit, known === undefined ? text : `${known}; ${text}`);
  }
  return texts;
}

function factsLine(recap: Recap, { unread }: FileOutcomes, language: Language): string {
  const facts = {
    units: recap.units.length,
    year: recap.year ?? undefined,
    state: stateText(recap.throughQuarter, language),
    method: recap.method.name,
    ...(unread.length > 0 && { unread: unread.length }),
    sheet: RECAP_WORDS.remarksName[language],
  };
  return fillTemplate(RECAP_WORDS.facts[language], facts, language);
}

function rankHeads(language: Language): Readonly<Record<RankColumn, string>> {
  const heads = Object.entries(RANK_HEADS).map(([column, words]) => [column, words[language]]);
  return Object.fromEntries(heads) as Record<RankColumn, string>;
}

/** `Baik: 90 ≤ NPS < 110`. */
function bandText({ label, from, fromOp, to, toOp }: Band, language: Language): string {
  const sign = (operator: '<' | '<='): string => (operator === '<=' ? '≤' : '<');
  const low = from === null ? '' : `${formatPlain(from, language)} ${sign(fromOp)} `;
  const high = to === null ? '' : ` ${sign(toOp)} ${formatPlain(to, language)}`;
  return `${label}: ${low}NPS${high}`;
}

import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { auditText } from '../../../src/audit/text/auditText';
import { collectFacts } from '../../../src/facts/collectFacts';
import { documentOfText } from '../../../src/sheet/documentText';
import { workbookOf } from '../../audit/helpers/checked';
import { dice, trueOffice } from './office';
import { HARMLESS, otherLabel, phrasingsOf, withYears, type Phrasing, type Slot } from './phrasings';

/** A sentence with what it is, and what Periksa says of it. */
export interface JudgedSentence {
  readonly before: string;
  readonly sentence: string;
  readonly isWrong: boolean;
  readonly isFlagged: boolean;
}

/** Right and wrong sentences about one made office. */
export function judgedSentences(seed: number): JudgedSentence[] {
  const office = trueOffice(seed);
  const result = computeWorkbook(workbookOf(office.sheets));
  const report = result.scorecard && collectFacts(result.reading, result.scorecard);
  if (!report) throw new Error(`seed ${seed}: the made workbook was not read`);
  const random = dice(seed + 7_919);
  const judge = (before: string, sentence: string, isWrong: boolean): JudgedSentence => {
    const text = before === '' ? sentence : `${before}\n\n${sentence}`;
    const { findings } = auditText(documentOfText(text), report);
    return { before, sentence, isWrong, isFlagged: findings.some((each) => each.class === 'error') };
  };
  const phrasings = phrasingsOf(office);
  const said = phrasings.flatMap((phrasing) => {
    const right = filled(phrasing, null, random);
    const keys = Object.keys(phrasing.slots).filter((key) => phrasing.text.includes(`{${key}}`));
    const bad = keys[Math.floor(random() * keys.length)] ?? null;
    const wrong = filled(phrasing, bad, random);
    return [
      judge(phrasing.before, right, false),
      ...(wrong === null ? [] : [judge(phrasing.before, wrong, true)]),
    ];
  });
  const [first] = office.indicators;
  const all = wholeMoney(office.ceiling);
  const harmless = HARMLESS.flatMap((text) => {
    const sentence = withYears(text, office)
      .replace('{ceilingAll}', all)
      .replace('{other}', wholeMoney(Math.round(office.ceiling * 1.17)));
    return ['', `IKU ${first?.code} ${first?.name}`].map((before) => judge(before, sentence, false));
  });
  return [...said, ...harmless];
}

/** A phrasing with its figures; one of them wrong where a slot is named. */
function filled({ text, slots }: Phrasing, bad: string | null, random: () => number): string {
  const isPoint = random() < 0.25;
  return text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => {
    const slot = slots[key];
    return slot ? shown(key === bad ? spoiled(slot, random) : slot, isPoint) : whole;
  });
}

function shown(slot: Slot, isPoint: boolean): string {
  if (slot.kind === 'figure') return slot.value.toFixed(2).replace('.', isPoint ? '.' : ',');
  if (slot.kind === 'money') return wholeMoney(slot.value);
  if (slot.kind === 'claim') return slot.right;
  return String(slot.value);
}

function wholeMoney(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
}

/** The same slot with another value: another year's, two digits swapped, or some points away. */
function spoiled(slot: Slot, random: () => number): Slot {
  if (slot.kind === 'label') return { ...slot, value: otherLabel(slot.value, random) };
  if (slot.kind === 'claim') return { ...slot, right: slot.wrong };
  if (slot.kind === 'count')
    return { ...slot, value: (slot.value + 1 + Math.floor(random() * (slot.most - 1))) % slot.most };
  if (slot.kind === 'money') return { ...slot, value: Math.round(slot.value * (1.02 + random() * 0.2)) };
  const others = slot.others.filter((other) => Math.abs(other - slot.value) > 0.1);
  const other = others[Math.floor(random() * others.length)];
  const value =
    random() < 0.4 && other !== undefined
      ? other
      : slot.value + (random() < 0.5 ? -1 : 1) * (0.6 + random() * 9);
  return { ...slot, value };
}

/** How many of the wrong sentences are found, and how many of what is called wrong is. */
export function scoresOf(judged: readonly JudgedSentence[]): {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: number;
  readonly right: number;
  readonly accused: readonly JudgedSentence[];
} {
  const flagged = judged.filter(({ isFlagged }) => isFlagged);
  const wrong = judged.filter(({ isWrong }) => isWrong);
  const accused = flagged.filter(({ isWrong }) => !isWrong);
  return {
    precision: flagged.length === 0 ? 1 : 1 - accused.length / flagged.length,
    recall: wrong.length === 0 ? 1 : wrong.filter(({ isFlagged }) => isFlagged).length / wrong.length,
    wrong: wrong.length,
    right: judged.length - wrong.length,
    accused,
  };
}

import type { NewText } from './entry';
import { type RollField, shiftSlot, type Slot } from './slot';
import { valueIn } from './slotValues';
import type { RollSubject } from './subjects';

/** Gives what is to stand in a slot; `print` writes a figure or a label in the notation of the place. */
export interface TextMaker {
  readonly figure: (subject: RollSubject, slot: Slot, print: (value: number | string) => string) => NewText;
  /** What a year becomes. */
  readonly year: (year: number) => NewText;
}

/** Measures whose figures mean another thing when the unit of measure changes. */
const IN_UNITS = new Set<RollField>(['target', 'initial-target', 'actual', 'peer-actual', 'national-target']);

/** Figures of this year in the place of last year's. `years`: from the report to the workbook. */
export function rolledText(years: number): TextMaker {
  return {
    figure: (subject, slot, print) => {
      if (!subject.isHere) return { reason: 'subject-gone', data: { name: subject.name } };
      if (IN_UNITS.has(slot.field) && new Set(subject.unitsOfMeasure).size > 1)
        return { reason: 'unit-differs', data: { units: subject.unitsOfMeasure.join(', ') } };
      const moved = shiftSlot(slot, years);
      const value = valueIn(subject, moved);
      if (value === 'none') return { reason: 'no-new-figure', data: { year: moved.year } };
      if (value === 'differ') return { reason: 'two-values', data: { year: moved.year } };
      return subject.isDoubtful ? { reason: 'doubtful' } : { text: print(value.value) };
    },
    year: (year) => ({ text: String(year + years) }),
  };
}

const INDICATOR_NAMES: Readonly<Partial<Record<RollField, string>>> = {
  target: 'target',
  actual: 'realisasi',
  achievement: 'capaian',
  criterion: 'kriteria',
};
const OBJECTIVE_NAMES: Readonly<Partial<Record<RollField, string>>> = {
  'objective-score': 'nps_sasaran',
  'objective-criterion': 'kriteria_sasaran',
};
const WHOLE_NAMES: Readonly<Partial<Record<RollField, string>>> = {
  'objective-score': 'nps_total',
  'objective-criterion': 'kriteria_total',
  'budget-ceiling': 'pagu',
  'budget-spent': 'realisasi_anggaran',
  'input-percent': 'persen_anggaran',
  'efficiency-index': 'ie',
  'efficiency-level': 'te',
  'efficiency-category': 'kategori_efisiensi',
};

/**
 * Placeholders of office templates (0070) in the place of figures of a year; what has no placeholder is marked.
 * @example placeholderText(2021).year(2021) // => { text: '{{LAKIP:tahun}}' }
 */
export function placeholderText(reportYear: number): TextMaker {
  return {
    figure: (subject, slot) => {
      const name = slot.year === reportYear && slot.basis === 'year' ? nameOf(subject, slot) : null;
      return name === null ? { reason: 'no-placeholder' } : { text: `{{LAKIP:${name}}}` };
    },
    year: (year) => (year === reportYear ? { text: '{{LAKIP:tahun}}' } : { reason: 'no-placeholder' }),
  };
}

function nameOf({ kind, key }: RollSubject, { field, quarter, workUnit }: Slot): string | null {
  if (quarter !== null || workUnit !== null) return null;
  if (kind === 'total' || kind === 'unit') return WHOLE_NAMES[field] ?? null;
  const names = kind === 'indicator' ? INDICATOR_NAMES : kind === 'objective' ? OBJECTIVE_NAMES : {};
  const name = names[field];
  return name === undefined || key === null ? null : `${name}-${key}`;
}

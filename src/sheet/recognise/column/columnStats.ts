import { rowMeasure } from '../row/rowMeasure';
import { isBlank, type SheetView } from '../view/sheetView';
import { isPercentFormat } from '../../number/numberFormat';
import { isNotMeasured, splitNumberText, type NumberText } from '../../number/numberText';

/** What a sample of a column's cells looks like. */
export interface ColumnStats {
  readonly filled: number;
  readonly numbers: number;
  /** Figures of seven digits or more. */
  readonly large: number;
  readonly percents: number;
  readonly notMeasured: number;
  /** Words: neither figures nor "not measured". */
  readonly words: number;
  readonly criteria: number;
  readonly efficiencies: number;
  readonly averageLength: number;
  /** Short texts such as 1, 1.1, IKU 2, SK.1. */
  readonly ordinals: number;
  /** Ordinals and short texts of signs and digits: 1.2b-N, 1a-CP, IKSS 1.1. */
  readonly codes: number;
  readonly years: number;
  readonly outputCodes: number;
  /** Cells that hold 0 or 1 and nothing else. */
  readonly flags: number;
  /** Figures with a unit of counts behind them: `1.100.000 Orang`. */
  readonly counts: number;
  /** Figures in rupiah: `Rp` before them, or a format of money. */
  readonly rupiahs: number;
  /** Cells that say target, and cells that say realisasi. */
  readonly targetWords: number;
  readonly actualWords: number;
  /** Cells that name a stage of a kegiatan: masukan, keluaran, hasil. */
  readonly stages: number;
}

const LARGE = 1e6;
const SAMPLE_CELLS = 200;
const SAMPLE_ROWS = 2000;
const CRITERIA =
  /^(?:sangat |kurang |tidak )?(?:baik|cukup|kurang|tinggi|sedang|rendah|tercapai|memuaskan|berhasil|good|fair|poor)\b|^(?:hijau|kuning|merah|biru|melampaui|on track|off track|tidak dapat disimpulkan|memenuhi|sesuai|belum tercapai|terlampaui|achieved|not achieved|exceeded)\b/i;
const STAGE =
  /^(?:masukan|keluaran|hasil|manfaat|dampak|inputs?|outputs?|outcomes?|benefits?|impacts?) ?:?$/i;
const ORDINAL =
  /^(?:[a-z]{1,5}[ .-]{0,2})?\(?\d{1,3}(?:[.,-]\d{1,3}){0,4}[a-z]?\)?\.?$|^[ivxl]{1,6}\.?$|^[a-z][.)]?$/i;

const CODE = /^(?=[^\d]{0,8}\d)[\p{L}\d]{1,6}(?:[ ./()-]{1,2}[\p{L}\d]{1,4}){0,6}\)?$/u;

/** Looks at a sample of the cells below a header. */
export function columnStats(view: SheetView, column: number, top: number, bottom: number): ColumnStats {
  const stats = {
    filled: 0,
    numbers: 0,
    large: 0,
    percents: 0,
    notMeasured: 0,
    words: 0,
    criteria: 0,
    efficiencies: 0,
    averageLength: 0,
    ordinals: 0,
    codes: 0,
    years: 0,
    outputCodes: 0,
    flags: 0,
    counts: 0,
    rupiahs: 0,
    targetWords: 0,
    actualWords: 0,
    stages: 0,
  };
  let length = 0;
  for (let row = top; row <= Math.min(bottom, top + SAMPLE_ROWS) && stats.filled < SAMPLE_CELLS; row += 1) {
    const value = view.own(row, column);
    if (isBlank(value)) continue;
    stats.filled += 1;
    const text = typeof value === 'number' ? String(value) : view.ownText(row, column);
    length += text.length;
    const isOrdinal = ORDINAL.test(text);
    if (isOrdinal) stats.ordinals += 1;
    if (isOrdinal || CODE.test(text)) stats.codes += 1;
    if (/^(?:19|20)\d{2}$/.test(text)) stats.years += 1;
    if (typeof value === 'number') {
      stats.numbers += 1;
      if (Math.abs(value) >= LARGE) stats.large += 1;
      if (value === 0 || value === 1) stats.flags += 1;
      const format = view.grid.numberFormat(row, column);
      if (isPercentFormat(format)) stats.percents += 1;
      else if (/rp|idr/i.test(format)) stats.rupiahs += 1;
      continue;
    }
    let parts: NumberText | null = null;
    if (isNotMeasured(text)) stats.notMeasured += 1;
    else if ((parts = splitNumberText(text)) !== null) {
      stats.numbers += 1;
      if (parts.isMoney || /^rp|rupiah/i.test(parts.unit ?? '')) stats.rupiahs += 1;
      else if (/\p{L}/u.test(parts.unit ?? '')) stats.counts += 1;
      if (largest(parts) >= LARGE) stats.large += 1;
      if (text.includes('%')) stats.percents += 1;
    } else {
      stats.words += 1;
      const measure = rowMeasure(text);
      if (measure === 'target') stats.targetWords += 1;
      if (measure === 'actual') stats.actualWords += 1;
      if (STAGE.test(text)) stats.stages += 1;
      if (CRITERIA.test(text)) stats.criteria += 1;
      if (/efisien/i.test(text)) stats.efficiencies += 1;
      if (/^[A-Z]{3}\.\d{3}\b/.test(text)) stats.outputCodes += 1;
    }
  }
  return { ...stats, averageLength: stats.filled === 0 ? 0 : length / stats.filled };
}

/** A number text as whichever notation makes more of it; what stands in brackets behind it is another figure. */
function largest({ digits, scale }: NumberText): number {
  if (digits.state === 'none') return 0;
  const value = digits.state === 'certain' ? digits.value : Math.max(digits.comma.value, digits.point.value);
  return value * scale;
}

import type { WorkbookFacts } from '../facts/index';
import type { TemplateContent, ReportPart } from '../report/index';
import type { Target } from '../scoring/index';
import { chapterPieces } from './chapter';
import { formatNumber, formatPlain, NOT_MEASURED } from './format';
import { periodTitle } from './narrative/period';
import { totalParagraph } from './narrative/objectiveParagraph';

/**
 * Everything that placeholders can name, by name. Figures bear no unit: the office writes `%` or `Rp` itself.
 * @param partIds every part that a report can have; those that are not in `parts` are known, but empty
 */
export function templateContent(
  report: WorkbookFacts,
  parts: readonly ReportPart[],
  partIds: readonly string[],
): TemplateContent {
  const texts = Object.entries({
    ...totalTexts(report),
    ...objectiveTexts(report),
    ...indicatorTexts(report),
  });
  const blocks = chapterPieces(report, parts);
  return {
    texts: new Map(texts.flatMap(([name, text]) => (text === null ? [] : [[name, text]]))),
    blocks,
    empty: [
      ...texts.flatMap(([name, text]) => (text === null ? [name] : [])),
      ...['bab3', 'lampiran', ...partIds].filter((name) => !blocks.has(name)),
    ],
  };
}

type Texts = Readonly<Record<string, string | null>>;

function totalTexts(report: WorkbookFacts): Texts {
  const { total, unit, indicators } = report.scorecard;
  return {
    tahun: report.year === null ? null : String(report.year),
    periode: report.year === null ? null : periodTitle(report),
    nps_total: decimal(total.score),
    kriteria_total: total.criterion?.label ?? null,
    narasi_total: totalParagraph(report),
    jumlah_sasaran: report.hasObjectives ? String(report.objectives.length) : null,
    jumlah_indikator: String(report.indicators.length),
    jumlah_terukur: String(indicators.filter(({ achievement }) => achievement !== null).length),
    pagu: whole(unit.budgetCeiling),
    realisasi_anggaran: whole(unit.budgetSpent),
    persen_anggaran: decimal(unit.inputPercent),
    ie: decimal(unit.efficiencyIndex),
    te: decimal(unit.efficiencyLevel),
    kategori_efisiensi: unit.efficiencyCategory?.label ?? null,
  };
}

function objectiveTexts(report: WorkbookFacts): Texts {
  return Object.assign(
    {},
    ...report.objectives.map(({ objective: { number, name }, score }): Texts => ({
      [`nama_sasaran-${number}`]: name === '' ? null : name,
      [`nps_sasaran-${number}`]: decimal(score.score),
      [`kriteria_sasaran-${number}`]: score.criterion?.label ?? null,
    })),
  ) as Texts;
}

function indicatorTexts(report: WorkbookFacts): Texts {
  return Object.assign(
    {},
    ...report.indicators.map(({ indicator: { id, code, name }, score }): Texts => {
      const key = code ?? id;
      return {
        [`nama-${key}`]: name,
        [`target-${key}`]: targetText(score.target),
        [`realisasi-${key}`]: score.actual === null ? NOT_MEASURED : formatPlain(score.actual, 'id'),
        [`capaian-${key}`]: decimal(score.achievement) ?? NOT_MEASURED,
        [`kriteria-${key}`]: score.criterion?.label ?? NOT_MEASURED,
      };
    }),
  ) as Texts;
}

function targetText(target: Target | null): string {
  if (target === null) return NOT_MEASURED;
  if (typeof target === 'number') return formatPlain(target, 'id');
  return `${formatPlain(target.from, 'id')} – ${formatPlain(target.to, 'id')}`;
}

function decimal(value: number | null): string | null {
  return value === null ? null : formatNumber(value, 2, 'id');
}

function whole(value: number | null): string | null {
  return value === null ? null : formatNumber(value, 0, 'id');
}

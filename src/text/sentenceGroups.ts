import type { WorkbookFacts, IndicatorFacts } from '../facts/index';
import { indicatorParagraphs } from './narrative/indicatorParagraphs';
import { objectiveParagraph, totalParagraph } from './narrative/objectiveParagraph';

/** The paragraphs about one thing, under its name. */
export interface SentenceGroup {
  readonly kind: 'total' | 'objective' | 'indicator';
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Every paragraph that the figures of a report allow: of the whole, of each objective, of each indicator. */
export function sentenceGroups(report: WorkbookFacts): SentenceGroup[] {
  const objectives = report.objectives.map((item): SentenceGroup => {
    const { id, number, name } = item.objective;
    return {
      kind: 'objective',
      id,
      heading: name === '' ? `Sasaran ${number}` : `Sasaran ${number}. ${name}`,
      paragraphs: [objectiveParagraph(item, report)],
    };
  });
  const total: SentenceGroup = {
    kind: 'total',
    id: 'total',
    heading: 'Capaian keseluruhan',
    paragraphs: [totalParagraph(report)],
  };
  return [
    total,
    ...(report.hasObjectives ? objectives : []),
    ...report.indicators.map((item, at) => indicatorGroup(item, at, report)),
  ];
}

function indicatorGroup(item: IndicatorFacts, at: number, report: WorkbookFacts): SentenceGroup {
  const { id, code, name } = item.indicator;
  const { introduction, previousYear, strategic, peers, budget, analysis } = indicatorParagraphs(
    item,
    report,
  );
  return {
    kind: 'indicator',
    id,
    heading: `IKU ${code ?? at + 1}. ${name}`,
    paragraphs: [introduction, previousYear, strategic, peers, budget, analysis].filter(
      (each) => each !== null,
    ),
  };
}

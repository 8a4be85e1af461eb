import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditText } from '../../../src/audit/text/auditText';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { readDocument } from '../../../src/host/file/document/readDocument';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { collectFacts } from '../../../src/facts/collectFacts';
import type { WorkbookFacts } from '../../../src/facts/workbookFacts';
import {
  CLAIMS,
  NARRATIVE,
  narrativeDocument,
  sentenceOf,
  WRONG_FIGURES,
  type NarrativeFigure,
} from './narrative';

describe('Periksa on sentences that carry the figures and claims of the 2021 report', () => {
  let report: WorkbookFacts;
  let flagged: string[];
  beforeAll(() => {
    const opened = openWorkbook(
      new Uint8Array(readFileSync(join(__dirname, '../../../assets/contoh/kupang-2021.xlsx'))),
    );
    if (!opened.ok) throw new Error(opened.issues[0].code);
    const result = computeWorkbook(opened.value.content());
    report = collectFacts(result.reading, result.scorecard!) as WorkbookFacts;
    const document = readDocument(narrativeDocument());
    if (!document.ok) throw new Error(document.issues[0].code);
    flagged = auditText(document.value, report).findings.map((finding) => finding.places[0]!.printed);
  });

  const wrong = Object.values(WRONG_FIGURES).flat();
  const isWrong = ({ iku, section, quantity }: NarrativeFigure): boolean =>
    wrong.some((each) => each.join() === [iku, section, quantity].join());

  it.each(Object.entries(WRONG_FIGURES))('finds the wrong figure %s', (_, places) => {
    for (const figure of NARRATIVE.filter(isWrong).filter(({ iku, section, quantity }) =>
      places.some((each) => each.join() === [iku, section, quantity].join()),
    )) {
      expect(flagged).toContain(sentenceOf(figure));
    }
  });

  it('lets every right figure pass', () => {
    const right = NARRATIVE.filter((figure) => !isWrong(figure)).flatMap(
      (figure) => sentenceOf(figure) ?? [],
    );
    const wrongSentences = new Set(NARRATIVE.filter(isWrong).map(sentenceOf));
    expect(right.filter((sentence) => flagged.includes(sentence) && !wrongSentences.has(sentence))).toEqual(
      [],
    );
  });

  it.each(CLAIMS)('judges the claim $id: $text', ({ text, isTrue }) => {
    expect(flagged.includes(text)).toBe(!isTrue);
  });
});

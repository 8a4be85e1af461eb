/**
 * How much of the list of errors of the 2021 report Periksa finds, by group and by where the error stands: in cells of
 * the sample workbook, in the same tables as Word tables, and in sentences of ours that carry the same figures and claims.
 */
import { checkWorkbook } from '../../../src/app/checkWorkbook';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import type { Finding } from '../../../src/audit/finding';
import { auditText } from '../../../src/audit/text/auditText';
import { collectFacts } from '../../../src/facts/index';
import { readDocument } from '../../../src/host/file/document/readDocument';
import { formatA1 } from '../../../src/kernel/cellAddress';
import type { WorkbookContent } from '../../../src/sheet/grid';
import discrepancies from './discrepancies.json';
import { CLAIMS, NARRATIVE, narrativeDocument, sentenceOf, WRONG_FIGURES } from './narrative';
import { documentOfTables, sampleContent, type WordPlace } from './wordTables';

/** Listed errors that were looked for, found, and given their right cause; what was called wrong and is right. */
export interface Score {
  readonly listed: number;
  readonly found: number;
  /** Of those found, the ones whose cause is known. */
  readonly withCause: number;
  readonly rightCause: number;
}

export interface ScoreColumn {
  /** By group of the list: A arithmetic, B two places, C rounding, D kriteria, E copied, F sentences, G capped. */
  readonly groups: ReadonlyMap<string, Score>;
  readonly falseAlarms: readonly string[];
}

interface Listed {
  readonly id: string;
  readonly isFound: boolean;
  /** null: the cause is not known, or it was not found. */
  readonly hasRightCause: boolean | null;
}

type Cell = string;

const FOUND: Readonly<Record<string, { readonly cells: readonly Cell[]; readonly cause: string | null }>> =
  discrepancies.found;
const NOT_FOUND: Readonly<Record<string, { readonly kind: string; readonly why: string }>> =
  discrepancies.notFound;

/** Periksa on the cells of the sample workbook. */
export function scoreOfCells(): ScoreColumn {
  const content = sampleContent();
  const check = checkWorkbook(content, computeWorkbook(content));
  const findings = check?.findings ?? [];
  return scoreOfTables(findings, ({ places }, count) =>
    places
      .slice(0, count)
      .flatMap(({ cell }) => (cell ? [`${cell.sheet}!${formatA1(cell.row, cell.column)}`] : [])),
  );
}

/** Periksa on the same tables in a Word document, beside the workbook. */
export function scoreOfWordTables(): ScoreColumn {
  const content: WorkbookContent = sampleContent();
  const { bytes, places } = documentOfTables(content);
  const document = readDocument(bytes);
  if (!document.ok) throw new Error(document.issues[0].code);
  const check = checkWorkbook(content, computeWorkbook(content), document.value);
  return scoreOfTables(check?.findings ?? [], (finding, count) => cellsOfTables(finding, count, places));
}

function cellsOfTables(finding: Finding, count: number, places: readonly WordPlace[]): Cell[] {
  return finding.places.slice(0, count).flatMap(({ table, cell }) => {
    // What stands above the last band is told once, where it was measured.
    if (cell && finding.code === 'achievement-above-limit')
      return [`${cell.sheet}!${formatA1(cell.row, cell.column)}`];
    const at = places[Number(/^Tabel (\d+)/.exec(table?.name ?? '')?.[1] ?? 0) - 1];
    return table && at ? [`${at.sheet}!${formatA1(at.top + table.row - 1, at.left + table.column - 1)}`] : [];
  });
}

function scoreOfTables(
  findings: readonly Finding[],
  cellsOf: (finding: Finding, count: number) => readonly Cell[],
): ScoreColumn {
  const byCell = new Map<Cell, Finding[]>();
  const errors = new Set<Cell>();
  for (const finding of findings) {
    for (const cell of cellsOf(finding, Number(finding.data?.['differing'] ?? 1))) {
      byCell.set(cell, [...(byCell.get(cell) ?? []), finding]);
      if (finding.class !== 'remark') errors.add(cell);
    }
  }
  const listed = Object.entries(FOUND).map(([id, { cells, cause }]): Listed => {
    const isFound = cells.every((cell) => byCell.has(cell));
    const causes = cells.flatMap((cell) => byCell.get(cell) ?? []).map((finding) => finding.cause?.code);
    const hasRightCause = isFound && cause !== null ? causes.some((code) => code === cause) : null;
    return { id, isFound, hasRightCause };
  });
  const missed = Object.entries(NOT_FOUND)
    .filter(([, { kind }]) => kind === 'missed')
    .map(([id]): Listed => ({ id, isFound: false, hasRightCause: null }));
  const known = new Set([
    ...Object.values(FOUND).flatMap(({ cells }) => cells),
    ...Object.keys(discrepancies.alsoTrue),
  ]);
  return {
    groups: grouped([...listed, ...missed]),
    falseAlarms: [...errors].filter((cell) => !known.has(cell)),
  };
}

/** Periksa on sentences of ours that carry the figures and claims of the report. */
export function scoreOfSentences(): ScoreColumn {
  const result = computeWorkbook(sampleContent());
  const facts = result.scorecard && collectFacts(result.reading, result.scorecard);
  const document = readDocument(narrativeDocument());
  if (!facts || !document.ok) throw new Error('the sentences cannot be read');
  const { findings } = auditText(document.value, facts);
  const flagged = new Set(findings.map((finding) => finding.places[0]?.printed));
  const wrong = [
    ...Object.entries(WRONG_FIGURES).flatMap(([id, places]) =>
      NARRATIVE.filter(({ iku, section, quantity }) =>
        places.some((place) => place.join() === [iku, section, quantity].join()),
      ).flatMap((figure) => {
        const text = sentenceOf(figure);
        return text === null ? [] : [{ id, text }];
      }),
    ),
    ...CLAIMS.filter(({ isTrue }) => !isTrue),
  ];
  const wrongTexts = new Set(wrong.map(({ text }) => text));
  return {
    groups: grouped(wrong.map(({ id, text }) => ({ id, isFound: flagged.has(text), hasRightCause: null }))),
    falseAlarms: [...flagged].flatMap((text) => (text === undefined || wrongTexts.has(text) ? [] : [text])),
  };
}

function grouped(listed: readonly Listed[]): ReadonlyMap<string, Score> {
  const groups = new Map<string, Score>();
  for (const { id, isFound, hasRightCause } of listed) {
    const group = id.slice(0, 1);
    const before = groups.get(group) ?? { listed: 0, found: 0, withCause: 0, rightCause: 0 };
    groups.set(group, {
      listed: before.listed + 1,
      found: before.found + Number(isFound),
      withCause: before.withCause + Number(hasRightCause !== null),
      rightCause: before.rightCause + Number(hasRightCause === true),
    });
  }
  return new Map([...groups].sort(([one], [other]) => one.localeCompare(other)));
}

/** Sums over the groups. */
export function totalOf({ groups }: ScoreColumn): Score {
  const sum = (field: keyof Score): number =>
    [...groups.values()].reduce((total, score) => total + score[field], 0);
  return {
    listed: sum('listed'),
    found: sum('found'),
    withCause: sum('withCause'),
    rightCause: sum('rightCause'),
  };
}

/** The table of docs/uji-periksa.md. */
export function scoreTable(columns: Readonly<Record<'cells' | 'words' | 'sentences', ScoreColumn>>): string {
  const names: Readonly<Record<string, string>> = {
    A: 'A. Salah hitung',
    B: 'B. Berbeda di dua tempat',
    C: 'C. Pembulatan',
    E: 'E. Baris atau angka tersalin',
    F: 'F. Kalimat dibantah angkanya',
    G: 'G. Dipotong pada 120',
  };
  const cell = ({ groups }: ScoreColumn, group: string): string => shown(groups.get(group));
  const rows = Object.entries(names).map(
    ([group, name]) =>
      `| ${name} | ${cell(columns.cells, group)} | ${cell(columns.words, group)} | ${cell(columns.sentences, group)} |`,
  );
  const all = [columns.cells, columns.words, columns.sentences];
  const causes = all.map((column) => {
    const { withCause, rightCause } = totalOf(column);
    return withCause === 0 ? '–' : `${rightCause} dari ${withCause}`;
  });
  return [
    '| Kelompok | Sel buku kerja | Tabel Word | Kalimat |',
    '| --- | --- | --- | --- |',
    ...rows,
    `| **Semua** | ${all.map((column) => `**${shown(totalOf(column))}**`).join(' | ')} |`,
    `| Sebab yang benar | ${causes.join(' | ')} |`,
    `| Temuan yang tidak benar | ${all.map(({ falseAlarms }) => falseAlarms.length).join(' | ')} |`,
  ].join('\n');
}

function shown(score: Score | undefined): string {
  return score === undefined ? '–' : `${score.found} dari ${score.listed}`;
}

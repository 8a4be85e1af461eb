import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectFacts } from '../../src/facts/collectFacts';
import type { DocumentBlock } from '../../src/report/reportDocument';
import { chapter, chapterPieces } from '../../src/text/chapter';
import { kupangReport } from '../helpers/kupangReport';

const PAGE = readFileSync(join(__dirname, '../../docs/isi-laporan.md'), 'utf8');

interface Row {
  readonly part: string;
  readonly made: string;
  readonly code: string;
  readonly reason: string;
}

const ROWS: readonly Row[] = PAGE.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| bagian'))
  .map((line) => {
    const [part = '', made = '', code = '', reason = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { part, made, code: code.replaceAll('`', ''), reason };
  });

const { result, report } = kupangReport();
const facts = collectFacts(result.reading, result.scorecard!)!;
const { blocks } = chapter(facts, report.parts);
const pieces = chapterPieces(facts, report.parts);

const BLANK = /\[ISI: [^\]]+\]/g;
const textsOf = (all: readonly DocumentBlock[]): string[] =>
  all.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : []));
const blanksIn = (all: readonly DocumentBlock[]): string[] =>
  textsOf(all).flatMap((text) => text.match(BLANK) ?? []);

/** Codes of what the document holds: its tables by kind, its pieces by placeholder, its contents. */
const MADE = new Set([
  ...blocks.flatMap((block) => (block.kind === 'table' ? [block.table.id.split('|')[0] ?? ''] : [])),
  ...[...pieces].flatMap(([key, own]) => (own.length > 0 ? [key] : [])),
  ...blocks.flatMap((block) => (block.kind === 'contents' ? ['daftar-isi'] : [])),
]);

describe('docs/isi-laporan.md', () => {
  it('says of each part whether it is made, and of what is not made fully, why', () => {
    expect(ROWS.length).toBeGreaterThan(30);
    for (const { part, made, reason } of ROWS) {
      expect([part, ['penuh', 'sebagian', 'tidak'].includes(made)]).toEqual([part, true]);
      if (made !== 'penuh') expect([part, reason.length > 10]).toEqual([part, true]);
    }
  });

  it('promises nothing that the document of the sample does not hold', () => {
    for (const { part, made, code } of ROWS) {
      if (made === 'tidak') expect([part, code]).toEqual([part, '']);
      if (code !== '') expect([part, code, MADE.has(code)]).toEqual([part, code, true]);
    }
  });

  it('names every table of the document', () => {
    const named = new Set(ROWS.map(({ code }) => code));
    // The small tables of a part stand with it: the kriteria with the method, the summary with Tabel 3.1.
    const beside = ['tabel-2.3', 'tabel-2.4', 'ringkasan', 'nilai-triwulan', 'komponen'];
    const tables = [
      ...new Set(
        blocks.flatMap((block) => (block.kind === 'table' ? [block.table.id.split('|')[0] ?? ''] : [])),
      ),
    ];
    expect(tables.filter((id) => !named.has(id) && !beside.includes(id))).toEqual([]);
  });

  it('calls nothing full that has a blank in it', () => {
    for (const { part, made, code } of ROWS) {
      const own = pieces.get(code);
      if (made === 'penuh' && own) expect([part, blanksIn(own)]).toEqual([part, []]);
    }
  });

  it('counts the blanks: at most two for an indicator, fifteen for the whole', () => {
    const ofIndicators = facts.indicators.map(({ indicator }) => {
      const own = pieces.get(`indikator-${indicator.code ?? indicator.id}`) ?? [];
      return blanksIn(own).length;
    });
    const all = blanksIn(blocks).length;
    const ofWhole = all - ofIndicators.reduce((sum, count) => sum + count, 0);
    expect(ofIndicators).toEqual(facts.indicators.map(() => 2));
    expect(ofWhole).toBe(4);
    expect(PAGE).toContain(
      'Isian pada contoh (29 indikator): dua per indikator dan empat untuk seluruh laporan',
    );
    expect(ofWhole).toBeLessThanOrEqual(15);
  });
});

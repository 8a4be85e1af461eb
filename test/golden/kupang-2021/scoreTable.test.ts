import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  scoreOfCells,
  scoreOfSentences,
  scoreOfWordTables,
  scoreTable,
  totalOf,
  type ScoreColumn,
} from './scoreTable';

describe('Periksa against the list of errors of the 2021 report (#11)', () => {
  const columns: Record<'cells' | 'words' | 'sentences', ScoreColumn> = {
    cells: scoreOfCells(),
    words: scoreOfWordTables(),
    sentences: scoreOfSentences(),
  };

  it.each([
    ['cells', 0.95],
    ['words', 0.9],
    ['sentences', 0.5],
  ] as const)(
    'finds in %s at least %d of what is listed, with the right cause, and accuses nothing',
    (name, least) => {
      const { listed, found, withCause, rightCause } = totalOf(columns[name]);
      expect(found / listed).toBeGreaterThanOrEqual(least);
      expect(rightCause).toBe(withCause);
      expect(columns[name].falseAlarms).toEqual([]);
    },
  );

  it('stands as a table in the docs', () => {
    const page = readFileSync(join(__dirname, '../../../docs/uji-periksa.md'), 'utf8');
    expect(page).toContain(scoreTable(columns));
  });
});

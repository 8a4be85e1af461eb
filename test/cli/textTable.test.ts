import fc from 'fast-check';
import { printable } from '../../src/cli/printable';
import { textTable, wrap, type TextColumn } from '../../src/cli/textTable';

const COLUMNS: readonly TextColumn[] = [
  { head: 'No', align: 'left' },
  { head: 'Indikator', align: 'left', isFlexible: true },
  { head: 'Capaian', align: 'right' },
];

describe('textTable', () => {
  it('wraps the flexible column and keeps figures whole', () => {
    const rows = [
      { kind: 'band', text: 'Sasaran 1', cells: ['99,71'] },
      { kind: 'cells', cells: ['1.1', 'Persentase Obat yang memenuhi syarat', '100,82'] },
      { kind: 'rule' },
    ] as const;
    expect(textTable(COLUMNS, rows, 34)).toEqual([
      'No   Indikator             Capaian',
      '──────────────────────────────────',
      'Sasaran 1                    99,71',
      '1.1  Persentase Obat yang   100,82',
      '     memenuhi syarat',
      '──────────────────────────────────',
    ]);
  });

  it('stays within the width for any text (law)', () => {
    const text = fc.string({ unit: 'grapheme-ascii', maxLength: 80 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (names) => {
        const rows = names.map((name) => ({ kind: 'cells', cells: ['1', name, '100,00'] }) as const);
        expect(Math.max(...textTable(COLUMNS, rows, 50).map((line) => line.length))).toBeLessThanOrEqual(50);
      }),
    );
  });
});

describe('wrap', () => {
  it('keeps every character but blanks (law)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          const bare = (value: string) => value.replaceAll(' ', '');
          expect(bare(wrap(text, width).join(''))).toBe(bare(printable(text)));
        },
      ),
    );
  });
});

describe('printable', () => {
  it('lets no text of a workbook steer the terminal', () => {
    expect(printable('a\u001b[2Jb\u202Ec\r\n\td\u0000')).toBe('a [2Jb c d');
  });
});

import { colorsFor } from '../../src/cli/colors';
import { problemLines } from '../../src/cli/problems';
import type { CommandContext } from '../../src/cli/commands/command';
import type { Issue } from '../../src/kernel/issue';
import type { Decision } from '../../src/sheet/decision';
import { CLI_WORDS } from '../../src/text/cli';

const IO = {
  out: () => undefined,
  err: () => undefined,
  width: 100,
  hasColor: false,
  isInteractive: false,
  program: null,
};

function lines(issues: readonly Issue[], decisions: readonly Decision[] = [], isFull = false): string[] {
  const context: CommandContext = { io: IO, language: 'id', words: CLI_WORDS.id, isFull };
  return [...problemLines(issues, decisions, colorsFor(IO), context)];
}

function unread(row: number, column: number, read: string): Issue {
  const cell = { sheet: 'Kinerja', row, column };
  return { code: 'number-unreadable', severity: 'error', cell, subject: { field: 'target' }, data: { read } };
}

function direction(row: number): Decision {
  const cell = { sheet: 'Kinerja', top: row, bottom: row, left: 2, right: 2 };
  return {
    id: `direction|Kinerja!C${row + 1}`,
    kind: 'direction',
    cells: [cell],
    candidates: [
      { id: 'maksimal', data: { value: 112.5, criterion: 'Sangat Baik' } },
      { id: 'minimal', data: { value: 87.5, criterion: 'Cukup' } },
    ],
    chosen: 'maksimal',
    isOpen: true,
    confidence: 0.6,
    reason: { code: 'direction-name' },
    data: { name: 'Angka kematian ibu' },
  };
}

describe('problemLines', () => {
  it('says the same of many cells of a column in one line, with their number and the first of them', () => {
    const same = Array.from({ length: 12 }, (_, at) => unread(3 + at, 4, 'Ada'));
    const [, title, line, cure] = lines(same);
    expect(title).toBe('Masalah (12)');
    expect(line).toMatch(/^ {2}- Kinerja!E4: Isi “Ada” tidak terbaca/);
    expect(lines(same).join(' ').replace(/\s+/g, ' ')).toContain('(12 sel: E4, E5, E6, E7, …)');
    expect(cure).toBeDefined();
    expect(lines(same).filter((own) => own.startsWith('  - '))).toHaveLength(1);
  });

  it('counts cells of a column that hold different texts behind the first of them', () => {
    const text = lines([unread(3, 4, 'Ada'), unread(4, 4, 'belum'), unread(5, 4, 'dua')]).join(' ');
    expect(text.replace(/\s+/g, ' ')).toContain('(dan 2 sel serupa: E5, E6)');
  });

  it('keeps columns and sheets apart, and names every cell when everything is asked for', () => {
    const issues = [
      unread(3, 4, 'Ada'),
      unread(3, 5, 'Ada'),
      ...[4, 5, 6, 7, 8].map((row) => unread(row, 4, 'Ada')),
    ];
    const text = lines(issues, [], true).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('(6 sel: E4, E5, E6, E7, E8, E9)');
    expect(text).toContain('Kinerja!F4: Isi “Ada”');
  });

  it('puts questions first and says what each answer gives', () => {
    const all = lines([unread(3, 4, 'Ada')], [direction(3)]);
    expect(all[1]).toBe('Perlu dipastikan (1)');
    expect(all.join(' ').replace(/\s+/g, ' ')).toContain(
      'makin tinggi makin baik: 112,50 Sangat Baik (dipakai); makin rendah makin baik: 87,50 Cukup',
    );
    expect(all.indexOf('Masalah (1)')).toBeGreaterThan(3);
  });

  it('shows some twenty lines, at least one entry of each section, and counts the rest', () => {
    const questions = Array.from({ length: 40 }, (_, at) => direction(at));
    const remark: Issue = { code: 'target-missing', severity: 'warning', subject: { indicator: '1' } };
    const all = lines([unread(3, 4, 'Ada'), remark], questions);
    expect(all.length).toBeLessThan(36);
    expect(all.join('\n')).toMatch(/\.\.\. dan 3\d lagi; --lengkap menampilkan semua\./);
    expect(all.join('\n')).toMatch(/Masalah \(1\)\n {2}- [^]*Catatan \(1\)\n {2}- /);
    expect(lines([], questions, true).filter((line) => line.startsWith('  ? '))).toHaveLength(40);
    expect(lines([], questions, true).join('\n')).not.toContain('--lengkap');
  });

  it('tells a reason once when the next question has the same', () => {
    const all = lines([], [direction(1), direction(2), direction(3)]);
    expect(all.filter((line) => line.includes('Namanya menunjukkan'))).toHaveLength(1);
  });
});

import { ENGLISH_ISSUES } from '../../src/text/issuesEnglish';
import { INDONESIAN_ISSUES } from '../../src/text/issuesIndonesian';
import { issueSentence, issueText, type IssueCode } from '../../src/text/issues';
import { keysOf } from '../../src/text/template';

const CODES = Object.keys(INDONESIAN_ISSUES) as IssueCode[];

describe('issue sentences', () => {
  it.each(CODES)('%s names the same facts in both languages', (code) => {
    const [id, en] = [INDONESIAN_ISSUES[code], ENGLISH_ISSUES[code]];
    expect(new Set(keysOf(en.what + en.cure))).toEqual(new Set(keysOf(id.what + id.cure)));
  });

  it.each(CODES)('%s says what to do, and has balanced brackets', (code) => {
    for (const { what, cure } of [INDONESIAN_ISSUES[code], ENGLISH_ISSUES[code]]) {
      expect(what).toMatch(/[.)\]]$/);
      expect(cure.length).toBeGreaterThan(10);
      expect(what.split('[').length).toBe(what.split(']').length);
    }
  });

  it('gives place, what was read, what was expected and the cure', () => {
    const issue = {
      code: 'number-unreadable',
      severity: 'error',
      cell: { sheet: 'Realisasi 2021', row: 11, column: 5 },
      data: { read: 'sembilan', field: 'actual:tw2' },
    } as const;
    expect(issueText(issue, 'id')).toEqual({
      place: "'Realisasi 2021'!F12",
      what: 'Isi “sembilan” tidak terbaca sebagai angka untuk realisasi TW II.',
      cure: 'Tulis angka saja, misalnya 92,25; satuan boleh di kolom Satuan. Baris lain tetap dihitung.',
    });
  });

  it('names the quarter of a subject as the report does', () => {
    const issue = {
      code: 'quarter-target-missing',
      severity: 'warning',
      subject: { indicator: '5.2', quarter: 3 },
    } as const;
    expect(issueSentence(issue, 'en')).toBe(
      'Indicator 5.2: no target for TW III. Enter the target of that quarter; without it there is no achievement.',
    );
  });

  it('shows a code it does not know instead of hiding the issue', () => {
    expect(issueSentence({ code: 'from-the-future', severity: 'error' }, 'id')).toBe('from-the-future');
  });
});

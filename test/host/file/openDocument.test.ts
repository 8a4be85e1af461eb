import fc from 'fast-check';
import { openDocument } from '../../../src/host/file/document/openDocument';
import { packageOf } from '../../helpers/xlsx';
import { opened, textsIn } from '../../rollforward/rolled';
import { wordPackage } from '../../rollforward/wordReport';
import { valueOf } from '../../helpers/valueOf';

const run = (text: string, form = ''): string => `<w:r>${form}<w:t xml:space="preserve">${text}</w:t></w:r>`;

function codeOf(bytes: Uint8Array): string | null {
  const document = openDocument(bytes);
  return document.ok ? null : document.issues[0].code;
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

describe('documents that are not opened for edits', () => {
  const good = wordPackage(`<w:p>${run('Isi')}</w:p>`);
  const cases: readonly (readonly [string, Uint8Array, string | null])[] = [
    ['a sound one', good, null],
    ['text', new TextEncoder().encode('Laporan'), 'file-is-not-document'],
    ['an old .doc', Uint8Array.from([...COMPOUND, 0, 0, 0, 0]), 'document-is-old'],
    [
      'one with a password',
      Uint8Array.from([...COMPOUND, ...utf16('EncryptedPackage')]),
      'document-is-encrypted',
    ],
    [
      'one with macros',
      wordPackage('<w:p/>', undefined, { 'word/vbaProject.bin': 'x' }),
      'document-has-macros',
    ],
    ['a zip of something else', packageOf({ 'a.txt': 'x' }), 'file-is-not-document'],
    ['broken XML', wordPackage(`<w:p>${run('Isi')}`), 'file-is-damaged'],
    ['a cut file', good.subarray(0, good.length - 40), 'file-is-damaged'],
  ];
  it.each(cases)('%s', (_, bytes, code) => expect(codeOf(bytes)).toBe(code));
});

describe('edits in place', () => {
  const signs = ['a', '9', ',', ' ', '&amp;', '&#8211;', 'é', '😀', '&lt;'];
  const text = fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 })
    .map((each) => each.join(''));

  it('change the stretch that they name, whatever runs and references it is cut into', () => {
    const cases = fc.record({
      runs: fc.array(text, { minLength: 1, maxLength: 6 }),
      from: fc.nat(30),
      length: fc.integer({ min: 1, max: 12 }),
      isTracked: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ runs, from, length, isTracked }) => {
        const bytes = wordPackage(
          `<w:p>${runs.map((each) => run(each, '<w:rPr><w:b/></w:rPr>')).join('')}</w:p>`,
        );
        const old = textsIn(bytes)[0] ?? '';
        const isHalf = (at: number): boolean => /[\udc00-\udfff]/.test(old.charAt(at));
        const [start, end] = [from, from + length];
        fc.pre(end <= old.length && !isHalf(start) && !isHalf(end));
        const plan = { replacements: [{ paragraph: 0, start, end, text: 'X<&' }], comments: [], isTracked };
        const edited = valueOf(opened(bytes).apply(plan));
        expect(textsIn(edited)[0]).toBe(`${old.slice(0, start)}X<&${old.slice(end)}`);
      }),
      { numRuns: 60 },
    );
  });

  it('put a comment beside those that the document has', () => {
    const first = opened(wordPackage(`<w:p>${run('Satu')}</w:p><w:p>${run('Dua')}</w:p>`));
    const once = valueOf(
      first.apply({
        replacements: [],
        comments: [{ paragraph: 0, text: 'A & B' }],
        isTracked: false,
      }),
    );
    const twice = valueOf(
      opened(once).apply({
        replacements: [],
        comments: [{ paragraph: 1, text: 'C' }],
        isTracked: false,
      }),
    );
    expect(textsIn(twice)).toEqual(['Satu', 'Dua']);
  });
});

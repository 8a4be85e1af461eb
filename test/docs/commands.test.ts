import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import packageFacts from '../../package.json';
import { COMMANDS } from '../../src/cli/commands/commands';
import { writeForm, type FormRow } from '../cli/formFile';
import { runLakip } from '../cli/runLakip';
import { commandsOf, lakipWords, pagesOf, scriptOf } from './documentCommands';

const ROOT = join(__dirname, '../..');
const PAGES = pagesOf(ROOT);
const LINES = PAGES.flatMap((page) => commandsOf(ROOT, page));
const OWN = LINES.flatMap((each) => {
  const words = lakipWords(each.line);
  return words === null ? [] : [{ ...each, words }];
});
/** What an office types into the form: few rows, so that a command takes no time. */
const FORM: readonly FormRow[] = [
  ['Stakeholder', 'Aman', 1, 'Persentase obat aman', '%', 'maksimal', 90, 90, 90, 90, 90, 88, 89, 91, 92],
  [undefined, undefined, 2, 'Jumlah temuan', 'kali', 'minimal', 10, 10, 10, 10, 10, 8, 9, 9, 8],
];
const text = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

describe('the commands of the pages', () => {
  it('are found', () => {
    expect(OWN.filter(({ isWhole }) => isWhole).length).toBeGreaterThan(15);
    expect(LINES.length).toBeGreaterThan(50);
  });

  it.each(LINES.filter(({ line }) => scriptOf(line) !== null))('$page: $line is a script', ({ line }) => {
    expect(Object.keys(packageFacts.scripts)).toContain(scriptOf(line));
  });

  // With --help a command says no more than whether its words and options are right.
  it.each(OWN)('$page: $line has the words of the program', async ({ words }) => {
    // A place to fill stands for any command.
    const [first, ...rest] = words;
    const given = first === 'PERINTAH' ? ['hitung', ...rest] : words;
    const { code, err } = await runLakip(...given.filter((word) => word !== '--help'), '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('commands that stand whole', () => {
  const before = process.cwd();
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lakip-docs-'));
    process.chdir(folder);
    cpSync(join(ROOT, 'assets'), 'assets', { recursive: true });
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  // `pasang` needs a build and a server: it has tests of its own. The same command on other files runs once.
  const whole = OWN.filter(({ isWhole, words }) => isWhole && words[0] !== 'pasang');
  const once = new Map(whole.map((each) => [kindOf(each.words), each]));
  it.each([...once.values()])('$page: $line runs', async ({ words }) => {
    words.forEach((word, at) => provide(word, words[at - 1]));
    const { code, out, err } = await runLakip(...words);
    expect({ out, err, isDone: code < 2 }).toMatchObject({ isDone: true });
  });
});

/** The command and its options without what is read and written. */
function kindOf(words: readonly string[]): string {
  return words.filter((word, at) => at === 0 || /^--(?!bahasa)/.test(word)).join(' ');
}

/** A file or folder that a command names as its input, made where it is not there yet. */
function provide(word: string, option = ''): void {
  if (/^--(keluaran|html|folder|simpan-peta)$/.test(option) || word.startsWith('-') || existsSync(word))
    return;
  if (word.endsWith('.xlsx')) {
    const file = word.replace('*', 'satu');
    mkdirSync(dirname(file), { recursive: true });
    writeForm(file, FORM);
  } else if (word.endsWith('.docx')) cpSync('assets/laporan/templat-laporan.docx', word);
  else if (word === 'jawaban.json') writeFileSync(word, JSON.stringify({ version: 1, answers: {} }));
  else if (word === 'peta.json') writeFileSync(word, JSON.stringify({ version: 2, shapes: [], answers: [] }));
  else if (word.endsWith('.json')) cpSync('assets/laporan/tata-letak.json', word);
  else if (/^units?$/.test(word)) provide(`${word}/satu.xlsx`);
}

describe('what the pages name', () => {
  it.each(PAGES)('%s: its links lead to files', (page) => {
    const links = [...text(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const files = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .map((link) => normalize(join(dirname(page), link)));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it.each(PAGES)('%s: its paths of this project are there', (page) => {
    const codes = [...text(page).matchAll(/`((?:src|test|docs|assets)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(codes.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it.each(PAGES)('%s: its options are those of a command', (page) => {
    const known = new Set(Object.values(COMMANDS).flatMap(({ options }) => options.map(({ name }) => name)));
    // And those of other programs that a page speaks of: node, `npm run corpus` and `npm run bench`.
    [
      '--bahasa',
      '--help',
      '--version',
      '--max-old-space-size',
      '--max-semi-space-size',
      '--libreoffice',
      '--only',
      '--before',
      '--no-opt',
      '--interrupt-budget',
      '--always-sparkplug',
      '--max-lazy',
    ].forEach((name) => known.add(name));
    const codes = [...text(page).matchAll(/`(--[a-z-]+)(?:[ =][^`]*)?`/g)].map((match) => match[1] ?? '');
    expect(codes.filter((name) => !known.has(name))).toEqual([]);
  });
});

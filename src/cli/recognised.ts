import type { WorkbookResult } from '../app/index';
import { columnLetters, formatRange } from '../kernel/cellAddress';
import type { AccountGroup, TableAccount } from '../sheet/account/index';
import type { Decision } from '../sheet/decision';
import { fieldRefKey } from '../sheet/fields';
import type { RecognisedTable } from '../sheet/table';
import { accountGroupText, accountLine, outsideText } from '../text/account';
import { decisionText } from '../text/decisions';
import { fieldLabel, TABLE_LABELS } from '../text/labels';
import type { Language } from '../text/language';
import { fillTemplate } from '../text/template';
import type { Colors } from './colors';
import type { CommandContext } from './commands/command';
import { indented } from './problems';
import { textTable } from './textTable';

/** Below this a decision is worth a look even when it is no question. */
const SURE = 0.9;
/** Most places of a group of cells, and blocks outside of tables, that are listed. */
const MOST_PLACES = 6;
const MOST_BLOCKS = 12;
/** Most decisions that are no question and are listed unless everything is asked for. */
const MOST_DECISIONS = 10;

/** The tables of a workbook with the meaning of every column and its reason; then what else was decided. */
export function recognisedLines(
  result: WorkbookResult,
  colors: Colors,
  context: CommandContext,
): readonly string[] {
  const { words, language } = context;
  const { tables } = result.reading;
  if (tables.length === 0) return [words.recognise.noTables, ...outsideLines(result, colors, context)];
  const decisions = new Map(result.decisions.map((decision) => [decision.id, decision]));
  const others = result.decisions.filter(
    (own) => own.kind !== 'column-field' && !own.isOpen && own.confidence < SURE,
  );
  const shown = context.isFull ? others : others.slice(0, MOST_DECISIONS);
  const rest = others.length - shown.length;
  const open = result.decisions.filter(({ isOpen }) => isOpen);
  return [
    fillTemplate(words.recognise.tables, { count: tables.length }, language),
    ...usedAnswersLines(result, context),
    ...tables.flatMap((table) => tableLines(table, decisions, result, colors, context)),
    ...outsideLines(result, colors, context),
    ...(open.length === 0
      ? []
      : ['', colors.warn(fillTemplate(words.summary.questions, { count: open.length }, language))]),
    ...open.flatMap((decision) => decisionLines(decision, colors, context)),
    ...(others.length === 0
      ? []
      : ['', colors.bold(fillTemplate(words.recognise.decisions, { count: others.length }, language))]),
    ...shown.flatMap((decision) => decisionLines(decision, colors, context)),
    ...(rest > 0 ? [`    ${fillTemplate(words.summary.more, { count: rest }, language)}`] : []),
    ...(open.length === 0 ? [] : ['', words.recognise.mapFile, ...mapFile(open)]),
  ];
}

/** How many answers of a mapping found their place in this workbook. */
export function usedAnswersLines(
  { usedAnswers }: WorkbookResult,
  { language, words }: CommandContext,
): readonly string[] {
  return usedAnswers === 0 ? [] : [fillTemplate(words.summary.usedAnswers, { count: usedAnswers }, language)];
}

function tableLines(
  table: RecognisedTable,
  decisions: ReadonlyMap<string, Decision>,
  { reading }: WorkbookResult,
  colors: Colors,
  { io, language, words }: CommandContext,
): readonly string[] {
  const { recognise } = words;
  const { indicatorTable } = reading;
  const isSource = indicatorTable?.sources.some(({ id }) => id === table.id) ?? false;
  const role =
    indicatorTable?.primary.id === table.id ? recognise.primary : isSource ? recognise.source : null;
  const indicators = table.rows.filter((row) => row.role === 'indicator').length;
  const facts = [
    TABLE_LABELS[table.kind][language],
    indicators === 0 ? null : fillTemplate(recognise.rows, { count: indicators }, language),
    role,
  ];
  const place = formatRange({ ...table.body, top: table.header.top });
  const columns = textTable(
    [
      { head: recognise.column, align: 'left' },
      { head: recognise.header, align: 'left', isFlexible: true },
      { head: recognise.meaning, align: 'left', isFlexible: true },
      { head: recognise.reason, align: 'left', isFlexible: true },
    ],
    table.columns.map(({ column, header, ref, decisionId }) => {
      const decision = decisions.get(decisionId);
      const meaning = ref ? fieldLabel(fieldRefKey(ref), language) : recognise.unused;
      const reason = decision ? decisionText(decision, language).reason : '';
      return {
        kind: 'cells',
        cells: [columnLetters(column), header.filter((text) => text !== '').join(' > '), meaning, reason],
        ...(ref === null && { paint: colors.dim }),
      };
    }),
    io.width - 2,
  );
  const account = reading.account.tables.find((own) => own.table === table.id);
  return [
    '',
    ...indented([`${place}: ${facts.filter((fact) => fact !== null).join(' · ')}`], '', io.width).map(
      colors.bold,
    ),
    ...indented([table.title ?? ''], '  ', io.width),
    ...indented([formText(table, words, language)], '  ', io.width),
    ...columns.map((line) => `  ${line}`),
    ...(account ? accountLines(account, language, io.width) : []),
  ];
}

/** The official form of a table and how much of it is there; nothing when it is none. */
function formText({ form }: RecognisedTable, words: CommandContext['words'], language: Language): string {
  if (!form) return '';
  const facts = { name: form.name, percent: Math.round(form.share * 100) };
  return fillTemplate(words.recognise.form, facts, language);
}

/** The rows in one line; then the cells that were not used, with their reason. */
function accountLines(account: TableAccount, language: Language, width: number): readonly string[] {
  const left = account.groups.filter(({ use }) => use === 'left-out' || use === 'asked');
  return [
    ...indented([accountLine(account, language)], '  ', width),
    ...left.flatMap((group) =>
      indented([`${accountGroupText(group, language)}: ${placesText(group)}`], '    ', width),
    ),
  ];
}

/** The first places of a group, and how many cells it has. */
function placesText({ cells, count }: AccountGroup): string {
  const places = cells.slice(0, MOST_PLACES).map((range) => formatRange(range).replace(/^.*!/, ''));
  const more = cells.length > MOST_PLACES ? ', …' : '';
  return `${places.join(', ')}${more} (${count})`;
}

function outsideLines(
  { reading }: WorkbookResult,
  colors: Colors,
  { io, language, words }: CommandContext,
): readonly string[] {
  const { outside } = reading.account;
  if (outside.length === 0) return [];
  return [
    '',
    colors.bold(words.recognise.outside),
    ...outside
      .slice(0, MOST_BLOCKS)
      .flatMap((block) => indented([outsideText(block, language)], '  ', io.width)),
    ...(outside.length > MOST_BLOCKS ? ['  …'] : []),
  ];
}

function decisionLines(
  decision: Decision,
  colors: Colors,
  { io, language, words }: CommandContext,
): readonly string[] {
  const { title, place, chosen, reason, candidates } = decisionText(decision, language);
  const sure = fillTemplate(
    words.recognise.sure,
    { percent: Math.round(decision.confidence * 100) },
    language,
  );
  const answers = candidates.map(({ id, label }) => (id === label ? id : `${id}: ${label}`));
  const used = `${words.recognise.inUse}: ${chosen ?? '-'} · ${sure}. ${reason}`;
  return [
    ...indented([place ? `${place}: ${title}` : title], decision.isOpen ? '  ? ' : '  - ', io.width),
    ...indented([used], '    ', io.width).map(colors.dim),
    ...(decision.isOpen ? [`    ${words.recognise.answers}:`] : []),
    ...(decision.isOpen ? answers.flatMap((answer) => indented([answer], '      ', io.width)) : []),
  ];
}

/** A mapping with the open questions, answered as they are read now. */
function mapFile(open: readonly Decision[]): readonly string[] {
  const answers = Object.fromEntries(
    open.map(({ id, chosen, candidates }) => [id, chosen ?? candidates[0]?.id ?? '']),
  );
  return JSON.stringify({ version: 1, answers }, null, 2).split('\n');
}

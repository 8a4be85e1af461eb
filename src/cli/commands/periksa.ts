import { writeFileSync } from 'node:fs';
import { checkWorkbook, computeWorkbook, type CheckResult } from '../../app/index';
import { readDocument } from '../../host/file/index';
import { readFileBytes, readWorkbookFile, saveWorkbookFile } from '../../host/file/node';
import { nodeCodec } from '../../host/file/nodeCodec';
import { systemIssue } from '../../host/file/nodeIssue';
import type { Issue } from '../../kernel/issue';
import { ok, type Result } from '../../kernel/result';
import { checkSheet } from '../../report/index';
import { markPlan } from '../../audit/index';
import { documentOfText, type DocumentText } from '../../sheet/documentText';
import { EMPTY_PLAN } from '../../sheet/editPlan';
import { CHECK_WORDS, checkSheetText, summarySentence } from '../../text/check';
import { FINDING_CLASS_LABELS } from '../../text/findings';
import { fillTemplate } from '../../text/template';
import { usageIssue } from '../arguments';
import { checkPage } from '../checkPage';
import { colorsFor } from '../colors';
import { computeOptionsOf, METHOD_OPTIONS, SHEET_OPTIONS } from '../computeOptions';
import { sentenceOf } from '../documentWords';
import type { ExitCode } from '../exitCode';
import { findingLines, type FindingLine } from '../../text/findingLines';
import { textTable } from '../textTable';
import { unexpected } from '../unexpected';
import type { Command, CommandContext } from './command';
import { printablePath } from '../printable';

/** So many findings are printed on a terminal; a page or a document has all. */
const SHOWN = 100;

/** `lakip periksa`: finds what is wrong in a workbook, and in the text of a report against it. */
export const periksa: Command = {
  options: [
    ...SHEET_OPTIONS,
    ...METHOD_OPTIONS,
    { name: '--json', takesValue: false },
    { name: '--html', takesValue: true },
    { name: '--keluaran', takesValue: true },
    { name: '--tandai', takesValue: false },
  ],
  run: (args, context) => {
    const refuse = (issues: readonly Issue[]): ExitCode => {
      for (const issue of issues) context.io.err(`${sentenceOf(issue, context.language)}\n`);
      return 2;
    };
    const files = sortFiles(args.files);
    const options = computeOptionsOf(args);
    if (!options.ok) return refuse(options.issues);
    if (files.workbook === null) return refuse([usageIssue('file-missing', {})]);
    try {
      const workbook = readWorkbookFile(files.workbook);
      if (!workbook.ok) return refuse(workbook.issues);
      const document = files.document === null ? ok<DocumentText | null>(null) : readReport(files.document);
      if (!document.ok) return refuse(document.issues);
      const content = workbook.value.content();
      const result = computeWorkbook(content, options.value(content));
      const check = checkWorkbook(content, result, document.value);
      if (!check) return refuse([...workbook.warnings, ...result.issues]);
      const lines = findingLines(check.findings, context.language);
      const html = args.values.get('--html');
      const written =
        html === undefined
          ? ok(undefined)
          : writeText(html, checkPage(files.workbook, check, lines, context.language));
      if (!written.ok) return refuse(written.issues);
      const output = args.values.get('--keluaran');
      if (output !== undefined) {
        const applied = workbook.value.apply({
          ...(args.flags.has('--tandai') ? markPlan(check.findings) : EMPTY_PLAN),
          sheets: [checkSheet(checkSheetText(check, lines, context.language))],
        });
        if (!applied.ok) return refuse(applied.issues);
        const saved = saveWorkbookFile(output, applied.value.bytes, {
          input: files.workbook,
          replaceInput: output === files.workbook,
        });
        if (!saved.ok) return refuse(saved.issues);
      }
      context.io.out(
        args.flags.has('--json')
          ? `${JSON.stringify(documentOf(files.workbook, check, lines))}\n`
          : `${report(files.workbook, check, lines, context)}\n`,
      );
      return check.findings.some((finding) => finding.class === 'error') ? 1 : 0;
    } catch (cause) {
      return refuse([unexpected(cause)]);
    }
  },
};

/** The workbook and, by its ending, the text of the report. */
function sortFiles(files: readonly string[]): { workbook: string | null; document: string | null } {
  const isText = (file: string): boolean => /\.(?:docx|txt|md)$/i.test(file);
  return { workbook: files.find((file) => !isText(file)) ?? null, document: files.find(isText) ?? null };
}

function readReport(file: string): Result<DocumentText, Issue> {
  const bytes = readFileBytes(file);
  if (!bytes.ok) return bytes;
  return /\.docx$/i.test(file)
    ? readDocument(bytes.value, nodeCodec)
    : ok(documentOfText(new TextDecoder().decode(bytes.value)));
}

function writeText(file: string, text: string): Result<void, Issue> {
  try {
    writeFileSync(file, text);
    return ok(undefined);
  } catch (cause) {
    return { ok: false, issues: [systemIssue(cause, file, 'write')] };
  }
}

function documentOf(file: string, check: CheckResult, lines: readonly FindingLine[]): unknown {
  const findings = lines.map(({ finding, place, what, cause }) => ({
    ...finding,
    message: [place, what, cause].filter((part) => part !== '').join(' '),
  }));
  return {
    schemaVersion: 1,
    file,
    summary: check.summary,
    findings,
    accepted: check.accepted.length,
    notChecked: check.notChecked,
  };
}

function report(
  file: string,
  check: CheckResult,
  lines: readonly FindingLine[],
  { io, language }: CommandContext,
): string {
  const colors = colorsFor(io);
  const paints = { error: colors.bad, rounding: colors.warn, remark: colors.dim };
  // What follows from another finding is mended with it: a terminal shows the roots.
  const roots = lines.filter(({ finding }) => finding.root === undefined);
  const shown = roots.slice(0, SHOWN);
  const table = textTable(
    [
      { head: CHECK_WORDS.class[language], align: 'left' },
      { head: CHECK_WORDS.place[language], align: 'left' },
      { head: CHECK_WORDS.what[language], align: 'left', isFlexible: true },
    ],
    shown.map(({ finding, place, what, cause }) => ({
      kind: 'cells',
      cells: [
        FINDING_CLASS_LABELS[finding.class][language],
        place,
        [what, cause].filter((part) => part !== '').join(' '),
      ],
      paint: paints[finding.class],
    })),
    io.width,
  );
  const more =
    roots.length > SHOWN
      ? [fillTemplate(CHECK_WORDS.more[language], { count: roots.length - SHOWN }, language)]
      : [];
  const accepted =
    check.accepted.length > 0
      ? [fillTemplate(CHECK_WORDS.accepted[language], { count: check.accepted.length }, language)]
      : [];
  return [
    colors.bold(printablePath(file)),
    summarySentence(check.summary, language),
    '',
    ...(lines.length === 0 ? [CHECK_WORDS.none[language]] : table),
    ...more,
    ...accepted,
  ].join('\n');
}

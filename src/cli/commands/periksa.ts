import { writeFileSync } from 'node:fs';
import { markPlan } from '../../audit/index';
import { saveWorkbookFile } from '../../host/file/node';
import { systemIssue } from '../../host/file/nodeIssue';
import type { Issue } from '../../kernel/issue';
import { ok, type Result } from '../../kernel/result';
import { checkSheet } from '../../report/index';
import { EMPTY_PLAN } from '../../sheet/editPlan';
import { checkSheetText } from '../../text/check';
import { findingLines, type FindingLine } from '../../text/findingLines';
import { applyTo } from '../applyTo';
import type { Arguments } from '../arguments';
import { checkDocument } from '../checkDocument';
import { checkFiles, type CheckedFiles } from '../checkFiles';
import { checkPage } from '../checkPage';
import { checkReport } from '../checkReport';
import { METHOD_OPTIONS, SHEET_OPTIONS } from '../computeOptions';
import { sentenceOf } from '../documentWords';
import type { ExitCode } from '../exitCode';
import { unexpected } from '../unexpected';
import type { Command, CommandContext } from './command';

/** `lakip periksa`: finds what is wrong in a workbook, and in the text of a report against it. */
export const periksa: Command = {
  options: [
    ...SHEET_OPTIONS,
    ...METHOD_OPTIONS,
    { name: '--json', takesValue: false },
    { name: '--buku-lalu', takesValue: true },
    { name: '--html', takesValue: true },
    { name: '--keluaran', takesValue: true },
    { name: '--tandai', takesValue: false },
    { name: '--terima', takesValue: true, isRepeatable: true },
    { name: '--lengkap', takesValue: false },
  ],
  run: (args, context) => {
    const refuse = (issues: readonly Issue[]): ExitCode => {
      for (const issue of issues) context.io.err(`${sentenceOf(issue, context.language)}\n`);
      return 2;
    };
    try {
      const checked = checkFiles(args);
      if (!checked.ok) return refuse(checked.issues);
      const { check, file, settings, unfit } = checked.value;
      for (const issue of unfit) context.io.err(`${sentenceOf(issue, context.language)}\n`);
      const lines = findingLines(check.findings, context.language);
      const written = writeFiles(checked.value, lines, args, context);
      if (!written.ok) return refuse(written.issues);
      context.io.out(
        args.flags.has('--json')
          ? `${JSON.stringify(checkDocument(file, check, lines, settings))}\n`
          : `${checkReport(checked.value, lines, args.flags.has('--lengkap'), context)}\n`,
      );
      return check.findings.some((finding) => finding.class === 'error') ? 1 : 0;
    } catch (cause) {
      return refuse([unexpected(cause)]);
    }
  },
};

function writeFiles(
  { check, file, workbook, settings, hasAccepted }: CheckedFiles,
  lines: readonly FindingLine[],
  args: Arguments,
  { language }: CommandContext,
): Result<void, Issue> {
  const html = args.values.get('--html');
  const page = html === undefined ? ok(undefined) : writeText(html, checkPage(file, check, lines, language));
  const output = args.values.get('--keluaran');
  if (!page.ok || output === undefined) return page;
  const plan = {
    ...(args.flags.has('--tandai') ? markPlan(check.findings) : EMPTY_PLAN),
    sheets: [checkSheet(checkSheetText(check, lines, language))],
    ...(hasAccepted && settings !== null && { settings }),
  };
  const applied = applyTo(workbook, plan, { input: file, output, kind: 'check-sheet' });
  if (!applied.ok) return applied;
  const saved = saveWorkbookFile(output, applied.value.bytes, {
    input: file,
    replaceInput: output === file,
  });
  return saved.ok ? ok(undefined) : saved;
}

function writeText(file: string, text: string): Result<void, Issue> {
  try {
    writeFileSync(file, text);
    return ok(undefined);
  } catch (cause) {
    return { ok: false, issues: [systemIssue(cause, file, 'write')] };
  }
}

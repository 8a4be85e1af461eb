import {
  checkWorkbook,
  computeWorkbook,
  settingsWithAccepted,
  type Acceptance,
  type CheckResult,
} from '../app/index';
import { readDocument, type FileWorkbook } from '../host/file/index';
import { readFileBytes, readWorkbookFile } from '../host/file/node';
import { nodeCodec } from '../host/file/nodeCodec';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { documentOfText, type DocumentText } from '../sheet/documentText';
import { usageIssue, type Arguments } from './arguments';
import { computeOptionsOf } from './computeOptions';
import { lastBookOf } from './lastBook';

/** A check of files, with the settings that it was made with. */
export interface CheckedFiles {
  readonly file: string;
  readonly workbook: FileWorkbook;
  readonly check: CheckResult;
  /** With what was accepted now; as they are in the file when nothing was. */
  readonly settings: string | null;
  readonly hasAccepted: boolean;
  /** Answers of a mapping that have no place here. */
  readonly unfit: readonly Issue[];
}

/**
 * Checks the workbook and the report among the words of `periksa`; what is to be accepted is accepted first.
 * @issue `file-missing`, `option-missing`, `acceptance-invalid`, `finding-not-there`, and those of reading files
 */
export function checkFiles(args: Arguments): Result<CheckedFiles, Issue> {
  const files = sortFiles(args.files);
  const options = computeOptionsOf(args);
  if (!options.ok) return options;
  const acceptances = acceptancesIn(args.values.get('--terima'));
  if (!acceptances.ok) return acceptances;
  const hasAccepted = acceptances.value.length > 0;
  if (hasAccepted && !args.values.has('--keluaran'))
    return fail(usageIssue('option-missing', { option: '--keluaran', example: 'diperiksa.xlsx' }));
  if (files.workbook === null) return fail(usageIssue('file-missing', {}));
  const workbook = readWorkbookFile(files.workbook);
  if (!workbook.ok) return workbook;
  const document = files.document === null ? ok<DocumentText | null>(null) : readReport(files.document);
  if (!document.ok) return document;
  const content = workbook.value.content();
  const computeOptions = options.value(content);
  const result = computeWorkbook(content, computeOptions);
  const last = lastBookOf(args, result);
  if (!last.ok) return last;
  const check = checkWorkbook(content, result, document.value, last.value);
  if (!check) return { ok: false, issues: asIssues([...workbook.warnings, ...result.issues]) };
  const unfit = result.issues.filter(({ code }) => code === 'mapping-unfit');
  const whole = { file: files.workbook, workbook: workbook.value, hasAccepted, unfit };
  if (!hasAccepted) return ok({ ...whole, check, settings: content.settings });
  const settings = settingsWithAccepted(content.settings, check.findings, acceptances.value);
  if (!settings.ok) return settings;
  const again = { ...content, settings: settings.value };
  const checked = checkWorkbook(again, computeWorkbook(again, computeOptions), document.value, last.value);
  return ok({ ...whole, check: checked ?? check, settings: settings.value });
}

/** `cell=reason`, one a line. */
function acceptancesIn(given: string | undefined): Result<readonly Acceptance[], Issue> {
  const acceptances: Acceptance[] = [];
  for (const line of given?.split('\n') ?? []) {
    const [, place = '', reason = ''] = /^([^=]{1,300})=(.{1,1000})$/.exec(line) ?? [];
    if (place.trim() === '' || reason.trim() === '')
      return fail(usageIssue('acceptance-invalid', { read: line }));
    acceptances.push({ place: place.trim(), reason: reason.trim() });
  }
  return ok(acceptances);
}

function asIssues(issues: readonly Issue[]): readonly [Issue, ...Issue[]] {
  const [first = usageIssue('file-missing', {}), ...rest] = issues;
  return [first, ...rest];
}

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

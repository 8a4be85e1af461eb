import type { Issue } from '../../kernel/issue';
import { usageIssue } from '../arguments';
import { FULL_OPTION, METHOD_OPTIONS, SHEET_OPTIONS } from '../computeOptions';
import { sentenceOf } from '../documentWords';
import type { ExitCode } from '../exitCode';
import { ROLL_OPTIONS, rollJobOf, runRoll } from '../rollJob';
import type { Command } from './command';

/** `lakip templat`: a finished report becomes a template whose figures are placeholders. */
export const templat: Command = {
  options: [
    { name: '--keluaran', takesValue: true },
    ...ROLL_OPTIONS,
    ...SHEET_OPTIONS,
    ...METHOD_OPTIONS.filter(({ name }) => name === '--profil'),
    FULL_OPTION,
  ],
  run: (args, context) => {
    const refuse = (issue: Issue): ExitCode => {
      context.io.err(`${sentenceOf(issue, context.language)}\n`);
      return 2;
    };
    const report = args.files.find((file) => /\.docx$/i.test(file));
    const [workbook, ...more] = args.files.filter((file) => file !== report);
    if (report === undefined) return refuse(usageIssue('report-missing', {}));
    if (workbook === undefined) return refuse(usageIssue('file-missing', {}));
    if (more.length > 0) return refuse(usageIssue('one-workbook-only', {}));
    const job = rollJobOf('template', report, workbook, args);
    return job.ok ? runRoll(job.value, args, context) : refuse(job.issues[0]);
  },
};

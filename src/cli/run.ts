import packageFacts from '../../package.json';
import { CLI_WORDS } from '../text/cli';
import { DEFAULT_LANGUAGE, languageOf, LANGUAGES, type Language } from '../text/language';
import { usageSentence } from '../text/usage';
import { nearest, parseArguments, usageIssue, type OptionSpec, type UsageIssue } from './arguments';
import { FULL_OPTION } from './computeOptions';
import type { CommandContext } from './commands/command';
import { COMMAND_NAMES, COMMANDS, isCommandName } from './commands/commands';
import type { ExitCode } from './exitCode';
import { commandHelp, generalHelp } from './help';
import type { Io } from './io';

const GENERAL_OPTIONS: readonly OptionSpec[] = [
  { name: '--bahasa', takesValue: true, choices: LANGUAGES },
  { name: '--help', takesValue: false },
  { name: '-h', takesValue: false },
  { name: '--version', takesValue: false },
];

/** Runs the program on the words after its name. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageIn(words);
  const context: CommandContext = { io, language, words: CLI_WORDS[language], isFull: false };
  const place = words.findIndex((word, at) => !word.startsWith('-') && words[at - 1] !== '--bahasa');
  const name = words[place];
  if (name === undefined) return withoutCommand(words, context);
  if (!isCommandName(name)) {
    const suggestion = nearest(name, COMMAND_NAMES);
    return refuse(
      [usageIssue('command-unknown', { command: name, ...(suggestion !== null && { suggestion }) })],
      context,
    );
  }
  const rest = [...words.slice(0, place), ...words.slice(place + 1)];
  const args = parseArguments(rest, [...COMMANDS[name].options, ...GENERAL_OPTIONS]);
  if (!args.ok) return refuse(args.issues, context);
  if (args.value.flags.has('--help') || args.value.flags.has('-h')) {
    io.out(commandHelp(name, context));
    return 0;
  }
  return COMMANDS[name].run(args.value, { ...context, isFull: args.value.flags.has(FULL_OPTION.name) });
}

function withoutCommand(words: readonly string[], context: CommandContext): ExitCode {
  const args = parseArguments(words, GENERAL_OPTIONS);
  if (!args.ok) return refuse(args.issues, context);
  context.io.out(args.value.flags.has('--version') ? `${packageFacts.version}\n` : generalHelp(context));
  return 0;
}

/** The language is needed before the options are known to be right: messages about them are in it. */
function languageIn(words: readonly string[]): Language {
  const place = words.findIndex((word) => word === '--bahasa' || word.startsWith('--bahasa='));
  if (place < 0) return DEFAULT_LANGUAGE;
  const given = (words[place] as string).split('=')[1] ?? words[place + 1] ?? '';
  return languageOf(given) ?? DEFAULT_LANGUAGE;
}

function refuse(issues: readonly UsageIssue[], { io, language, words }: CommandContext): ExitCode {
  for (const issue of issues) io.err(`${usageSentence(issue, language)}\n`);
  io.err(`${words.help.see}\n`);
  return 2;
}

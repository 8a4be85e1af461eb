import { largestOf } from '../kernel/extremes';
import type { CommandHelp, CommandName } from '../text/cli';
import { fillTemplate } from '../text/template';
import type { CommandContext } from './commands/command';
import { COMMAND_NAMES } from './commands/commands';
import { wrap } from './textTable';

/** Help of the whole program. */
export function generalHelp({ io, words, language }: CommandContext): string {
  const { help, commands } = words;
  return page([
    ...wrap(help.intro, io.width),
    '',
    ...wrap(`${help.usage}: lakip ${COMMAND_NAMES.join(' | ')} ...`, io.width),
    '',
    help.commands,
    ...pairs(
      COMMAND_NAMES.map((name) => [name, commands[name].summary] as const),
      io.width,
    ),
    '',
    help.options,
    ...pairs(help.generalOptions, io.width),
    '',
    ...wrap(fillTemplate(help.more, { command: COMMAND_NAMES[0] }, language), io.width),
    ...help.exitCodes.flatMap((line) => wrap(line, io.width)),
  ]);
}

/** Help of one command. */
export function commandHelp(name: CommandName, { io, words }: CommandContext): string {
  const { help, commands } = words;
  const own: CommandHelp = commands[name];
  return page([
    ...wrap(`lakip ${name}: ${own.summary}`, io.width),
    '',
    `${help.usage}: lakip ${name} ${own.usage}`,
    '',
    help.options,
    ...pairs([...own.options, ...help.generalOptions.slice(0, 2)], io.width),
    '',
    help.examples,
    ...own.examples.map((example) => `  ${example}`),
    ...(own.notes.length > 0 ? ['', ...own.notes.flatMap((note) => wrap(note, io.width))] : []),
    '',
    ...help.exitCodes.flatMap((line) => wrap(line, io.width)),
  ]);
}

function pairs(entries: CommandHelp['options'], width: number): readonly string[] {
  const left = largestOf(entries.map(([name]) => name.length)) + 4;
  return entries.flatMap(([name, text]) =>
    wrap(text, width - left).map(
      (line, place) => (place === 0 ? `  ${name}`.padEnd(left) : ' '.repeat(left)) + line,
    ),
  );
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

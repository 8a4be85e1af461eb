import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from '../../kernel/result';
import { INSTALL_WORDS, CONFIG_PURPOSES } from '../../text/install';
import { fillTemplate, type Facts } from '../../text/template';
import { usageIssue, type Arguments } from '../arguments';
import { colorsFor } from '../colors';
import { sentenceOf } from '../documentWords';
import type { ExitCode } from '../exitCode';
import { installIssue, siteAddress, type SiteAddress } from '../install/address';
import { builtSite, type BuiltSite } from '../install/builtSite';
import { askOver } from '../install/check/ask';
import { checkSite } from '../install/check/checkSite';
import { installLines } from '../install/lines';
import { SERVER_CONFIGS, SERVER_KINDS, type ServerKind } from '../install/server/configs';
import { USUAL_PLACES } from '../install/server/server';
import { printablePath } from '../printable';
import { saveResult } from '../saveResult';
import { unexpected } from '../unexpected';
import type { Command, CommandContext } from './command';

const EXAMPLE_ADDRESS = 'https://lakip.kantor.go.id/lakip/';

/** `lakip pasang`: what an office needs to serve the add-in, and a check of the server. */
export const pasang: Command = {
  options: [
    { name: '--alamat', takesValue: true },
    { name: '--format', takesValue: true, choices: SERVER_KINDS },
    { name: '--folder', takesValue: true },
    { name: '--dari', takesValue: true },
    { name: '--periksa', takesValue: false },
    { name: '--ca', takesValue: true },
  ],
  run: (args, context) => {
    const { io, language } = context;
    const colors = colorsFor(io);
    const text = args.values.get('--alamat');
    const wrong = [
      ...(text === undefined
        ? [usageIssue('option-missing', { option: '--alamat', example: EXAMPLE_ADDRESS })]
        : []),
      ...args.files.map((read) => usageIssue('word-needless', { read })),
    ];
    for (const issue of wrong) io.err(`${sentenceOf(issue, language)}\n`);
    if (text === undefined || wrong.length > 0) return 2;
    const address = siteAddress(text);
    if (!address.ok) {
      io.err(`${installLines(address.issues, colors, context).join('\n')}\n`);
      return 2;
    }
    if (address.warnings.length > 0)
      io.out(`${installLines(address.warnings, colors, context).join('\n')}\n`);
    return args.flags.has('--periksa')
      ? checkServer(address.value, args, context)
      : makeKit(address.value, args, context);
  },
};

function say(key: keyof typeof INSTALL_WORDS, facts: Facts, { io, language }: CommandContext): void {
  io.out(`${fillTemplate(INSTALL_WORDS[key][language], facts, language)}\n`);
}

function builtAt(args: Arguments, address: SiteAddress) {
  return builtSite(args.values.get('--dari') ?? 'dist', address);
}

function makeKit(address: SiteAddress, args: Arguments, context: CommandContext): ExitCode {
  const { io, language } = context;
  const built: ReturnType<typeof builtAt> = address.isSecure
    ? builtAt(args, address)
    : fail(installIssue('address-not-https', { address: address.base }));
  if (!built.ok) {
    io.err(`${installLines(built.issues, colorsFor(io), context).join('\n')}\n`);
    return 2;
  }
  const folder = args.values.get('--folder') ?? 'pasang';
  const chosen = SERVER_KINDS.filter((kind) => (args.values.get('--format') ?? kind) === kind);
  const files = kitFiles(address, built.value, chosen, context);
  const problem = saveAll(folder, files);
  if (problem !== null) {
    io.err(`${sentenceOf(problem, language)}\n`);
    return 2;
  }
  const shown = printablePath(folder);
  say('made', { folder: shown, address: address.base, count: built.value.files.size }, context);
  say('site', { folder: `${shown}/situs${address.path}`, root: address.base }, context);
  for (const kind of chosen) {
    const file = `${shown}/${SERVER_CONFIGS[kind].file}`;
    say('config', { file, purpose: CONFIG_PURPOSES[kind][language] }, context);
  }
  say('next', { address: address.base }, context);
  return 0;
}

/** All files of the kit by their path in its folder. */
function kitFiles(
  address: SiteAddress,
  built: BuiltSite,
  kinds: readonly ServerKind[],
  { language }: CommandContext,
): ReadonlyMap<string, Uint8Array> {
  const site = { ...USUAL_PLACES, address, policy: built.policy, paths: [...built.files.keys()], language };
  return new Map<string, Uint8Array>([
    ['manifest.xml', Buffer.from(built.manifest)],
    ...kinds.map((kind) => {
      const { file, write } = SERVER_CONFIGS[kind];
      return [file, Buffer.from(write(site))] as const;
    }),
    ...[...built.files].map(([path, bytes]) => [`situs${address.path}${path}`, bytes] as const),
  ]);
}

/** Writes the files; the first that fails ends it. What people edit is kept as a backup, the program's files are not. */
function saveAll(folder: string, files: ReadonlyMap<string, Uint8Array>) {
  for (const [path, bytes] of files) {
    const full = join(folder, path);
    try {
      mkdirSync(dirname(full), { recursive: true });
      if (path.startsWith('situs/')) {
        writeFileSync(full, bytes);
        continue;
      }
    } catch (cause) {
      return unexpected(cause);
    }
    const saved = saveResult(full, bytes);
    if (!saved.ok) return saved.issues[0];
  }
  return null;
}

async function checkServer(
  address: SiteAddress,
  args: Arguments,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, language } = context;
  const authority = args.values.get('--ca');
  let authorities: readonly string[];
  try {
    authorities = authority === undefined ? [] : [readFileSync(authority, 'utf8')];
  } catch (cause) {
    io.err(`${sentenceOf(unexpected(cause), language)}\n`);
    return 2;
  }
  const built = builtAt(args, address);
  const { ask, close } = askOver(authorities);
  const check = await checkSite(address, { ask, now: new Date(), built: built.ok ? built.value : null });
  close();
  if (check.count > 0) say('checked', { address: address.base, count: check.count }, context);
  if (check.issues.length === 0) say('well', {}, context);
  else io.out(`${installLines(check.issues, colorsFor(io), context).join('\n')}\n`);
  if (check.count === 0) return 2;
  return check.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

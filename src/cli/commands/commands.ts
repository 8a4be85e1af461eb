import type { CommandName } from '../../text/cli';
import type { Command } from './command';
import { hitung } from './hitung';
import { kenali } from './kenali';
import { laporan } from './laporan';
import { pasang } from './pasang';
import { periksa } from './periksa';
import { pulihkan } from './pulihkan';
import { rekap } from './rekap';
import { riwayat } from './riwayat';
import { templat } from './templat';

/** All commands by name. A new command is a file here, a line here, and its help in src/text. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  hitung,
  kenali,
  periksa,
  laporan,
  templat,
  rekap,
  riwayat,
  pulihkan,
  pasang,
};

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** Whether a word names a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

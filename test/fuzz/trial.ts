import { checkWorkbook } from '../../src/app/checkWorkbook';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { readDocument } from '../../src/host/file/document/readDocument';
import { parseMapping, readSettings } from '../../src/sheet/settings';
import { documentOfText } from '../../src/sheet/documentText';
import { chanceOf, randomContent, randomPackage, randomText } from './randomInput';
import { roundTrip } from './roundTrip';

/** Most work that one input may take, of the processor; far above what any takes, so that only a hang is found. */
const LONGEST_MS = 5_000;

/** One random input by seed, of one of four kinds; the text says what went wrong, null when nothing did. */
export function trial(seed: number): string | null {
  return tried(seed, KINDS[seed % KINDS.length] ?? packages);
}

/** A random package by seed. */
export function packageTrial(seed: number): string | null {
  return tried(seed, packages);
}

function tried(seed: number, kind: (seed: number) => string | null): string | null {
  const from = process.cpuUsage();
  try {
    const fault = kind(seed);
    const { user, system } = process.cpuUsage(from);
    const time = (user + system) / 1000;
    return fault ?? (time > LONGEST_MS ? `took ${time.toFixed(0)} ms` : null);
  } catch (cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  }
}

const KINDS: readonly ((seed: number) => string | null)[] = [sheets, packages, texts, sheets, packages];

function sheets(seed: number): string | null {
  const chance = chanceOf(seed);
  const content = randomContent(chance);
  const result = computeWorkbook(content, { mode: chance() < 0.5 ? 'values' : 'formulas' });
  checkWorkbook(content, result, documentOfText(randomText(chance)));
  const again = computeWorkbook(content, { mode: result.settings.mode });
  return JSON.stringify(again.plan) === JSON.stringify(result.plan)
    ? null
    : 'the same sheets gave another plan';
}

function packages(seed: number): string | null {
  const outcome = roundTrip(randomPackage(chanceOf(seed)));
  return outcome.state === 'lost' ? outcome.losses.join('; ') : null;
}

function texts(seed: number): string | null {
  const chance = chanceOf(seed);
  readSettings(randomText(chance));
  try {
    parseMapping(JSON.parse(randomText(chance)));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  readDocument(randomPackage(chance));
  readDocument(Buffer.from(randomText(chance)));
  return null;
}

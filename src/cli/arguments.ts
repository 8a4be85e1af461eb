import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { editDistance } from '../sheet/recognise/index';
import type { UsageCode } from '../text/usage';

export type UsageIssue = Issue<UsageCode>;

/** An option of a command. `choices`: the only values it takes. */
export interface OptionSpec {
  readonly name: string;
  readonly takesValue: boolean;
  readonly choices?: readonly string[];
  /** May be given several times: its values stand in lines. */
  readonly isRepeatable?: true;
}

export interface Arguments {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Sorts the words of a command line into options and files. `--name value` and `--name=value` are the same; what
 * follows `--` is a file whatever it looks like.
 * @issue `option-unknown`, `option-value-missing`, `option-value-needless`, `option-value-invalid`, `option-twice`
 */
export function parseArguments(
  words: readonly string[],
  options: readonly OptionSpec[],
): Result<Arguments, UsageIssue> {
  const files: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const issues: UsageIssue[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] as string;
    if (word === '--') {
      files.push(...words.slice(place + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [name = '', ...rest] = word.split('=');
    const given = rest.length > 0 ? rest.join('=') : null;
    const option = options.find((candidate) => candidate.name === name);
    if (!option) {
      issues.push(unknownOption(name, options));
      continue;
    }
    if (flags.has(name) || (values.has(name) && !option.isRepeatable))
      issues.push(usageIssue('option-twice', { option: name }));
    if (!option.takesValue) {
      if (given !== null) issues.push(usageIssue('option-value-needless', { option: name }));
      flags.add(name);
      continue;
    }
    const value = given ?? words[place + 1];
    if (given === null) place += 1;
    if (value === undefined || value === '' || (given === null && value.startsWith('--'))) {
      issues.push(usageIssue('option-value-missing', { option: name }));
    } else if (option.choices && !option.choices.includes(value)) {
      const expected = option.choices.join(', ');
      issues.push(usageIssue('option-value-invalid', { option: name, read: value, expected }));
    } else
      values.set(name, option.isRepeatable && values.has(name) ? `${values.get(name)}\n${value}` : value);
  }
  const [first, ...more] = issues;
  return first ? fail(first, ...more) : ok({ files, values, flags });
}

/** An error in how the program was called. */
export function usageIssue(code: UsageCode, data: Readonly<Record<string, string | number>>): UsageIssue {
  return { code, severity: 'error', data };
}

function unknownOption(name: string, options: readonly OptionSpec[]): UsageIssue {
  const suggestion = nearest(
    name,
    options.map((option) => option.name),
  );
  return usageIssue('option-unknown', { option: name, ...(suggestion !== null && { suggestion }) });
}

/** The word that a mistyped one most probably is; null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  let [best, least] = [null as string | null, Math.max(2, Math.floor(word.length / 3)) + 1];
  for (const candidate of known) {
    const distance = editDistance(word, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

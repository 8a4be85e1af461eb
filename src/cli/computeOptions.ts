import { existsSync } from 'node:fs';
import type { ComputeOptions } from '../app/index';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { METHOD_PRESETS, parseMethod, presetOf, type Method, type Quarter } from '../scoring/index';
import { EMPTY_MAPPING, type Mapping } from '../sheet/decision';
import type { WorkbookContent } from '../sheet/grid';
import { parseMapping, readSettings, type WriteMode } from '../sheet/settings';
import { usageIssue, type Arguments, type OptionSpec } from './arguments';
import { readJson } from './readJson';

/** Options that decide what is read and how it is scored. */
export const SHEET_OPTIONS: readonly OptionSpec[] = [
  { name: '--rapk', takesValue: true },
  { name: '--realisasi', takesValue: true },
  { name: '--peta', takesValue: true },
];

/** Everything is printed, not the first lines; `run` reads it. */
export const FULL_OPTION: OptionSpec = { name: '--lengkap', takesValue: false };

export const METHOD_OPTIONS: readonly OptionSpec[] = [
  { name: '--mode', takesValue: true, choices: ['nilai', 'rumus', 'lakip'] },
  { name: '--profil', takesValue: true },
  { name: '--tw', takesValue: true, choices: ['1', '2', '3', '4'] },
];

const MODES: Readonly<Record<string, WriteMode>> = { nilai: 'values', rumus: 'formulas', lakip: 'functions' };

/** The choices of a command line for one workbook: its remembered answers stay unless the mapping file has others. */
export type OptionsFor = (content: WorkbookContent) => ComputeOptions;

/**
 * Reads the options and the files they name.
 * @issue `file-not-found`, `file-not-readable`, `file-not-json`, `mapping-invalid`, `profile-unknown`, `method-invalid`
 *        and the other faults of a profile
 */
export function computeOptionsOf({ values }: Arguments): Result<OptionsFor, Issue> {
  const [mode, quarter] = [MODES[values.get('--mode') ?? ''], values.get('--tw')];
  const [profile, map] = [values.get('--profil'), values.get('--peta')];
  const method = profile === undefined ? ok<Method | null>(null) : methodOf(profile);
  if (!method.ok) return method;
  const mapping = map === undefined ? ok<Mapping | null>(null) : mappingOf(map);
  if (!mapping.ok) return mapping;
  const [actionPlanSheet, actualSheet] = [values.get('--rapk'), values.get('--realisasi')];
  const fixed: ComputeOptions = {
    ...(mode && { mode }),
    ...(method.value && { method: method.value }),
    ...(quarter !== undefined && { throughQuarter: Number(quarter) as Quarter }),
    hints: {
      ...(actionPlanSheet !== undefined && { actionPlanSheet }),
      ...(actualSheet !== undefined && { actualSheet }),
    },
  };
  const answers = mapping.value;
  return ok((content) => (answers === null ? fixed : { ...fixed, mapping: merged(content, answers) }));
}

function merged(content: WorkbookContent, given: Mapping): Mapping {
  const remembered = readSettings(content.settings);
  const { kept, ...before } = remembered.ok ? remembered.value.mapping : EMPTY_MAPPING;
  const isOld = ({ id }: { readonly id: string }): boolean => given.answers[id] === undefined;
  return {
    ...given,
    answers: { ...before.answers, ...given.answers },
    // What is answered by its cell is meant for that cell.
    ...(kept && { kept: { ...kept, answers: kept.answers.filter(isOld) } }),
  };
}

function mappingOf(file: string): Result<Mapping, Issue> {
  const json = readJson(file);
  if (!json.ok) return json;
  const mapping = parseMapping(json.value);
  return mapping ? ok(mapping) : fail({ code: 'mapping-invalid', severity: 'error', data: { file } });
}

function methodOf(idOrFile: string): Result<Method, Issue> {
  const preset = presetOf(idOrFile);
  if (preset) return ok(preset);
  if (!/\.json$/i.test(idOrFile) && !existsSync(idOrFile)) {
    const expected = METHOD_PRESETS.map(({ id }) => id).join(', ');
    return fail(usageIssue('profile-unknown', { read: idOrFile, expected }));
  }
  const json = readJson(idOrFile);
  return json.ok ? parseMethod(json.value) : json;
}

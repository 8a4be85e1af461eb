import { fail, type Result } from '../kernel/result';
import { checkMethod, invalid } from './checkMethod';
import type { Band, LevelNames, Method, PredicateScale } from './method';
import { presetOf } from './presets/presets';
import type { ScoringIssue } from './types';

/**
 * Reads a method (profil metode) from JSON that a person or another version wrote, and checks it. A field that is
 * left out comes from the preset named by `extends`, e.g. `{ "extends": "bpom-2021", "id": "kami", "cap": 110 }`;
 * without `extends` every field is needed. Fields that we do not know are refused: a mistyped one would change nothing.
 * @issue   `method-invalid` (data: `path`, `expected`), and those of `checkMethod`
 * @method  M-16
 * @example parseMethod({ extends: 'BPOM 2021', id: 'kami', name: 'Kantor kami', cap: 110 })
 *          // => ok({ id: 'kami', cap: 110 })
 */
export function parseMethod(input: unknown): Result<Method, ScoringIssue> {
  if (!isRecord(input)) return fail(invalid('{}', 'object'));
  const { extends: parent, ...own } = input;
  const base = typeof parent === 'string' ? presetOf(parent) : null;
  if (parent !== undefined && base === null) return fail(invalid('extends', 'preset'));
  const reader = new Reader();
  const method = reader.method({ ...base, ...own });
  const [first, ...more] = reader.issues;
  if (first) return fail(first, ...more);
  return checkMethod(method);
}

const FIELDS: readonly (keyof Method)[] = [
  'version', 'id', 'name', 'source', 'direction', 'minimalForm', 'cap', 'criterionBands', 'classifyDecimals', 'mean',
  'perspectiveOf', 'totalOf', 'perspectiveWeights', 'quarterKind', 'efficiencyStandard', 'efficiencyCategories',
  'efficiencyBands', 'predicateScales', 'levelNames',
]; // prettier-ignore

const BAND_FIELDS: readonly (keyof Band)[] = ['id', 'label', 'from', 'fromOp', 'to', 'toOp', 'tone', 'value'];

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads field by field and collects what is wrong; what it returns is only used when nothing is. */
class Reader {
  readonly issues: ScoringIssue[] = [];

  method(from: Json): Method {
    this.known(from, FIELDS, '');
    const categories = this.record(from['efficiencyCategories'], 'efficiencyCategories');
    const [scales, levels] = [from['predicateScales'], from['levelNames']];
    return {
      version: this.oneOf(from['version'], [1] as const, 'version'),
      id: this.text(from['id'], 'id'),
      name: this.text(from['name'], 'name'),
      source: this.text(from['source'], 'source'),
      direction: this.oneOf(from['direction'], ['maksimal', 'minimal', 'stabil'] as const, 'direction'),
      minimalForm: this.oneOf(from['minimalForm'], ['A', 'B'] as const, 'minimalForm'),
      cap: this.numberOrNull(from['cap'], 'cap'),
      criterionBands: this.bands(from['criterionBands'], 'criterionBands'),
      classifyDecimals: this.numberOrNull(from['classifyDecimals'], 'classifyDecimals'),
      mean: this.oneOf(from['mean'], ['arithmetic', 'geometric'] as const, 'mean'),
      perspectiveOf: this.oneOf(
        from['perspectiveOf'],
        ['objectives', 'indicators'] as const,
        'perspectiveOf',
      ),
      totalOf: this.oneOf(from['totalOf'], ['perspectives', 'objectives'] as const, 'totalOf'),
      perspectiveWeights: this.weights(from['perspectiveWeights']),
      quarterKind: this.oneOf(
        from['quarterKind'],
        ['kumulatif', 'jumlah', 'nilai-akhir', 'rata-rata'] as const,
        'quarterKind',
      ),
      efficiencyStandard: this.number(from['efficiencyStandard'], 'efficiencyStandard'),
      efficiencyCategories: {
        bands: this.bands(categories['bands'], 'efficiencyCategories.bands'),
        otherwise: this.band(categories['otherwise'], 'efficiencyCategories.otherwise'),
      },
      efficiencyBands: this.bands(from['efficiencyBands'], 'efficiencyBands'),
      ...(scales === undefined ? {} : { predicateScales: this.scales(scales) }),
      ...(levels === undefined ? {} : { levelNames: this.levels(levels) }),
    };
  }

  private bands(value: unknown, path: string): readonly Band[] {
    return this.list(value, path).map((band, place) => this.band(band, `${path}[${place}]`));
  }

  private band(value: unknown, path: string): Band {
    const from = this.record(value, path);
    this.known(from, BAND_FIELDS, path);
    const figure = from['value'];
    return {
      id: this.text(from['id'], `${path}.id`),
      label: this.text(from['label'], `${path}.label`),
      from: this.numberOrNull(from['from'], `${path}.from`),
      fromOp: this.oneOf(from['fromOp'], ['<', '<='] as const, `${path}.fromOp`),
      to: this.numberOrNull(from['to'], `${path}.to`),
      toOp: this.oneOf(from['toOp'], ['<', '<='] as const, `${path}.toOp`),
      tone: this.oneOf(
        from['tone'],
        ['very-good', 'good', 'fair', 'poor', 'very-poor', 'neutral'] as const,
        `${path}.tone`,
      ),
      ...(figure === undefined ? {} : { value: this.number(figure, `${path}.value`) }),
    };
  }

  private scales(value: unknown): readonly PredicateScale[] {
    return this.list(value, 'predicateScales').map((scale, place) => {
      const path = `predicateScales[${place}]`;
      const from = this.record(scale, path);
      return {
        id: this.text(from['id'], `${path}.id`),
        source: this.text(from['source'], `${path}.source`),
        steps: this.list(from['steps'], `${path}.steps`).map((step, at) => {
          const pair = this.record(step, `${path}.steps[${at}]`);
          return {
            word: this.text(pair['word'], `${path}.steps[${at}].word`),
            value: this.number(pair['value'], `${path}.steps[${at}].value`),
          };
        }),
      };
    });
  }

  private levels(value: unknown): LevelNames {
    const from = this.record(value, 'levelNames');
    this.known(from, ['perspective', 'objective'], 'levelNames');
    const words = (key: keyof LevelNames): string[] =>
      this.list(from[key], `levelNames.${key}`).map((word, at) =>
        this.text(word, `levelNames.${key}[${at}]`),
      );
    return { perspective: words('perspective'), objective: words('objective') };
  }

  private weights(value: unknown): Readonly<Record<string, number>> {
    const entries = Object.entries(this.record(value, 'perspectiveWeights'));
    return Object.fromEntries(
      entries.map(([name, weight]) => [name, this.number(weight, `perspectiveWeights.${name}`)]),
    );
  }

  private text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    return this.wrong(path, 'text', '');
  }

  private number(value: unknown, path: string): number {
    return typeof value === 'number' && Number.isFinite(value) ? value : this.wrong(path, 'number', 0);
  }

  private numberOrNull(value: unknown, path: string): number | null {
    if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
    return this.wrong(path, 'number | null', null);
  }

  private oneOf<const T extends string | number>(
    value: unknown,
    choices: readonly [T, ...T[]],
    path: string,
  ): T {
    return choices.find((choice) => choice === value) ?? this.wrong(path, choices.join(' | '), choices[0]);
  }

  private record(value: unknown, path: string): Json {
    return isRecord(value) ? value : this.wrong(path, 'object', {});
  }

  private list(value: unknown, path: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.wrong(path, 'list', []);
  }

  private known(from: Json, fields: readonly string[], path: string): void {
    for (const field of Object.keys(from)) {
      if (!fields.includes(field)) this.wrong(path === '' ? field : `${path}.${field}`, 'none', null);
    }
  }

  private wrong<T>(path: string, expected: string, instead: T): T {
    this.issues.push(invalid(path, expected));
    return instead;
  }
}

/** One piece of a number format code. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'slash' }
  /** `E+` or `E-`. */
  | { readonly kind: 'exponent'; readonly text: string }
  /** Letters of a date or time, `AM/PM`, or a time that counts on (`[h]`). */
  | { readonly kind: 'date'; readonly text: string };

export interface FormatCondition {
  readonly operator: string;
  readonly value: number;
}

/** One of the up to four parts of a format code. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | null;
  readonly isDate: boolean;
  /** Month and day names in Indonesian (locale 421), else English. */
  readonly isIndonesian: boolean;
}

const known = new Map<string, readonly FormatSection[]>();

/** Sections of a format code in en-US notation; read once for each code. */
export function parseFormat(code: string): readonly FormatSection[] {
  const parsed = known.get(code);
  if (parsed) return parsed;
  const sections: FormatSection[] = [];
  let at = 0;
  do {
    const section = parseSection(code, at);
    sections.push(section.value);
    at = section.end + 1;
  } while (at <= code.length && sections.length < 4);
  if (known.size > 2000) known.clear();
  known.set(code, sections);
  return sections;
}

function parseSection(code: string, from: number): { value: FormatSection; end: number } {
  const tokens: FormatToken[] = [];
  let condition: FormatCondition | null = null;
  let isIndonesian = false;
  let at = from;
  while (at < code.length && code[at] !== ';') {
    const rest = code.slice(at, at + 10);
    const sign = code[at] as string;
    if (sign === '"') {
      const stop = code.indexOf('"', at + 1);
      tokens.push({ kind: 'literal', text: code.slice(at + 1, stop < 0 ? undefined : stop) });
      at = stop < 0 ? code.length : stop + 1;
    } else if (sign === '\\') {
      tokens.push({ kind: 'literal', text: code[at + 1] ?? '' });
      at += 2;
    } else if (sign === '_') {
      tokens.push({ kind: 'literal', text: ' ' });
      at += 2;
    } else if (sign === '*') {
      at += 2;
    } else if (sign === '[') {
      const stop = code.indexOf(']', at);
      const inner = code.slice(at + 1, stop < 0 ? undefined : stop);
      at = stop < 0 ? code.length : stop + 1;
      const compared = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(inner);
      if (compared) condition = { operator: compared[1] as string, value: Number(compared[2]) };
      else if (/^(?:h+|m+|s+)$/i.test(inner)) tokens.push({ kind: 'date', text: `[${inner.toLowerCase()}]` });
      else if (inner.startsWith('$')) {
        const [symbol = '', locale = ''] = inner.slice(1).split('-');
        if (symbol) tokens.push({ kind: 'literal', text: symbol });
        if (/^(?:0*421|id)$/i.test(locale) || inner.endsWith('id-ID')) isIndonesian = true;
      }
    } else if (/^general/i.test(rest)) {
      tokens.push({ kind: 'general' });
      at += 7;
    } else if (/^am\/pm/i.test(rest)) {
      tokens.push({ kind: 'date', text: 'AM/PM' });
      at += 5;
    } else if (/^a\/p/i.test(rest)) {
      tokens.push({ kind: 'date', text: 'A/P' });
      at += 3;
    } else if (/^e[+-]/i.test(rest)) {
      tokens.push({ kind: 'exponent', text: `E${code[at + 1]}` });
      at += 2;
    } else if (/[ymdhsb]/i.test(sign)) {
      let stop = at + 1;
      while (code[stop]?.toLowerCase() === sign.toLowerCase()) stop++;
      const letters = code.slice(at, stop).toLowerCase();
      tokens.push({ kind: 'date', text: letters.replaceAll('b', 'y') });
      at = stop;
    } else {
      tokens.push(plainToken(sign));
      at++;
    }
  }
  const isDate = tokens.some((token) => token.kind === 'date');
  return { value: { tokens, condition, isDate, isIndonesian }, end: at };
}

function plainToken(sign: string): FormatToken {
  switch (sign) {
    case '0':
    case '#':
    case '?':
      return { kind: 'digit', text: sign };
    case '.':
      return { kind: 'point' };
    case ',':
      return { kind: 'comma' };
    case '%':
      return { kind: 'percent' };
    case '@':
      return { kind: 'text' };
    case '/':
      return { kind: 'slash' };
    default:
      return { kind: 'literal', text: sign };
  }
}

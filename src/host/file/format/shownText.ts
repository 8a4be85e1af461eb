import { isCellError, type CellValue } from '../../../sheet/grid';
import { generalText } from './decimalDigits';
import { formatDate } from './formatDate';
import { formatNumber } from './formatNumber';
import { parseFormat, type FormatCondition, type FormatSection } from './parseFormat';

/** Text as a cell shows it, by its number format in en-US notation (decimal point, thousands comma). */
export function shownText(value: CellValue, code: string, uses1904Dates: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error === 'uncached' ? '' : value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textBy(value, code);
  if (code === 'General' || code === '' || code === '@') return generalText(value);
  const sections = parseFormat(code);
  const chosen = sectionFor(value, sections);
  if (!chosen) return generalText(value);
  const { section, isOwnSign } = chosen;
  if (section.tokens.length === 0) return sections.length > 1 ? '' : generalText(value);
  if (section.isDate) return formatDate(value, section, uses1904Dates) ?? '########';
  if (section.tokens.some((token) => token.kind === 'text')) return generalText(value);
  const text = formatNumber(Math.abs(value), section);
  // A number that rounds to zero shows no minus.
  return value < 0 && isOwnSign && /[1-9]/.test(text) ? `-${text}` : text;
}

function textBy(value: string, code: string): string {
  if (code === 'General' || code === '@' || !code.includes('@')) return value;
  const section = parseFormat(code).find(({ tokens }) => tokens.some((token) => token.kind === 'text'));
  if (!section) return value;
  return section.tokens
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function sectionFor(
  value: number,
  all: readonly FormatSection[],
): { section: FormatSection; isOwnSign: boolean } | null {
  const sections = all.filter(
    (section, index) => index === 0 || !section.tokens.some((token) => token.kind === 'text'),
  );
  const [first, second, third] = sections;
  if (!first) return null;
  if (sections.some(({ condition }) => condition)) {
    const section = sections.find(({ condition }) => !condition || holds(value, condition));
    return section ? { section, isOwnSign: section === first || !section.condition } : null;
  }
  if (value < 0 && second) return { section: second, isOwnSign: false };
  return { section: value === 0 && third ? third : first, isOwnSign: true };
}

function holds(value: number, { operator, value: bound }: FormatCondition): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    default:
      return value !== bound;
  }
}

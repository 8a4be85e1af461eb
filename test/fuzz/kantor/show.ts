import { formatRange, formatAddress } from '../../../src/kernel/cellAddress';
import type { CellSpec } from '../../../src/sheet/gridOf';
import { toNumber } from './exact';
import type { MadeSheet } from './layout';
import type { Cell } from './notation';
import { contentOf, read } from './readWorkbook';
import type { Trial } from './tally';

/** One trial as text: the sheets, what is true, what was read, and what the product says. */
export function shown({ made, indicators, seed, changed, strangers, unit }: Trial): string {
  const result = read(made, contentOf(made));
  const lines = [
    `seed ${seed}, form ${made.form}, year ${made.office.year}, rule ${JSON.stringify(made.rule)}, office's ${JSON.stringify(made.office.rule)}`,
    `features: ${made.features.join(', ')}`,
    ...made.sheets.flatMap(sheetText),
    '',
  ];
  for (const { key, verdict, cause, fields } of indicators) {
    const own = made.office.indicators[key];
    lines.push(
      `${verdict}${cause === null ? '' : ` (${cause})`}: ${own?.name} [${own?.way}, ${own?.quarterSense}]`,
    );
    for (const { field, verdict: one, want, got, cause: why } of fields)
      lines.push(
        `    ${field.padEnd(12)} ${one.padEnd(8)} want ${want} got ${got}${why === null ? '' : `  ${why}`}`,
      );
  }
  const { tables, indicatorTable } = result.reading;
  lines.push('', `unit ${unit}: ${money(made.unit?.ceiling)} ${money(made.unit?.spent)}`);
  lines.push(`got ${result.scorecard?.unit.budgetCeiling} ${result.scorecard?.unit.budgetSpent}`);
  lines.push(`changed: ${changed.join(' ')}; strangers: ${strangers.join(' | ')}`, '');
  for (const table of tables) {
    lines.push(
      `${table === indicatorTable?.primary ? '* ' : ''}${table.kind} ${formatRange(table.header)} ${formatRange(table.body)} ${table.year}`,
    );
    for (const { column, header, ref } of table.columns)
      lines.push(`    ${column} ${header.join(' > ')}: ${JSON.stringify(ref)}`);
  }
  for (const { isOpen, kind, cells, chosen, candidates, reason } of result.decisions) {
    if (!isOpen) continue;
    const at = cells.slice(0, 3).map(formatRange).join(' ');
    lines.push(
      `? ${kind} ${at} -> ${chosen} of ${candidates.map(({ id }) => id).join(', ')} (${reason.code})`,
    );
  }
  for (const { code, severity, cell, subject } of result.issues)
    lines.push(
      `! ${severity} ${code} ${cell ? formatAddress(cell) : ''} ${subject ? JSON.stringify(subject) : ''}`,
    );
  return lines.join('\n');
}

const money = (value: Parameters<typeof toNumber>[0] | null | undefined): string =>
  value ? String(toNumber(value)) : 'none';

function sheetText({ spec }: MadeSheet): string[] {
  const merges = (spec.merges ?? []).join(' ');
  return [
    '',
    `# ${spec.sheet}  merges ${merges}`,
    ...spec.cells.map((row, place) => `${place + 1}: ${row.map((cell) => cellText(cell)).join(' | ')}`),
  ];
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object' && !('error' in cell)) {
    const { v, t, z }: CellSpec = cell;
    return `${JSON.stringify(v)}${t === undefined ? '' : `→${t}`}${z === undefined ? '' : `{${z}}`}`;
  }
  return typeof cell === 'string' ? JSON.stringify(cell) : String(cell);
}

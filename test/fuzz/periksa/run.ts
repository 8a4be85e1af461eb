import { accusations } from './accusations';

/**
 * Runs the laws of Periksa on many made workbooks and prints what it accuses wrongly.
 * Usage: tsx test/fuzz/periksa/run.ts --seed N --count N [--form FORM]
 */
const value = (name: string): string | null => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

const first = Number(value('--seed') ?? 1);
const count = Number(value('--count') ?? 100);
const form = value('--form');
const totals = { right: 0, accused: 0, doubted: 0, unequal: 0, checked: 0, findings: 0 };
for (let seed = first; seed < first + count; seed += 1) {
  const { made, isReadRight, asTyped, asWritten, isSumWrong, checked } = accusations(seed, form);
  totals.checked += checked;
  if (isReadRight) totals.right += 1;
  if (isReadRight && asTyped.length > 0) totals.accused += 1;
  if (isReadRight) totals.findings += asTyped.length;
  if (asWritten.length > 0) totals.doubted += 1;
  if (isSumWrong) totals.unequal += 1;
  const shown = [...(isReadRight ? asTyped : []), ...asWritten];
  for (const { code, places, printed, right, quantity, cause } of shown.slice(0, 4)) {
    const cell = places[0]?.cell;
    const at = cell ? `${cell.sheet}!R${cell.row + 1}C${cell.column + 1}` : '';
    process.stdout.write(
      `${seed} ${made.form} ${code} ${at} ${quantity?.level ?? ''}/${quantity?.ref.field ?? ''} printed ${printed} right ${String(right)} ${cause?.code ?? ''}\n`,
    );
  }
}
process.stdout.write(`${JSON.stringify(totals)}\n`);

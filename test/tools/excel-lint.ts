/** `npx tsx test/tools/excel-lint.ts FILE...`: what Excel would repair or refuse in workbooks. */
import { readFileSync } from 'node:fs';
import { excelLint } from './excelLint/excelLint';

for (const file of process.argv.slice(2)) {
  const faults = excelLint(readFileSync(file));
  console.log(`${file}: ${faults.length === 0 ? 'OK' : faults.length}`);
  for (const fault of [...new Set(faults)].slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

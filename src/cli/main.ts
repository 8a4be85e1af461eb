#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { processIo } from './io';
import { issueSentence } from '../text/issues';
import { DEFAULT_LANGUAGE } from '../text/language';
import { run } from './run';
import { unexpected } from './unexpected';
import { serveUnits } from './units/unitThread';

if (isMainThread) main();
else serveUnits();

function main(): void {
  // A reader that has seen enough (`lakip ... | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`${error.message}\n`);
    process.exit();
  });
  void run(process.argv.slice(2), processIo()).then(
    (code) => {
      process.exitCode = code;
    },
    (cause: unknown) => {
      process.stderr.write(`${issueSentence(unexpected(cause), DEFAULT_LANGUAGE)}\n`);
      process.exitCode = 2;
    },
  );
}

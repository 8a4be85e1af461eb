/**
 * Runs scripts of package.json next to each other, as many at once as the machine has cores:
 * `node test/tools/together.cjs types lint …`. What one prints stands together, under its name and its seconds; when one
 * fails the rest is run all the same, so that one run tells everything, and the exit code is 1.
 */
const { spawn } = require('node:child_process');
const { availableParallelism } = require('node:os');

/** One script to its end: whether it went well, what it printed, and how long it took. */
function runScript(name) {
  return new Promise((resolve) => {
    const started = Date.now();
    const [said, heard] = [[], (chunk) => said.push(chunk)];
    const child = spawn('npm', ['run', '-s', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    const end = (isDone, remark = '') =>
      resolve({
        name,
        isDone,
        text: Buffer.concat(said).toString('utf8') + remark,
        seconds: (Date.now() - started) / 1000,
      });
    child.on('error', (error) => end(false, `${error.message}\n`));
    child.on('close', (code, signal) => end(code === 0, signal === null ? '' : `ended by ${signal}\n`));
  });
}

/** Each script once; the next one starts when a place is free. */
async function runTogether(names, places = availableParallelism()) {
  const waiting = [...names];
  const failed = [];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { isDone, text, seconds } = await runScript(name);
      process.stdout.write(`-- ${name}: ${isDone ? 'passed' : 'FAILED'} in ${seconds.toFixed(0)} s\n${text}`);
      if (!isDone) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, places) }, work));
  if (failed.length > 0) process.stdout.write(`failed: ${failed.join(', ')}\n`);
  return failed;
}

module.exports = { runTogether };
if (require.main === module) {
  void runTogether(process.argv.slice(2)).then((failed) => (process.exitCode = failed.length > 0 ? 1 : 0));
}

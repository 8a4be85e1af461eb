/** Preloaded into every measured process: at its end, seconds since it started and its largest memory, on file 3. */
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = performance.now() / 1000;
  writeSync(
    3,
    JSON.stringify({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }),
  );
});

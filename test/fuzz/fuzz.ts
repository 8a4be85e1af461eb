/**
 * `npm run fuzz -- [seconds] [first seed] [paket]`: random inputs until the time is over; every fault with the seed that
 * makes it again. With `paket`, packages only.
 */
import { packageTrial, trial } from './trial';

const [seconds = 60, first = 1] = process.argv.slice(2, 4).map(Number);
const one = process.argv[4] === 'paket' ? packageTrial : trial;
const end = performance.now() + seconds * 1000;
let [seed, faults] = [first, 0];
for (; performance.now() < end; seed += 1) {
  const fault = one(seed);
  if (fault === null) continue;
  faults += 1;
  console.log(`seed ${seed}: ${fault}`);
}
const mebibytes = process.resourceUsage().maxRSS / 1024;
console.log(`seeds ${first} to ${seed - 1} | faults ${faults} | ${mebibytes.toFixed(0)} MiB`);
process.exitCode = faults > 0 || mebibytes > 1024 ? 1 : 0;

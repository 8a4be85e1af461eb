/** The floor: every entry of the package unpacked and packed again (the level the editor uses), nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const [, , input, output, level] = process.argv;
const bytes = readFileSync(input);
const packed = [];
let at = 0;
while (bytes.readUInt32LE(at) === 0x04034b50) {
  const size = bytes.readUInt32LE(at + 18);
  const unpacked = bytes.readUInt32LE(at + 22);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = inflateRawSync(bytes.subarray(start, start + size), { chunkSize: Math.max(64, unpacked + 1) });
  packed.push(deflateRawSync(data, { level: Number(level), chunkSize: 1 << 18 }));
  at = start + size;
}
writeFileSync(output, Buffer.concat(packed));

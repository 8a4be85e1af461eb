import fc from 'fast-check';
import { putSlice, splitLong } from '../../../src/taskpane/worker/splitLong';

function rejoined(value: unknown): unknown {
  const { frame, slices } = structuredClone(splitLong(value));
  for (const slice of slices) putSlice(frame, slice);
  return frame;
}

describe('splitLong and putSlice', () => {
  it('give back what was split', () => {
    const long = (n: number) => Array.from({ length: n }, (_, at) => ({ at, text: `${at}` }));
    const value = {
      a: long(1001),
      b: { c: [{ rows: long(800) }, 3] },
      d: null,
      e: [undefined, 'x'],
      f: new Set([1]),
    };
    expect(rejoined(value)).toEqual(value);
  });

  it('keeps every message short', () => {
    const { frame, slices } = splitLong({ rows: Array.from({ length: 10_000 }, (_, at) => at) });
    expect(frame).toEqual({ rows: [] });
    expect(Math.max(...slices.map(({ items }) => items.length))).toBeLessThanOrEqual(400);
    expect(slices.flatMap(({ items }) => items)).toHaveLength(10_000);
  });

  it('is the identity for any plain value', () => {
    const values = fc.object({
      values: [fc.string(), fc.double(), fc.constant(null), fc.boolean()],
      maxDepth: 3,
    });
    fc.assert(fc.property(values, (value) => expect(rejoined(value)).toEqual(structuredClone(value))));
  });
});

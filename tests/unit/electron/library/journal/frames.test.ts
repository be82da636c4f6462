import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Frame } from '../../../../../electron/library/journal/frames';
import { decodeFrames, encodeFrame } from '../../../../../electron/library/journal/frames';

const frames = fc.array(
  fc.record({
    article: fc.uuid(),
    sequence: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    at: fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    bytes: fc.uint8Array({ maxLength: 60 }),
  }),
  { maxLength: 6 },
);

const encoded = (all: readonly Frame[]): Buffer => Buffer.concat(all.map(encodeFrame));

it('reads what was written', () => {
  fc.assert(
    fc.property(frames, (all) => {
      expect([...decodeFrames(encoded(all))]).toEqual(all);
    }),
  );
});

it('loses only the frame a flipped bit is in', () => {
  fc.assert(
    fc.property(frames, fc.nat(), fc.nat({ max: 7 }), (all, place, bit) => {
      const bytes = encoded(all);
      if (bytes.length === 0) return;
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      let end = 0;
      const hit = all.findIndex((frame) => at < (end += encodeFrame(frame).length));
      expect([...decodeFrames(bytes)]).toEqual(all.toSpliced(hit, 1));
    }),
  );
});

it('reads on after a write that was cut short', () => {
  fc.assert(
    fc.property(frames, frames, fc.nat(), (before, after, place) => {
      const last = before.at(-1);
      if (!last) return;
      const whole = encoded(before.slice(0, -1));
      const part = encodeFrame(last);
      const torn = Buffer.concat([whole, part.subarray(0, place % part.length), encoded(after)]);
      expect([...decodeFrames(torn)]).toEqual([...before.slice(0, -1), ...after]);
    }),
  );
});

it('takes any bytes for no frame at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      expect([...decodeFrames(Buffer.concat([Buffer.from('KJF1'), noise]))]).toEqual([]);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { TextBytes } from '../../../../../electron/press/pages/TextBytes';

describe('TextBytes', () => {
  it('gives the UTF-8 of one text after the other, of any length', () => {
    const bytes = new TextBytes();
    for (const text of ['', 'één – 🎬', 'x'.repeat(300_000), '–'.repeat(300_000), 'half \ud800', 'kort']) {
      expect(Buffer.from(bytes.of(text)).equals(Buffer.from(text))).toBe(true);
    }
  });
});

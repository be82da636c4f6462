import { describe, expect, it } from 'vitest';
import { draggedName } from '../../../../electron/shell/draggedName';

const hash = 'ab'.repeat(32);
const named = (name: string, type: 'image/jpeg' | 'image/png' = 'image/jpeg'): string =>
  draggedName({ name, type, hash });

describe('the name of a picture that is dragged out', () => {
  it('is the one it came with', () => {
    expect(named('haven 2.jpg')).toBe('haven 2.jpg');
    expect(named('HAVEN.JPEG')).toBe('HAVEN.JPEG');
  });

  it('ends as its kind does, whatever it said it was', () => {
    expect(named('haven')).toBe('haven.jpg');
    expect(named('haven.exe')).toBe('haven.exe.jpg');
    expect(named('haven.jpg', 'image/png')).toBe('haven.jpg.png');
  });

  it('leads nowhere else, and is allowed on every system', () => {
    expect(named('../../etc/passwd')).toBe('etc passwd.jpg');
    expect(named('C:\\a\\b.jpg')).toBe('C a b.jpg');
    expect(named('a\u202Egpj.jpg')).toBe('a gpj.jpg');
    for (const nothing of ['', '...', 'CON.jpg', '\u0000', '/'])
      expect(named(nothing)).toBe('abababababab.jpg');
    expect(Buffer.byteLength(named('\u{1F3D9}'.repeat(300)))).toBeLessThan(256);
  });
});

import { BrokenTheme } from './BrokenTheme';
import { checkStyle } from './checkStyle';
import { checkVector } from './checkVector';

const bytesOf = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** How files of each kind begin. */
const beginnings: Record<string, readonly { at: number; bytes: number[] }[]> = {
  woff2: [{ at: 0, bytes: bytesOf('wOF2') }],
  woff: [{ at: 0, bytes: bytesOf('wOFF') }],
  png: [{ at: 0, bytes: [0x89, ...bytesOf('PNG\r\n\u001a\n')] }],
  jpg: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
  jpeg: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
  gif: [{ at: 0, bytes: bytesOf('GIF8') }],
  webp: [
    { at: 0, bytes: bytesOf('RIFF') },
    { at: 8, bytes: bytesOf('WEBP') },
  ],
  avif: [{ at: 4, bytes: bytesOf('ftypavi') }],
};

/**
 * Checks a file that a theme brings along: that it is what its name says, and that it makes a page run nothing
 * and ask for nothing elsewhere. `path` is inside `assets`. Throws `BrokenTheme`.
 */
export function checkAsset(path: string, bytes: Uint8Array, has: (asset: string) => boolean): void {
  const file = `assets/${path}`;
  if (!/^[a-z0-9._/-]+$/i.test(path)) throw new BrokenTheme(file, 1, { kind: 'name-refused' });
  const kind = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const begins = Object.hasOwn(beginnings, kind) ? beginnings[kind] : undefined;
  if (begins) {
    const good = begins.every(({ at, bytes: wanted }) =>
      wanted.every((byte, index) => bytes[at + index] === byte),
    );
    if (!good) throw new BrokenTheme(file, 1, { kind: 'kind-differs' });
  } else if (kind === 'css') checkStyle(file, textOf(file, bytes), has);
  else if (kind === 'svg') checkVector(file, textOf(file, bytes));
  else if (kind === 'txt') textOf(file, bytes);
  else throw new BrokenTheme(file, 1, { kind: 'kind-refused' });
}

/** A file as text; throws `BrokenTheme` for one that is no UTF-8. */
export function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BrokenTheme(file, 1, { kind: 'kind-differs' });
  }
}

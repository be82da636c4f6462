import type { ThemeFacts } from '../../../shared/pages/ThemeFacts';
import { BrokenTheme } from './BrokenTheme';

/** Search engines show no logo that is smaller, in pixels each way. */
const least = 112;

/** The logo that a theme names, a PNG among its files, with its size. Throws `BrokenTheme` where it is missing, small or none. */
export function readLogo(
  file: string,
  assets: ReadonlyMap<string, Uint8Array>,
): NonNullable<ThemeFacts['logo']> {
  const bytes = assets.get(file);
  if (!bytes) throw new BrokenTheme(`assets/${file}`, 1, { kind: 'missing' });
  const size = pngSize(bytes);
  if (!size) throw new BrokenTheme(`assets/${file}`, 1, { kind: 'kind-differs' });
  const { width, height } = size;
  if (width < least || height < least) {
    const said = `${width} × ${height} < ${least} × ${least}`;
    throw new BrokenTheme('theme.json', 1, { kind: 'wrong-setting', at: 'logo', said });
  }
  return { file, width, height };
}

/** How wide and high a PNG says it is in its first chunk; null for what has none. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.byteLength < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = view.getBigUint64(0) === 0x89504e470d0a1a0an && view.getUint32(12) === 0x49484452;
  return isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

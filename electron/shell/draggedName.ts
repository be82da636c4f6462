import path from 'node:path';
import type { Original } from '../../shared/still/Still';

const endings: Record<string, readonly string[]> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'image/avif': ['.avif'],
  'image/tiff': ['.tif', '.tiff'],
};

/** Longest that a name may be, without its ending: some disks take 255 bytes. */
const longest = 60;

/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** What an original is called as a file of its own: as it came, as far as every system allows, with the ending of its kind. */
export function draggedName({ name, type, hash }: Pick<Original, 'name' | 'type' | 'hash'>): string {
  const known = endings[type] ?? [];
  const ending = path.extname(name);
  const isRight = known.includes(ending.toLowerCase());
  const printable = (isRight ? name.slice(0, -ending.length) : name)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .trim();
  const stem = [...printable]
    .slice(0, longest)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const kept = stem === '' || devices.test(stem) ? hash.slice(0, 12) : stem;
  return kept + (isRight ? ending : (known[0] ?? ''));
}

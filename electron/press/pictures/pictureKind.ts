import type { PictureType } from '../../../shared/still/Still';

/** What the first bytes of a file say it is: one of the formats Katern takes, or the name of another, or ''. */
export type PictureKind = { type: PictureType } | { refused: string };

/** How far into a file its kind is looked for, in bytes. */
const sniffed = 4096;

/**
 * Tells what a file is from its content; its name is never asked. Formats that can carry programs (SVG,
 * PDF, HTML) or that not every reader decodes (HEIC, GIF, camera raw) are named and refused.
 */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, sniffed));
  const text = start.toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return { type: 'image/jpeg' };
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { type: 'image/png' };
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return { type: 'image/webp' };
  if (text.startsWith('ftyp', 4)) return isobmffKind(start, text);
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) {
    return isCameraRaw(start) ? { refused: 'camera raw' } : { type: 'image/tiff' };
  }
  return { refused: otherKind(text) };
}

function isobmffKind(start: Buffer, text: string): PictureKind {
  const length = Math.min(start.length >= 4 ? start.readUInt32BE(0) : 0, 256);
  const brands = [text.slice(8, 12), ...(text.slice(16, length).match(/[^]{4}/gu) ?? [])];
  if (brands.includes('avif') || brands.includes('avis')) return { type: 'image/avif' };
  if (brands.some((brand) => /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/u.test(brand))) return { refused: 'HEIC' };
  if (brands[0] === 'jp2 ' || brands[0] === 'jpx ') return { refused: 'JPEG 2000' };
  if (brands[0] === 'crx ') return { refused: 'camera raw' };
  return { refused: 'video' };
}

const magic: readonly [RegExp, string][] = [
  [/^GIF8[79]a/u, 'GIF'],
  [/^%PDF-/u, 'PDF'],
  [/^BM[^]{4}\0\0\0\0/u, 'BMP'],
  [/^8BPS/u, 'Photoshop'],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/u, 'JPEG XL'],
  [/^\0\0\0\x0cjP {2}/u, 'JPEG 2000'],
  [/^\0\0[\x01\x02]\0/u, 'icon'],
  [/^%!PS|^\xc5\xd0\xd3\xc6/u, 'EPS'],
  [/^PK\x03\x04/u, 'zip'],
  [/^Rar!/u, 'RAR'],
  [/^\x1f\x8b/u, 'gzip'],
  [/^(?:II\+\0|MM\0\+)/u, 'BigTIFF'],
  [/^(?:MZ|\x7fELF)/u, 'program'],
  [/^(?:\xd0\xcf\x11\xe0)/u, 'Office'],
];

function otherKind(text: string): string {
  const known = magic.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  const opening = text
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '')
    .replace(/\0/gu, '')
    .trimStart()
    .toLowerCase();
  if (!opening.startsWith('<')) return '';
  if (/<svg[\s>:]|<!doctype svg/u.test(opening)) return 'SVG';
  if (/<(?:!doctype html|html|head|body|script)[\s>]/u.test(opening)) return 'HTML';
  return opening.startsWith('<?xml') ? 'XML' : '';
}

const newSubfileType = 0x00fe;
const subIfds = 0x014a;
const dngVersion = 0xc612;

/** Raw files of cameras are TIFF with only a thumbnail up front; taken as TIFF one would get the thumbnail. */
function isCameraRaw(start: Buffer): boolean {
  const little = start[0] === 0x49;
  const u16 = (at: number): number =>
    at + 2 > start.length ? 0 : little ? start.readUInt16LE(at) : start.readUInt16BE(at);
  const u32 = (at: number): number =>
    at + 4 > start.length ? 0 : little ? start.readUInt32LE(at) : start.readUInt32BE(at);
  if (start.toString('latin1', 8, 10) === 'CR') return true;
  const ifd = u32(4);
  const tags = new Map<number, number>();
  for (let entry = 0; entry < Math.min(u16(ifd), 200); entry++) {
    const at = ifd + 2 + entry * 12;
    tags.set(u16(at), u32(at + 8));
  }
  return tags.has(dngVersion) || (tags.has(subIfds) && tags.get(newSubfileType) === 1);
}

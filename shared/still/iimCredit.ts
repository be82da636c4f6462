import type { CarriedCredit } from './CarriedCredit';
import { iimNumbers } from './FileMetadata';
import { utf8Bytes } from './utf8';

/**
 * How many bytes each data set holds at most. IPTC-NAA IIM 4.2 gives a credit, a maker and a source 32
 * bytes; the reference credit line alone has 40. Half a name credits nobody, and readers go by the
 * length that is written, so those three may be longer here; the others keep to the standard.
 */
const limits = {
  objectName: 64,
  expirationDate: 8,
  dateCreated: 8,
  timeCreated: 11,
  byline: 256,
  headline: 256,
  credit: 256,
  source: 256,
  copyrightNotice: 128,
  caption: 2000,
} as const;

/**
 * The credit as an IPTC-IIM record: data sets of record 2 in the order of their numbers, in UTF-8, which
 * data set 1:90 declares. A text longer than its data set is cut at a character; the whole of it stands
 * in the XMP.
 */
export function iimCredit(credit: CarriedCredit): Uint8Array {
  const sets: [number, Uint8Array][] = [];
  const add = (name: keyof typeof limits, text = ''): void => {
    const bytes = utf8(text.normalize('NFC'), limits[name]);
    if (bytes.length) sets.push([iimNumbers[name], bytes]);
  };
  add('objectName', credit.title);
  add('expirationDate', figures(credit.expires).slice(0, 8));
  add('dateCreated', figures(credit.dateCreated).slice(0, 8));
  add('timeCreated', timeOf(credit.dateCreated));
  add('byline', credit.creator);
  add('headline', credit.headline);
  add('credit', credit.creditLine);
  add('source', credit.source);
  add('copyrightNotice', credit.copyrightNotice);
  add('caption', credit.description);
  if (!sets.length) return new Uint8Array(0);
  return joined([
    // 1:90 "ESC % G" is UTF-8; 2:00 is the version of the record, 4.
    dataSet(1, 90, Uint8Array.of(0x1b, 0x25, 0x47)),
    dataSet(2, 0, Uint8Array.of(0, 4)),
    ...sets.map(([number, bytes]) => dataSet(2, number, bytes)),
  ]);
}

function figures(iso = ''): string {
  return iso.slice(0, 10).replace(/-/gu, '');
}

/** `HHMMSS±HHMM`; without a zone there is no such time in IIM. */
function timeOf(iso = ''): string {
  const found = /T(\d{2}):(\d{2}):(\d{2})(?:(Z)|([+-]\d{2}):(\d{2}))$/u.exec(iso);
  if (!found) return '';
  const [, hours = '', minutes = '', seconds = '', utc, zone = '', zoneMinutes = ''] = found;
  return `${hours}${minutes}${seconds}${utc ? '+0000' : zone + zoneMinutes}`;
}

/** The IIM record inside the APP13 segment of a JPEG: `Photoshop 3.0` and one 8BIM resource, 0x0404. */
export function iimSegment(record: Uint8Array): Uint8Array {
  const resource = joined([
    ascii('8BIM'),
    Uint8Array.of(0x04, 0x04, 0, 0),
    Uint8Array.of(
      record.length >>> 24,
      (record.length >>> 16) & 255,
      (record.length >>> 8) & 255,
      record.length & 255,
    ),
    record,
    new Uint8Array(record.length % 2),
  ]);
  const body = joined([ascii('Photoshop 3.0\0'), resource]);
  const length = body.length + 2;
  if (length > 0xffff) throw new RangeError('an IIM record longer than a JPEG segment');
  return joined([Uint8Array.of(0xff, 0xed, length >>> 8, length & 255), body]);
}

/**
 * The same JPEG with an APP13 segment behind the APP0 and APP1 segments it opens with, where readers
 * look for it. Throws a `RangeError` for bytes that do not begin as a JPEG does.
 */
export function insertIim(jpeg: Uint8Array, record: Uint8Array): Uint8Array {
  if (!record.length) return jpeg;
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) throw new RangeError('no JPEG');
  let at = 2;
  while (jpeg[at] === 0xff && (jpeg[at + 1] === 0xe0 || jpeg[at + 1] === 0xe1)) {
    at += 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0);
  }
  return joined([jpeg.subarray(0, at), iimSegment(record), jpeg.subarray(at)]);
}

function dataSet(record: number, number: number, bytes: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0x1c, record, number, bytes.length >>> 8, bytes.length & 255), bytes]);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Cut before the character that would pass `most` bytes. */
function utf8(text: string, most: number): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    if (character < ' ') continue;
    const next = utf8Bytes(character);
    if (bytes.length + next.length > most) break;
    bytes.push(...next);
  }
  return Uint8Array.from(bytes);
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

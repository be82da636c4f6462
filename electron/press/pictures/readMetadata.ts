import ExifReader from 'exifreader';
import type { ExifName, FileMetadata, IimName, XmpName } from '../../../shared/still/FileMetadata';
import { noMetadata } from '../../../shared/still/FileMetadata';
import { iimChanged } from './iimChecksum';

/** How exifreader calls the IIM data sets. */
const iimTags: Record<IimName, string> = {
  objectName: 'Object Name',
  expirationDate: 'Expiration Date',
  dateCreated: 'Date Created',
  timeCreated: 'Time Created',
  byline: 'By-line',
  headline: 'Headline',
  credit: 'Credit',
  source: 'Source',
  copyrightNotice: 'Copyright Notice',
  caption: 'Caption/Abstract',
};

/** How exifreader calls the XMP properties: by their name without the prefix. */
const xmpTags: Record<XmpName, string> = {
  'dc:title': 'title',
  'dc:creator': 'creator',
  'dc:rights': 'rights',
  'dc:description': 'description',
  'photoshop:Credit': 'Credit',
  'photoshop:Source': 'Source',
  'photoshop:DateCreated': 'DateCreated',
  'xmpRights:UsageTerms': 'UsageTerms',
  'xmpRights:WebStatement': 'WebStatement',
  'Iptc4xmpCore:AltTextAccessibility': 'AltTextAccessibility',
  'plus:LicensorURL': 'LicensorURL',
  'plus:LicenseEndDate': 'LicenseEndDate',
  'prism:expirationDate': 'expirationDate',
};

const exifTags: Record<ExifName, string> = {
  ImageDescription: 'ImageDescription',
  Artist: 'Artist',
  Copyright: 'Copyright',
  DateTimeOriginal: 'DateTimeOriginal',
};

/** One text is looked at no further than this, in characters, and one property no more often than this. */
const longestText = 20_000;
const mostTexts = 20;

/**
 * Reads what a picture's file says of it: the properties of `FileMetadata` and no more, so that places,
 * serial numbers and owners are never even taken out of the file. Metadata that cannot be read is no
 * reason to refuse a picture: it then says nothing.
 */
export function readMetadata(bytes: Uint8Array, photoshop: Uint8Array | null): FileMetadata {
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tags = ExifReader.load(file, {
      expanded: true,
      includeTags: {
        exif: Object.values(exifTags),
        iptc: ['Coded Character Set', ...Object.values(iimTags)],
        // Structures such as plus:Licensor hold what is looked for, and cannot be named one by one.
        xmp: true,
      },
    } as const);
    return {
      iim: gathered(iimTags, tags.iptc),
      xmp: { ...gathered(xmpTags, tags.xmp), ...licensorUrl(tags.xmp) },
      exif: gathered(exifTags, tags.exif),
      iimNewer: iimChanged(photoshop),
    };
  } catch {
    return noMetadata;
  }
}

function gathered<Name extends string>(
  names: Record<Name, string>,
  tags: unknown,
): Partial<Record<Name, readonly string[]>> {
  const found: Partial<Record<Name, readonly string[]>> = {};
  for (const name of Object.keys(names) as Name[]) {
    const texts = textsOf(member(tags, names[name]));
    if (texts.length) found[name] = texts;
  }
  return found;
}

/** plus:Licensor is a list of structures; exifreader leaves them nested. */
function licensorUrl(xmp: unknown): Partial<Record<XmpName, readonly string[]>> {
  const licensors = member(member(xmp, 'Licensor'), 'value');
  for (const licensor of Array.isArray(licensors) ? licensors.slice(0, mostTexts) : []) {
    const texts = textsOf(
      member(licensor, 'LicensorURL') ?? member(member(licensor, 'value'), 'LicensorURL'),
    );
    if (texts.length) return { 'plus:LicensorURL': texts };
  }
  return {};
}

/** The texts of a tag, whatever exifreader made of it; of alternatives in languages `x-default` first. */
function textsOf(tag: unknown): string[] {
  if (Array.isArray(tag)) {
    const inner = tag.slice(0, mostTexts);
    const first = inner.filter((item) => member(member(item, 'attributes'), 'lang') === 'x-default');
    return [...first, ...inner.filter((item) => !first.includes(item))].flatMap(textsOf).slice(0, mostTexts);
  }
  if (typeof tag === 'string') return tag.trim() ? [tag.slice(0, longestText)] : [];
  const value = member(tag, 'value');
  // IIM and EXIF give bytes or numbers as the value and the decoded text beside it.
  const isBytes = Array.isArray(value) && value.every((item) => typeof item === 'number');
  const description = member(tag, 'description');
  if (isBytes || typeof value === 'number')
    return typeof description === 'string' ? textsOf(description) : [];
  return value === undefined ? [] : textsOf(value);
}

function member(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined;
}

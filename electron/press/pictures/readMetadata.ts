import ExifReader from 'exifreader';
import type { ExifName, FileMetadata, IimName, XmpName } from '../../../shared/still/FileMetadata';
import { noMetadata, xmpNames } from '../../../shared/still/FileMetadata';
import { boundedXmp } from './boundedXmp';
import { iimChanged } from './iimChecksum';
import { memberOf, metadataTexts } from './metadataTexts';
import { readStructures } from './readStructures';

/** How exifreader calls the IIM data sets. */
const iimTags: Record<IimName, string> = {
  objectName: 'Object Name',
  releaseDate: 'Release Date',
  releaseTime: 'Release Time',
  expirationDate: 'Expiration Date',
  instructions: 'Special Instructions',
  dateCreated: 'Date Created',
  timeCreated: 'Time Created',
  byline: 'By-line',
  city: 'City',
  sublocation: 'Sub-location',
  province: 'Province/State',
  country: 'Country/Primary Location Name',
  headline: 'Headline',
  credit: 'Credit',
  source: 'Source',
  copyrightNotice: 'Copyright Notice',
  caption: 'Caption/Abstract',
};

/** How exifreader calls the XMP properties: by their name without the prefix. */
const xmpTags = Object.fromEntries(
  xmpNames.map((name) => [name, name.slice(name.indexOf(':') + 1)]),
) as Record<XmpName, string>;

const exifTags: Record<ExifName, string> = {
  ImageDescription: 'ImageDescription',
  Artist: 'Artist',
  Copyright: 'Copyright',
  DateTimeOriginal: 'DateTimeOriginal',
};

/**
 * Reads what a picture's file says of it: the properties of `FileMetadata` and no more, so that positions,
 * serial numbers and the camera's owner are never even taken out of the file. Metadata that cannot be
 * read is no reason to refuse a picture: it then says nothing.
 */
export function readMetadata(bytes: Uint8Array, photoshop: Uint8Array | null): FileMetadata {
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tags = ExifReader.load(file, {
      expanded: true,
      // Left to itself it looks for the parser while it runs, finds none in a bundle, and reads no XMP at all.
      domParser: boundedXmp,
      includeTags: {
        exif: Object.values(exifTags),
        iptc: ['Coded Character Set', ...Object.values(iimTags)],
        // Structures such as plus:Licensor hold what is looked for, and cannot be named one by one.
        xmp: true,
      },
    } as const);
    return {
      iim: gathered(iimTags, tags.iptc),
      xmp: { ...gathered(xmpTags, tags.xmp), ...readStructures(tags.xmp) },
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
    const texts = metadataTexts(memberOf(tags, names[name]));
    if (texts.length) found[name] = texts;
  }
  return found;
}

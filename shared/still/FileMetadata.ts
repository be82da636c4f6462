/** The IPTC-IIM data sets that are read, by the name of their number (IPTC-NAA IIM 4.2). */
export const iimNumbers = {
  objectName: 5,
  releaseDate: 30,
  releaseTime: 35,
  expirationDate: 37,
  instructions: 40,
  dateCreated: 55,
  timeCreated: 60,
  byline: 80,
  city: 90,
  sublocation: 92,
  province: 95,
  country: 101,
  headline: 105,
  credit: 110,
  source: 115,
  copyrightNotice: 116,
  caption: 120,
} as const;

export type IimName = keyof typeof iimNumbers;

/**
 * The XMP properties that are read (IPTC Photo Metadata Standard 2025.1, PLUS, PRISM, Creative Commons).
 * What stands in a structure goes by the name of its part: the licensor's name and address, the owner's
 * name, the name of a person shown with details, a place as one text.
 */
export const xmpNames = [
  'dc:title',
  'dc:creator',
  'dc:rights',
  'dc:description',
  'photoshop:Credit',
  'photoshop:Source',
  'photoshop:DateCreated',
  'photoshop:Headline',
  'photoshop:Instructions',
  'photoshop:City',
  'photoshop:State',
  'photoshop:Country',
  'xmpRights:UsageTerms',
  'xmpRights:WebStatement',
  'xmpRights:Owner',
  'Iptc4xmpCore:Location',
  'Iptc4xmpCore:AltTextAccessibility',
  'Iptc4xmpExt:LocationShown',
  'Iptc4xmpExt:LocationCreated',
  'Iptc4xmpExt:PersonInImage',
  'Iptc4xmpExt:PersonName',
  'Iptc4xmpExt:DigitalSourceType',
  'plus:CopyrightOwnerName',
  'plus:LicensorName',
  'plus:LicensorURL',
  'plus:LicenseStartDate',
  'plus:LicenseEndDate',
  'plus:RegionConstraints',
  'prism:embargoDate',
  'prism:expirationDate',
  'cc:license',
] as const;

export type XmpName = (typeof xmpNames)[number];

export const exifNames = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal'] as const;

export type ExifName = (typeof exifNames)[number];

/**
 * What a picture's file says, before anyone has judged it: texts as they stand there, one or more for
 * each property that occurs. Of alternatives in several languages the default comes first.
 */
export interface FileMetadata {
  iim: Partial<Record<IimName, readonly string[]>>;
  xmp: Partial<Record<XmpName, readonly string[]>>;
  exif: Partial<Record<ExifName, readonly string[]>>;
  /**
   * The checksum beside the IIM block does not fit it: a program that knows only IIM changed it after
   * the XMP was written.
   */
  iimNewer: boolean;
}

/** A file that says nothing. */
export const noMetadata: FileMetadata = { iim: {}, xmp: {}, exif: {}, iimNewer: false };

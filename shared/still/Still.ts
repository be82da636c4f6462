/** The picture formats Katern takes in. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff'] as const;

export type PictureType = (typeof pictureTypes)[number];

/** An original as the library keeps it, named by its content. */
export interface Original {
  /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
  hash: string;
  type: PictureType;
  /** Pixels, after applying the file's orientation. */
  width: number;
  height: number;
  bytes: number;
  /** The file's own name, for people; never used as a path. */
  name: string;
}

/** What kind of picture it is; decides the first word of a composed credit line. */
export const stillKinds = ['still', 'photo', 'poster', 'illustration', 'promotional'] as const;

export type StillKind = (typeof stillKinds)[number];

/**
 * All that is known of a picture besides its pixels: read from the file's IPTC, XMP and EXIF, and then
 * corrected by hand. Every text is NFC and trimmed; '' means unknown. Names follow the IPTC Photo
 * Metadata Standard 2025.1 where it has a property for them.
 */
export interface StillCredit {
  kind: StillKind | '';
  /** The film, series or work shown: `iHostage`. */
  title: string;
  /** IPTC Creator: who made the picture. */
  creator: string;
  /** Through whom it came: agency, distributor, publicist. */
  via: string;
  /** Written by hand, or as it stood in the file (IPTC Credit Line); '' means "compose it from the parts". */
  creditLine: string;
  /** IPTC Source. */
  source: string;
  /** IPTC Copyright Notice. */
  copyrightNotice: string;
  /** IPTC Rights Usage Terms. */
  usageTerms: string;
  /** IPTC Web Statement of Rights: an https URL. */
  licenceUrl: string;
  /** IPTC Date Created: ISO 8601 date or date-time. */
  dateCreated: string;
  /** Last day on which it may be used: ISO 8601 date. */
  expires: string;
  /** IPTC Description: what the file says is on it. Not printed. */
  description: string;
}

/** The fields of `StillCredit` that are plain text. */
export type StillCreditField = keyof StillCredit;

/** The spot every crop keeps in view: fractions of width and height from the top left, 0 to 1. */
export interface PointOfInterest {
  x: number;
  y: number;
}

/** One use of a picture in an article. The caption is not here: it is the text of the still's block. */
export interface Still extends StillCredit {
  /** Names this use inside the article. */
  id: string;
  original: Original;
  /** For people who cannot see the picture. */
  altText: string;
  focus: PointOfInterest;
  /** What the file itself said, to show where a value came from and what was changed. */
  read: Partial<StillCredit>;
}

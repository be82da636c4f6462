import type { NamedCrops, QuarterTurns } from './NamedCrop';

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

/** Yes, or not said. A text like all the others, so that it merges and is compared as they are. */
export type Flag = 'yes' | '';

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
  /** PLUS Copyright Owner. */
  copyrightOwner: string;
  /** IPTC Rights Usage Terms. */
  usageTerms: string;
  /** IPTC Instructions: what the supplier asks of whoever prints it. Never exported. */
  instructions: string;
  /** IPTC Web Statement of Rights: an https URL of a page that states the rights. */
  licenceUrl: string;
  /** PLUS Licensor: who gives licences. */
  licensor: string;
  /** PLUS Licensor URL: an https URL of a page where a licence can be had. */
  licensorUrl: string;
  /** Where it may or may not be used, in words: `niet in België`. */
  territory: string;
  /** It may be used with this article and no other. */
  onlyWithArticle: Flag;
  /** It may not be kept for later use. */
  notForArchive: Flag;
  /** The embargo: from when on it may be used. ISO 8601 date or date-time. */
  usableFrom: string;
  /** Last day on which it may be used: ISO 8601 date. */
  expires: string;
  /** IPTC Headline: the supplier's own title for the picture. Not printed. */
  headline: string;
  /** IPTC Description: what the file says is on it. Not printed. */
  description: string;
  /** IPTC Person Shown: names, parted by semicolons. */
  personShown: string;
  /** IPTC Location Shown, or else Created, in one line: `Leidseplein, Amsterdam, Nederland`. Never exported. */
  location: string;
  /** IPTC Date Created: ISO 8601 date or date-time. */
  dateCreated: string;
  /** IPTC Digital Source Type: an URI of that vocabulary. */
  digitalSourceType: string;
}

/** The fields of `StillCredit`. */
export type StillCreditField = keyof StillCredit;

/** The spot every crop keeps in view: fractions of the upright picture from the top left, 0 to 1, before turning. */
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
  turns: QuarterTurns;
  crops: NamedCrops;
  /** What the file itself said, to show where a value came from and what was changed. */
  read: Partial<StillCredit>;
}

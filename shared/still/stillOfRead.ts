import type { Original, Still, StillCredit } from './Still';

/** What was found in a picture's file when it was taken in. */
export interface FoundInFile {
  original: Original;
  read: Partial<StillCredit>;
  /** Alternative text found in the file, or ''. */
  altText: string;
}

/** A still about which nothing is known. */
export const noCredit: StillCredit = {
  kind: '',
  title: '',
  creator: '',
  via: '',
  creditLine: '',
  source: '',
  copyrightNotice: '',
  copyrightOwner: '',
  usageTerms: '',
  instructions: '',
  licenceUrl: '',
  licensor: '',
  licensorUrl: '',
  territory: '',
  onlyWithArticle: '',
  notForArchive: '',
  usableFrom: '',
  expires: '',
  headline: '',
  description: '',
  personShown: '',
  location: '',
  dateCreated: '',
  digitalSourceType: '',
};

/**
 * The still that a picture becomes in an article under `id`: it starts with everything the file says,
 * and remembers that the file said it. The point of interest starts in the middle;
 * nothing is turned or cut.
 */
export function stillOfRead(found: FoundInFile, id: string): Still {
  return {
    ...noCredit,
    ...found.read,
    id,
    original: found.original,
    altText: found.altText,
    focus: { x: 0.5, y: 0.5 },
    turns: 0,
    crops: {},
    read: found.read,
  };
}

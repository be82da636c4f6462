/** Why a package is not taken in. `about` in the fault names the part, where there is one. */
export const packageProblems = [
  /** It is no package at all. */
  'no-package',
  /** It was cut off, or its bytes are not those that were written. */
  'damaged',
  /** A newer Katern wrote it, or the article in it. */
  'newer',
  /** A part has a name that leads elsewhere, or is a link. */
  'unsafe-part',
  /** A part is there twice. */
  'part-twice',
  /** A part is there that is not listed. */
  'part-unlisted',
  /** A part that is listed is not there. */
  'part-missing',
  /** A part is not what is listed. */
  'part-changed',
  /** It holds more, or something larger, than is taken in. */
  'too-large',
  /** The signature is not that of whoever it names. */
  'signature',
  /** Its history makes no article, or another one. */
  'history',
  /** Opening it would take more work than any Katern asks for. */
  'lock',
] as const;

export type PackageProblem = (typeof packageProblems)[number];

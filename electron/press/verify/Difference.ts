/** In what a bundle is not what its manifest says, or its manifest not one. */
export type DifferenceKind =
  /** There is no manifest, or it cannot be read as one. */
  | 'manifest-missing'
  | 'manifest-malformed'
  /** An export was interrupted while it put files in their places; the next one to that folder finishes that. */
  | 'unfinished'
  /** What lies there cannot be looked into: a damaged zip, or more than is read. */
  | 'unreadable'
  /** A path that leads out of the bundle, or is not the same on every system. */
  | 'unsafe-name'
  /** A path that is there twice, or in two spellings that a system may take for one. */
  | 'twice'
  | 'missing'
  /** It is there and not listed. */
  | 'unlisted'
  | 'link'
  /** Longer or shorter than listed. */
  | 'size'
  /** As long as listed, and other bytes. */
  | 'content'
  /** It was to be signed, and is not. */
  | 'unsigned'
  /** The signature cannot be read as one. */
  | 'signature-malformed'
  /** Signed with another key than the one that was given. */
  | 'signature-other-key'
  /** Signed with that key, and not these bytes. */
  | 'signature-wrong';

/** One thing in which a bundle differs; `path` is of the file, '' where it is of the whole. */
export interface Difference {
  kind: DifferenceKind;
  path: string;
}

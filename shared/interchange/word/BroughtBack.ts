/** What a Word document brought back into the article it was made of. */
export interface BroughtBack {
  /** New suggestions, by whoever made them; '' for somebody without a name. */
  suggested: { by: string; count: number }[];
  /** New comments, by whoever made them. */
  comments: { by: string; count: number }[];
  /** Threads that were settled, and opened again. */
  resolved: number;
  reopened: number;
  /** Suggestions of the article that were taken over, and turned down. */
  accepted: number;
  rejected: number;
  /** Comments of the article that are no longer in the document; they stay. */
  missing: number;
}

/** Whether it brought anything. */
export function isAnythingBack(back: BroughtBack): boolean {
  const { suggested, comments, resolved, reopened, accepted, rejected } = back;
  return suggested.length + comments.length + resolved + reopened + accepted + rejected > 0;
}

/** The seven kinds of tag, in the order in which "Meer over:" lists them. */
export const tagKinds = ['genre', 'topic', 'company', 'title', 'person', 'place', 'event'] as const;

export type TagKind = (typeof tagKinds)[number];

/** What an article is about. A `title` (film, series, book) carries the year it came out. */
export interface Tag {
  kind: TagKind;
  /** As printed, NFC, without the year: `iHostage`. */
  label: string;
  /** Four digits; only with kind `title`. */
  year?: number;
  /** Where elsewhere it is said what this is, as Wikidata or IMDb: https (`parseTagAddress`). Not part of which tag it is. */
  address?: string;
}

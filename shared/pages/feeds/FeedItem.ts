import type { ArticleLanguage } from '../../article/Article';

/** The lead picture of an article as feeds tell of it: a JPEG copy with its rights. Texts may be ''. */
export interface FeedPicture {
  /** Absolute. */
  url: string;
  /** Pixels. */
  width: number;
  height: number;
  altText: string;
  creditLine: string;
  copyrightNotice: string;
  licenceUrl: string;
}

/** An article as all three feeds tell of it. */
export interface FeedItem {
  /** Stays when the headline, slug or section changes: `urn:uuid:…`. */
  id: string;
  /** The canonical address. */
  url: string;
  headline: string;
  language: ArticleLanguage;
  summary: string;
  /** HTML with absolute addresses, or '' where it did not fit. */
  content: string;
  /** ISO 8601 with zone. */
  published: string;
  updated: string;
  /** `url` may be ''. */
  authors: { name: string; url: string }[];
  tags: string[];
  picture: FeedPicture | null;
}

/** A site's newest articles. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute, ending in a slash. */
  home: string;
  language: ArticleLanguage;
  /** The last change of any item: ISO 8601 with zone. */
  updated: string;
  /** Newest first. */
  items: FeedItem[];
}

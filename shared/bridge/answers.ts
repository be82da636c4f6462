import type { Site } from '../pages/Site';
import type { Article, ArticleLanguage, Status } from '../article/Article';
import type { Fault } from '../faults/Fault';
import type { Finding } from '../preflight/Finding';
import type { PreflightFacts } from '../preflight/PreflightFacts';
import type { Original, StillCredit } from '../still/Still';
import type { Tag } from '../tags/Tag';

/** An article as the desk lists it: derived from its document by the library. */
export interface ArticleCard {
  id: string;
  headline: string;
  slug: string;
  language: ArticleLanguage;
  status: Status;
  byline: string;
  tags: Tag[];
  words: number;
  /** The first words of standfirst and body, at most 160 characters. */
  opening: string;
  /** The hash of the lead still's original, or ''. */
  still: string;
  /** ISO 8601 with zone: the last change to what is printed, not to the status. */
  editedAt: string;
  createdAt: string;
  publishedAt: string;
  /** It was approved, and edited after that. */
  approvalVoid: boolean;
  /** How many threads of comments are open, and how many suggestions wait for a decision. */
  openThreads: number;
  openSuggestions: number;
  /** It was given back to its author with a note, and not sent on since. */
  returned: boolean;
  /** ISO 8601, or '' when it is not in the bin. */
  binnedAt: string;
  /** The article that ships with Katern. */
  sample: boolean;
}

export interface LoadedArticle {
  updates: Uint8Array[];
  /** The number of the last stored update; 0 for none. */
  sequence: number;
  card: ArticleCard;
  /** The article as values, where its history is so long that the text is drawn before it; else null. */
  shown: Article | null;
  /** A newer Katern wrote the library: nothing can be stored in it. */
  onlyRead: boolean;
}

/** The version of the tables of a library that a newer Katern wrote, and the newest that this one knows. */
export interface NewerLibrary {
  found: number;
  known: number;
}

/** An article of which the database had lost something, and what came back. */
export interface MendedArticle {
  /** Its id; '' where something is lost and nothing says of which article. */
  article: string;
  /** How many updates. */
  updates: number;
  /** How many more there were that nothing has any more. */
  lost: number;
  /** The time they are of: ISO 8601, UTC. */
  from: string;
  until: string;
}

export interface StoredUpdate {
  /** The update's number in the article's log: 1 for the first. */
  sequence: number;
  /** When it was committed: ISO 8601. */
  at: string;
}

export interface KnownTag {
  tag: Tag;
  articles: number;
}

export type { Site };

/** The site as the library keeps it: with the id of the theme its pages are made with. */
export interface KeptSite extends Site {
  theme: string;
}

/** A picture taken in: stored as an original, and what its metadata said. */
export interface ReadStill {
  original: Original;
  read: Partial<StillCredit>;
  /** Alternative text found in the file (IPTC Alt Text), or ''. */
  altText: string;
  /** A caption proposed from the file's description, or ''. */
  caption: string;
  /** The credit rules that could not be used in reading it, or null. */
  rulesFault: Fault | null;
}

/** One file of an exported bundle. */
export interface BundleFile {
  path: string;
  bytes: number;
  change: 'new' | 'changed' | 'same';
}

/** Whether an article can be exported. */
export interface ExportCheck {
  article: string;
  headline: string;
  /** What its bundle is called; two of one name would lie in one place. */
  name: string;
  /** It was exported once. */
  onSite: boolean;
  /** How many pictures it prints. */
  stills: number;
  /** What preflight found, blocking first. */
  findings: Finding[];
  /** Why it could not be checked, or null. */
  fault: Fault | null;
}

/** All that preflight goes by, but for the day; without what a theme asks where the theme is broken. */
export type GatheredFacts = Required<Pick<PreflightFacts, 'library' | 'themeFault'>> &
  Pick<PreflightFacts, 'theme'>;

export interface ExportedBundle {
  /** The bundle's folder, for people; show it with `place:show`. Of a page in one file, the folder it lies in. */
  folder: string;
  /** '' for a page in one file. */
  zip: string;
  /** Path of the article's page inside the bundle. */
  page: string;
  files: BundleFile[];
  /** Files of the earlier bundle that are gone now. */
  removed: string[];
  milliseconds: number;
}

/** What an export of the whole site did, or would do. */
export interface SiteExport {
  /** The bundle's folder, for people. */
  folder: string;
  /** How many articles the site shows. */
  articles: number;
  /** How many files it has, without the manifest. */
  total: number;
  /** Paths of files. */
  added: string[];
  changed: string[];
  removed: string[];
  /** How many were left as they are. */
  same: number;
  held: HeldArticle[];
  /** The ids of articles on it that are approved and not yet marked as exported. */
  fresh: string[];
}

/** What came of an export of the whole site, or would, and what lies there beside its pages. */
export interface ExportedSite extends SiteExport {
  /** The zip that lies beside the bundle, for people, and whether the bundle has changed since; null where there is none. */
  zip: { place: string; isOlder: boolean } | null;
  /** Whether the bundle that lies there is signed, by whomever. */
  isSigned: boolean;
}

/** An article that is kept from the site, or is shown there without some of its stills. */
export interface HeldArticle {
  article: string;
  headline: string;
  /** What keeps it from the site, one of each rule. */
  blocked: Finding[];
  /** It cannot be read: where it was on the site before, it stays there as it was. */
  isUnread: boolean;
  /** The names of the files of stills that may not be used on that day. */
  withheld: string[];
}

/** A theme that pages can be made with. */
export interface ThemeCard {
  id: string;
  /** As its maker calls it; for one that cannot be read, its folder. */
  name: string;
  /** One of the person's own, that can be changed. */
  own: boolean;
  /** The colour of its paper; '' where it cannot be read. */
  colours: { light: string; dark: string };
  /** Why no page can be made with it, or null. */
  fault: Fault | null;
}

export interface LoadedTheme {
  name: string;
  /** IANA name: the zone whose clock a page's dates and times are of. */
  timeZone: string;
}

export interface RenderedPreview {
  /** The address the preview frame shows. */
  url: string;
}

import type { ThemeProblem } from '../faults/ThemeProblem';
import type { Status } from '../article/Article';
import type { AnySuggestion } from '../review/suggestions/AnySuggestion';
import type { CheckItem } from '../review/signOff/SignOff';
import type { Thread } from '../review/threads/Thread';
import type { Tag } from '../tags/Tag';

/** What a rule may know beside the article. What is not there is not known, or not yet. */
export interface PreflightFacts {
  /** ISO 8601 date: the day for which rights are checked. */
  today: string;
  /** The present moment, ISO 8601 with zone, where it is known: an embargo may end in the middle of a day. */
  now?: string;
  theme?: ThemeLimits;
  /** Why no page can be made with the theme; null where one can. */
  themeFault?: ThemeFault | null;
  library?: LibraryFacts;
  /** The threads of the article that are open. */
  threads?: readonly Thread[];
  /** The suggestions that wait for a decision. */
  suggestions?: readonly AnySuggestion[];
  /** What of the library's lists is not ticked; not there where it has none. */
  checks?: readonly CheckItem[];
}

/** What is wrong with a theme, and where; `file` is '' for a theme that is not there. */
export interface ThemeFault {
  theme: string;
  file: string;
  line: number;
  problem: ThemeProblem;
}

/** What a theme asks of copy and pictures. */
export interface ThemeLimits {
  /** Most characters of a headline and a standfirst. */
  headline: number;
  standfirst: number;
  /** Pixels that a lead still is to be wide at least. */
  leadWidth: number;
  /** Text whose colours are too near to each other: of which elements, in which scheme, and how near (WCAG). */
  lowContrast: { selector: string; scheme: 'light' | 'dark'; ratio: number }[];
}

/** An article that shares something with the one that is checked. */
export interface OtherArticle {
  id: string;
  headline: string;
  status: Status;
}

/** Another tag that may be meant. */
export interface TagTwin {
  /** In what they differ: the kind, some letters, or a year that one of them has not. */
  differs: 'kind' | 'spelling' | 'year';
  tag: Tag;
  /** How many articles carry it. */
  articles: number;
}

/** What the library knows of one of the article's tags. */
export interface TagFacts {
  key: string;
  /** How many articles carry it, this one too. */
  articles: number;
  /** Whether another article that carries it is on the site. */
  onSite: boolean;
  twins: TagTwin[];
}

/** What an article's link leads to on the site itself. */
export interface LinkTarget {
  /** The link, as it stands in the text. */
  link: string;
  /** On the site; in the library but not on the site; nowhere. */
  leads: 'there' | 'not-yet' | 'nowhere';
}

/** What only the library knows. */
export interface LibraryFacts {
  /** Other articles with the same address, those on the site first. */
  sameAddress: OtherArticle[];
  /** The article's last part of the address, with a number if it takes one to be the only one. */
  freeSlug: string;
  /** The links to articles of the site itself. */
  links: LinkTarget[];
  tags: TagFacts[];
  /** How many other articles use an original, by its hash; none are left out. */
  stillUses: Record<string, number>;
  /** When the article was approved, and when what is printed of it last changed: ISO 8601; '' for never. */
  approvedAt: string;
  editedAt: string;
  /** What was approved, by `contentHash`; '' where that is not known. */
  approvedHash: string;
}

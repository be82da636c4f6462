import type { ArticleLanguage } from '../article/Article';

/** One kind of picture on a page: how it is cut and in which widths it is made. */
export interface PictureSlot {
  /** Width divided by height; null leaves the picture as it is, within `widest`. */
  ratio: number | null;
  /** Pictures wider than this ratio are cut to it; 0 for no limit. */
  widest: number;
  /** Pixels, rising. Widths the original does not have are left out. */
  widths: number[];
  /** The `sizes` attribute of HTML. */
  sizes: string;
  /** The same of a picture that is higher than wide, where the theme shows it smaller. */
  tallSizes?: string | undefined;
  /** Another cut for narrow windows, or null. */
  narrow: { media: string; ratio: number; widths: number[]; sizes: string } | null;
}

/** The places a theme shows pictures in. */
export const slotNames = ['lead', 'body', 'front', 'card', 'thumb'] as const;

export type SlotName = (typeof slotNames)[number];

/** The lists a theme shows, with the number of articles each holds at most. */
export interface ListLimits {
  /** "Meer Netflix". */
  sameTag: number;
  /** "Meest gelezen". */
  mostRead: number;
  /** "Meer populaire artikelen". */
  popular: number;
  /** "Meer film- en serienieuws". */
  section: number;
  /** "Nog meer nieuws". */
  latest: number;
  feed: number;
  /** Articles on a page of a list; a list's first page has up to twice as many, less one. */
  page: number;
}

/** Texts of `shared/language/pageTexts.ts` that a theme words in its own way. */
export type Rewording = Partial<Record<ArticleLanguage, Record<string, string>>>;

/** A style sheet that only pages with italics link, or only those with one of some letters, written as `unicode-range`. */
export type OccasionalStyle = { style: string; italics: true } | { style: string; letters: string };

/** All of a theme that planning needs; templates and styles stay in the press. */
export interface ThemeFacts {
  name: string;
  /** IANA name: the zone in which dates are printed. */
  timeZone: string;
  slots: Record<SlotName, PictureSlot>;
  limits: ListLimits;
  /** Most characters a headline and a standfirst have room for, where the theme says so. */
  copy?: { headline?: number; standfirst?: number };
  labels: Rewording;
  /** Files of the theme that every bundle carries, as paths under its `assets` folder. */
  assets: string[];
  /** Those of them that every page links as style sheets, in order. */
  styles: string[];
  /** Those that a page links before them where it has what they are for. */
  occasionalStyles?: OccasionalStyle[];
  /** The publisher's logo, a PNG by its path in `assets`; where there is none, the site's icon stands for it. */
  logo?: { file: string; width: number; height: number };
  /** Colour of the browser's own bars: light, dark. */
  themeColours: { light: string; dark: string };
}

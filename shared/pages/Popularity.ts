/** Where figures may come from; any other table with pages and numbers is `other`. */
export const figuresTools = ['matomo', 'plausible', 'google-analytics', 'other'] as const;

export type FiguresTool = (typeof figuresTools)[number];

/** How often articles were read, as the site's own analytics counted it over a period. */
export interface Figures {
  tool: FiguresTool;
  /** The name of the file they came from. */
  file: string;
  /** What was counted: people who read, or pages that were shown. */
  measured: 'readers' | 'views';
  /** First day of the period, `YYYY-MM-DD`, or '' where it is not known. */
  from: string;
  /** Last day of the period, `YYYY-MM-DD`. */
  until: string;
  /** When they were taken in: ISO 8601, UTC. */
  takenAt: string;
  /** Article ids with their numbers, the most read first. */
  readers: [article: string, readers: number][];
}

/** A list of most read that was put together by a person. */
export interface ByHand {
  /** Article ids in the printed order. */
  articles: string[];
  /** When it was last changed: ISO 8601, UTC. */
  since: string;
}

/** All that a site's lists of popular articles go by. A list by hand goes before figures. */
export interface Popularity {
  figures: Figures | null;
  byHand: ByHand | null;
}

export const noPopularity: Popularity = { figures: null, byHand: null };

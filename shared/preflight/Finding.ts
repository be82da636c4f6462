/** How much a finding weighs: worth knowing, better mended first, or a stop. */
export type FindingLevel = 'notice' | 'warn' | 'block';

/** The fields of an article or a still that a finding, or something found in the article, may point at. */
export type FindingField =
  | 'slug'
  | 'kicker'
  | 'byline'
  | 'section'
  | 'dateline'
  | 'seoTitle'
  | 'language'
  | 'status'
  | 'altText';

/** Where in the article a finding points. */
export interface FindingPlace {
  part: 'headline' | 'standfirst' | 'body' | 'still' | 'tags' | 'fields' | 'publication' | 'theme' | 'thread';
  /** Index of the block in the body. */
  block?: number;
  /**
   * The characters it is about, of the headline, the standfirst or the block: the first, and the one after the
   * last. A line break counts as one.
   */
  stretch?: readonly [from: number, until: number];
  /** The still's id. */
  still?: string;
  /** The field it is about, of the still or of the article. */
  field?: FindingField;
  /** The tag's key, or what of the theme. */
  tag?: string;
  /** The id of the thread it is about. */
  thread?: string;
  /** The id of the suggestion it is about. */
  suggestion?: string;
}

/** One result of preflight. It carries facts; the sentences are in `shared/language/preflightTexts.ts`. */
export interface Finding {
  rule: RuleName;
  level: FindingLevel;
  where: FindingPlace;
  values: Record<string, string | number>;
}

/** Tells the findings of one article apart, also from one check to the next. */
export function keyOfFinding({ rule, where }: Finding): string {
  const { part, still = '', block = '', stretch = [], tag = '', thread = '', suggestion = '' } = where;
  // A thread stays the same wherever its words stand, and a suggestion wherever in its text.
  if (thread) return [rule, thread].join(' ');
  if (suggestion) return [rule, part, suggestion].join(' ');
  return [rule, part, still, block, stretch.join('-'), tag].join(' ');
}

/** Every rule, in the order in which findings of the same weight are shown. */
export const ruleNames = [
  'unknown-parts',
  'headline-missing',
  'body-empty',
  'credit-missing',
  'alt-missing',
  'rights-expired',
  'embargo',
  'slug-duplicate',
  'approval-void',
  'checklist-open',
  'threads-open',
  'suggestions-open',
  'theme-broken',
  'headline-long',
  'headline-short',
  'standfirst-missing',
  'standfirst-long',
  'credit-differs',
  'only-with-article',
  'still-missing',
  'still-small',
  'alt-is-file-name',
  'alt-is-caption',
  'alt-long',
  'alt-short',
  'alt-says-picture',
  'caption-missing',
  'subhead-empty',
  'subhead-doubled',
  'subhead-last',
  'link-unsafe',
  'link-dead',
  'link-text-vague',
  'link-text-doubled',
  'link-insecure',
  'tags-few',
  'tag-kind',
  'tag-spelling',
  'title-year',
  'tag-alone',
  'language-of-article',
  'language-of-part',
  'typography',
  'slug-unsafe',
  'search-title-long',
  'description-length',
  'published-later',
  'not-for-archive',
  'territory-limited',
  'still-elsewhere',
  'contrast-low',
] as const;

export type RuleName = (typeof ruleNames)[number];

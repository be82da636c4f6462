/** How much a finding weighs: worth knowing, better mended first, or a stop. */
export type FindingLevel = 'notice' | 'warn' | 'block';

/** Where in the article a finding points. */
export interface FindingPlace {
  part: 'headline' | 'standfirst' | 'body' | 'still' | 'tags' | 'fields';
  /** Index of the block in the body. */
  block?: number;
  /** The still's id. */
  still?: string;
}

/** One result of preflight. It carries facts; the sentences are in `shared/language/preflightTexts.ts`. */
export interface Finding {
  rule: RuleName;
  level: FindingLevel;
  where: FindingPlace;
  values: Record<string, string | number>;
}

/** Every rule, in the order in which findings of the same weight are shown. */
export const ruleNames = [
  'unknown-parts',
  'headline-missing',
  'body-empty',
  'credit-missing',
  'alt-missing',
  'rights-expired',
  'headline-long',
  'standfirst-missing',
  'still-missing',
  'alt-is-file-name',
  'link-text-vague',
  'tags-few',
  'slug-unsafe',
] as const;

export type RuleName = (typeof ruleNames)[number];

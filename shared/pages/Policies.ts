/**
 * What a publisher may say of how it works, as schema.org's NewsMediaOrganization calls it, in the order in which it is
 * asked and printed.
 */
export const policyKinds = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'ownershipFundingInfo',
  'masthead',
  'missionCoveragePrioritiesPolicy',
  'diversityPolicy',
  'actionableFeedbackPolicy',
] as const;

export type PolicyKind = (typeof policyKinds)[number];

/** Most pages elsewhere that a publisher may name as its own. */
export const mostPagesElsewhere = 20;

/** Where a publisher says how it works: addresses as `policyAddress` takes them. What is left out it does not say. */
export type Policies = { [Kind in PolicyKind]?: string | undefined } & {
  /** The publisher's own pages elsewhere; never empty. */
  sameAs?: string[] | undefined;
};

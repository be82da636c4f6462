import type { StillCredit } from './Still';

/** The parts of a still's credit that leave the house inside a copy. Places and instructions stay here. */
export const carriedFields = [
  'title',
  'creator',
  'creditLine',
  'source',
  'copyrightNotice',
  'copyrightOwner',
  'usageTerms',
  'licenceUrl',
  'licensor',
  'licensorUrl',
  'expires',
  'headline',
  'description',
  'personShown',
  'dateCreated',
  'digitalSourceType',
] as const satisfies readonly (keyof StillCredit)[];

export type CarriedField = (typeof carriedFields)[number];

/** What every exported copy of a picture carries inside; '' is left out. `creditLine` is the printed line without its label. */
export type CarriedCredit = Partial<Pick<StillCredit, CarriedField>> & { altText?: string };

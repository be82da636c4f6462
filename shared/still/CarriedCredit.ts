import type { StillCredit } from './Still';

/** What every exported copy of a picture carries inside; '' is left out. `creditLine` is the printed line without its label. */
export type CarriedCredit = Pick<
  StillCredit,
  | 'title'
  | 'creator'
  | 'creditLine'
  | 'source'
  | 'copyrightNotice'
  | 'usageTerms'
  | 'licenceUrl'
  | 'description'
> &
  Partial<Pick<StillCredit, 'dateCreated' | 'expires'>> & { altText: string };

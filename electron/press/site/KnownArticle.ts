import type { ListedArticle } from '../../../shared/pages/ListedArticle';
import type { Finding } from '../../../shared/preflight/Finding';

/** An article as it was when the site was last exported. */
export interface KnownArticle {
  sequence: number;
  editedAt: string;
  /** The first day on which it has to be read again though nobody changed it; '' for never. */
  until: string;
  headline: string;
  /** As other pages quote it; null where it is kept from the site. */
  listed: ListedArticle | null;
  blocked: Finding[];
  /** Names of the files of its stills that may not be shown. */
  withheld: string[];
}

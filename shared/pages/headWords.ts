import { longestDescription } from './describe';
import { fitTitle } from './fitTitle';
import { shorten } from './shorten';

/** Title and description of a page, for its head, its card and search engines. */
export interface HeadWords {
  title: string;
  description: string;
}

/** The words of a page's head as they are printed there: within what search engines take. */
export function headWords({ title, description }: HeadWords, siteName: string): HeadWords {
  return { title: fitTitle(title, siteName), description: shorten(description, longestDescription) };
}

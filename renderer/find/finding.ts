import type { FindQuery } from '../../shared/article/find/FindQuery';
import { emptyQuery } from '../../shared/article/find/FindQuery';
import { Observable } from '../session/Observable';

/** What the strip over the manuscript is open for. A new value each time somebody asks for it. */
export interface Finding {
  /** The article over whose manuscript it is; over another there is none. */
  article: string;
  replacing: boolean;
  /** Where one goes on typing. */
  into: 'words' | 'replacement';
}

/** Whether, and for what, the strip is open. */
export const finding = new Observable<Finding | null>(null);

/** What was last looked for, in any article. */
export const findQuery = new Observable<FindQuery>(emptyQuery);

/** What takes the place of what is found, as it is typed. */
export const replaceWith = new Observable({ words: '', keepCase: false });

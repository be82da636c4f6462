import type { Article } from '../../article/Article';
import type { TextSpot } from '../textSpot';
import { textSpot } from '../textSpot';
import type { ThreadPlace } from './Thread';

/** The spot of a thread's words, of those in several blocks the first; null where there is none to go to. */
export function threadSpot({ body }: Pick<Article, 'body'>, place: ThreadPlace): TextSpot | null {
  if (place.kind === 'still') {
    const block = body.findIndex((one) => one.kind === 'still' && one.still === place.still);
    return block < 0 ? null : { part: 'body', block };
  }
  return place.kind === 'text' ? textSpot({ body }, place.text, place.printed) : null;
}

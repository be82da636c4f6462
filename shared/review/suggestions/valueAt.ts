import * as Y from 'yjs';
import { stillsOf, tagsOf } from '../../article/documentShape';
import { readStill } from '../../article/readStill';
import { parseTag } from '../../article/readTags';
import type { SuggestedPlace, SuggestedTo } from './ValueSuggestion';

/** What there is in an article, whatever is suggested: of a still that is not there nothing, of a tag that is not null. */
export function valueAt(doc: Y.Doc, about: SuggestedPlace): SuggestedTo {
  if (about.kind === 'tag') return parseTag(tagsOf(doc).get(about.tag));
  const still = stillsOf(doc).get(about.still);
  return still instanceof Y.Map ? readStill(about.still, still)[about.key] : '';
}

/** Whether a suggested value is what there is: of a tag, whether there is one, however it is written. */
export function isThere(about: SuggestedPlace, now: SuggestedTo, to: SuggestedTo): boolean {
  return about.kind === 'tag' ? (now === null) === (to === null) : now === to;
}

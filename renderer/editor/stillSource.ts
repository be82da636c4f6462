import { stillsOf } from '../../shared/article/documentShape';
import { readStill } from '../../shared/article/readStill';
import { fieldsOf } from '../../shared/article/documentShape';
import type { writeTexts } from '../../shared/language/writeTexts';
import { printedCredit } from '../../shared/still/creditLine';
import type { ArticleSession } from '../session/ArticleSession';
import type { StillBlockOptions } from './nodes/StillBlockOptions';

type Words = (typeof writeTexts)['nl'];

/** What the still blocks of a session's body show, straight from its document. */
export function stillSource(
  session: ArticleSession,
  words: () => Words,
  open: (id: string) => void,
): StillBlockOptions {
  const stills = stillsOf(session.doc);
  return {
    stillOf: (id) => {
      const map = stills.get(id);
      return map ? readStill(id, map) : null;
    },
    watch: (changed) => {
      stills.observeDeep(changed);
      return () => stills.unobserveDeep(changed);
    },
    creditOf: (still) => {
      const language = fieldsOf(session.doc).get('language') === 'en' ? 'en' : 'nl';
      const line = printedCredit(still, language);
      return line ? { text: line, missing: false } : { text: words().creditMissing, missing: true };
    },
    open,
    words: () => ({ picture: words().still, gone: words().stillGone, caption: words().captionPlaceholder }),
  };
}

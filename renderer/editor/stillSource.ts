import type { Article } from '../../shared/article/Article';
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
  const shown = (): Article => session.digest.current.value.article;
  return {
    stillOf: (id) => {
      if (!session.whole.value) return shown().stills.find((still) => still.id === id) ?? null;
      const map = stillsOf(session.doc).get(id);
      return map ? readStill(id, map) : null;
    },
    watch: (changed) => {
      let stop: () => void;
      const begin = (): void => {
        const stills = stillsOf(session.doc);
        stills.observeDeep(changed);
        stop = () => stills.unobserveDeep(changed);
      };
      if (session.whole.value) begin();
      else {
        stop = session.whole.watch(() => {
          stop();
          begin();
        });
      }
      return () => stop();
    },
    creditOf: (still) => {
      const said = session.whole.value ? fieldsOf(session.doc).get('language') : shown().language;
      const language = said === 'en' ? 'en' : 'nl';
      const line = printedCredit(still, language);
      return line ? { text: line, missing: false } : { text: words().creditMissing, missing: true };
    },
    open,
    words: () => ({ picture: words().still, gone: words().stillGone, caption: words().captionPlaceholder }),
  };
}

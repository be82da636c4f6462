import type { ReactElement } from 'react';
import { setFields } from '../../../shared/article/editFields';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import { partsTexts } from '../../../shared/language/partsTexts';
import { writeTexts } from '../../../shared/language/writeTexts';
import { TextArea } from '../../parts/TextArea';
import { useLiveText } from '../../parts/useLiveText';
import type { ArticleSession } from '../../session/ArticleSession';
import { beginUndoStep } from '../../session/undoStep';
import { useField, useHeadline } from '../../session/useSession';
import { useTexts } from '../../settings/language';
import { cleanText } from '../../stills/useStillText';

/** What search engines show of a title, in characters. */
const searchLimit = 60;

/** The headline for search engines, counted; the headline itself while it is empty. */
export function SeoTitleField({ session }: { session: ArticleSession }): ReactElement {
  const words = useTexts(writeTexts);
  const texts = useTexts(inspectorTexts);
  const counting = useTexts(partsTexts);
  const headline = useHeadline(session);
  const text = useLiveText(useField(session, 'seoTitle'), (typed) => {
    const clean = cleanText(typed);
    setFields(session.doc, { seoTitle: clean });
    return clean;
  });
  const used = (text.value || headline).length;
  const over = used > searchLimit;
  return (
    <div className="field">
      <div>
        <label className="field-label" htmlFor="inspector-seo-title">
          {words.seoTitle}
        </label>
        <span className={over ? 'counter over' : 'counter'} aria-hidden="true">
          {used}/{searchLimit}
        </span>
      </div>
      <div>
        <TextArea
          field={{ id: 'inspector-seo-title', describedBy: 'inspector-seo-title-hint' }}
          value={text.value}
          placeholder={headline}
          oneParagraph
          off={session.readOnly}
          onFocus={() => beginUndoStep(session)}
          onChange={text.change}
          onBlur={text.end}
        />
        <p id="inspector-seo-title-hint" className={over ? 'hint warn' : 'visually-hidden'}>
          {over ? texts.tooLongForSearch : counting.characters(used, searchLimit)}
        </p>
      </div>
    </div>
  );
}

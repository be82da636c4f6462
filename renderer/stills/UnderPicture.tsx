import type { ReactElement } from 'react';
import { plainText } from '../../shared/article/flatText';
import { stillTexts } from '../../shared/language/stillTexts';
import { printedCredit } from '../../shared/still/creditLine';
import type { Still } from '../../shared/still/Still';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested } from '../session/useSession';
import { useTexts } from '../settings/language';

/** Caption and credit as the page will print them under the picture. */
export function UnderPicture({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const language = useDigested(session, ({ article }) => article.language);
  const caption = useDigested(session, ({ article }) => {
    const block = article.body.find((one) => one.kind === 'still' && one.still === still.id);
    return block ? plainText(block.runs) : '';
  });
  const credit = printedCredit(still, language);
  return (
    <section className="under-picture" aria-labelledby="under-picture">
      <h2 id="under-picture">{words.underPicture}</h2>
      <p lang={language}>
        {caption && <span>{caption} </span>}
        {credit ? (
          <span className="credit">{credit}</span>
        ) : (
          <em className="missing">{words.creditMissing}</em>
        )}
      </p>
    </section>
  );
}

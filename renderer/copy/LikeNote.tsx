import type { ReactElement } from 'react';
import type { LikeArticle } from '../../shared/bridge/copyCalls';
import { isolated } from '../../shared/language/isolated';
import { printNumber } from '../../shared/language/numbers';
import { takenInTexts } from '../../shared/language/takenInTexts';
import { Notice } from '../parts/Notice';
import { useLanguage, useTexts } from '../settings/language';

/** Says that a document is like an article here although it does not say that it is of that. */
export function LikeNote({ like }: { like: LikeArticle }): ReactElement {
  const texts = useTexts(takenInTexts);
  const language = useLanguage();
  const [same, of] = [like.same, like.of].map((count) => printNumber(count, language)) as [string, string];
  return (
    <Notice tone="blue">
      <p>{texts.like(isolated(like.headline) || texts.untitled, same, of)}</p>
      <p>{texts.likeKept}</p>
    </Notice>
  );
}

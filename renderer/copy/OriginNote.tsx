import type { ReactElement } from 'react';
import type { LikeArticle } from '../../shared/bridge/copyCalls';
import { isolated } from '../../shared/language/isolated';
import { printNumber } from '../../shared/language/numbers';
import { takenInTexts } from '../../shared/language/takenInTexts';
import { Notice } from '../parts/Notice';
import { useLanguage, useTexts } from '../settings/language';

interface OriginNoteProps {
  /** An article here that the document is like. */
  like: LikeArticle | null;
  /** Whether the document says that it is of an article which is not here. */
  elsewhere: boolean;
}

/** Says why a document that may be of an article is a new one all the same; nothing where there is nothing to say. */
export function OriginNote({ like, elsewhere }: OriginNoteProps): ReactElement | null {
  const texts = useTexts(takenInTexts);
  const language = useLanguage();
  if (!like && !elsewhere) return null;
  const say = (sentence: (headline: string, same: string, of: string) => string): string =>
    like
      ? sentence(
          isolated(like.headline) || texts.untitled,
          printNumber(like.same, language),
          printNumber(like.of, language),
        )
      : '';
  return (
    <Notice tone="blue">
      <p>{elsewhere ? texts.elsewhere : say(texts.like)}</p>
      <p>{elsewhere ? texts.elsewhereKept : texts.likeKept}</p>
      {elsewhere && like && <p>{say(texts.elsewhereLike)}</p>}
    </Notice>
  );
}

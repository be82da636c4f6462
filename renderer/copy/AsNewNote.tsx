import type { ReactElement } from 'react';
import { commandOf } from '../../shared/commands/commands';
import type { ReceiptLine } from '../../shared/interchange/copy/Receipt';
import { takenInTexts } from '../../shared/language/takenInTexts';
import { Notice } from '../parts/Notice';
import { useLanguage, useTexts } from '../settings/language';

/** Says how suggestions and comments of a file are kept, where putting it into an article did not; else nothing. */
export function AsNewNote({ receipt }: { receipt: readonly ReceiptLine[] }): ReactElement | null {
  const texts = useTexts(takenInTexts);
  const language = useLanguage();
  const isLost = receipt.some(
    ({ did, what }) => what === 'settled-suggestions' || (what === 'comments' && did === 'dropped'),
  );
  if (!isLost) return null;
  return <Notice tone="blue">{texts.asNew(commandOf('articles.import').label[language])}</Notice>;
}

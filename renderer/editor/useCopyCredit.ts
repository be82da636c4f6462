import { leadStill } from '../../shared/article/leadStill';
import { stillTexts } from '../../shared/language/stillTexts';
import { writeTexts } from '../../shared/language/writeTexts';
import { printedCredit } from '../../shared/still/creditLine';
import { useCommand } from '../palette/commandRegistry';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { copyText } from '../session/copyText';
import { useTexts } from '../settings/language';
import type { FieldChain } from './FieldChain';
import { blockAt } from './wholeBlocks';

/** Answers the command that copies a credit as it is printed: of the picture the caret is at, or else of the lead picture. */
export function useCopyCredit(session: ArticleSession, chain: FieldChain): void {
  const words = useTexts(writeTexts);
  const stills = useTexts(stillTexts);
  useCommand('still.copyCredit', () => {
    const { article } = session.digest.current.value;
    const editor = chain.current.value === 'body' ? chain.editor('body') : null;
    const at = editor && blockAt(editor);
    const here = at === null ? undefined : editor?.state.doc.nodeAt(at)?.attrs['still'];
    const still = article.stills.find(({ id }) => id === here) ?? leadStill(article);
    const credit = still ? printedCredit(still, article.language) : '';
    if (credit) void copyText(credit, stills.creditCopied);
    else showNote({ text: still ? words.creditMissing : stills.none });
  });
}

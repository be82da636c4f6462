import type { BroughtPackage } from '../../shared/bridge/packageCalls';
import { packageTexts } from '../../shared/language/packageTexts';
import { showFault, showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { showArticle } from '../session/view';
import { currentLanguage } from '../settings/language';

/** Opens the article that came in a package and says what came; one that was in the bin comes out of it first. */
export async function tellBrought(came: BroughtPackage): Promise<void> {
  const texts = packageTexts[currentLanguage()];
  const { brought, missing, refused, unasked } = came;
  const { id, headline, binnedAt } = brought.card;
  if (binnedAt) {
    const restored = await library.call('article:restore', { article: id });
    if (!restored.ok) showFault(restored.fault);
  }
  showArticle(id);
  const name = headline || texts.untitled;
  const from = came.from || texts.nobody;
  if (brought.isNew) showNote({ text: texts.broughtNew(name, from) });
  else showNote({ text: brought.stored ? texts.brought(name, from) : texts.nothingNew(name) });
  if (missing.length > 0) showNote({ text: texts.missing(missing.join(', ')), tone: 'fault' });
  if (refused.length > 0) showNote({ text: texts.refused(refused.join(', ')), tone: 'fault' });
  if (unasked > 0) showNote({ text: texts.unasked(unasked), tone: 'fault' });
}

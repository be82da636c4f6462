import type { BroughtPackage } from '../../shared/bridge/packageCalls';
import { deskTexts } from '../../shared/language/deskTexts';
import { isolated } from '../../shared/language/isolated';
import { packageTexts } from '../../shared/language/packageTexts';
import { showBrought } from '../bring/brought';
import { showFault, showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { currentLanguage } from '../settings/language';

/**
 * Opens the article that came in a package and says what came, and what of the package did not. One that was in the bin
 * comes out of it first.
 */
export async function tellBrought({ brought, missing, refused, unasked }: BroughtPackage): Promise<void> {
  const texts = packageTexts[currentLanguage()];
  const card = brought.card.binnedAt ? await outOfBin(brought.card.id) : null;
  if (card) showNote({ text: deskTexts[currentLanguage()].restored(isolated(card.headline)) });
  showBrought({ ...brought, card: card ?? brought.card });
  if (missing.length > 0) showNote({ text: texts.missing(missing.join(', ')), tone: 'fault' });
  if (refused.length > 0) showNote({ text: texts.refused(refused.join(', ')), tone: 'fault' });
  if (unasked > 0) showNote({ text: texts.unasked(unasked), tone: 'fault' });
}

async function outOfBin(article: string): Promise<BroughtPackage['brought']['card'] | null> {
  const restored = await library.call('article:restore', { article });
  if (restored.ok) return restored.value;
  showFault(restored.fault);
  return null;
}

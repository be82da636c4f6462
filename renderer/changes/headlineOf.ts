import { deskTexts } from '../../shared/language/deskTexts';
import { library } from '../session/bridge';
import { currentLanguage } from '../settings/language';

/** An article's headline, or what stands for it where there is none or the library cannot say. */
export async function headlineOf(article: string): Promise<string> {
  const card = await library.call('desk:card', { article });
  return (card.ok && card.value.headline) || deskTexts[currentLanguage()].untitled;
}

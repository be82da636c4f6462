import { windowTexts } from '../shared/language/windowTexts';
import { showNote } from './parts/notes';
import { library } from './session/bridge';
import { currentLanguage } from './settings/language';

/** How many articles a note names. */
const named = 3;

/** Says what was found lost in the library when it was opened, and what came back; nothing when nothing was. */
export async function tellMended(): Promise<void> {
  const answer = await library.call('library:mended', {});
  // A library that does not answer says why to whoever asks it for an article.
  if (!answer.ok || answer.value.length === 0) return;
  const texts = windowTexts[currentLanguage()];
  const short = answer.value.filter(({ lost }) => lost > 0);
  const cards = await Promise.all(
    short.slice(0, named).map(({ article }) => library.call('desk:card', { article })),
  );
  const headlines = cards.map((card) => (card.ok && card.value.headline) || texts.untitled);
  const text =
    short.length === 0
      ? texts.mended(answer.value.length)
      : texts.mendedInPart(answer.value.length, headlines, short.length - headlines.length);
  showNote({ text, tone: 'fault' });
}

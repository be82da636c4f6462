import { windowTexts } from '../shared/language/windowTexts';
import { printLoss } from './printLoss';
import { showNote } from './parts/notes';
import { library } from './session/bridge';
import { currentLanguage } from './settings/language';

/** How many articles a note names. */
const named = 3;

/** What has been said, so that nothing is said twice. */
const told = new Set<string>();

/** Says what was found lost in the library, and what came back, now and whenever more is. */
export function followMended(): void {
  library.on('library:mended', () => void tellMended());
  void tellMended();
}

async function tellMended(): Promise<void> {
  const answer = await library.call('library:mended', {});
  // A library that does not answer says why to whoever asks it for an article.
  if (!answer.ok) return;
  const news = answer.value.filter((mended) => !told.has(JSON.stringify(mended)));
  if (news.length === 0) return;
  for (const mended of news) told.add(JSON.stringify(mended));
  const texts = windowTexts[currentLanguage()];
  const short = news.filter(({ lost }) => lost > 0);
  const now = new Date();
  const losses = await Promise.all(
    short.slice(0, named).map(async (loss) => {
      const card = loss.article ? await library.call('desk:card', { article: loss.article }) : null;
      const headline = (card?.ok && card.value.headline) || texts.untitled;
      return printLoss(loss, loss.article ? `‘${headline}’` : texts.unknownPiece, currentLanguage(), now);
    }),
  );
  const text =
    short.length === 0
      ? texts.mended(news.length)
      : texts.mendedInPart(news.length, losses, short.length - losses.length);
  showNote({ text, tone: 'fault' });
}

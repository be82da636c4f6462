import { guideTexts } from '../../shared/language/guide/guideTexts';
import { isNews } from '../../shared/language/guide/isNews';
import { showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';
import { changeSettings, settings } from '../settings/settings';
import { showGuide } from './showGuide';

/** Keeps which version was started last, and says once that there is a newer one, with a way to what is new in it. */
export async function tellNews(): Promise<void> {
  const { version } = window.katern;
  const seen = settings.value.seenVersion;
  await changeSettings({ seenVersion: version });
  if (!isNews(seen, version)) return;
  const texts = guideTexts[currentLanguage()];
  showNote({
    text: texts.updated(version),
    action: { label: texts.showNews, run: () => showGuide('news') },
  });
}

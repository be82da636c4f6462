import { backUp } from '../backups/backupStatus';
import { writingTexts } from '../../shared/language/writingTexts';
import { noFilter } from '../../shared/bridge/deskFilter';
import { library, press, shell } from '../session/bridge';
import { showGuide } from '../guide/showGuide';
import { useFullScreen } from '../session/fullScreen';
import { showArticle, showDesk } from '../session/view';
import { createArticle } from '../desk/createArticle';
import { showFilter } from '../desk/deskFilter';
import { useLayoutCommands } from '../desk/useLayoutCommands';
import { searchWanted } from '../desk/searchWanted';
import { useSortCommands } from '../desk/useSortCommands';
import { showFault, showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';
import { changeSettings, useSettings } from '../settings/settings';
import type { Settings } from '../../shared/bridge/shellCalls';
import { useCommand, useTickedCommand } from './commandRegistry';
import { goToRegion } from './goToRegion';
import { showOverlay } from './overlay';

/** Carries out the commands that work everywhere in the window. */
export function useWindowCommands(): void {
  const { theme, language, smartPunctuation } = useSettings();
  useCommand('palette.show', () => showOverlay('palette'));
  useCommand('shortcuts.show', () => showOverlay('shortcuts'));
  useCommand('guide.show', () => showGuide());
  useCommand('news.show', () => showGuide('news'));
  useCommand('settings.show', () => showOverlay('settings'));
  useCommand('library.backUp', () => void backUp());
  useCommand('library.check', () => showOverlay('check'));
  useCommand('site.check', () => showOverlay('site'));
  useCommand('site.export', () => showOverlay('export-site'));
  useCommand('library.restore', () => showOverlay('restore'));
  useCommand('desk.show', () => showDesk('all'));
  useCommand('desk.search', () => {
    showDesk('all');
    searchWanted.set(true);
  });
  useCommand('asked.show', () => {
    showFilter({ ...noFilter, forMe: true });
    showDesk('all');
  });
  useCommand('bin.show', () => showDesk('bin'));
  useCommand('tags.show', () => showDesk('tags'));
  useCommand('pictures.show', () => showDesk('pictures'));
  useCommand('popular.show', () => showDesk('popular'));
  useCommand('figures.read', () => void import('../popularity/readFigures').then((it) => it.chooseFigures()));
  useCommand('package.open', () => void import('../packages/openPackages').then((it) => it.choosePackages()));
  useCommand('server.list', () => showOverlay('server'));
  useCommand('articles.import', () => void import('../copy/takeIn').then((it) => it.chooseCopy()));
  useCommand('article.new', () => void createArticle());
  useCommand('sample.open', () => void openSample());
  useTickedCommand('theme.light', theme === 'light', () => change({ theme: 'light' }));
  useTickedCommand('theme.dark', theme === 'dark', () => change({ theme: 'dark' }));
  useTickedCommand('theme.system', theme === 'system', () => change({ theme: 'system' }));
  useTickedCommand('language.nl', language === 'nl', () => change({ language: 'nl' }));
  useTickedCommand('language.en', language === 'en', () => change({ language: 'en' }));
  useTickedCommand('language.system', language === 'system', () => change({ language: 'system' }));
  useTickedCommand('window.fullScreen', useFullScreen(), () => void shell.call('window:full-screen', {}));
  useTickedCommand('punctuation.toggle', smartPunctuation, () => {
    change({ smartPunctuation: !smartPunctuation });
    showNote({ text: writingTexts[currentLanguage()].smart(!smartPunctuation) });
  });
  useLayoutCommands();
  useSortCommands();
  useCommand('region.next', () => goToRegion(1));
  useCommand('region.previous', () => goToRegion(-1));
}

function change(what: Partial<Settings>): void {
  void changeSettings(what).then((answer) => answer.ok || showFault(answer.fault));
}

/** Opens the article that ships with Katern; one that was put in the bin comes out of it first. */
async function openSample(): Promise<void> {
  const answer = await press.call('sample:open', { language: currentLanguage() });
  if (!answer.ok) return showFault(answer.fault);
  const { id, binnedAt } = answer.value;
  const restored = binnedAt ? await library.call('article:restore', { article: id }) : answer;
  if (restored.ok) showArticle(id);
  else showFault(restored.fault);
}

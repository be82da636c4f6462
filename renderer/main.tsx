import './styles/styles.css';
import { App, Desk } from './App';
import { followKeys } from './palette/keymap';
import { connectBridge } from './session/bridge';
import { createQuietRoot } from './quietRoot';
import { earlyOpened, followPerson, keepStored, loadEarly } from './session/openArticles';
import { painted } from './session/painted';
import { view } from './session/view';
import { followLanguage } from './settings/language';
import { followManuscriptSize } from './settings/manuscriptSize';
import { onMac } from './settings/platform';
import { followSettings, settings } from './settings/settings';
import { followTheme } from './settings/theme';
import { followBackups } from './backups/backupStatus';
import { followFolder } from './folder/followFolder';
import { followLive } from './live/live';
import { followPictures } from './stills/picturesStored';
import { tellRestored } from './backups/restoreLibrary';
import { followMended } from './followMended';
import { followMenu } from './palette/followMenu';
import { keepSuggesting } from './suggestions/keepSuggesting';
import { followSignOff } from './status/signOff';
import { followNewerLibrary } from './session/newerLibrary';

const root = document.querySelector('#window');
if (!root) throw new Error('the page has no #window');

connectBridge();
keepStored();
followPictures();
followSettings();
followPerson();
followSignOff();
followTheme();
followManuscriptSize();
followLanguage();
keepSuggesting();
followKeys();
document.documentElement.classList.toggle('on-mac', onMac);

/** How long the first drawing waits for what is to be shown, in milliseconds. */
const patience = 150;

const draw = (): void => createQuietRoot(root).render(<App />);
const { value: first } = view;
// Usually the article is there in a moment, and drawing an empty strip first would only put the text off.
const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
const early =
  first.at === 'desk'
    ? Promise.all([import('./desk/earlyDesk').then(({ earlyDesk }) => earlyDesk()), Desk.load()])
    : loadEarly(first.id);
void Promise.race([early, late]).then(draw);
// Nor is anything else started while an article with a long history is being taken in.
void painted.then(earlyOpened).then(() => {
  window.katern.painted();
  followMended();
  followNewerLibrary();
  followMenu();
  void import('./export/followProgress').then(({ followProgress }) => followProgress());
  followBackups();
  followFolder();
  followLive();
  void tellRestored();
  void import('./packages/readyDeskKey').then(({ readyDeskKey }) => readyDeskKey());
  if (settings.value.seenVersion !== window.katern.version)
    void import('./guide/tellNews').then(({ tellNews }) => tellNews());
});

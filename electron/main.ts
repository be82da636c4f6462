import { app, dialog } from 'electron';
import path from 'node:path';
import { rowsAtOnce, tagsListed } from '../shared/bridge/deskCalls';
import { articleAsked } from './shell/articleAsked';
import { askerOf } from '../shared/bridge/askerOf';
import { noFilter, questionOf } from '../shared/bridge/deskFilter';
import { dayStarts } from '../shared/language/dates';
import { shellTexts } from '../shared/language/shellTexts';
import { reporterTo } from './bridge/crashReport';
import { exportSample } from './shell/exportSample';
import { Katern } from './shell/Katern';
import { LibraryAhead } from './shell/LibraryAhead';
import { KeptSettings } from './shell/KeptSettings';
import { OpenedPackages } from './shell/OpenedPackages';
import { registerSchemes } from './shell/schemes';
import { systemLanguage } from './shell/settings';

/** Where everything is kept instead of the person's own folder: for tests and for exports without a window. */
const home = process.env['KATERN_HOME'];
if (home) app.setPath('userData', path.resolve(home));

const report = reporterTo(path.join(app.getPath('userData'), 'crashes'), 'main');
// A mistake in the program ends in a report; Electron's own box would stop everything behind it.
process.on('uncaughtException', (error) => report('uncaught', error));
process.on('unhandledRejection', (error) => report('unhandled', error));

registerSchemes();
// Chromium uses no network: not even a name is looked up. What writes together with others is a process of its own.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
// On Linux Chromium asks the system for voices only when it is told to; elsewhere this is nothing.
app.commandLine.appendSwitch('enable-speech-dispatcher');
// As root on Linux Chromium cannot sandbox; asking for it all the same would end the program.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

// As installed (electron-builder.yml): Windows puts window, shortcut and list in the taskbar together by it.
if (process.platform === 'win32') app.setAppUserModelId('nl.katern.app');

const opensSample = app.commandLine.hasSwitch('sample');
/** The article that the system's list of those opened last asks for, or ''. */
const asked = articleAsked(process.argv);
const exportTo = app.commandLine.getSwitchValue('export-sample');

if (exportTo) {
  app.disableHardwareAcceleration();
  void app.whenReady().then(() => exportSample(path.resolve(exportTo), report));
} else if (app.requestSingleInstanceLock()) {
  const kept = new KeptSettings(report);
  const opened = new OpenedPackages();
  const ahead = leftOpen(kept);
  void app.whenReady().then(
    () => start(kept, opened, ahead),
    (error: unknown) => report('start', error),
  );
} else {
  app.quit();
}

/** What is shown first, the article that was open last or the desk; reading begins at once. */
function leftOpen(kept: KeptSettings): LibraryAhead | null {
  const settings = kept.get('settings');
  const first = asked || settings.lastArticle;
  if (opensSample) return null;
  const who = askerOf(settings);
  const question = questionOf(noFilter, 'all', dayStarts(new Date()), who);
  const desk = { question, rows: rowsAtOnce, current: '', who, tags: tagsListed };
  const home = app.getPath('userData');
  return new LibraryAhead(
    {
      entry: path.join(app.getAppPath(), 'out', 'main', 'ahead.mjs'),
      folder: path.join(home, 'library'),
      crashes: path.join(home, 'crashes'),
    },
    first ? { article: first } : { desk },
    report,
  );
}

function start(kept: KeptSettings, opened: OpenedPackages, ahead: LibraryAhead | null): void {
  try {
    const katern = new Katern(kept, opened);
    app.on('second-instance', (_event, argv) => {
      const article = articleAsked(argv);
      if (article) katern.open(article);
      else katern.show();
    });
    app.on('activate', () => katern.show());
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit();
    });
    app.on('will-quit', () => katern.stop());
    katern.start(opensSample ? 'sample' : asked, ahead);
    // The tests end the processes behind the window through this; nothing else reads it.
    Object.assign(globalThis, { katern });
  } catch (error) {
    report('start', error);
    const { noStart, noStartDetail } = shellTexts[systemLanguage()];
    const why = error instanceof Error ? error.message : String(error);
    dialog.showErrorBox(noStart, noStartDetail(why));
    app.exit(1);
  }
}

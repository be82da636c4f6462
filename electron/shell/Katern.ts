import { app, ipcMain, MessageChannelMain, nativeTheme, safeStorage, session } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import { connectCalls } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import { answerCall } from '../../shared/bridge/serveCalls';
import { shellCalls } from '../../shared/bridge/shellCalls';
import type { Settings } from '../../shared/bridge/shellCalls';
import { fail } from '../../shared/faults/Answer';
import type { FromLibrary } from '../bridge/backMessages';
import { reporterTo } from '../bridge/crashReport';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { BackProcess } from './BackProcess';
import { personOf } from '../../shared/bridge/personOf';
import { NativeMenu } from './NativeMenu';
import { colourBar, createWindow, enlarge } from './createWindow';
import { followPower } from './followPower';
import { furnishWindow } from './furnishWindow';
import { hardenContents, hardenSession } from './harden';
import type { OpenedPackages } from './OpenedPackages';
import { PickedArticle } from './PickedArticle';
import { Places } from './Places';
import { serveSchemes } from './schemes';
import { interfaceLanguage } from './settings';
import { KeptLeft } from './KeptLeft';
import type { KeptSettings } from './KeptSettings';
import type { LibraryAhead } from './LibraryAhead';
import { LibraryQuestions } from './LibraryQuestions';
import { LibraryWatch } from './LibraryWatch';
import { KeptToken } from './KeptToken';
import { libraryArguments } from './libraryArguments';
import { LiveProcess } from './LiveProcess';
import { pressArguments } from './pressArguments';
import { shellAnswers } from './shellAnswers';

/** The program: its window, the two processes behind it, and the channels between them. */
export class Katern {
  readonly report: (where: string, error: unknown) => void;
  readonly library = connectCalls<LibraryCalls, LibraryEvents>('library', null);
  readonly press = connectCalls<PressCalls, PressEvents>('press', null);
  readonly places: Places;
  readonly #left: KeptLeft;
  readonly #library: BackProcess;
  readonly #watch = new LibraryWatch({
    ping: () => this.#library.send({ kind: 'ping' }),
    end: () => this.#library.end(),
  });
  readonly #menu: NativeMenu;
  readonly #questions = new LibraryQuestions({
    window: () => this.#window,
    language: () => interfaceLanguage(this.kept.get('settings')),
    again: (anew) => this.#library.send({ kind: 'again', anew }),
    knock: () => this.#library.send({ kind: 'knock' }),
  });
  readonly #press: BackProcess;
  readonly #live: LiveProcess;
  #window: BrowserWindow | null = null;
  #portsWanted = false;
  readonly #picked = new PickedArticle((article) =>
    this.#window?.webContents.send('tell', 'article:picked', { article }),
  );
  /** What was read before the library was there, and answers until it is; null once it is. */
  #ahead: LibraryAhead | null = null;

  constructor(
    private readonly kept: KeptSettings,
    private readonly opened: OpenedPackages,
  ) {
    const crashes = path.join(app.getPath('userData'), 'crashes');
    const built = path.join(app.getAppPath(), 'out', 'main');
    this.report = reporterTo(crashes, 'main');
    this.#left = new KeptLeft(path.join(app.getPath('userData'), 'left.json'), this.report);
    this.#library = new BackProcess(
      'library',
      path.join(built, 'library.mjs'),
      () => libraryArguments(kept),
      () => this.#libraryStarted(),
      (message) => this.#libraryTold(message as FromLibrary),
      this.report,
    );
    this.#press = new BackProcess(
      'press',
      path.join(built, 'press.mjs'),
      pressArguments,
      () => this.#pressStarted(),
      () => undefined,
      this.report,
    );
    this.#live = new LiveProcess({
      file: path.join(built, 'live.mjs'),
      crashes,
      kept,
      token: new KeptToken(kept, safeStorage),
      toLibrary: () => this.#library.connect('live'),
      toPress: () => this.#press.connect('live'),
      toWindow: (port) => {
        if (this.#portsWanted) this.#window?.webContents.postMessage('port', 'live', [port]);
      },
      report: this.report,
    });
    this.#menu = new NativeMenu({ kept, library: this.library, run: this.#run, open: this.open });
    this.places = new Places((token, file) => this.#press.send({ kind: 'place', token, path: file }));
  }

  /**
   * Starts everything; `open` is an article to show at once, or ''. Where what is shown first is read ahead, the
   * library waits until the window's page is there.
   */
  start(open: string, ahead: LibraryAhead | null): void {
    this.#ahead = ahead;
    if (!ahead) this.#library.start();
    void ahead?.read.then((read) => {
      if (read) return;
      this.#libraryThere();
      this.#library.start();
    });
    hardenContents((line) => this.report('security', line));
    hardenSession(session.defaultSession, (line) => this.report('security', line));
    const folders = {
      windowFolder: path.join(app.getAppPath(), 'out', 'renderer'),
      guideFolder: path.join(app.getAppPath(), 'resources', 'guide', 'screens'),
    };
    serveSchemes(session.defaultSession, folders, this.press);
    this.#serveShell();
    this.#openWindow(open);
    // A window that is not there yet asks for itself which ones wait.
    this.opened.tell(() => {
      this.#window?.webContents.send('tell', 'package:waiting', {});
      this.show();
    });
    followPower(() => this.#window?.webContents.send('tell', 'store:now', {}));
    nativeTheme.on('updated', () => {
      if (this.#window) colourBar(this.#window, this.kept.get('settings').windowSize);
    });
  }

  /** Starts only what works without a window: for an export from the command line. */
  startWithoutWindow(): void {
    this.#library.start();
    this.#press.start();
  }

  /** The process ids of the processes behind the window, for tests that end them. */
  get backPids(): Record<'library' | 'press' | 'live', number | undefined> {
    return { library: this.#library.pid, press: this.#press.pid, live: this.#live.pid };
  }

  /** Asks the library whether it is there, as the watch does by itself; for tests that do not wait for it. */
  beat(): void {
    this.#watch.beat();
  }

  /** Brings the window to the front, or opens it again where programs live without windows. */
  show(): void {
    if (!this.#window) {
      this.#openWindow('');
      return;
    }
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  stop(): void {
    this.#ahead?.end();
    this.#left.stop();
    this.#watch.stop();
    this.#live.stop();
    this.#press.stop();
    this.#library.stop();
  }

  #openWindow(open: string): void {
    const preload = path.join(app.getAppPath(), 'out', 'preload', 'preload.cjs');
    const first = open || this.kept.get('settings').lastArticle;
    const left = { left: this.#left.of(first), leftDesk: this.#left.desk };
    const window = createWindow(this.kept, left, preload, open);
    this.#window = window;
    this.#portsWanted = false;
    this.#picked.windowMade();
    furnishWindow(window, () => interfaceLanguage(this.kept.get('settings')), this.#run);
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      this.report('window', new Error(`gone: ${reason}`));
      if (reason === 'clean-exit' || window.isDestroyed()) return;
      this.#openAnew();
    });
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
    });
  }

  /**
   * Puts a new window in the place of the one there is. Not loaded again: what a window is handed, the settings and
   * the open article, is of when it was made.
   */
  #openAnew(): void {
    const before = this.#window;
    this.#openWindow('');
    before?.destroy();
  }

  #serveShell(): void {
    const answers = shellAnswers({
      kept: this.kept,
      left: this.#left,
      watch: this.#watch,
      places: this.places,
      opened: this.opened,
      live: this.#live,
      library: this.library,
      press: this.press,
      windowOf: () => this.#window,
      settingsChanged: (settings) => this.#settingsChanged(settings),
      backupsChanged: () => this.#tellBackups(),
      sharedChanged: () => this.#tellShared(),
      restored: () => this.#openAnew(),
      report: this.report,
    });
    const isWindow = (event: Electron.IpcMainEvent | Electron.IpcMainInvokeEvent): boolean =>
      event.sender === this.#window?.webContents && event.senderFrame?.parent === null;
    ipcMain.handle('ask', (event, call: unknown, ask: unknown) => {
      if (!isWindow(event))
        return fail({ kind: 'call-malformed', call: String(call), problem: 'unknown sender' });
      return answerCall(shellCalls, answers, String(call), ask, this.report);
    });
    ipcMain.handle('place', (event, file: unknown) => {
      return isWindow(event) && typeof file === 'string' && path.isAbsolute(file)
        ? this.places.add(file)
        : null;
    });
    ipcMain.on('ports:wanted', (event) => {
      if (!isWindow(event)) return;
      this.#portsWanted = true;
      // Sooner it would put off the window's first drawing more, later the first keys would wait longer (0103).
      this.#library.start();
      this.#handPort('library', this.#library);
      this.#handPort('press', this.#press);
      this.#live.handPort();
      const ahead = this.#ahead;
      void (ahead?.read ?? Promise.resolve(null)).then((read) => {
        if (event.sender.isDestroyed()) return;
        event.sender.postMessage('ahead', read);
        if (ahead && ahead === this.#ahead) this.#lendPort(ahead, event.sender);
      });
    });
    ipcMain.on('window:painted', (event) => {
      if (!isWindow(event)) return;
      this.#startTheRest();
      this.#picked.windowPainted();
    });
  }

  /**
   * Starts what the window's first drawing does not take. Until it is there the processor has enough to
   * do; press is the largest of the processes, and what is asked of it waits.
   */
  #startTheRest(): void {
    void this.#library.listening().then(() => {
      this.#press.start();
      this.#live.begin();
    });
    this.kept.prepare();
    this.#menu.show();
  }

  /** Gives a window a way to who answers until the library is there. */
  #lendPort(ahead: LibraryAhead, window: Electron.WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    if (ahead.lendTo(portOfMessagePortMain(port1))) window.postMessage('port', 'lent', [port2]);
  }

  /** From now on the library answers for itself. */
  #libraryThere(): void {
    if (!this.#ahead) return;
    this.#ahead.end();
    this.#ahead = null;
    this.#handPort('library', this.#library);
  }

  #handPort(room: 'library' | 'press', process: BackProcess): void {
    // A library that is still opening would let wait what can be answered already.
    if (room === 'library' && this.#ahead) return;
    const port = this.#portsWanted ? process.connect('window') : null;
    if (port) this.#window?.webContents.postMessage('port', room, [port]);
  }

  #libraryTold(message: FromLibrary): void {
    if (message.kind === 'opening') this.#watch.opening();
    else this.#watch.heard();
    if (message.kind === 'opened' || message.kind === 'not-opened') this.#libraryThere();
    if (message.kind === 'knocked') this.show();
    if (message.kind === 'not-opened') this.#questions.notOpened(message.fault);
    if (message.kind !== 'opened') return;
    this.#questions.opened();
    if (!this.kept.get('libraryKnown')) this.kept.set('libraryKnown', true);
  }

  #libraryStarted(): void {
    this.#watch.opening();
    const mine = this.#library.connect('main');
    if (mine) this.library.reconnect(portOfMessagePortMain(mine));
    this.#tellBackups();
    this.#tellShared();
    this.#handPort('library', this.#library);
    this.#joinBackProcesses();
    this.#live.joinLibrary();
  }

  #pressStarted(): void {
    const mine = this.#press.connect('main');
    if (mine) this.press.reconnect(portOfMessagePortMain(mine));
    this.#handPort('press', this.#press);
    this.#joinBackProcesses();
    this.#live.joinPress();
    this.places.tellAll();
  }

  /** Gives press its own way to the library. */
  #joinBackProcesses(): void {
    if (!this.#press.running || !this.#library.running) return;
    const port = this.#library.connect('press');
    if (port) this.#press.send({ kind: 'library' }, [port]);
  }

  /** Tells the library where its copies go besides its own folder, and how much room they may take. */
  #tellBackups(): void {
    this.#library.send({ kind: 'backups', ...this.kept.get('backups') });
  }

  /** Tells the library which folder it shares with other desks, and who works here. */
  #tellShared(): void {
    const { place } = this.kept.get('sharedFolder');
    this.#library.send({ kind: 'shared-folder', place, name: personOf(this.kept.get('settings')).name });
  }

  #settingsChanged(settings: Settings): void {
    this.#tellShared();
    nativeTheme.themeSource = settings.theme;
    if (this.#window) enlarge(this.#window, settings.windowSize);
    this.#window?.webContents.send('tell', 'settings', settings);
    this.#live.follow();
    this.#menu.show();
  }

  /** Has the window carry out a command. */
  readonly #run = (id: string): void => {
    this.#window?.webContents.send('tell', 'command', { id });
  };

  /** Brings the window to the front and has it open an article. */
  readonly open = (article: string): void => {
    if (!this.#window) return this.#openWindow(article);
    this.show();
    this.#picked.pick(article);
  };
}

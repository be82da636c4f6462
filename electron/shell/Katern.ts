import { app, ipcMain, Menu, nativeTheme, session } from 'electron';
import type { BrowserWindow } from 'electron';
import type Store from 'electron-store';
import path from 'node:path';
import { connectCalls } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import { answerCall } from '../../shared/bridge/serveCalls';
import { shellCalls } from '../../shared/bridge/shellCalls';
import type { Settings } from '../../shared/bridge/shellCalls';
import { fail } from '../../shared/faults/Answer';
import { reporterTo } from '../bridge/crashReport';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { BackProcess } from './BackProcess';
import { buildMenu } from './buildMenu';
import { colourBar, createWindow } from './createWindow';
import { guardQuitting } from './guardQuitting';
import { hardenContents, hardenSession } from './harden';
import { Places } from './Places';
import { serveSchemes } from './schemes';
import { interfaceLanguage } from './settings';
import type { Kept } from './settings';
import { shellService } from './shellService';

/**
 * How long after the window's first script press is started, in milliseconds. It is the largest of the
 * processes, and until one can write the others need the processor more; what is asked of it waits.
 */
const pressAfter = 400;

/** The program: its window, the two processes behind it, and the channels between them. */
export class Katern {
  readonly report: (where: string, error: unknown) => void;
  readonly library = connectCalls<LibraryCalls, LibraryEvents>('library', null);
  readonly press = connectCalls<PressCalls, PressEvents>('press', null);
  readonly places: Places;
  readonly #library: BackProcess;
  readonly #press: BackProcess;
  #window: BrowserWindow | null = null;
  #portsWanted = false;
  #pressTimer: NodeJS.Timeout | null = null;

  constructor(private readonly kept: Store<Kept>) {
    const crashes = path.join(app.getPath('userData'), 'crashes');
    const folder = path.join(app.getPath('userData'), 'library');
    const built = path.join(app.getAppPath(), 'out', 'main');
    this.report = reporterTo(crashes, 'main');
    this.#library = new BackProcess(
      'library',
      path.join(built, 'library.mjs'),
      [folder, crashes],
      () => this.#libraryStarted(),
      this.report,
    );
    this.#press = new BackProcess(
      'press',
      path.join(built, 'press.mjs'),
      [path.join(folder, 'cache'), path.join(app.getAppPath(), 'resources'), crashes],
      () => this.#pressStarted(),
      this.report,
    );
    this.places = new Places((token, file) => this.#press.send({ kind: 'place', token, path: file }));
  }

  /** Starts everything; `open` is an article to show at once, or ''. */
  start(open: string): void {
    this.#library.start();
    hardenContents((line) => this.report('security', line));
    hardenSession(session.defaultSession, (line) => this.report('security', line));
    serveSchemes(session.defaultSession, path.join(app.getAppPath(), 'out', 'renderer'), this.press);
    this.#serveShell();
    this.#openWindow(open);
    nativeTheme.on('updated', () => {
      if (this.#window) colourBar(this.#window);
    });
    this.#showMenu(this.kept.get('settings'));
  }

  /** Starts only what works without a window: for an export from the command line. */
  startWithoutWindow(): void {
    this.#library.start();
    this.#press.start();
  }

  /** The process ids of the two processes behind the window, for tests that end them. */
  get backPids(): { library: number | undefined; press: number | undefined } {
    return { library: this.#library.pid, press: this.#press.pid };
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
    if (this.#pressTimer) clearTimeout(this.#pressTimer);
    this.#press.stop();
    this.#library.stop();
  }

  #openWindow(open: string): void {
    const preload = path.join(app.getAppPath(), 'out', 'preload', 'preload.cjs');
    const window = createWindow(this.kept, preload, open);
    this.#window = window;
    this.#portsWanted = false;
    guardQuitting(window, () => interfaceLanguage(this.kept.get('settings')));
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      this.report('window', new Error(`gone: ${reason}`));
      if (reason === 'clean-exit' || window.isDestroyed()) return;
      // Not loaded again: what a window is handed, the settings and the open article, is of when it was made.
      this.#openWindow('');
      window.destroy();
    });
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
    });
  }

  #serveShell(): void {
    const service = shellService(
      this.kept,
      this.places,
      () => this.#window,
      (settings) => this.#settingsChanged(settings),
    );
    const isWindow = (event: Electron.IpcMainEvent | Electron.IpcMainInvokeEvent): boolean =>
      event.sender === this.#window?.webContents && event.senderFrame?.parent === null;
    ipcMain.handle('ask', (event, call: unknown, ask: unknown) => {
      if (!isWindow(event))
        return fail({ kind: 'call-malformed', call: String(call), problem: 'unknown sender' });
      return answerCall(shellCalls, service, String(call), ask, this.report);
    });
    ipcMain.handle('place', (event, file: unknown) => {
      return isWindow(event) && typeof file === 'string' && path.isAbsolute(file)
        ? this.places.add(file)
        : null;
    });
    ipcMain.on('ports:wanted', (event) => {
      if (!isWindow(event)) return;
      this.#portsWanted = true;
      this.#handPort('library', this.#library);
      this.#handPort('press', this.#press);
      this.#pressTimer ??= setTimeout(() => this.#press.start(), pressAfter);
    });
  }

  #handPort(room: 'library' | 'press', process: BackProcess): void {
    const port = this.#portsWanted ? process.connect('window') : null;
    if (port) this.#window?.webContents.postMessage('port', room, [port]);
  }

  #libraryStarted(): void {
    const mine = this.#library.connect('main');
    if (mine) this.library.reconnect(portOfMessagePortMain(mine));
    this.#handPort('library', this.#library);
    this.#joinBackProcesses();
  }

  #pressStarted(): void {
    const mine = this.#press.connect('main');
    if (mine) this.press.reconnect(portOfMessagePortMain(mine));
    this.#handPort('press', this.#press);
    this.#joinBackProcesses();
    this.places.tellAll();
  }

  /** Gives press its own way to the library. */
  #joinBackProcesses(): void {
    if (!this.#press.running || !this.#library.running) return;
    const port = this.#library.connect('press');
    if (port) this.#press.send({ kind: 'library' }, [port]);
  }

  #settingsChanged(settings: Settings): void {
    nativeTheme.themeSource = settings.theme;
    this.#window?.webContents.send('tell', 'settings', settings);
    this.#showMenu(settings);
  }

  #showMenu(settings: Settings): void {
    const language = interfaceLanguage(settings);
    Menu.setApplicationMenu(
      buildMenu(language, (id) => this.#window?.webContents.send('tell', 'command', { id })),
    );
  }
}

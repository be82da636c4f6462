import type { BackupCalls, BackupEvents } from '../../shared/bridge/backupCalls';
import type { CheckCalls, CheckEvents } from '../../shared/bridge/checkCalls';
import type { FolderCalls, FolderEvents } from '../../shared/bridge/folderCalls';
import { connectCalls } from '../../shared/bridge/connectCalls';
import type { AskOf, ValueOf } from '../../shared/bridge/Call';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { Handed, ReadAhead } from '../../shared/bridge/Preloaded';
import type { LiveCalls, LiveEvents } from '../../shared/bridge/liveCalls';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import type { ShellCalls, ShellEvents } from '../../shared/bridge/shellCalls';
import type { Answer } from '../../shared/faults/Answer';
import { Observable } from './Observable';
import { storedHere } from './StoredHere';
import './preload';
import { windowPort } from './windowPort';

type AllLibraryCalls = LibraryCalls & BackupCalls & CheckCalls & FolderCalls;

const libraryProcess = connectCalls<
  AllLibraryCalls,
  LibraryEvents & BackupEvents & CheckEvents & FolderEvents
>('library', null);

/** What is asked to be kept: until it is answered, not everything is on disk. What is typed has a queue that says so. */
const keeping: ReadonlySet<string> = new Set<keyof AllLibraryCalls | keyof ShellCalls>([
  'article:create',
  'article:import',
  'article:duplicate',
  'article:bin',
  'article:restore',
  'articles:change',
  'articles:replace',
  'articles:take-back',
  'backups:restore',
  'backups:restore-article',
  'editions:remove',
  'editions:store',
  'own-words:keep',
  'own-words:remove',
  'popularity:store',
  'settings:store',
  'sign-off:store',
  'site:store',
  'views:remove',
  'views:store',
  'words:keep',
  'words:remove',
]);

/** The library process, as the window sees it. */
export const library: typeof libraryProcess = {
  ...libraryProcess,
  call: (id, ask) => {
    const answering = libraryProcess.call(id, ask);
    return keeping.has(id) ? storedHere.during(answering) : answering;
  },
};

/** The press process, as the window sees it. */
export const press = connectCalls<PressCalls, PressEvents>('press', null);

/** The process that writes together with other desks, as the window sees it; there only while that is switched on. */
export const live = connectCalls<LiveCalls, LiveEvents>('live', null);

/** How often that process has been there anew; 0 for never, and then nothing may be asked of it. */
export const livePort = new Observable(0);

const hearing = new Map<keyof ShellEvents, Set<(value: never) => void>>();

/** Main, as the window sees it: dialogs, settings, the menu. */
export const shell = {
  call<Id extends keyof ShellCalls & string>(
    id: Id,
    ask: AskOf<ShellCalls[Id]>,
  ): Promise<Answer<ValueOf<ShellCalls[Id]>>> {
    const answering = window.katern.ask(id, ask) as Promise<Answer<ValueOf<ShellCalls[Id]>>>;
    return keeping.has(id) ? storedHere.during(answering) : answering;
  },
  on<E extends keyof ShellEvents>(event: E, heard: (value: ShellEvents[E]) => void): () => void {
    const listeners = hearing.get(event) ?? new Set();
    hearing.set(event, listeners);
    listeners.add(heard as (value: never) => void);
    return () => listeners.delete(heard as (value: never) => void);
  },
};

/** Whether the library itself answers by now; before that, what was read ahead may. */
export const libraryThere = new Observable(false);

let giveAhead: (read: ReadAhead | null) => void = () => undefined;

/** What is shown first, as main had it read before the library was there; null when it had not. */
export const ahead = new Promise<ReadAhead | null>((resolve) => (giveAhead = resolve));

/** Connects the three; called once, before anything is shown. */
export function connectBridge(): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window) return;
    const handed = event.data as Handed | null;
    const [port] = event.ports;
    if (handed?.katern === 'ahead') giveAhead(handed.read);
    if (handed?.katern === 'lent' && port) library.lend(windowPort(port));
    if (handed?.katern === 'library' && port) {
      library.reconnect(windowPort(port));
      libraryThere.set(true);
    }
    if (handed?.katern === 'press' && port) press.reconnect(windowPort(port));
    if (handed?.katern === 'live' && port) {
      live.reconnect(windowPort(port));
      livePort.set(livePort.value + 1);
    }
  });
  window.katern.hear((event, value) => {
    for (const listener of hearing.get(event as keyof ShellEvents) ?? []) listener(value as never);
  });
  window.katern.wantPorts();
}

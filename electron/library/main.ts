import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { backupCalls } from '../../shared/bridge/backupCalls';
import type { BackupEvents } from '../../shared/bridge/backupCalls';
import type { CheckEvents } from '../../shared/bridge/checkCalls';
import { checkCalls } from '../../shared/bridge/checkCalls';
import type { FolderEvents } from '../../shared/bridge/folderCalls';
import { folderCalls } from '../../shared/bridge/folderCalls';
import { fileURLToPath } from 'node:url';
import { tell } from '../../shared/bridge/connectCalls';
import type { LibraryEvents } from '../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../shared/bridge/libraryCalls';
import type { Port } from '../../shared/bridge/Port';
import type { Answer } from '../../shared/faults/Answer';
import type { FromLibrary } from '../bridge/backMessages';
import { toLibrary } from '../bridge/backMessages';
import { serveCalls } from '../../shared/bridge/serveCalls';
import { reporterTo } from '../bridge/crashReport';
import { endOnMistake, parentPort } from '../bridge/parentPort';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { Backups } from './backups/Backups';
import { backupSettings } from './backups/CopySchedule';
import { BringThread } from './bringing/BringThread';
import { LibraryCheck } from './check/LibraryCheck';
import { deskInThread } from './desk/deskInThread';
import { HistoryThread } from './history/HistoryThread';
import { canBeKnockedAt, hearKnocks, knock } from './knock';
import { folderThread } from './folder/folderThread';
import { SharedFolder, sharedFolderSettings } from './folder/SharedFolder';
import { LibraryAlone } from './LibraryAlone';
import { LibraryDoor } from './LibraryDoor';
import { LibraryPlace } from './LibraryPlace';
import type { Library } from './Library';
import { openAnew, openLibrary } from './openLibrary';
import { tellsOthers } from './tellsOthers';

const [, , folder, crashes, copies, copyToRead, known] = process.argv;
if (!folder || !crashes || !copies || !copyToRead) {
  throw new Error('the library is started with its folder and those for crashes, copies and reading');
}

type Served = 'window' | 'press' | 'main' | 'live';
type Told = LibraryEvents & BackupEvents & CheckEvents & FolderEvents;

const report = reporterTo(crashes, 'library');
endOnMistake(report);

/** Who is served, and who that is. */
const ports = new Map<Port, Served>();
let listening = false;
const alone = new LibraryAlone(folder, known === 'known');
const place = new LibraryPlace(folder, () => {
  // Main starts this process again, and that opens what lies there now.
  report('library', new Error('another library has taken its place'));
  process.exit(1);
});
const start = {
  folder,
  now: Date.now,
  newId: randomUUID,
  report,
  desk: (at: string) => deskInThread(new URL('./desk.mjs', import.meta.url), at, crashes, report),
  copyToRead,
  bring: (at: string) => new BringThread(fileURLToPath(new URL('./bring.mjs', import.meta.url)), at, report),
  history: (at: string) =>
    new HistoryThread(fileURLToPath(new URL('./history.mjs', import.meta.url)), {
      folder: at,
      progressed: (article, done, total) => tellAll('history:progress', { article, done, total }),
      report,
    }),
};
/** Told of changes once it is there. */
let sharedFolder: SharedFolder | null = null;
const door = new LibraryDoor({
  open: () => inPlace(() => openLibrary(start)),
  openAnew: () => inPlace(() => openAnew(start)),
  gone: () => place.fault(),
  place: folder,
  now: () => performance.now(),
  changed: (articles) => {
    tellAll('desk:changed', { articles });
    sharedFolder?.touched();
  },
  changing: {
    stored: (article, sequence) => tellAll('article:stored', { article, sequence }),
    progressed: (job, done, total) => tellAll('articles:progress', { job, done, total }),
    originalStored: (hash) => tellAll('original:stored', { hash }),
  },
  mended: () => tellAll('library:mended', {}),
  report,
});

const backups = new Backups({
  folder,
  root: copies,
  library: door,
  thread: new URL('./backups.mjs', import.meta.url),
  now: Date.now,
  changed: (status) => tellAll('backups:changed', status),
});
backups.start();

const check = new LibraryCheck({
  folder,
  door,
  thread: new URL('./check.mjs', import.meta.url),
  progressed: (progress) => tellAll('check:progress', progress),
  report,
});

const folderShared = new SharedFolder({
  calls: door.calls,
  room: folderThread(new URL('./folder.mjs', import.meta.url), folder, report),
  now: Date.now,
  changed: (state) => tellAll('shared-folder:changed', state),
  came: (came) => tellAll('shared-folder:came', came),
});
sharedFolder = folderShared;

const served = { ...libraryCalls, ...backupCalls, ...checkCalls, ...folderCalls };

parentPort().on('message', ({ data, ports: [first] }) => {
  const settings = v.safeParse(backupSettings, data);
  if (settings.success) return backups.set(settings.output);
  const shared = v.safeParse(sharedFolderSettings, data);
  if (shared.success) return folderShared.set(shared.output);
  const message = v.safeParse(toLibrary, data);
  if (message.success && message.output.kind === 'serve' && first)
    serve(portOfMessagePortMain(first), message.output.to);
  else if (message.success && message.output.kind === 'again') void again(message.output.anew);
  else if (message.success && message.output.kind === 'knock') askForward(folder);
  else if (message.success && message.output.kind === 'ping') tellMain({ kind: 'pong' });
  else report('message', new Error('main asked for something the library does not do'));
});

tellMain({ kind: 'listening' });

/** Opens it as its only Katern, and notes that it is open, and where. */
function inPlace(open: () => Answer<Library>): Answer<Library> {
  tellMain({ kind: 'opening' });
  const opened = alone.open(open);
  if (opened.ok) {
    place.note();
    listenAtDoor(start.folder, opened.value.onlyRead);
  }
  tellMain(opened.ok ? { kind: 'opened' } : { kind: 'not-opened', fault: opened.fault });
  return opened;
}

/** Without it only nobody can ask this Katern to come to the front. */
function listenAtDoor(folder: string, onlyRead: boolean): void {
  // Nothing is made in a folder that is only read.
  if (listening || (onlyRead && !canBeKnockedAt(folder))) return;
  try {
    hearKnocks(folder, () => tellMain({ kind: 'knocked' }));
    listening = true;
  } catch (error) {
    report('knock', error);
  }
}

/** The other Katern may have ended meanwhile. */
function askForward(folder: string): void {
  try {
    knock(folder);
  } catch (error) {
    report('knock', error);
  }
}

function serve(port: Port, to: Served): void {
  ports.set(port, to);
  port.whenClosed(() => ports.delete(port));
  const calls = { ...door.calls, ...backups.calls, ...check.calls, ...folderShared.calls };
  serveCalls(
    port,
    served,
    tellsOthers(calls, (article, sequence) => {
      for (const [other, who] of ports)
        if (other !== port && (who === 'window' || who === 'live'))
          tell<Told, 'article:stored'>(other, 'article:stored', { article, sequence });
    }),
    report,
  );
}

/** The person did something about what kept the library shut; `anew` allows for a new one. */
async function again(anew: boolean): Promise<void> {
  if (anew) alone.forget();
  await door.again();
}

function tellMain(message: FromLibrary): void {
  parentPort().postMessage(message);
}

function tellAll<E extends keyof Told>(event: E, value: Told[E]): void {
  for (const port of ports.keys()) tell<Told, E>(port, event, value);
}

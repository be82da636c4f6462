import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { backupCalls } from '../../shared/bridge/backupCalls';
import type { BackupEvents } from '../../shared/bridge/backupCalls';
import { tell } from '../../shared/bridge/connectCalls';
import type { LibraryEvents } from '../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../shared/bridge/libraryCalls';
import type { Port } from '../../shared/bridge/Port';
import { serveCalls } from '../../shared/bridge/serveCalls';
import { reporterTo } from '../bridge/crashReport';
import { endOnMistake, parentPort } from '../bridge/parentPort';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { Backups } from './backups/Backups';
import { backupSettings } from './backups/CopySchedule';
import { LibraryDoor } from './LibraryDoor';
import { openAnew, openLibrary } from './openLibrary';

const [, , folder, crashes, copies] = process.argv;
if (!folder || !crashes || !copies) {
  throw new Error('the library is started with its folder, the crash folder and the folder of copies');
}

type Told = LibraryEvents & BackupEvents;

const report = reporterTo(crashes, 'library');
endOnMistake(report);

const ports = new Set<Port>();
const start = { folder, now: Date.now, newId: randomUUID, report };
const door = new LibraryDoor({
  open: () => openLibrary(start),
  openAnew: () => openAnew(start),
  now: Date.now,
  changed: (articles) => tellAll('desk:changed', { articles }),
  changing: {
    stored: (article, sequence) => tellAll('article:stored', { article, sequence }),
    progressed: (job, done, total) => tellAll('articles:progress', { job, done, total }),
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

const served = { ...libraryCalls, ...backupCalls };

parentPort().on('message', ({ data, ports: handed }) => {
  const settings = v.safeParse(backupSettings, data);
  if (settings.success) return backups.set(settings.output);
  const [first] = handed;
  if ((data as { kind?: unknown } | null)?.kind !== 'serve' || !first) {
    report('message', new Error('main asked for something the library does not do'));
    return;
  }
  const port = portOfMessagePortMain(first);
  ports.add(port);
  port.whenClosed(() => ports.delete(port));
  serveCalls(port, served, { ...door.calls, ...backups.calls }, report);
});

parentPort().postMessage('listening');

function tellAll<E extends keyof Told>(event: E, value: Told[E]): void {
  for (const port of ports) tell<Told, E>(port, event, value);
}

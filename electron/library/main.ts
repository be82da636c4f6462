import { randomUUID } from 'node:crypto';
import { tell } from '../../shared/bridge/connectCalls';
import type { LibraryEvents } from '../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../shared/bridge/libraryCalls';
import type { Port } from '../../shared/bridge/Port';
import { serveCalls } from '../../shared/bridge/serveCalls';
import { reporterTo } from '../bridge/crashReport';
import { endOnMistake, parentPort } from '../bridge/parentPort';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { LibraryDoor } from './LibraryDoor';
import { openAnew, openLibrary } from './openLibrary';

const [, , folder, crashes] = process.argv;
if (!folder || !crashes) throw new Error('the library is started with its folder and the crash folder');

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

parentPort().on('message', ({ data, ports: handed }) => {
  const [first] = handed;
  if ((data as { kind?: unknown } | null)?.kind !== 'serve' || !first) {
    report('message', new Error('main asked for something the library does not do'));
    return;
  }
  const port = portOfMessagePortMain(first);
  ports.add(port);
  port.whenClosed(() => ports.delete(port));
  serveCalls(port, libraryCalls, door.calls, report);
});

parentPort().postMessage('listening');

function tellAll<E extends keyof LibraryEvents>(event: E, value: LibraryEvents[E]): void {
  for (const port of ports) tell<LibraryEvents, E>(port, event, value);
}

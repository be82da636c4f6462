import { randomUUID } from 'node:crypto';
import { tell } from '../../shared/bridge/connectCalls';
import type { LibraryEvents } from '../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../shared/bridge/libraryCalls';
import type { Port } from '../../shared/bridge/Port';
import { serveCalls } from '../../shared/bridge/serveCalls';
import { reporterTo } from '../bridge/crashReport';
import type { MessagePortMainLike } from '../bridge/portOfMessagePortMain';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { callsWhenOpen } from './callsWhenOpen';
import { openLibrary } from './openLibrary';

/** What Electron gives a utility process to hear main by. */
interface ParentPort {
  on(event: 'message', heard: (event: { data: unknown; ports: MessagePortMainLike[] }) => void): void;
}

const [, , folder, crashes] = process.argv;
if (!folder || !crashes) throw new Error('the library is started with its folder and the crash folder');

const report = reporterTo(crashes, 'library');
// A mistake in the program: the state may be anything, so end; main starts the library again.
process.on('uncaughtException', (error) => {
  report('uncaught', error);
  process.exit(1);
});
process.on('unhandledRejection', (error) => {
  report('unhandled', error);
  process.exit(1);
});

const ports = new Set<Port>();
const calls = callsWhenOpen(() => {
  const opened = openLibrary({ folder, now: Date.now, newId: randomUUID, report });
  if (opened.ok) opened.value.whenChanged(tellAll);
  return opened;
}, Date.now);

const { parentPort } = process as unknown as { parentPort: ParentPort };
parentPort.on('message', ({ data, ports: handed }) => {
  const [first] = handed;
  if ((data as { kind?: unknown } | null)?.kind !== 'serve' || !first) {
    report('message', new Error('main asked for something the library does not do'));
    return;
  }
  const port = portOfMessagePortMain(first);
  ports.add(port);
  port.whenClosed(() => ports.delete(port));
  serveCalls(port, libraryCalls, calls, report);
});

function tellAll(articles: string[]): void {
  for (const port of ports) tell<LibraryEvents, 'desk:changed'>(port, 'desk:changed', { articles });
}

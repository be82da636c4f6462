import { randomUUID } from 'node:crypto';
import { tell } from '../../shared/bridge/connectCalls';
import type { LibraryEvents } from '../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../shared/bridge/libraryCalls';
import type { Port } from '../../shared/bridge/Port';
import { serveCalls } from '../../shared/bridge/serveCalls';
import { reporterTo } from '../bridge/crashReport';
import { endOnMistake, parentPort } from '../bridge/parentPort';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { callsWhenOpen } from './callsWhenOpen';
import { openLibrary } from './openLibrary';

const [, , folder, crashes] = process.argv;
if (!folder || !crashes) throw new Error('the library is started with its folder and the crash folder');

const report = reporterTo(crashes, 'library');
endOnMistake(report);

const ports = new Set<Port>();
const calls = callsWhenOpen(() => {
  const opened = openLibrary({ folder, now: Date.now, newId: randomUUID, report });
  if (opened.ok) opened.value.whenChanged(tellAll);
  return opened;
}, Date.now);

parentPort().on('message', ({ data, ports: handed }) => {
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

parentPort().postMessage('listening');

function tellAll(articles: string[]): void {
  for (const port of ports) tell<LibraryEvents, 'desk:changed'>(port, 'desk:changed', { articles });
}

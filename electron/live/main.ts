import * as v from 'valibot';
import { personColours } from '../../shared/article/Person';
import { connectCalls, tell } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { LiveEvents } from '../../shared/bridge/liveCalls';
import { liveCalls } from '../../shared/bridge/liveCalls';
import type { Port } from '../../shared/bridge/Port';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import { serveCalls } from '../../shared/bridge/serveCalls';
import { reporterTo } from '../bridge/crashReport';
import { endOnMistake, parentPort } from '../bridge/parentPort';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { LiveDesk } from './LiveDesk';

const [, , crashes] = process.argv;
if (!crashes) throw new Error('writing together is started with the folder for crashes');

const report = reporterTo(crashes, 'live');
endOnMistake(report);

/** What main says to this process, beside the calls. */
const fromMain = v.variant('kind', [
  v.object({ kind: v.literal('serve'), to: v.picklist(['window', 'main']) }),
  v.object({ kind: v.literal('library') }),
  v.object({ kind: v.literal('press') }),
  v.object({
    kind: v.literal('set'),
    address: v.string(),
    token: v.string(),
    person: v.string(),
    name: v.string(),
    initials: v.string(),
    colour: v.picklist(['', ...personColours]),
  }),
]);

/** Shorter than people would ever be apart, for tests. */
const apartFor = Number(process.env['KATERN_APART_FOR']);

const ports = new Set<Port>();
const library = connectCalls<LibraryCalls, LibraryEvents>('library', null);
const press = connectCalls<PressCalls, PressEvents>('press', null);
const desk = new LiveDesk({
  library,
  press,
  tell: (event, value) => {
    for (const port of ports) tell<LiveEvents, typeof event>(port, event, value);
  },
  now: Date.now,
  ...(apartFor > 0 && { apartFor }),
});

parentPort().on('message', ({ data, ports: [first] }) => {
  const message = v.safeParse(fromMain, data);
  if (message.success && message.output.kind === 'set') desk.set(message.output);
  else if (message.success && message.output.kind === 'library' && first) {
    library.reconnect(portOfMessagePortMain(first));
    desk.beginAgain();
  } else if (message.success && message.output.kind === 'press' && first) {
    press.reconnect(portOfMessagePortMain(first));
  } else if (message.success && message.output.kind === 'serve' && first) {
    const port = portOfMessagePortMain(first);
    ports.add(port);
    port.whenClosed(() => ports.delete(port));
    serveCalls(port, liveCalls, desk.calls, report);
  } else report('message', new Error('main asked for something that writing together does not do'));
});

parentPort().postMessage({ kind: 'listening' });

import path from 'node:path';
import * as v from 'valibot';
import { connectCalls, tell } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import { fileToken } from '../../shared/bridge/parsers';
import type { Port } from '../../shared/bridge/Port';
import type { PressEvents } from '../../shared/bridge/pressCalls';
import { pressCalls } from '../../shared/bridge/pressCalls';
import { serveCalls } from '../../shared/bridge/serveCalls';
import { reporterTo } from '../bridge/crashReport';
import { endOnMistake, parentPort } from '../bridge/parentPort';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { loadCreditRules } from './pictures/loadCreditRules';
import { PicturePool } from './pictures/PicturePool';
import { PressPictures } from './PressPictures';
import { PressRoom } from './PressRoom';
import { pressService } from './pressService';
import { tellSparingly } from './tellSparingly';
import { SpellingThread } from './spelling/SpellingThread';

const [, , cache, resources, crashes, themes, ownRules, key, desk] = process.argv;
if (!cache || !resources || !crashes || !themes || !ownRules || !key || !desk) {
  throw new Error(
    "the press is started with the folders of the cache, resources, crashes and own themes, the own credit rules, the own key, and the folder of the desk's key",
  );
}

const report = reporterTo(crashes, 'press');
endOnMistake(report);

/** What main says to the press, beside the calls. */
const fromMain = v.variant('kind', [
  v.object({ kind: v.literal('serve'), to: v.picklist(['window', 'main', 'live']) }),
  v.object({ kind: v.literal('library') }),
  v.object({ kind: v.literal('place'), token: fileToken, path: v.string() }),
]);

const ports = new Set<Port>();
const library = connectCalls<LibraryCalls, LibraryEvents>('library', null);
const pool = new PicturePool(new URL('./pictures.mjs', import.meta.url));
const room = new PressRoom({
  library,
  pictures: new PressPictures(pool, library, cache, () =>
    loadCreditRules(path.join(resources, 'credit-rules.json'), ownRules),
  ),
  pageThread: new URL('./pages.mjs', import.meta.url),
  cache,
  resources,
  themes,
  key,
  desk,
  now: Date.now,
  tellTheme: () => {
    for (const port of ports) tell<PressEvents, 'theme:changed'>(port, 'theme:changed', {});
  },
  tellProgress: tellSparingly(
    (progress) => {
      for (const port of ports) tell<PressEvents, 'export:progress'>(port, 'export:progress', progress);
    },
    () => performance.now(),
  ),
});
const spelling = new SpellingThread(new URL('./spelling.mjs', import.meta.url), report);
const calls = pressService(room, spelling.calls);
void room.unfinished.finish((work) => room.inTurn(work));

parentPort().on('message', ({ data, ports: [first] }) => {
  const message = v.safeParse(fromMain, data);
  if (message.success && message.output.kind === 'place') {
    room.places.set(message.output.token, message.output.path);
  } else if (message.success && message.output.kind === 'library' && first) {
    library.reconnect(portOfMessagePortMain(first));
  } else if (message.success && message.output.kind === 'serve' && first) {
    const port = portOfMessagePortMain(first);
    ports.add(port);
    port.whenClosed(() => ports.delete(port));
    serveCalls(port, pressCalls, calls, report);
  } else {
    report('message', new Error('main asked for something the press does not do'));
  }
});

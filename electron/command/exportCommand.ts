import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { exportTexts } from '../../shared/language/exportTexts';
import { exportCancel } from '../press/calls/exportCancel';
import { signManifest } from '../press/signing/signManifest';
import type { CommandStart } from './CommandStart';
import { Misused } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exportArticles } from './exportArticles';
import { exportEdition } from './exportEdition';
import { exportSite } from './exportSite';
import { findArticles } from './findArticles';
import { findEdition } from './findEdition';
import { madeFolder } from './madeFolder';
import { openPress } from './PressAlone';
import { signingKeyIn } from './signingKeyIn';

/** How the one export of this process is called. */
const job = 'command';
const token = 'c'.repeat(32);

/**
 * `katern export`: the whole site, the bundles of the articles that were named, or that of an edition. The library is
 * only read: nothing in it is marked as exported. Throws a `FaultError`, or `Misused`.
 */
export async function exportCommand(start: CommandStart): Promise<ExitCode> {
  const { asked, places, terminal, language, signal } = start;
  // A script may run this where memory is short: what is not used any more is cleared away sooner.
  setFlagsFromString('--heap-growing-percent=40');
  const { library = path.join(places.home, 'library'), to, article, edition, sign } = asked.values;
  const texts = commandLineTexts[language];
  if (to === undefined) throw new Misused(texts.export.nowhere);
  if (article && edition !== undefined) throw new Misused(texts.export.either);
  const some = article !== undefined || edition !== undefined;
  if (some && (asked.values.zip || asked.values['dry-run'])) throw new Misused(texts.export.ofSite);
  if (!article && asked.values.single) throw new Misused(texts.export.ofArticles);
  const key = sign === undefined ? null : await signingKeyIn(path.resolve(sign), texts.key);
  const press = openPress(path.resolve(library), places, {
    told: ({ step, done, total }) =>
      terminal.progress(texts.export.progress(exportTexts[language].steps[step], done, total)),
    sign: key && signManifest(key),
  });
  const stop = (): void => void exportCancel(press.room, { job });
  signal.addEventListener('abort', stop);
  try {
    const chosen = article ? findArticles(await press.cards(), article, texts.articles) : null;
    const named = edition === undefined ? null : findEdition(press.editions(), edition, texts.editions);
    await madeFolder(path.resolve(to));
    press.room.places.set(token, path.resolve(to));
    const order = { job, folder: token };
    if (named) return await exportEdition(start, press, named, order);
    return await (chosen ? exportArticles(start, press, chosen, order) : exportSite(start, press, order));
  } finally {
    signal.removeEventListener('abort', stop);
    press.close();
  }
}

import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { WrittenPackage } from '../../shared/bridge/packageCalls';
import { longestWriterName } from '../../shared/article/Version';
import { FaultError } from '../../shared/faults/FaultError';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { packCommandTexts } from '../../shared/language/packCommandTexts';
import { packageTexts } from '../../shared/language/packageTexts';
import { packageWrite } from '../press/calls/packageWrite';
import { valueOf } from '../press/loadArticle';
import type { CommandStart } from './CommandStart';
import { Misused } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import { findArticles } from './findArticles';
import { madeFolder } from './madeFolder';
import { passphraseIn } from './passphraseIn';
import { openPress } from './PressAlone';

const token = 'c'.repeat(32);

/**
 * `katern pack`: each of the articles that were named in a package of its own. The library is only read. Throws a
 * `FaultError`, or `Misused`.
 */
export async function packCommand({
  asked,
  places,
  terminal,
  language,
  signal,
}: CommandStart): Promise<ExitCode> {
  const texts = packCommandTexts[language];
  const { library = path.join(places.home, 'library'), to, article, from = '', lock } = asked.values;
  if (!article) throw new Misused(texts.nothing);
  if (to === undefined) throw new Misused(texts.nowhere);
  const passphrase = lock === undefined ? '' : await passphraseIn(path.resolve(lock), texts.noPassphrase);
  const job = randomUUID();
  const press = openPress(path.resolve(library), places, {
    told: ({ done, total }) => terminal.progress(`${packageTexts[language].packing}: ${done}/${total}`),
    sign: null,
  });
  const stop = (): void => press.room.jobs.get(job)?.abort();
  signal.addEventListener('abort', stop);
  try {
    const chosen = findArticles(await press.cards(), article, commandLineTexts[language].articles);
    const folder = path.resolve(to);
    await madeFolder(folder);
    press.room.places.set(token, folder);
    const written: (WrittenPackage & { article: string })[] = [];
    for (const one of chosen) {
      if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
      const order = {
        article: one,
        job,
        folder: token,
        name: '',
        from: from.slice(0, longestWriterName),
        passphrase,
      };
      const pack = valueOf(await packageWrite(press.room, order));
      written.push({ article: one, ...pack, file: path.join(folder, pack.file) });
    }
    const isWhole = written.every(({ missing }) => missing.length === 0);
    if (asked.values.json) terminal.sayJson({ command: 'pack', ok: isWhole, packages: written });
    else
      for (const { file, missing } of written) {
        terminal.say(file);
        if (missing.length > 0) terminal.say(`  ${texts.missing(missing.join(', '))}`);
      }
    return isWhole ? exitCodes.fine : exitCodes.found;
  } finally {
    signal.removeEventListener('abort', stop);
    press.close();
  }
}

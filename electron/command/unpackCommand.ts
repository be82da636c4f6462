import path from 'node:path';
import { FaultError } from '../../shared/faults/FaultError';
import { unpackCommandTexts } from '../../shared/language/unpackCommandTexts';
import { valueOf } from '../press/loadArticle';
import type { CommandStart } from './CommandStart';
import { Misused } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import { openToWrite } from './openToWrite';
import { passphraseIn } from './passphraseIn';
import { personAtHome } from './personAtHome';
import { callerOf, pressOn } from './PressAlone';
import type { TakenPackage } from './takeInPackage';
import { takeInPackage } from './takeInPackage';
import { unpackedJson, unpackedLines } from './unpacked';

/**
 * `katern unpack`: takes packages into a library, one after the other, and says what came of each. Throws a `FaultError`,
 * or `Misused`; what was taken in before that stays, and has been said.
 */
export async function unpackCommand({
  asked,
  places,
  terminal,
  language,
  signal,
}: CommandStart): Promise<ExitCode> {
  const texts = unpackCommandTexts[language];
  const { lock, json } = asked.values;
  const folder = path.resolve(asked.values.library ?? path.join(places.home, 'library'));
  if (asked.words.length === 0) throw new Misused(texts.nothing);
  const passphrase = lock === undefined ? '' : await passphraseIn(path.resolve(lock), texts.noPassphrase);
  const reader = await personAtHome(places.home);
  const library = openToWrite(folder);
  const press = pressOn(callerOf(library.calls), folder, places, {
    told: ({ done, total }) => terminal.progress(`${texts.reading}: ${done}/${total}`),
    sign: null,
  });
  const taken: (TakenPackage & { file: string })[] = [];
  const order = { passphrase, reader, believesNew: asked.values.new === true, signal };
  try {
    for (const word of asked.words) {
      if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
      const file = path.resolve(word);
      const one = { file, ...(await takeInPackage(press.room, { ...order, file })) };
      taken.push(one);
      // Where it lay in the bin nobody would find it.
      if (one.is === 'brought' && one.brought.card.binnedAt !== '')
        valueOf(await library.calls['article:restore']({ article: one.brought.card.id }));
      if (!json) for (const line of unpackedLines(one, language)) terminal.say(line);
    }
  } catch (error) {
    // Scripts read one line: what is there by now is said on the other stream before what went wrong.
    if (json) for (const one of taken) for (const line of unpackedLines(one, language)) terminal.note(line);
    throw error;
  } finally {
    press.close();
    library.close();
  }
  const isAll = taken.every((one) => one.is === 'brought' && one.missing.length + one.refused.length === 0);
  if (json)
    terminal.sayJson({
      command: 'unpack',
      ok: isAll,
      packages: taken.map((one) => unpackedJson(one, language)),
    });
  return isAll ? exitCodes.fine : exitCodes.found;
}

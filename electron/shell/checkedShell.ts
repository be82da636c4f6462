import * as v from 'valibot';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { CheckedFactList, CheckedShellCalls } from '../../shared/bridge/checkedCalls';
import { checkedFacts } from '../../shared/bridge/checkedCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { replaceFile } from '../disk/replaceFile';
import { placeFault } from './placeFault';

/** Keeps what was checked of each article, in a file of its own in that folder. */
export function checkedShell(folder: string): Implementations<CheckedShellCalls> {
  const fileOf = (article: string): string => path.join(folder, `${article}.json`);
  /** One is written at a time, in the order asked for. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    'checked:load': async ({ article }) => {
      await last;
      try {
        return succeed(readChecked(await fs.readFile(fileOf(article), 'utf8')));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return succeed([]);
        return fail(placeFault(error, folder));
      }
    },
    'checked:store': async ({ article, checked }) => {
      const file = fileOf(article);
      const bytes = new TextEncoder().encode(JSON.stringify(checked));
      const written = last.then(() => replaceFile(file, bytes, `${file}.new`));
      last = written.catch(() => undefined);
      try {
        await written;
        return succeed(null);
      } catch (error) {
        return fail(placeFault(error, folder));
      }
    },
  };
}

/** What a file says; nothing where it was edited by hand into something else. */
function readChecked(text: string): CheckedFactList {
  try {
    const read = v.safeParse(checkedFacts, JSON.parse(text));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}

import path from 'node:path';
import * as Y from 'yjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Indexer } from '../../../../../electron/library/search/Indexer';
import { dropSearchFile, openSearchFile } from '../../../../../electron/library/search/SearchFile';
import { SearchIndex } from '../../../../../electron/library/search/SearchIndex';
import { openSqliteToRead } from '../../../../../electron/library/sqlite';
import { UpdateLog } from '../../../../../electron/library/UpdateLog';
import { createArticle } from '../../../../../shared/article/createArticle';
import type { FreshLibrary } from '../../../../library/freshLibrary';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { Writer } from '../../../../library/Writer';

const count = 30;

async function filled(): Promise<{ fresh: FreshLibrary; articles: string[] }> {
  const fresh = freshLibrary();
  const articles = Array.from(
    { length: count },
    (_, place) => `00000000-0000-4000-8000-${String(place + 1).padStart(12, '0')}`,
  );
  for (const id of articles) {
    const doc = createArticle({ id, language: 'nl', createdAt: '', headline: 'Kop' });
    valueOf(
      await fresh.library.calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false }),
    );
  }
  return { fresh, articles };
}

/** Search over the library as it is now, a little at a time. */
function indexerOf({ folder }: FreshLibrary, log = (all: UpdateLog): UpdateLog => all): Indexer {
  const library = openSqliteToRead(path.join(folder, 'library.sqlite'));
  const file = openSearchFile(folder);
  onTestFinished(() => {
    library.close();
    file.close();
  });
  return new Indexer({
    library,
    log: log(new UpdateLog(library, folder)),
    index: new SearchIndex(file),
    report: (where, error) => {
      throw new Error(where, { cause: error });
    },
    slices: { compared: 10, read: 4 },
  });
}

/** What it says of how much it does not know, from the beginning until it knows all. */
function told(indexer: Indexer): number[] {
  const said = [indexer.unread];
  while (indexer.step()) said.push(indexer.unread);
  return [...said, indexer.unread];
}

describe('what search says it does not know', () => {
  it('is nothing but that it is not certain yet, where it knows all', async () => {
    const { fresh } = await filled();
    told(indexerOf(fresh));
    expect(told(indexerOf(fresh))).toEqual([-1, -1, -1, 0]);
  });

  it('is what was found to be behind', async () => {
    const { fresh, articles } = await filled();
    told(indexerOf(fresh));
    for (const article of articles.slice(0, 6)) {
      const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
      valueOf(await fresh.library.calls['article:store']({ article, update: writer.type('nieuw') }));
      valueOf(await fresh.library.calls['desk:card']({ article }));
    }
    // The last are the oldest: six of them, of which four are read at once.
    expect(told(indexerOf(fresh))).toEqual([-1, -1, -1, 2, 0]);
  });

  it('is all that is left where it has nothing', async () => {
    const { fresh } = await filled();
    fresh.library.close();
    dropSearchFile(fresh.folder);
    expect(told(indexerOf(fresh))).toEqual([-1, 26, 22, 20, 16, 12, 10, 6, 2, 0]);
  });
});

it('reads what the disk did not give once it gives it, and all others before', async () => {
  const { fresh, articles } = await filled();
  fresh.library.close();
  dropSearchFile(fresh.folder);
  const [bad] = articles.slice(7);
  let broken = true;
  const fails = Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 10 });
  const indexer = indexerOf(fresh, (log) => {
    const whole = log.whole.bind(log);
    log.whole = (article) => {
      if (broken && article === bad) throw fails;
      return whole(article);
    };
    return log;
  });
  let failures = 0;
  while (indexer.unread !== 1) {
    try {
      indexer.step();
    } catch (error) {
      expect(error).toBe(fails);
      failures++;
    }
  }
  expect(failures).toBe(1);
  expect(() => indexer.step()).toThrow(fails);
  expect(indexer.unread).toBe(1);
  broken = false;
  expect(indexer.step()).toBe(false);
  expect(indexer.unread).toBe(0);
});

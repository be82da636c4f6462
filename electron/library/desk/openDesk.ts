import path from 'node:path';
import type { DeskCalls } from '../../../shared/bridge/deskCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { diskFault } from '../diskFault';
import { Search } from '../search/Search';
import type { Sqlite } from '../sqlite';
import { openSqliteToRead } from '../sqlite';
import { deskComplaint } from './deskComplaint';
import { deskCounts } from './deskCounts';
import { DeskReader } from './DeskReader';
import { FactsReader } from './FactsReader';
import { PictureReader } from './PictureReader';
import { TagReader } from './TagReader';

/** Whoever answers the questions of the desk. */
export interface DeskDoor {
  readonly calls: Implementations<DeskCalls>;
  /** These articles have changed. */
  follow(articles: readonly string[]): void;
  /** Whether the tables of the desk and their indexes say the same; see `deskComplaint`. True where the disk does not tell. */
  isSound(): Promise<boolean> | boolean;
  close(): void;
}

interface OpenDesk {
  database: Sqlite;
  search: Search;
  reader: DeskReader;
  tags: TagReader;
  facts: FactsReader;
  pictures: PictureReader;
}

/**
 * Answers the questions of the desk over the library in a folder, with a connection of its own that only
 * reads. It opens with the first question.
 */
export function openDesk(folder: string, report: (where: string, error: unknown) => void): DeskDoor {
  let desk: OpenDesk | null = null;

  const opened = (): OpenDesk => {
    if (desk) return desk;
    const database = openSqliteToRead(path.join(folder, 'library.sqlite'));
    database.exec('pragma busy_timeout = 2000');
    const search = new Search(folder, database, report);
    desk = {
      database,
      search,
      reader: new DeskReader(database, search),
      tags: new TagReader(database),
      facts: new FactsReader(database, (hash) => search.use((index) => index.usedIn(hash), [])),
      pictures: new PictureReader(database, search),
    };
    return desk;
  };
  const answer = <T>(work: (desk: OpenDesk) => T): Answer<T> => {
    try {
      const open = opened();
      open.search.noteAsked();
      return succeed(work(open));
    } catch (error) {
      if (error instanceof FaultError) return fail(error.fault);
      const fault = diskFault(error, folder);
      if (!fault) throw error;
      return fail(fault);
    }
  };

  return {
    calls: {
      'desk:ask': ({ question, from, count, find }) =>
        answer(({ reader }) => reader.ask(question, from, count, find)),
      'desk:ids': ({ question, from, until }) => answer(({ reader }) => reader.ids(question, from, until)),
      'desk:counts': ({ who, tags }) =>
        answer(({ database, search }) => {
          const counts = deskCounts(database, who, tags);
          search.use(() => null, null);
          return { ...counts, unread: search.unread ?? counts.all + counts.bin };
        }),
      'desk:uses': ({ hash }) => answer(({ reader }) => reader.uses(hash)),
      'tags:list': () => answer(({ tags }) => tags.used().map(({ tag, articles }) => ({ tag, articles }))),
      'tags:all': () => answer(({ tags }) => tags.all()),
      'tags:reach': (asked) => answer(({ tags }) => tags.reach(asked.tags)),
      'pictures:ask': (asked) => answer(({ pictures }) => pictures.ask(asked)),
      'desk:facts': (asked) => answer(({ facts }) => facts.look(asked)),
      'tags:of': ({ articles }) => answer(({ tags }) => tags.of(articles)),
    },
    follow: (articles) => {
      desk?.facts.forget();
      desk?.search.follow(articles);
    },
    isSound: () => {
      const complaint = answer(({ database }) => deskComplaint(database));
      return !complaint.ok || complaint.value === null;
    },
    close: () => {
      desk?.search.close();
      desk?.database.close();
      desk = null;
    },
  };
}

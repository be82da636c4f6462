import fs from 'node:fs';
import path from 'node:path';
import type { LibraryCalls } from '../../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../../shared/bridge/libraryCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { CardTable } from '../CardTable';
import { asOfNow } from '../desk/asOfNow';
import { diskFault } from '../diskFault';
import { listedEditions } from '../Editions';
import { AddressesBeside } from '../AddressesBeside';
import { HeldArticles } from '../HeldArticles';
import { isDamageAtOpening } from '../isDamage';
import type { Library, LibraryStart } from '../Library';
import { knownVersion, newerVersion } from '../migrations/migrate';
import { Originals } from '../Originals';
import { popularityOf } from '../PopularityRecord';
import { Projector } from '../Projector';
import { readSignOff } from '../../../shared/review/signOff/readSignOff';
import { keptSignOff } from '../SignOffRecord';
import { keptWords } from '../KeptWords';
import { peopleInLibrary } from '../peopleInLibrary';
import { savedViews } from '../SavedViews';
import { ShownArticles } from '../ShownArticles';
import { siteAddresses, siteAddressesState } from '../SiteAddresses';
import { SitePages } from '../SitePages';
import { SiteRecord } from '../SiteRecord';
import type { Sqlite } from '../sqlite';
import { openSqlite } from '../sqlite';
import { Statistics } from '../statistics/Statistics';
import { UpdateLog } from '../UpdateLog';
import { versionOnDisk } from './versionOnDisk';

/** What is copied: the database, and what is committed and not in its file yet. */
const files = ['library.sqlite', 'library.sqlite-wal'];

/**
 * Opens a library that a newer Katern wrote, to read it and no more: nothing is written in its folder. Its
 * database is copied to `start.copyToRead`, and what search and history make of it is kept there too. Every call
 * that would change something is answered with `library-newer`; so is opening where the tables are not even to
 * be read with what this Katern knows. Null where the library is not of a newer Katern, or where its database is
 * damaged; that is for `openLibrary`.
 */
export function openToRead(start: LibraryStart): Answer<Library> | null {
  const { folder, copyToRead: copy } = start;
  if (!copy) return null;
  let database: Sqlite | null = null;
  try {
    fs.rmSync(copy, { recursive: true, force: true });
    if (versionOnDisk(folder) <= knownVersion) return null;
    const opened = openCopy(folder, copy);
    if (!opened) return null;
    database = opened.database;
    return succeed(assemble(database, { ...start, copy, found: opened.found }));
  } catch (error) {
    database?.close();
    fs.rmSync(copy, { recursive: true, force: true });
    const fault = error instanceof FaultError ? error.fault : diskFault(error, copy);
    if (!fault) throw error;
    return fail(fault);
  }
}

/** A copy of the library's database, open, and its version; null for one that is not newer after all, or damaged. */
function openCopy(folder: string, copy: string): { database: Sqlite; found: number } | null {
  fs.mkdirSync(copy, { recursive: true });
  for (const file of files) {
    const from = path.join(folder, file);
    // Where the file system can, a copy takes neither time nor room.
    if (fs.existsSync(from)) fs.copyFileSync(from, path.join(copy, file), fs.constants.COPYFILE_FICLONE);
  }
  let database: Sqlite | null = null;
  try {
    database = openSqlite(path.join(copy, 'library.sqlite'));
    const found = newerVersion(database);
    if (found !== null) return { database, found };
  } catch (error) {
    const fault = diskFault(error, copy);
    if (!fault || !isDamageAtOpening(fault)) throw error;
  }
  database?.close();
  fs.rmSync(copy, { recursive: true, force: true });
  return null;
}

type Reading = LibraryStart & { copy: string; found: number };

function assemble(database: Sqlite, start: Reading): Library {
  const { folder, copy, found, report } = start;
  const newer = { kind: 'library-newer', found, known: knownVersion } as const;
  let closed = false;
  const parts = tablesOf(database, folder, newer);
  const { log, cards, shown } = parts;
  const desk = start.desk(copy, report);
  const projector = new Projector({
    ...parts,
    database,
    held: new HeldArticles((article) => log.whole(article)),
    changed: (articles) => desk.follow(articles),
    // The card stays as it was; only this copy has it anyway.
    failed: () => false,
  });
  const statistics = new Statistics({ database, cards, projector, place: folder });
  const unchanged = {
    change: () => {
      throw new FaultError(newer);
    },
  };
  const originals = new Originals(database, folder, start.now, start.newId, unchanged);
  const site = new SiteRecord(database, unchanged);
  const sitePages = new SitePages({
    database,
    shown,
    whole: (article) => log.whole(article),
    keeps: false,
  });
  const history = start.history(copy, report);

  const answer = async <T>(work: () => T | Promise<T>): Promise<Answer<T>> => {
    try {
      return succeed(await work());
    } catch (error) {
      if (error instanceof FaultError) return fail(error.fault);
      const fault = diskFault(error, folder);
      if (!fault) throw error;
      return fail(fault);
    }
  };
  /** As of all that is in the log: a Katern that was killed may have left cards behind. */
  const settled = <T>(work: () => T | Promise<T>): Promise<Answer<T>> =>
    answer(() => {
      projector.settle();
      return work();
    });
  const load = (article: string) => {
    const card = cards.card(article);
    const read = log.whole(article);
    return { ...read, card, shown: shown.load(article, read.sequence), onlyRead: true };
  };
  const refused = Object.keys(libraryCalls).map((id) => [id, () => fail(newer)]);
  for (const article of cards.behind()) projector.touch(article);

  const addresses = new AddressesBeside(folder);
  return {
    onlyRead: true,
    calls: {
      ...(Object.fromEntries(refused) as Implementations<LibraryCalls>),
      'library:newer': () => succeed({ found, known: knownVersion }),
      'library:mended': () => succeed([]),
      'article:load': ({ article }) => settled(() => load(article)),
      'article:since': ({ article, sequence }) =>
        answer(() => log.after(article, sequence).map(({ bytes }) => bytes)),
      'article:statistics': ({ article }) => answer(() => statistics.of(article)),
      ...history.answers,
      'desk:card': ({ article }) => settled(() => cards.card(article)),
      ...asOfNow(desk.calls, () => settled(() => null)),
      'live-record:list': () => succeed([]),
      'articles:lacking': ({ articles: ids }) => answer(() => ids.filter((id) => !cards.has(id))),
      'originals:lacking': () => succeed([]),
      'people:known': () => settled(() => peopleInLibrary(database)),
      'views:list': () => answer(() => savedViews(database)),
      'editions:list': () => answer(() => listedEditions(database)),
      'words:list': () => answer(() => keptWords(database)),
      'sign-off:load': () => answer(() => keptSignOff(database) ?? readSignOff(null)),
      'popularity:load': () => answer(() => popularityOf(database)),
      'original:load': ({ hash }) => answer(() => originals.load(hash)),
      'site:load': () => answer(() => site.load()),
      'site:addresses': ({ article }) =>
        answer(() => [...siteAddresses(database, article), ...addresses.read(article)]),
      'site:addresses-state': () => answer(() => `${siteAddressesState(database)}${addresses.state()}`),
      'site:keep-addresses': () => answer(() => ({ kept: 0 })),
      'site:articles': () => settled(() => sitePages.list()),
      'site:load-articles': ({ articles }) => answer(() => sitePages.load(articles)),
    },
    mend: () => {
      throw new FaultError(newer);
    },
    whenChanged: () => undefined,
    whenMended: () => undefined,
    whenDamaged: () => undefined,
    whenChanging: () => undefined,
    articles: () => Array.from(cards.sequences(), ([article]) => article),
    close: () => {
      if (closed) return;
      closed = true;
      history.close();
      statistics.close();
      projector.stop();
      desk.close();
      database.close();
    },
  };
}

/** The tables as this Katern knows them. Throws `newer` where they are not to be read as that. */
function tablesOf(database: Sqlite, folder: string, newer: FaultError['fault']) {
  try {
    return {
      log: new UpdateLog(database, folder),
      cards: new CardTable(database),
      shown: new ShownArticles(database),
    };
  } catch (error) {
    throw diskFault(error, folder) ? new FaultError(newer) : error;
  }
}

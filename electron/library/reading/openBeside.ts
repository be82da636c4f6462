import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ArticleCard } from '../../../shared/bridge/answers';
import type { ListedEdition } from '../../../shared/bridge/editionCalls';
import { mostKeptUpdates } from '../../../shared/bridge/historyCalls';
import type { LibraryCalls } from '../../../shared/bridge/libraryCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import type { NewAddress } from '../../../shared/pages/KeptAddresses';
import { readSignOff } from '../../../shared/review/signOff/readSignOff';
import { errorCode } from '../../disk/fileFault';
import { AddressesBeside } from '../AddressesBeside';
import { isReplacing } from '../backups/replaceLibrary';
import { CardTable } from '../CardTable';
import { FactsReader } from '../desk/FactsReader';
import { diskFault } from '../diskFault';
import { listedEditions } from '../Editions';
import { isKnown, knownVersion } from '../migrations/migrate';
import { Originals } from '../Originals';
import { popularityOf } from '../PopularityRecord';
import { ShownArticles } from '../ShownArticles';
import { siteAddresses, siteAddressesState } from '../SiteAddresses';
import { SitePages } from '../SitePages';
import { keptSignOff } from '../SignOffRecord';
import { SiteRecord } from '../SiteRecord';
import type { Sqlite } from '../sqlite';
import { openSqliteToRead } from '../sqlite';
import { UpdateLog } from '../UpdateLog';
import { StillUses } from './StillUses';
import { versionOnDisk } from './versionOnDisk';

/** What a library answers to whoever only reads it. */
export type CallsBeside = Pick<
  Implementations<LibraryCalls>,
  | 'article:load'
  | 'desk:card'
  | 'desk:facts'
  | 'history:log'
  | 'original:load'
  | 'popularity:load'
  | 'sign-off:load'
  | 'site:addresses'
  | 'site:addresses-state'
  | 'site:articles'
  | 'site:keep-addresses'
  | 'site:load'
  | 'site:load-articles'
>;

/** A library that is read, and not opened. */
export interface LibraryBeside {
  calls: CallsBeside;
  /** Every article's card, whether its text has run ahead of it or not, in no order. */
  cards(): { card: ArticleCard; isBehind: boolean }[];
  /** The editions, by name. */
  editions(): ListedEdition[];
  close(): void;
}

const file = 'library.sqlite';

/**
 * Reads the library in a folder as it is at this moment, whatever a Katern that has it open writes meanwhile. Nothing
 * in it is changed; where nothing may be written beside it either, a copy of its database is read. Throws
 * `place-unreadable` where there is no library, `library-older`, `library-newer` and `library-in-use` where it has to
 * be opened in a window first, and what the disk says.
 */
export function openBeside(folder: string): LibraryBeside {
  const place = path.join(folder, file);
  if (!fs.existsSync(place)) throw new FaultError({ kind: 'place-unreadable', place, code: 'ENOENT' });
  if (isReplacing(folder)) throw new FaultError({ kind: 'library-in-use', place: folder });
  let opened: Opened | null = null;
  try {
    const found = versionOnDisk(folder);
    const known = knownVersion;
    if (found > known) throw new FaultError({ kind: 'library-newer', found, known });
    opened = open(folder);
    if (!isKnown(opened.database)) throw new FaultError({ kind: 'library-older', found, known });
    // From the first reading on all of it is of one moment.
    opened.database.exec('begin');
    return assemble(opened, folder);
  } catch (error) {
    opened?.close();
    const fault = diskFault(error, folder);
    throw fault ? new FaultError(fault) : error;
  }
}

interface Opened {
  database: Sqlite;
  close(): void;
}

/** SQLite writes beside a database even to read it. */
function open(folder: string): Opened {
  try {
    return opened(folder, () => undefined);
  } catch (error) {
    if (diskFault(error, folder)?.kind !== 'disk-read-only') throw error;
  }
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-reading-'));
  const remove = (): void => fs.rmSync(copy, { recursive: true, force: true });
  try {
    for (const name of [file, `${file}-wal`]) {
      const from = path.join(folder, name);
      if (fs.existsSync(from)) fs.copyFileSync(from, path.join(copy, name), fs.constants.COPYFILE_FICLONE);
    }
    for (const name of fs.readdirSync(copy)) fs.chmodSync(path.join(copy, name), 0o600);
    return opened(copy, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

function opened(folder: string, closed: () => void): Opened {
  const database = openSqliteToRead(path.join(folder, file));
  const close = (): void => {
    database.close();
    closed();
  };
  try {
    database.exec('pragma busy_timeout = 5000');
    database.prepare('select 1 from sqlite_schema').get();
    return { database, close };
  } catch (error) {
    database.close();
    throw error;
  }
}

function assemble({ database, close }: Opened, folder: string): LibraryBeside {
  const cards = new CardTable(database);
  const log = new UpdateLog(database, folder);
  const shown = new ShownArticles(database);
  const refused = {
    change: (): never => {
      throw new Error('a library that is only read');
    },
  };
  const uses = new StillUses({ folder, database, log, behind: () => [...cards.behind()] });
  const facts = new FactsReader(database, (hash) => uses.usedIn(hash));
  const pages = new SitePages({ database, shown, whole: (article) => log.whole(article), keeps: false });
  const originals = new Originals(database, folder, Date.now, () => '', refused);
  const site = new SiteRecord(database, refused);
  const addresses = new AddressesBeside(folder);
  const answer = async <T>(work: () => T | Promise<T>): Promise<Answer<T>> => {
    try {
      return succeed(await work());
    } catch (error) {
      const fault = error instanceof FaultError ? error.fault : diskFault(error, folder);
      if (!fault) throw error;
      return fail(fault);
    }
  };
  return {
    calls: {
      'article:load': ({ article }) =>
        answer(() => {
          const card = cards.card(article);
          const whole = log.whole(article);
          return { ...whole, card, shown: shown.load(article, whole.sequence), onlyRead: true };
        }),
      'desk:card': ({ article }) => answer(() => cards.card(article)),
      'history:log': ({ article, after }) =>
        answer(() => {
          cards.card(article);
          return log.some(article, after, mostKeptUpdates);
        }),
      'desk:facts': (asked) => answer(() => facts.look(asked)),
      'original:load': ({ hash }) => answer(() => originals.load(hash)),
      'popularity:load': () => answer(() => popularityOf(database)),
      'site:articles': () => answer(() => pages.list()),
      'site:load-articles': ({ articles }) => answer(() => pages.load(articles)),
      'sign-off:load': () => answer(() => keptSignOff(database) ?? readSignOff(null)),
      'site:load': () => answer(() => site.load()),
      'site:addresses': ({ article }) =>
        answer(() => [...siteAddresses(database, article), ...addresses.read(article)]),
      'site:addresses-state': () => answer(() => `${siteAddressesState(database)}${addresses.state()}`),
      'site:keep-addresses': ({ addresses: exported }) => answer(() => keptBeside(addresses, exported)),
    },
    cards: () => {
      const behind = new Set(cards.behind());
      return Array.from(cards.all(), (card) => ({ card, isBehind: behind.has(card.id) }));
    },
    editions: () => listedEditions(database),
    close: () => {
      uses.close();
      close();
    },
  };
}

/** Where nothing may be written, nothing is kept, and what was exported all the same is as good. */
function keptBeside(beside: AddressesBeside, exported: readonly NewAddress[]): { kept: number } {
  const at = new Date().toISOString();
  try {
    beside.add(exported.map((address) => ({ ...address, at })));
    return { kept: exported.length };
  } catch (error) {
    if (['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error))) return { kept: 0 };
    throw error;
  }
}

import fs from 'node:fs';
import path from 'node:path';
import type { MendedArticle } from '../../shared/bridge/answers';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import type { Fault } from '../../shared/faults/Fault';
import { FaultError } from '../../shared/faults/FaultError';
import { makeFolder } from '../disk/makeFolder';
import { syncNow } from '../disk/syncNow';
import { Articles } from './Articles';
import { finishReplacing } from './backups/replaceLibrary';
import { CardTable } from './CardTable';
import { ArticleChanges } from './changes/ArticleChanges';
import { asOfNow } from './desk/asOfNow';
import { Bringing } from './bringing/Bringing';
import { checkSoon, mustBeSound } from './desk/checkDesk';
import { editionAnswers } from './Editions';
import { diskFault } from './diskFault';
import { HeldArticles } from './HeldArticles';
import { LiveRecord } from './live/LiveRecord';
import { isDamage, isDamageAtOpening } from './isDamage';
import type { Frame } from './journal/Journal';
import { Journal } from './journal/Journal';
import type { HearsChanges, Library, LibraryStart } from './Library';
import { JournalKeeper } from './journal/JournalKeeper';
import { RecordKeeper } from './journal/RecordKeeper';
import { recordKinds } from './journal/recordKinds';
import { Remains } from './journal/Remains';
import { bringTogether } from './journal/bringTogether';
import { mustBeFiles, setAside } from './journal/setAside';
import { mend } from './journal/mend';
import { mendFlaw } from './check/mendFlaw';
import { framesOf } from './journal/takeBack';
import { isNew, migrate } from './migrations/migrate';
import { NamedArticles } from './NamedArticles';
import { Originals } from './Originals';
import { peopleInLibrary } from './peopleInLibrary';
import { PopularityRecord } from './PopularityRecord';
import { Projector } from './Projector';
import { openToRead } from './reading/openToRead';
import { ShownArticles } from './ShownArticles';
import { forgetInSearch } from './search/forgetInSearch';
import { KeptWords } from './KeptWords';
import { SavedViews } from './SavedViews';
import { AddressesBeside } from './AddressesBeside';
import { SiteAddresses, siteAddresses, siteAddressesState } from './SiteAddresses';
import { SitePages } from './SitePages';
import { SignOffRecord } from './SignOffRecord';
import { SiteRecord } from './SiteRecord';
import { Statistics } from './statistics/Statistics';
import type { Sqlite } from './sqlite';
import { openSqlite } from './sqlite';
import { UpdateLog } from './UpdateLog';

/** What the file `library.mark` says to whoever looks into the folder. */
const markText = 'Katern keeps a library in this folder. Leave its files together.\n';

/**
 * Opens the library in a folder, or makes a new one there: `library.sqlite`, `journal/` and `originals/`. What
 * the database lost and the journal has is put back. Tables of an older Katern are brought up to date, and so
 * is every card that fell behind its article when Katern last ended. A database that cannot be read, or is
 * suddenly empty, is set aside under `damaged/`, and a new one made of the journal and of what can still be
 * read. Answers `library-newer`, or what the disk says, and has changed nothing then; so it does where there is
 * nothing left to make anything of, an empty database with the code `LIBRARY-EMPTIED`. A library of a newer Katern
 * is opened to be read where `copyToRead` says how (`openToRead`).
 */
export function openLibrary(start: LibraryStart): Answer<Library> {
  return open(start, null);
}

/** `aside` is the folder of a database that was set aside, where a new one takes its place. */
function open(start: LibraryStart, aside: string | null): Answer<Library> {
  const { folder, report } = start;
  let database: Sqlite | null = null;
  try {
    makeFolder(folder);
    finishReplacing(folder);
    mustBeFiles(folder);
    const toRead = aside === null ? openToRead(start) : null;
    if (toRead) return toRead;
    database = openSqlite(path.join(folder, 'library.sqlite'));
    // A database that was emptied or deleted would otherwise pass for a new, empty library.
    const mark = path.join(folder, 'library.mark');
    if (aside === null && isNew(database) && fs.existsSync(mark)) {
      throw new FaultError({ kind: 'disk-failed', place: folder, code: 'LIBRARY-EMPTIED' });
    }
    migrate(database);
    if (aside === null) mustBeSound(database, folder);
    if (!fs.existsSync(mark)) {
      fs.writeFileSync(mark, markText);
      syncNow(folder);
    }
    return succeed(assemble(database, start, aside));
  } catch (error) {
    database?.close();
    const fault = faultOf(error, folder);
    if (aside !== null || !isDamageAtOpening(fault)) return fail(fault);
    if (!Journal.isIn(path.join(folder, 'journal')) && !Remains.hold(folder)) return fail(fault);
    report('library', error);
    return openAnew(start);
  }
}

/**
 * Opens the library with a new database in the place of one that cannot be read, which is set aside, with all
 * that the journal and its remains give. Answers what the disk says.
 */
export function openAnew(start: LibraryStart): Answer<Library> {
  try {
    return open(start, setAside(start.folder, start.now()));
  } catch (error) {
    return fail(faultOf(error, start.folder));
  }
}

function assemble(
  database: Sqlite,
  {
    folder,
    now,
    newId,
    report,
    desk: openDesk,
    history: openHistory,
    bring: openBring,
    journalFile,
  }: LibraryStart,
  aside: string | null,
): Library {
  let closed = false;
  let heard: (articles: string[]) => void = () => {};
  let heardMended = (): void => {};
  let heardDamage = (): void => {};
  let changing: HearsChanges | null = null;
  const desk = openDesk(folder, report);
  const changed = (ids: string[]): void => {
    desk.follow(ids);
    heard(ids);
  };
  const log = new UpdateLog(database, folder);
  const cards = new CardTable(database);
  const journal = Journal.open(path.join(folder, 'journal'), report, journalFile);
  const parts = { database, log, cards };
  const { mended, toKeep } = bringTogether(parts, journal, aside, report);
  const journalFailed = (error: unknown): void => {
    const fault = diskFault(error, folder);
    // A full disk fails the journal with every key; one report is enough, and the store said it already.
    if (!fault) report('journal', error);
    else if (isDamage(fault)) heardDamage();
  };
  const records = new RecordKeeper({
    database,
    journal,
    kinds: recordKinds(database),
    failed: journalFailed,
  });
  records.agree();
  const whole = (article: string): ReturnType<UpdateLog['whole']> => {
    try {
      return log.whole(article);
    } catch (error) {
      // The log itself says that it is broken; anything else is for others to deal with.
      if (!(error instanceof FaultError)) throw error;
      const found = mendOrGiveUp(article);
      if (!found) throw error;
      noteMended(found);
      return log.whole(article);
    }
  };
  const noteMended = (found: MendedArticle): void => {
    mended.push(found);
    if (found.lost > 0) forgetInSearch(folder, [found.article], report);
    heardMended();
  };
  /** Mends an article's log. A database in which that cannot be done is damaged where nothing can be mended. */
  const mendOrGiveUp = (article: string): MendedArticle | null => {
    const damaged = new FaultError({ kind: 'disk-failed', place: folder, code: 'SQLITE_CORRUPT' });
    const frames = framesOf(journal, (frame) => frame.article === article).get(article);
    try {
      const found = mend(parts, article, journal.most(article), frames ?? new Map<number, Frame>());
      log.whole(article);
      return found;
    } catch (error) {
      const fault = error instanceof FaultError ? error.fault : diskFault(error, folder);
      throw fault && (error instanceof FaultError || isDamageAtOpening(fault)) ? damaged : error;
    }
  };
  const held = new HeldArticles(whole, report);
  const failed = (article: string, error: unknown): boolean => {
    const fault = diskFault(error, folder);
    if (fault && isDamage(fault)) heardDamage();
    // The disk's own faults reach the person with the next store; the card follows when it can.
    if (error instanceof FaultError || fault) return true;
    report(`card of ${article}`, error);
    return false;
  };
  const shown = new ShownArticles(database);
  const projector = new Projector({ database, log, cards, held, shown, changed, failed });
  const keeper = new JournalKeeper({ journal, log, cards, failed: journalFailed });
  const articles = new Articles({
    database,
    log,
    cards,
    held,
    whole,
    projector,
    shown,
    keeper,
    records,
    now,
    newId,
    changed,
  });
  const signOff = new SignOffRecord(database, records);
  const changes = new ArticleChanges({
    database,
    log,
    cards,
    held,
    whole,
    projector,
    keeper,
    records,
    now,
    newId,
    signOff: () => signOff.load(),
    changed,
    stored: (article, sequence) => changing?.stored(article, sequence),
    progressed: (job, done, total) => changing?.progressed(job, done, total),
    faultOf: (error) => faultOrReport(error, folder, report),
  });
  const history = openHistory(folder, report);
  const bringDoor = openBring(folder, report);
  const bringing = new Bringing({ articles, cards, door: bringDoor, whole, now, newId });
  const statistics = new Statistics({ database, cards, projector, place: folder });
  const originals = new Originals(database, folder, now, newId, records, (hash) =>
    changing?.originalStored(hash),
  );
  const site = new SiteRecord(database, records);
  const views = new SavedViews(database, records);
  const words = new KeptWords(database, records);
  const popularity = new PopularityRecord(database, records);
  const named = new NamedArticles(database);
  const liveRecord = new LiveRecord(folder);
  const addresses = new SiteAddresses(database, records, now);
  const beside = new AddressesBeside(folder);
  const sitePages = new SitePages({ database, shown, whole, keeps: true });

  const answer = async <T>(work: () => T | Promise<T>): Promise<Answer<T>> => {
    try {
      return succeed(await work());
    } catch (error) {
      return fail(faultOf(error, folder));
    }
  };
  const settled = <T>(work: () => T): Promise<Answer<T>> =>
    answer(() => {
      projector.settle();
      return work();
    });

  forgetInSearch(folder, projector.begin(), report);
  keeper.catchUp(toKeep);
  originals.clear();
  const stopChecking = checkSoon(database, desk, () => heardDamage());

  return {
    onlyRead: false,
    calls: {
      'library:newer': () => succeed(null),
      'library:mended': () => answer(() => mended),
      'article:create': ({ language, byline }) => answer(() => articles.create(language, byline)),
      'article:import': ({ update, sample }) => answer(() => articles.import(update, sample)),
      'article:bring': (copy) =>
        answer(async () => {
          const brought = await bringing.bring(copy);
          if (brought.stored) changing?.stored(brought.card.id, brought.stored.sequence);
          return brought;
        }),
      'article:take-in': (taken) => answer(() => articles.takeIn(taken)),
      'article:load': ({ article }) => answer(() => articles.load(article)),
      'article:since': ({ article, sequence }) => answer(() => articles.since(article, sequence)),
      'article:store': ({ article, update }) => answer(() => articles.store(article, update)),
      'article:duplicate': ({ article }) => answer(() => articles.duplicate(article)),
      'article:bin': ({ article }) => answer(() => articles.bin(article)),
      'article:restore': ({ article }) => answer(() => articles.restore(article)),
      'article:statistics': ({ article }) => answer(() => statistics.of(article)),
      'articles:change': (asked) => answer(() => changes.change(asked)),
      'articles:searched': (asked) => answer(() => changes.searched(asked)),
      'articles:replace': (asked) => answer(() => changes.replace(asked)),
      'articles:take-back': (asked) => answer(() => changes.takeBack(asked)),
      'articles:stop': (asked) => answer(() => changes.stop(asked)),
      ...history.answers,
      ...asOfNow(desk.calls, () => settled(() => null)),
      'desk:card': ({ article }) => settled(() => cards.card(article)),
      'original:store': (original) => answer(() => originals.store(original)),
      'original:load': ({ hash }) => answer(() => originals.load(hash)),
      'people:known': () => settled(() => peopleInLibrary(database)),
      'views:list': () => answer(() => views.list()),
      'views:store': (view) => answer(() => views.store(view)),
      'views:remove': ({ id }) => answer(() => views.remove(id)),
      ...editionAnswers(database, records, answer),
      'words:list': () => answer(() => words.list()),
      'words:keep': ({ word }) => answer(() => words.keep(word)),
      'words:remove': ({ word }) => answer(() => words.remove(word)),
      'sign-off:load': () => answer(() => signOff.load()),
      'sign-off:store': (asked) => answer(() => signOff.store(asked)),
      'popularity:load': () => answer(() => popularity.load()),
      'popularity:store': (asked) => answer(() => popularity.store(asked)),
      'articles:named': (asked) => settled(() => named.of(asked)),
      'live-record:list': ({ server }) => settled(() => liveRecord.list(server, cards.sequences())),
      'live-record:note': ({ server, articles: noted }) =>
        answer(() => {
          liveRecord.note(server, noted);
          return null;
        }),
      'articles:lacking': ({ articles: ids }) => answer(() => ids.filter((id) => !cards.has(id))),
      'originals:lacking': ({ hashes }) => answer(() => hashes.filter((hash) => !originals.has(hash))),
      'site:load': () => answer(() => site.load()),
      'site:articles': () => settled(() => sitePages.list()),
      'site:load-articles': ({ articles: ids }) => answer(() => sitePages.load(ids)),
      'site:addresses': ({ article }) =>
        answer(async () => {
          await beside.handOver((exported) => addresses.takeIn(exported));
          return siteAddresses(database, article);
        }),
      'site:addresses-state': () =>
        answer(async () => {
          await beside.handOver((exported) => addresses.takeIn(exported));
          return siteAddressesState(database);
        }),
      'site:keep-addresses': (asked) => answer(() => addresses.keep(asked.addresses)),
      'site:store': (asked) => answer(() => site.store(asked)),
    },
    mend: (flaw) =>
      mendFlaw(
        {
          ...parts,
          journal,
          records,
          shown,
          changed: (article) => {
            held.drop(article);
            projector.touch(article);
          },
          mended: noteMended,
        },
        flaw,
      ),
    whenChanged: (listener) => {
      heard = listener;
    },
    whenMended: (listener) => {
      heardMended = listener;
    },
    whenDamaged: (listener) => {
      heardDamage = listener;
    },
    articles: () => Array.from(cards.sequences(), ([article]) => article),
    whenChanging: (listener) => {
      changing = listener;
    },
    close: () => {
      if (closed) return;
      closed = true;
      stopChecking();
      changes.close();
      history.close();
      bringDoor.close();
      statistics.close();
      liveRecord.close();
      projector.settle();
      keeper.stop();
      journal.close();
      // The last to let go of the database tidies it up; that is to be this one.
      desk.close();
      database.close();
    },
  };
}

/** What went wrong, for a person. Throws on what is no fault: a mistake in the program. */
function faultOf(error: unknown, folder: string): Fault {
  if (error instanceof FaultError) return error.fault;
  const fault = diskFault(error, folder);
  if (!fault) throw error;
  return fault;
}

/** What went wrong with one article of many: a mistake in the program is reported and leaves the others alone. */
function faultOrReport(error: unknown, folder: string, report: LibraryStart['report']): Fault {
  try {
    return faultOf(error, folder);
  } catch {
    report('change of many articles', error);
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unexpected', where: 'articles:change', message };
  }
}

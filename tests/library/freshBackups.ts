import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { Backups } from '../../electron/library/backups/Backups';
import { LibraryDoor } from '../../electron/library/LibraryDoor';
import { openAnew, openLibrary } from '../../electron/library/openLibrary';
import type { BackupStatus } from '../../shared/bridge/backupCalls';
import type { ArticleCard } from '../../shared/bridge/answers';
import { freshFolder, valueOf } from './freshLibrary';
import { listCards } from './listCards';
import { documentOf, Writer } from './Writer';
import { inOneThread } from '../../electron/library/inOneThread';

/** A desk with a library, copies of it, and a clock that stands still until it is set. */
export interface FreshBackups {
  home: string;
  folder: string;
  root: string;
  door: LibraryDoor;
  backups: Backups;
  clock: { at: number };
  /** What it has told so far. */
  told: BackupStatus[];
  reports: unknown[];
  /** Makes an article with a headline and body; answers its card. */
  write(headline: string, body: string): Promise<ArticleCard>;
  /** Types at the beginning of an article. */
  type(article: string, text: string): Promise<void>;
  /** The body of an article as it is in the library. */
  bodyOf(article: string): Promise<string>;
  /** Keeps a picture of some bytes; answers its hash. */
  picture(bytes: Uint8Array): Promise<string>;
  headlines(): Promise<string[]>;
}

/** Opens a new library and what makes copies of it. `program` is the bundled thread. */
export function freshBackups(program: string, home: string = freshFolder()): FreshBackups {
  const clock = { at: Date.UTC(2026, 0, 5, 9) };
  const folder = path.join(home, 'library');
  const root = path.join(home, 'backups');
  const told: BackupStatus[] = [];
  const reports: unknown[] = [];
  const report = (where: string, error: unknown): void => void reports.push([where, error]);
  const start = { ...inOneThread, folder, now: () => clock.at, newId: randomUUID, report };
  let ticks = 0;
  const door = new LibraryDoor({
    open: () => openLibrary(start),
    openAnew: () => openAnew(start),
    // A library that could not be opened is tried again at once.
    now: () => (ticks += 10_000),
    changed: () => undefined,
    changing: { stored: () => undefined, progressed: () => undefined, originalStored: () => undefined },
    mended: () => undefined,
    report,
  });
  const backups = new Backups({
    folder,
    root,
    library: door,
    thread: pathToFileURL(program),
    now: () => clock.at,
    changed: (status) => told.push(status),
  });
  onTestFinished(() => {
    backups.close();
    door.close();
  });
  const store = async (article: string, update: Uint8Array): Promise<void> => {
    valueOf(await door.calls['article:store']({ article, update }));
  };
  const writerOf = async (article: string): Promise<Writer> =>
    new Writer(valueOf(await door.calls['article:load']({ article })));
  return {
    home,
    folder,
    root,
    door,
    backups,
    clock,
    told,
    reports,
    write: async (headline, body) => {
      const { id } = valueOf(await door.calls['article:create']({ language: 'nl' }));
      const writer = await writerOf(id);
      await store(id, writer.headline(headline));
      await store(id, writer.type(body));
      return valueOf(await door.calls['desk:card']({ article: id }));
    },
    type: async (article, text) => store(article, (await writerOf(article)).type(text)),
    bodyOf: async (article) =>
      documentOf(valueOf(await door.calls['article:load']({ article })))
        .getText('body')
        .toString()
        .trimEnd(),
    picture: async (bytes) => {
      const picture = { type: 'image/png', width: 1, height: 1, name: 'beeld.png' } as const;
      return valueOf(await door.calls['original:store']({ ...picture, bytes })).hash;
    },
    headlines: async () =>
      valueOf(await listCards(door.calls))
        .map(({ headline }) => headline)
        .sort(),
  };
}

import type { LibraryCalls } from '../../shared/bridge/libraryCalls';
import type { CheckFinding } from '../../shared/bridge/checkCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Flaw } from './check/Flaw';
import type { DeskDoor } from './desk/openDesk';
import type { BringDoor } from './bringing/BringDoor';
import type { HistoryDoor } from './history/HistoryDoor';

/** Where a library lies and what it takes from outside. */
export interface LibraryStart {
  /** Its folder; made where it does not exist. */
  folder: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A fresh UUID in lower case. */
  newId: () => string;
  /** Hears of mistakes in the program that no caller is waiting for. */
  report: (where: string, error: unknown) => void;
  /** Who answers for the desk of the library in a folder. */
  desk: (folder: string, report: LibraryStart['report']) => DeskDoor;
  /** Who reads the history of the library in a folder. */
  history: (folder: string, report: LibraryStart['report']) => HistoryDoor;
  /** Who reads other desks' copies of articles for the library in a folder. */
  bring: (folder: string, report: LibraryStart['report']) => BringDoor;
  /** Where the database of a newer Katern is copied to be read; without it such a library is refused. */
  copyToRead?: string;
  /** How long a file of the journal may grow, in bytes; long enough where it is left out. */
  journalFile?: number;
}

/** Hears of changes of many articles, and of pictures. */
export interface HearsChanges {
  stored: (article: string, sequence: number) => void;
  progressed: (job: string, done: number, total: number) => void;
  /** An original is kept that was not, or is whole again. */
  originalStored: (hash: string) => void;
}

/** An open library. */
export interface Library {
  /** A newer Katern wrote it: it is read, and nothing is written in its folder. */
  readonly onlyRead: boolean;
  /** What it answers. */
  readonly calls: Implementations<LibraryCalls>;
  /** Mends what a check found amiss, and says how that went. Throws what the disk says. */
  mend(flaw: Flaw): CheckFinding;
  /** Registers the one listener for articles whose cards changed. */
  whenChanged(heard: (articles: string[]) => void): void;
  /** Registers the one listener for lost things that came back while it is open. */
  whenMended(heard: () => void): void;
  /** Registers the one listener for damage to the database that no call is answered with. */
  whenDamaged(heard: () => void): void;
  /** The ids of all articles. */
  articles(): string[];
  /** Registers the one listener for changes of many articles, what they stored and how far they are, and for pictures. */
  whenChanging(heard: HearsChanges): void;
  /** Brings what waits up to date and closes the database. Once is enough; again does nothing. */
  close(): void;
}

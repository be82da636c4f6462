import type { PackageProblem } from './PackageProblem';
import type { ThemeProblem } from './ThemeProblem';

/**
 * Everything that can go wrong and reaches a person, as one closed union.
 *
 * A fault is a plain value: it crosses process borders inside an `Answer`, never as an exception. It
 * carries only facts (names, numbers, codes); the sentences a person reads are made from it in
 * `shared/language/faultTexts.ts`, in the interface's language.
 */
export type Fault =
  /** The call did not have the shape its parser asks for. A mistake in the program, not of a person. */
  | { kind: 'call-malformed'; call: string; problem: string }
  /** The process that should answer has stopped; it is started again by main. */
  | { kind: 'process-stopped'; process: 'library' | 'press' | 'live' }
  /** The answer took longer than the call allows. `seconds` is that limit. */
  | { kind: 'timed-out'; call: string; seconds: number }
  /** The disk holding `place` has no room left (ENOSPC, EDQUOT, SQLITE_FULL). */
  | { kind: 'disk-full'; place: string }
  /** `place` cannot be written to (EACCES, EROFS, EPERM). */
  | { kind: 'disk-read-only'; place: string }
  /** Any other failure of the disk or the database; `code` is the system's own word for it. */
  | { kind: 'disk-failed'; place: string; code: string }
  /** `place` is not there, or cannot be read. */
  | { kind: 'place-unreadable'; place: string; code: string }
  /** `place` was chosen for copies, or to share, and lies within Katern's own folder, with the library. */
  | { kind: 'place-within-library'; place: string }
  /** The library on disk was written by a newer Katern. */
  | { kind: 'library-newer'; found: number; known: number }
  /** The library on disk was written by an older Katern, and whoever only reads does not bring it up to date. */
  | { kind: 'library-older'; found: number; known: number }
  /** Another Katern has the library open. */
  | { kind: 'library-in-use'; place: string }
  /** The library's folder was moved, or its disk taken off. */
  | { kind: 'library-gone'; place: string }
  /** The library was sent something `seconds` ago and has not answered; it is there still. */
  | { kind: 'library-silent'; seconds: number }
  /** The system has no voice to read aloud with. */
  | { kind: 'voices-missing' }
  /** It has none for the language. */
  | { kind: 'voice-missing'; language: 'nl' | 'en' }
  /** A voice of the system did not speak, or stopped; `code` is the system's own word for it, or `silent`. */
  | { kind: 'voice-failed'; code: string }
  | { kind: 'article-missing'; article: string }
  /** The article holds parts this version does not know; it can be read, not changed. */
  | { kind: 'article-newer'; article: string; unknown: string[] }
  /** Setting this status is for others in this library: for whom. */
  | {
      kind: 'status-not-yours';
      status: 'draft' | 'in-review' | 'approved' | 'exported';
      roles: readonly ('journalist' | 'editor' | 'producer')[];
    }
  /** The article no longer says in every place what was found there. */
  | { kind: 'words-changed'; article: string }
  /** An update that is not a well-formed Yjs update; it was not stored. */
  | { kind: 'update-malformed'; article: string }
  /** Another desk's copy that is damaged, cut off, or of another article; nothing of it was stored. */
  | { kind: 'copy-malformed'; article: string }
  /** Another desk's copy with parts that this version does not know; nothing of it was stored. */
  | { kind: 'copy-newer'; article: string; unknown: string[] }
  /** Another desk's copy that takes too long to read, or too much memory; nothing of it was stored. */
  | { kind: 'copy-too-heavy'; article: string }
  /** A file of 0 bytes. */
  | { kind: 'picture-empty'; name: string }
  /** The bytes are no picture at all, or of a kind Katern does not take (`found` names it, or ''). */
  | { kind: 'picture-kind-refused'; name: string; found: string }
  /** The picture is damaged or cut off. */
  | { kind: 'picture-damaged'; name: string }
  /** More pixels than are safe to decode. */
  | { kind: 'picture-too-large'; name: string; width: number; height: number; limitMegapixels: number }
  /** More bytes than are taken in. */
  | { kind: 'file-too-large'; name: string; bytes: number; limitBytes: number }
  | { kind: 'file-unreadable'; name: string; code: string }
  /** What was dropped lies nowhere on disk, as an attachment that is dragged out of a message. */
  | { kind: 'file-nowhere'; name: string }
  /**
   * A file of figures is not taken in: it is empty, an archive, no text, no table, a table without pages and numbers
   * or with one of them twice, or longer than is read; or a quotation mark in `line` is not closed. For `too-many-rows` `line` is the last read.
   */
  | {
      kind: 'figures-refused';
      name: string;
      because:
        | 'empty'
        | 'archive'
        | 'no-text'
        | 'no-table'
        | 'no-pages'
        | 'column-twice'
        | 'open-quote'
        | 'too-many-rows';
      line: number;
    }
  /** A file is not taken in as an article. */
  | {
      kind: 'copy-refused';
      name: string;
      because:
        | 'empty'
        | 'no-text'
        | 'no-document'
        | 'damaged'
        | 'locked'
        | 'old-word'
        | 'too-large'
        | 'hostile'
        /** It was made of an article of which the library does not know how it was then: not any more, or not yet. */
        | 'unknown-moment';
    }
  /** A file of credit rules cannot be used; pictures are taken in without it. `line` counts from 1, 0 for unknown. */
  | { kind: 'credit-rules-broken'; place: string; line: number; problem: string }
  /** The original picture of a still is gone from the library folder. */
  | { kind: 'original-missing'; name: string; hash: string }
  /** A file of the theme is broken: no page is made with it. `line` counts from 1. */
  | { kind: 'theme-broken'; theme: string; file: string; line: number; problem: ThemeProblem }
  /** Preflight found something that blocks the export. */
  | { kind: 'export-blocked'; findings: number }
  | { kind: 'export-cancelled' }
  /** The export folder holds things Katern did not write; they are left alone. */
  | { kind: 'export-folder-foreign'; place: string }
  /** Another Katern, window or command, is exporting to this very place. */
  | { kind: 'export-folder-busy'; place: string }
  /** The person's key for signing is not used: others may read its file, or there is none in it. */
  | { kind: 'signing-key-unusable'; place: string; reason: 'read-by-others' | 'no-key' | 'no-desk-key' }
  /** A package is not brought in; `about` names the part it is about, or is ''. */
  | { kind: 'package-refused'; name: string; because: PackageProblem; about: string }
  /** What is held of a package is gone: the process that held it was started anew. */
  | { kind: 'package-let-go' }
  /** The file with the keys of other desks cannot be read. */
  | { kind: 'known-desks-unreadable'; place: string }
  /** A copy of the library is no longer what was found whole when it was made. `at` is that moment: ISO 8601. */
  | { kind: 'backup-damaged'; at: string }
  /** A copy of the library is not there any more. */
  | { kind: 'backup-missing' }
  /** A copy that was just made at `place` does not hold what the library holds; `says` is what was found. */
  | { kind: 'backup-unsound'; place: string; says: string }
  /** The library keeps as many views as it may. */
  | { kind: 'views-full'; most: number }
  /** The library keeps as many editions as it may. */
  | { kind: 'editions-full'; most: number }
  /** There is no room in an edition for what was to be put into it. */
  | { kind: 'edition-full'; name: string; most: number }
  /** A dictionary that ships with Katern cannot be read. `code` is the system's own word for why. */
  | { kind: 'dictionary-unreadable'; language: 'nl' | 'en'; code: string }
  /** There is no way to the server over which desks write together. */
  | {
      kind: 'live-apart';
      address: string;
      because: 'unreachable' | 'certificate' | 'no-server' | 'token' | 'token-missing';
    }
  /** An article is not written in together: the server sent another one, more than is taken in, or nothing that can be read. */
  | { kind: 'live-article-refused'; article: string; because: 'another' | 'too-large' | 'malformed' }
  /** The server has no room for more pictures. */
  | { kind: 'live-pictures-full'; address: string }
  /** An article is not on the server, or not yet. */
  | { kind: 'live-article-missing'; article: string }
  /** A list of words holds as many as it may. */
  | { kind: 'words-full'; most: number }
  /** An exception nobody foresaw. A report lies in the crash folder. */
  | { kind: 'unexpected'; where: string; message: string };

/** The `kind` of every fault there is. */
export type FaultKind = Fault['kind'];

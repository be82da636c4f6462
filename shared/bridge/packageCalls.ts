import * as v from 'valibot';
import type { Article } from '../article/Article';
import { longestWriterName } from '../article/Version';
import type { PackageProblem } from '../faults/PackageProblem';
import type { Brought } from './bringCalls';
import { asks } from './Call';
import { articleId, fileName, fileToken, uuid } from './parsers';

/** A passphrase holds no more characters than this. */
export const longestPassphrase = 1000;

/**
 * What is known of who signed a package: this very desk, one that is known, one that was never met, or one that goes by
 * the name of somebody whose key was another.
 */
export type Sender = 'own' | 'known' | 'new' | 'other-key';

/** A package that was written. */
export interface WrittenPackage {
  /** Its file's name. */
  file: string;
  bytes: number;
  /** The names of originals that are gone: the package is without them. */
  missing: string[];
}

/** What stands in a package, before it is brought in. */
export interface PackageCard {
  article: string;
  headline: string;
  /** Who sent it, as they call themselves; '' when they do not. */
  from: string;
  sender: Sender;
  /** The number of their key. */
  key: string;
  /** When the last of it was stored: ISO 8601, UTC. */
  until: string;
  /** How many originals it holds. */
  originals: number;
  /** The library has the article. */
  isHere: boolean;
  /** Why it is only to be looked at, and the article to look at; null for a package that can be brought in. */
  flaw: { because: PackageProblem; about: string; article: Article } | null;
}

/** What came of reading a package; a locked one needs a passphrase, and `isWrong` says that another is needed. */
export type OpenedPackage = { is: 'locked'; isWrong: boolean } | { is: 'read'; card: PackageCard };

/** A package that was brought in. */
export interface BroughtPackage {
  brought: Brought;
  /** The names of originals that neither the package nor the library has. */
  missing: string[];
  /** The names of pictures in it that could not be taken in: they are none, or are damaged. */
  refused: string[];
  /** How many parts no still asked for; they were left out. */
  unasked: number;
}

const person = v.pipe(v.string(), v.maxLength(longestWriterName));
const passphrase = v.pipe(v.string(), v.maxLength(longestPassphrase));

/** What press answers of packages; `export:progress` tells how far one is, `export:cancel` stops it. */
export const packageCalls = {
  /** Makes the key by which others know this desk, where it has none yet. */
  'desk:key': asks(v.strictObject({})).answers<{ made: boolean }>(),
  /**
   * Writes an article's package into a folder; in the place of the file of that name, or where `name` is '' under a free
   * name made of its headline. It is locked where there is a passphrase.
   */
  'package:write': asks(
    v.strictObject({
      article: articleId,
      job: uuid,
      folder: fileToken,
      name: fileName,
      from: person,
      passphrase,
    }),
  ).answers<WrittenPackage>(),
  /** Reads a package and holds it under the job's name until it is brought in or closed. `reader` is who opens it. */
  'package:read': asks(
    v.strictObject({ job: uuid, file: fileToken, name: fileName, passphrase, reader: person }),
  ).answers<OpenedPackage>(),
  /** Brings in what is held, and believes the key it is signed with from now on. */
  'package:bring': asks(v.strictObject({ job: uuid })).answers<BroughtPackage>(),
  /** Lets go of what is held. */
  'package:close': asks(v.strictObject({ job: uuid })).answers<null>(),
};

/** A file to write a package in, or a folder for several; its `name` is '' then. */
export interface PackagePlace {
  folder: string;
  name: string;
}

/** What main answers of packages. */
export const packageShellCalls = {
  /** Asks for packages to open. */
  'package:choose': asks(v.strictObject({})).answers<{ token: string; name: string }[]>(),
  /** Asks where a package of that headline goes, or where those of several articles go; null when nothing was chosen. */
  'package:place': asks(
    v.strictObject({ headline: v.pipe(v.string(), v.maxLength(2000)), isMany: v.boolean() }),
  ).answers<PackagePlace | null>(),
  /** The packages that the system asked Katern to open since this was asked last. */
  'package:waiting': asks(v.strictObject({})).answers<{ token: string; name: string }[]>(),
};

export type PackageShellCalls = typeof packageShellCalls;

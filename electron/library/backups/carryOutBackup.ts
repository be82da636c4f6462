import fs from 'node:fs';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { copyTexts } from '../../../shared/language/copyTexts';
import { asidesIn, articlesAside } from './asides';
import type { BackupAnswers, BackupJob, CopyAddress, PlaceCopies, PlaceLook } from './backupJobs';
import { ageingOf, CopyPlace, deskId, desksIn } from './CopyPlace';
import type { PlacedCopy } from './CopyPlace';
import { fileOf } from './gatherOriginals';
import { makeCopy, newestWhole } from './makeCopy';
import type { CopyStep } from './makeCopy';
import { openCopy } from './openCopy';
import { mustBeSound, prepareAside, prepareCopy } from './prepareRestore';
import { besideDocument, listCopy, readFromCopy } from './readCopy';
import { roomTaken } from './room';
import { isDue } from './rotation';
import { setAsidesIn } from './setAsides';

/** Tells how far a job is. */
export type Tell = (step: CopyStep, done: number, total: number) => void;

type Carriers = {
  [J in BackupJob['do']]: (job: Extract<BackupJob, { do: J }>, tell: Tell) => BackupAnswers[J];
};

const carriers: Carriers = {
  begin: ({ root }) => {
    const desk = deskId(root);
    new CopyPlace(root, desk).clear();
    return desk;
  },
  make: ({ database, originals, themes, place: { root, desk }, at, room, asked }, tell) => {
    const place = new CopyPlace(root, desk);
    mustBeThere(root);
    if (!asked && !isDue(place.copies().map(ageingOf), at)) return 'not-due';
    return makeCopy({ database, originals, themes, place, at, room }, tell) ?? 'same';
  },
  look: ({ place }) => look(new CopyPlace(place.root, place.desk)),
  list: ({ place: { root } }) => desksIn(root).map((desk) => copiesOf(new CopyPlace(root, desk))),
  'list-asides': ({ library }) =>
    asidesIn(library).map(({ name, folder, at, bytes }) => ({
      copy: name,
      at,
      bytes,
      articles: articlesAside(folder),
    })),
  'set-asides': ({ library }) => setAsidesIn(library),
  articles: ({ from, query }) => {
    const { file, scratch } = sourceOf(from);
    return openCopy(file, scratch, (database) => listCopy(database, query));
  },
  article: ({ from, article, beside }) => {
    const { file, scratch, originals, at } = sourceOf(from);
    const read = openCopy(file, scratch, (database) => readFromCopy(database, file, article));
    const files = read.originals.map(({ hash }) => [hash, fileOf(originals, hash)]);
    const suffix = ` ${copyTexts[read.language].fromMoment(at)}`;
    const document = beside ? besideDocument(read, suffix) : new Uint8Array();
    return { ...read, document, files: Object.fromEntries(files) as Record<string, string> };
  },
  prepare: ({ from, library, now }) => {
    if ('aside' in from) {
      prepareAside(from.aside, library);
      const at = asideMoment(from.aside);
      return { at, articles: articlesAside(from.aside), missingOriginals: 0, missingThemeFiles: 0 };
    }
    const copy = copyAt(from);
    const place = new CopyPlace(from.root, from.desk);
    return { at: copy.manifest.at, ...prepareCopy(copy, place, library, now) };
  },
};

/** Carries out one job. Throws a `FaultError`, and what the disk says. */
export function carryOutBackup<J extends BackupJob>(job: J, tell: Tell): BackupAnswers[J['do']] {
  const carry = carriers[job.do] as (job: BackupJob, tell: Tell) => BackupAnswers[J['do']];
  return carry(job, tell);
}

/** A second place is made when it is chosen: where its disk is away, nothing is written in its stead. */
function mustBeThere(root: string): void {
  if (!fs.existsSync(root)) throw new FaultError({ kind: 'place-unreadable', place: root, code: 'ENOENT' });
}

function look(place: CopyPlace): PlaceLook {
  if (!fs.existsSync(place.root)) {
    return { reachable: false, copies: 0, bytes: 0, lastAt: '', amiss: 0, newest: null };
  }
  const copies = place.copies();
  const { databases, originals } = roomTaken(place);
  const amiss = copies[0]?.manifest.amiss;
  return {
    reachable: true,
    copies: copies.length,
    bytes: databases + originals,
    lastAt: copies[0]?.manifest.at ?? '',
    amiss: amiss ? amiss.articles.length + amiss.originals.length : 0,
    newest: newestWhole(place),
  };
}

function copiesOf(place: CopyPlace): PlaceCopies {
  const copies = place.copies().map((copy) => ({
    name: copy.name,
    at: copy.manifest.at,
    articles: copy.manifest.articles,
    bytes: copy.manifest.bytes,
    state: stateOf(copy),
  }));
  return { desk: place.desk, copies };
}

function stateOf(copy: PlacedCopy): 'whole' | 'amiss' | 'damaged' {
  if (copy.damaged) return 'damaged';
  return ageingOf(copy).whole ? 'whole' : 'amiss';
}

/** The copies that this thread has read whole, each with when its file last changed: a search asks once a key. */
const sound = new Map<string, number>();

function foundSound(copy: PlacedCopy): string {
  const file = path.join(copy.folder, 'library.sqlite');
  const changed = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined || sound.get(file) !== changed) {
    mustBeSound(copy);
    sound.set(file, changed ?? 0);
  }
  return file;
}

interface Source {
  file: string;
  scratch: string;
  originals: string;
  at: string;
}

/** Where a copy's database is, found to be what it was; that of a library set aside as it is. */
function sourceOf(from: CopyAddress | { aside: string }): Source {
  if ('aside' in from) {
    return {
      file: path.join(from.aside, 'library.sqlite'),
      scratch: path.join(from.aside, '..', 'reading'),
      originals: path.join(from.aside, '..', '..', 'originals'),
      at: asideMoment(from.aside),
    };
  }
  const copy = copyAt(from);
  const place = new CopyPlace(from.root, from.desk);
  const { originals, reading: scratch } = place;
  return { file: foundSound(copy), scratch, originals, at: copy.manifest.at };
}

function asideMoment(folder: string): string {
  const library = path.join(folder, '..', '..');
  return asidesIn(library).find(({ name }) => name === path.basename(folder))?.at ?? '';
}

function copyAt({ root, desk, name }: CopyAddress): PlacedCopy {
  const copy = new CopyPlace(root, desk).copies().find((found) => found.name === name);
  if (!copy) throw new FaultError({ kind: 'backup-missing' });
  return copy;
}

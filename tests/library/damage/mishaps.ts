import fs from 'node:fs';
import path from 'node:path';
import { openSqlite } from '../../../electron/library/sqlite';
import type { Numbers } from './numbers';
import type { WrittenLibrary } from './writtenLibrary';

/** One kind of damage to a library's folder, done by made-up numbers. */
export interface Mishap {
  /** The state it starts from. */
  from: 'killed' | 'closed';
  hurt(folder: string, random: Numbers, written: WrittenLibrary): void;
}

const page = 4096;
const database = (folder: string): string => path.join(folder, 'library.sqlite');
const wal = (folder: string): string => path.join(folder, 'library.sqlite-wal');
const shm = (folder: string): string => path.join(folder, 'library.sqlite-shm');
const journal = (folder: string): string => path.join(folder, 'journal');

function filesOf(folder: string, ending: string): string[] {
  return fs
    .readdirSync(journal(folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(journal(folder), name));
}

function changed(file: string, change: (bytes: Buffer) => Buffer | void): void {
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(file, change(bytes) ?? bytes);
}

function flipBits(file: string, random: Numbers, count: number): void {
  changed(file, (bytes) => {
    for (let i = 0; i < count; i++) {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
  });
}

function zeroPage(file: string, number: number): void {
  changed(file, (bytes) => {
    bytes.fill(0, number * page, (number + 1) * page);
  });
}

const pagesIn = (file: string): number => Math.ceil(fs.statSync(file).size / page);

function cut(file: string, length: number): void {
  fs.truncateSync(file, length);
}

function sql(folder: string, statements: string): void {
  const opened = openSqlite(database(folder));
  try {
    opened.exec('pragma foreign_keys = off');
    opened.exec(statements);
  } finally {
    opened.close();
  }
}

/** The first page of a kind that a check of the bytes finds, from a made-up place on. */
function someFolder(place: string): void {
  fs.rmSync(place, { force: true, recursive: true });
  fs.mkdirSync(place);
  fs.writeFileSync(path.join(place, 'inside'), 'not what you expect');
}

/** Pages whose bytes are text alone go on with the number of the next page: the tail of a long update. */
function overflowPage(file: string, random: Numbers): number {
  const bytes = fs.readFileSync(file);
  const kinds = new Set([0x02, 0x05, 0x0a, 0x0d]);
  const found: number[] = [];
  for (let number = 1; number < pagesIn(file); number++) {
    if (!kinds.has(bytes[number * page] ?? 0)) found.push(number);
  }
  return found.length > 0 ? random.pick(found) : 1 + random.below(pagesIn(file) - 1);
}

const randomId = (random: Numbers, written: WrittenLibrary): string => random.pick(written.articles).id;

/** Every kind of damage, by its name. */
export const mishaps: Record<string, Mishap> = {
  'one bit flipped in the database': { from: 'closed', hurt: (f, r) => flipBits(database(f), r, 1) },
  'many bits flipped in the database': { from: 'closed', hurt: (f, r) => flipBits(database(f), r, 40) },
  'bits flipped in the write-ahead log': { from: 'killed', hurt: (f, r) => flipBits(wal(f), r, 5) },
  'bits flipped in the journal': {
    from: 'closed',
    hurt: (f, r) => flipBits(r.pick(filesOf(f, '.journal')), r, 5),
  },
  'bits flipped in an index of the journal': {
    from: 'closed',
    hurt: (f, r) => flipBits(r.pick(filesOf(f, '.index')), r, 3),
  },
  'bits flipped in the index of the write-ahead log': {
    from: 'killed',
    hurt: (f, r) => flipBits(shm(f), r, 9),
  },
  'the first page zeroed': { from: 'closed', hurt: (f) => zeroPage(database(f), 0) },
  'a page in the middle zeroed': {
    from: 'closed',
    hurt: (f) => zeroPage(database(f), Math.floor(pagesIn(database(f)) / 2)),
  },
  'the last page zeroed': { from: 'closed', hurt: (f) => zeroPage(database(f), pagesIn(database(f)) - 1) },
  'any page zeroed': { from: 'closed', hurt: (f, r) => zeroPage(database(f), r.below(pagesIn(database(f)))) },
  'a tenth of the pages zeroed': {
    from: 'closed',
    hurt: (f, r) => {
      const pages = pagesIn(database(f));
      for (let i = 0; i < pages / 10; i++) zeroPage(database(f), r.below(pages));
    },
  },
  'an overflow page zeroed': {
    from: 'closed',
    hurt: (f, r) => zeroPage(database(f), overflowPage(database(f), r)),
  },
  'a page written over with another': {
    from: 'closed',
    hurt: (f, r) =>
      changed(database(f), (bytes) => {
        const [from, to] = [r.below(bytes.length / page), r.below(bytes.length / page)];
        bytes.copy(bytes, to * page, from * page, (from + 1) * page);
      }),
  },
  'a page full of noise': {
    from: 'closed',
    hurt: (f, r) =>
      changed(database(f), (bytes) => {
        const at = r.below(bytes.length / page) * page;
        for (let i = at; i < at + page; i++) bytes[i] = r.below(256);
      }),
  },
  'the database cut at a page': {
    from: 'closed',
    hurt: (f, r) => cut(database(f), (1 + r.below(pagesIn(database(f)) - 1)) * page),
  },
  'the database cut inside a page': {
    from: 'closed',
    hurt: (f, r) => cut(database(f), 1 + r.below(fs.statSync(database(f)).size - 1)),
  },
  'the database cut to half': {
    from: 'closed',
    hurt: (f) => cut(database(f), Math.floor(fs.statSync(database(f)).size / 2)),
  },
  'the database grown with noise': {
    from: 'closed',
    hurt: (f, r) => fs.appendFileSync(database(f), Buffer.alloc(3 * page, r.below(256))),
  },
  'the database emptied': { from: 'closed', hurt: (f) => cut(database(f), 0) },
  'the database deleted': { from: 'closed', hurt: (f) => fs.rmSync(database(f)) },
  'the database deleted, its log not': { from: 'killed', hurt: (f) => fs.rmSync(database(f)) },
  'the write-ahead log lost': {
    from: 'killed',
    hurt: (f) => {
      fs.rmSync(wal(f));
      fs.rmSync(shm(f), { force: true });
    },
  },
  'the write-ahead log cut': {
    from: 'killed',
    hurt: (f, r) => cut(wal(f), r.below(fs.statSync(wal(f)).size)),
  },
  'the write-ahead log emptied': { from: 'killed', hurt: (f) => cut(wal(f), 0) },
  'the index of the write-ahead log lost': {
    from: 'killed',
    hurt: (f) => fs.rmSync(shm(f), { force: true }),
  },
  'the write-ahead log of another database': {
    from: 'closed',
    hurt: (f, r) => {
      const other = path.join(f, 'other.sqlite');
      const opened = openSqlite(other);
      opened.exec('create table other (a, b)');
      for (let i = 0; i < 200; i++) {
        opened.exec(`insert into other values (${r.below(1e6)}, hex(randomblob(${100 + r.below(900)})))`);
      }
      fs.copyFileSync(`${other}-wal`, wal(f));
      opened.close();
      fs.rmSync(other);
    },
  },
  'the log of one moment beside the database of another': {
    from: 'killed',
    hurt: (f, _r, { older }) => {
      fs.copyFileSync(older, database(f));
      fs.rmSync(shm(f), { force: true });
    },
  },
  'an older copy put back': {
    from: 'closed',
    hurt: (f, _r, { older }) => {
      fs.copyFileSync(older, database(f));
      for (const rest of [wal(f), shm(f)]) fs.rmSync(rest, { force: true });
    },
  },
  'updates deleted': {
    from: 'closed',
    hurt: (f, r, w) =>
      sql(
        f,
        `delete from updates where article = '${randomId(r, w)}' and sequence % ${2 + r.below(9)} = 0;
         delete from updates where article = '${randomId(r, w)}' and sequence > ${1 + r.below(40)}`,
      ),
  },
  'articles deleted': {
    from: 'closed',
    hurt: (f, r, w) =>
      sql(
        f,
        `delete from articles where id = '${randomId(r, w)}';
         delete from article_tags; delete from snapshots; delete from originals; delete from site`,
      ),
  },
  'updates changed': {
    from: 'closed',
    hurt: (f, r, w) =>
      sql(
        f,
        `update updates set bytes = zeroblob(20) where article = '${randomId(r, w)}' and sequence > ${r.below(40)};
         update snapshots set bytes = zeroblob(20);
         update articles set projected_sequence = ${r.below(2 ** 40)} where id = '${randomId(r, w)}'`,
      ),
  },
  'the list of tables is garbage': {
    from: 'closed',
    hurt: (f, r) =>
      changed(database(f), (bytes) => {
        for (let i = 0; i < 60; i++) bytes[100 + r.below(page - 100)] = r.below(256);
      }),
  },
  'the header is wrong': {
    from: 'closed',
    hurt: (f, r) =>
      changed(database(f), (bytes) => {
        for (let i = 0; i < 4; i++) bytes[r.below(100)] = r.below(256);
      }),
  },
  'the number of the tables is wrong': {
    from: 'closed',
    hurt: (f, r) => sql(f, `pragma user_version = ${r.pick([0, 1, 66, 2_000_000_000])}`),
  },
  'an index of the database damaged': {
    from: 'closed',
    hurt: (f, r) =>
      changed(database(f), (bytes) => {
        const leaves: number[] = [];
        for (let at = page; at < bytes.length; at += page) if (bytes[at] === 0x0a) leaves.push(at);
        const at = r.pick(leaves) + 8;
        for (let i = 0; i < 30; i++) bytes[at + r.below(page - 8)] = r.below(256);
      }),
  },
  'a folder in the place of the database': { from: 'closed', hurt: (f) => someFolder(database(f)) },
  'a folder in the place of the write-ahead log': { from: 'closed', hurt: (f) => someFolder(wal(f)) },
  'hostile bytes in the place of the database': {
    from: 'closed',
    hurt: (f, r) =>
      fs.writeFileSync(
        database(f),
        Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(9999, r.below(256))]),
      ),
  },
  'a file of the journal deleted': {
    from: 'closed',
    hurt: (f, r) => fs.rmSync(r.pick(filesOf(f, '.journal'))),
  },
  'a file of the journal cut': {
    from: 'closed',
    hurt: (f, r) => {
      const file = r.pick(filesOf(f, '.journal'));
      cut(file, r.below(fs.statSync(file).size));
    },
  },
  'a folder in the place of a file of the journal': {
    from: 'closed',
    hurt: (f, r) => someFolder(r.pick(filesOf(f, '.journal'))),
  },
  'the whole journal deleted': { from: 'closed', hurt: (f) => fs.rmSync(journal(f), { recursive: true }) },
  'a file in the place of the journal': {
    from: 'closed',
    hurt: (f) => {
      fs.rmSync(journal(f), { recursive: true });
      fs.writeFileSync(journal(f), 'x'.repeat(999));
    },
  },
  'the mark deleted': { from: 'closed', hurt: (f) => fs.rmSync(path.join(f, 'library.mark')) },
  'the mark and the database deleted': {
    from: 'closed',
    hurt: (f) => {
      fs.rmSync(path.join(f, 'library.mark'));
      fs.rmSync(database(f));
    },
  },
  'an original deleted': {
    from: 'closed',
    hurt: (f, r, { originals }) => {
      const hash = r.pick(originals);
      fs.rmSync(path.join(f, 'originals', hash.slice(0, 2), hash));
    },
  },
  'an original damaged': {
    from: 'closed',
    hurt: (f, r, { originals }) => {
      const hash = r.pick(originals);
      flipBits(path.join(f, 'originals', hash.slice(0, 2), hash), r, 1);
    },
  },
  'hostile files in the folder': {
    from: 'closed',
    hurt: (f) => {
      for (const place of ['', 'journal', 'originals', 'damaged']) {
        fs.mkdirSync(path.join(f, place), { recursive: true });
        fs.writeFileSync(path.join(f, place, 'KJF1KJR1.exe'), 'KJF1'.repeat(500));
        fs.writeFileSync(path.join(f, place, '99999999.journal.bak'), Buffer.alloc(2000, 75));
        fs.symlinkSync('/dev/zero', path.join(f, place, 'endless'));
        fs.mkdirSync(path.join(f, place, '00000000.journal'));
      }
      fs.writeFileSync(path.join(f, 'journal', '00099999.journal'), Buffer.alloc(5000, 'KJF1'));
    },
  },
  'database and journal damaged in different places': {
    from: 'killed',
    hurt: (f, r) => {
      zeroPage(database(f), 1 + r.below(pagesIn(database(f)) - 1));
      const file = r.pick(filesOf(f, '.journal'));
      changed(file, (bytes) => {
        const at = r.below(bytes.length);
        bytes.fill(0, at, Math.min(bytes.length, at + 500));
      });
    },
  },
  'database deleted and journal damaged': {
    from: 'closed',
    hurt: (f, r) => {
      fs.rmSync(database(f));
      flipBits(r.pick(filesOf(f, '.journal')), r, 2);
    },
  },
  'database deleted and the end of the journal cut': {
    from: 'closed',
    hurt: (f, r) => {
      fs.rmSync(database(f));
      const last = filesOf(f, '.journal').at(-1) ?? '';
      cut(last, Math.max(0, fs.statSync(last).size - 1 - r.below(1200)));
    },
  },
  'the same lost from the end of both': {
    from: 'closed',
    hurt: (f, r, w) => {
      sql(f, `delete from updates where article = '${randomId(r, w)}' and sequence > 40`);
      const last = filesOf(f, '.journal').at(-1) ?? '';
      cut(last, Math.floor(fs.statSync(last).size / 2));
    },
  },
};

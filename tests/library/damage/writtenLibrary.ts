import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bodyOf, headlineOf } from '../../../shared/article/documentShape';
import { noFilter } from '../../../shared/bridge/deskFilter';
import { fillHoles } from '../../../shared/article/fillHoles';
import type { Library, LibraryStart } from '../../../electron/library/Library';
import { openLibrary } from '../../../electron/library/openLibrary';
import { valueOf } from '../freshLibrary';
import { documentOf, Writer } from '../Writer';
import { numbers } from './numbers';
import { inOneThread } from '../../../electron/library/inOneThread';

/** An article of the written library, as it was when everything was well. */
export interface WrittenArticle {
  id: string;
  headline: string;
  body: string;
}

/** A library made by the real code, in the states that damage starts from. */
export interface WrittenLibrary {
  /** As after a kill: what was committed last is in the write-ahead log alone. */
  killed: string;
  /** As after an orderly end. */
  closed: string;
  /** The database alone, as it was when half was written. */
  older: string;
  articles: WrittenArticle[];
  /** The articles in the bin. */
  binned: string[];
  /** The hashes of the originals. */
  originals: string[];
}

const words =
  'de een het van en in is dat op te zijn met voor niet aan er om ook als door uit naar dan bij nog'
    .split(' ')
    .concat('serie film regie camera makelaar gijzeling kijker première seizoen scenario montage'.split(' '));

export const start = (folder: string, report: LibraryStart['report'] = () => undefined): LibraryStart => ({
  ...inOneThread,
  folder,
  now: Date.now,
  newId: randomUUID,
  report,
  // Small files, so that there are several of them.
  journalFile: 48 * 1024,
});

/** Writes a library of `count` articles, the first with a snapshot, into folders under `home`. */
export async function writtenLibrary(home: string, count: number): Promise<WrittenLibrary> {
  const random = numbers(7);
  const folder = path.join(home, 'live');
  const killed = path.join(home, 'killed');
  const closed = path.join(home, 'closed');
  const older = path.join(home, 'older.sqlite');
  const library = valueOf(openLibrary(start(folder)));
  const sentence = (): string =>
    `${Array.from({ length: 4 + random.below(9) }, () => random.pick(words)).join(' ')}. `;
  const writers = new Map<string, Writer>();
  for (let index = 0; index < count; index++) {
    const { id } = valueOf(await library.calls['article:create']({ language: 'nl' }));
    writers.set(id, new Writer(valueOf(await library.calls['article:load']({ article: id }))));
    await store(library, id, writers.get(id)!.headline(`Kop ${index} ${sentence().trim()}`));
  }
  const ids = [...writers.keys()];
  const write = async (article: string, times: number): Promise<void> => {
    const writer = writers.get(article)!;
    for (let time = 0; time < times; time++) {
      const body = bodyOf(writer.doc);
      const place = random.next() < 0.7 ? Math.max(0, body.length - 1) : random.below(body.length);
      await store(
        library,
        article,
        writer.change(() => body.insert(place, sentence())),
      );
    }
  };
  for (const id of ids) await write(id, id === ids[0] ? 520 : 25);
  const originals: string[] = [];
  for (let index = 0; index < 3; index++) {
    const bytes = new Uint8Array(20_000).map(() => random.below(256));
    const picture = { bytes, type: 'image/png', width: 40, height: 30, name: `beeld ${index}.png` } as const;
    originals.push(valueOf(await library.calls['original:store'](picture)).hash);
  }
  // Asked for the cards, the library writes them, and the snapshot.
  valueOf(await library.calls['desk:card']({ article: ids[0]! }));
  library.close();
  fs.copyFileSync(path.join(folder, 'library.sqlite'), older);

  const again = valueOf(openLibrary(start(folder)));
  for (const id of ids) {
    const writer = writers.get(id)!;
    for (let time = 0; time < 20; time++) {
      const body = bodyOf(writer.doc);
      const update = writer.change(() => body.insert(Math.max(0, body.length - 1), sentence()));
      await store(again, id, update);
    }
  }
  const binned = ids.slice(-2);
  for (const article of binned) valueOf(await again.calls['article:bin']({ article }));
  valueOf(await again.calls['site:store'](site));
  valueOf(await again.calls['views:store'](view));
  valueOf(await again.calls['desk:card']({ article: ids[0]! }));
  const articles = await textsOf(again, ids);
  fs.cpSync(folder, killed, { recursive: true });
  again.close();
  fs.cpSync(folder, closed, { recursive: true });
  return { killed, closed, older, articles, binned, originals };
}

/** What the written library's site is. */
export const site = {
  name: 'De Krant',
  address: 'https://krant.example/',
  language: 'nl',
  theme: 'own:mijn-blad',
  policies: { masthead: 'https://krant.example/colofon/' },
} as const;

/** A view that the written library keeps. */
export const view = {
  id: 'f0f0f0f0-0000-4000-8000-00000000000f',
  name: 'Ter review',
  filter: { ...noFilter, status: 'in-review' },
} as const;

/** What articles say now; one that does not open is left out. */
export async function textsOf(
  library: Pick<Library, 'calls'>,
  ids: readonly string[],
): Promise<WrittenArticle[]> {
  const texts: WrittenArticle[] = [];
  for (const id of ids) {
    const loaded = await library.calls['article:load']({ article: id });
    if (!loaded.ok) continue;
    const doc = documentOf(loaded.value);
    // As the window does.
    fillHoles(doc);
    texts.push({ id, headline: headlineOf(doc).toString(), body: bodyOf(doc).toString() });
  }
  return texts;
}

async function store(library: Library, article: string, update: Uint8Array): Promise<void> {
  valueOf(await library.calls['article:store']({ article, update }));
}

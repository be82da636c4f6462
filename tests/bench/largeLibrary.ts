import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import * as Y from 'yjs';
import { CardTable } from '../../electron/library/CardTable';
import { openDesk } from '../../electron/library/desk/openDesk';
import { Journal } from '../../electron/library/journal/Journal';
import { contentHash } from '../../shared/article/contentHash';
import { projectArticle } from '../../electron/library/projectArticle';
import { nobody } from '../../shared/bridge/deskQuestion';
import { openSqlite } from '../../electron/library/sqlite';
import { transact } from '../../electron/library/transact';
import { UpdateLog } from '../../electron/library/UpdateLog';
import { createArticle } from '../../shared/article/createArticle';
import { readArticle } from '../../shared/article/readArticle';
import { statuses } from '../../shared/article/Article';
import type { Original } from '../../shared/still/Still';
import { stillOfRead } from '../../shared/still/stillOfRead';
import { tagKinds } from '../../shared/tags/Tag';
import type { Tag } from '../../shared/tags/Tag';
import { drawing } from './drawing';
import { inventedWords } from './inventedWords';
import { libraryIn } from '../fixtures/libraryIn';

/** Other contents under the same name would be measured as if they were these. */
const edition = 2;

const seed = 100_000;
const vocabulary = 60_000;
/** Words of an article's body: a short one, and how much longer the longest is. */
const shortest = 120;
const longer = 240;
const pictures = 48;
const writers = 40;
const labels = 1500;
/** Shares of the articles: with a still, in the bin. */
const withStill = 0.7;
const binned = 0.01;
/** Articles of one transaction. */
const batch = 2000;

/**
 * A library of `count` articles in a folder under `keep`, with pictures and all that search knows of them. It
 * is made once and takes some minutes; then it is found again. Answers the folder and its words, the commonest
 * first.
 */
export async function largeLibrary(
  keep: string,
  count: number,
): Promise<{ folder: string; words: readonly string[] }> {
  const home = path.join(keep, `desk-${count}-${edition}`);
  const folder = path.join(home, 'library');
  const made = path.join(home, 'made');
  const { word, all } = inventedWords(vocabulary, seed);
  if (!fs.existsSync(made)) {
    console.log(`  making a library of ${count} articles, once`);
    fs.rmSync(home, { recursive: true, force: true });
    libraryIn(folder).close();
    const originals = await makePictures(folder);
    fill(folder, count, word, originals);
    libraryIn(folder).close();
    await index(folder);
    fs.writeFileSync(made, '');
  }
  return { folder, words: all };
}

function fill(folder: string, count: number, word: () => string, originals: readonly Original[]): void {
  const draw = drawing(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() ** 2 * from.length)] as T;
  const phrase = (length: number): string => Array.from({ length }, word).join(' ');
  const known: Tag[] = Array.from({ length: labels }, (_, place) => {
    const kind = tagKinds[place % tagKinds.length] ?? 'topic';
    return { kind, label: phrase(1 + (place % 2)), ...(kind === 'title' && { year: 1990 + (place % 40) }) };
  });
  const bylines = Array.from({ length: writers }, () => capital(phrase(2)));
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const log = new UpdateLog(database, folder);
  const cards = new CardTable(database);
  const journal = Journal.open(path.join(folder, 'journal'), console.error);
  const until = Date.now() - 60_000;
  const make = (place: number): void => {
    const id = randomUUID();
    // Twelve years, most of them lately.
    const at = new Date(until - Math.round((1 - place / count) ** 2 * 12 * 365 * 86_400_000)).toISOString();
    const original = draw() < withStill ? pick(originals) : null;
    const stills = original
      ? [
          stillOfRead(
            { original, read: { kind: 'still', title: capital(phrase(2)) }, altText: phrase(4) },
            randomUUID(),
          ),
        ]
      : [];
    const words = shortest + Math.floor(draw() * longer);
    const paragraphs = Array.from({ length: Math.ceil(words / 60) }, () => ({
      kind: 'paragraph' as const,
      runs: [textRun(`${capital(phrase(60))}.`)],
    }));
    const doc = createArticle({
      id,
      language: 'nl',
      createdAt: at,
      headline: capital(phrase(5 + Math.floor(draw() * 5))),
      standfirst: [textRun(`${capital(phrase(18))}.`)],
      body: [
        ...stills.map(({ id: still }) => ({ kind: 'still' as const, still, runs: [textRun(phrase(7))] })),
        ...paragraphs,
      ],
      stills,
      tags: Array.from({ length: 1 + Math.floor(draw() * 4) }, () => pick(known)),
      status: pick([...statuses].reverse()),
      byline: pick(bylines),
    });
    const bytes = Y.encodeStateAsUpdate(doc);
    cards.insert(id, at, at, false);
    const { sequence } = log.append(id, bytes, at);
    const article = readArticle(doc);
    cards.project(id, projectArticle(article), {
      contentHash: contentHash(article),
      sequence,
      editedAt: at,
    });
    if (draw() < binned) cards.bin(id, at);
    journal.append({ article: id, sequence, at, bytes });
  };
  for (let from = 0; from < count; from += batch) {
    transact(database, () => {
      for (let place = from; place < Math.min(count, from + batch); place++) make(place);
    });
  }
  journal.close();
  database.close();
}

/** Grounds with some noise, as large as press pictures are. */
async function makePictures(folder: string): Promise<Original[]> {
  const library = libraryIn(folder);
  const draw = drawing(seed);
  const originals: Original[] = [];
  for (let place = 0; place < pictures; place++) {
    const [r, g, b] = [draw() * 255, draw() * 255, draw() * 255].map(Math.round);
    const bytes = await sharp({
      create: {
        width: 1280,
        height: 720,
        channels: 3,
        background: { r: r ?? 0, g: g ?? 0, b: b ?? 0 },
        noise: { type: 'gaussian', mean: 128, sigma: 20 },
      },
    })
      .jpeg({ quality: 70 })
      .toBuffer();
    const answer = await library.calls['original:store']({
      bytes: new Uint8Array(bytes),
      type: 'image/jpeg',
      width: 1280,
      height: 720,
      name: `${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.jpg`,
    });
    if (!answer.ok) throw new Error(answer.fault.kind);
    originals.push(answer.value);
  }
  library.close();
  return originals;
}

/** Waits until search knows all articles. */
async function index(folder: string): Promise<void> {
  const desk = openDesk(folder, console.error);
  try {
    for (;;) {
      const answer = await desk.calls['desk:counts']({ who: nobody, tags: 1 });
      if (!answer.ok) throw new Error(answer.fault.kind);
      if (answer.value.unread === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    desk.close();
  }
}

const textRun = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

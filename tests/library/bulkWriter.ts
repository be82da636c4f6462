import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { openLibrary } from '../../electron/library/openLibrary';
import { createArticle } from '../../shared/article/createArticle';
import type { Tag } from '../../shared/tags/Tag';
import { listCards } from './listCards';
import { inOneThread } from '../../electron/library/inOneThread';
import { valueOf } from '../fixtures/valueOf';

/**
 * A program that changes many articles at once: `folder task`. Only `bulk.test.ts` runs it.
 *
 * `change:label` gives every article the tag `label`, prints a line for each article that was stored, and waits
 * to be killed. Any other task makes a library on a small disk and changes it until there is no room; it prints
 * what came of that as one line of JSON.
 */
export interface BulkReport {
  articles: number;
  changed: string[];
  /** The kinds of fault of what was refused. */
  refused: string[];
  /** The articles that have the tag afterwards, read by a library opened anew. */
  tagged: string[];
  /** What is left of it after it was taken back, once there was room. */
  left: number;
}

const [, , place = '', task = ''] = process.argv;
const folder = task.startsWith('change:') ? place : path.join(place, 'library');

const start = {
  ...inOneThread,
  folder,
  now: Date.now,
  newId: randomUUID,
  report: (where: string, error: unknown) => process.stderr.write(`${where}: ${String(error)}\n`),
};
let library = valueOf(openLibrary(start));

if (task.startsWith('change:')) {
  const tag: Tag = { kind: 'topic', label: task.slice('change:'.length) };
  const cards = valueOf(await listCards(library.calls));
  // Written at once: what the parent has read was on disk before the kill.
  library.whenChanging({
    stored: (article) => fs.writeSync(1, `${article}\n`),
    progressed: () => undefined,
    originalStored: () => undefined,
  });
  valueOf(
    await library.calls['articles:change']({
      job: 'a',
      by: '',
      articles: cards.map(({ id }) => id),
      change: { kind: 'add-tag', tag },
    }),
  );
  setInterval(() => undefined, 1000);
} else {
  await fill();
}

async function fill(): Promise<void> {
  const tag: Tag = { kind: 'topic', label: 'Vol' };
  const ballast = path.join(place, 'ballast');
  fs.writeFileSync(ballast, Buffer.alloc(2 * 1024 * 1024));
  const articles: string[] = [];
  for (let number = 0; number < 120; number++) {
    const doc = createArticle({ id: randomUUID(), language: 'nl', createdAt: '', headline: `Kop ${number}` });
    const update = Y.encodeStateAsUpdate(doc);
    articles.push(valueOf(await library.calls['article:import']({ update, sample: false })).id);
  }
  // Opened anew: a write-ahead log that is long already would have room of its own.
  library.close();
  library = valueOf(openLibrary(start));
  // The disk is filled but for some room: enough for a few articles, not for all.
  const { bavail, bsize } = fs.statfsSync(place);
  if (task === 'disk') {
    fs.writeFileSync(path.join(place, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - 300 * 1024)));
  }
  const outcome = valueOf(
    await library.calls['articles:change']({ job: 'a', by: '', articles, change: { kind: 'add-tag', tag } }),
  );
  fs.rmSync(ballast);
  library.close();

  const again = valueOf(openLibrary(start));
  const cards = valueOf(await listCards(again.calls));
  const report: BulkReport = {
    articles: articles.length,
    changed: outcome.changed.map(({ article }) => article).sort(),
    refused: outcome.refused.map(({ fault }) => fault.kind),
    tagged: cards
      .filter(({ tags }) => tags.length > 0)
      .map(({ id }) => id)
      .sort(),
    left: 0,
  };
  valueOf(await again.calls['articles:take-back']({ job: 'b', by: '', changed: outcome.changed }));
  report.left = valueOf(await again.calls['tags:all']({})).length;
  again.close();
  process.stdout.write(JSON.stringify(report));
}

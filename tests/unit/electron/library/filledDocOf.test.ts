import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { besideDocument, readFromCopy } from '../../../../electron/library/backups/readCopy';
import { filledDocOf } from '../../../../electron/library/filledDocOf';
import { docOf } from '../../../../electron/library/HeldArticles';
import { openSqlite, openSqliteToRead } from '../../../../electron/library/sqlite';
import { bodyOf, headlineOf } from '../../../../shared/article/documentShape';
import { plainText, readLine } from '../../../../shared/article/flatText';
import { readArticle } from '../../../../shared/article/readArticle';
import { plainQuestion } from '../../../../shared/bridge/deskQuestion';
import { deleted, inserted, textOf } from '../../../fixtures/textOf';
import { logWithHole } from '../../../fixtures/logWithHole';
import type { FreshLibrary } from '../../../library/freshLibrary';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

const article = '11111111-2222-4333-8444-555555555555';
const at = '2026-01-02T00:00:00.000Z';
const hash = 'a'.repeat(64);

/** A library that has taken in an article of which one update is lost. */
async function withHole(): Promise<FreshLibrary> {
  const fresh = freshLibrary();
  const updates = logWithHole(hash).updates.map((bytes) => ({ at, bytes }));
  valueOf(await fresh.library.calls['article:take-in']({ article, createdAt: at, updates }));
  return fresh;
}

describe('what was written after something that is lost', () => {
  it('is in the document, which without it would wait for ever', () => {
    const { updates } = logWithHole();
    expect(bodyOf(docOf(updates)).toString()).toBe('Begin.\n');
    const doc = filledDocOf(updates);
    expect(bodyOf(doc).toString()).toBe('Begin. Daarna.\n');
    expect(doc.store.pendingStructs).toBeNull();
  });

  it('is in the states of its history, and is found', async () => {
    const { library } = await withHole();
    const state = valueOf(await library.calls['history:state']({ article, sequence: 3 }));
    expect(state.body.map(({ runs }) => plainText(runs))).toEqual(['Begin. Daarna.']);
    await vi.waitFor(async () => {
      const question = { ...plainQuestion, query: 'daarna', sort: 'match' as const };
      const page = valueOf(await library.calls['desk:ask']({ question, from: 0, count: 10, find: [] }));
      expect(page.rows.map(({ card }) => card.id)).toEqual([article]);
    }, 10_000);
  });

  it('comes back from a copy, with its stills, beside the article it was', async () => {
    const { folder, library } = await withHole();
    const file = path.join(folder, 'library.sqlite');
    const write = openSqlite(file);
    write
      .prepare("insert into originals values (?, 'image/png', 10, 10, 100, 'een.png', ?)")
      .run(hash, '2026-01-01T00:00:00.000Z');
    write.close();
    const copy = openSqliteToRead(file);
    const read = readFromCopy(copy, folder, article);
    copy.close();
    expect(read.originals.map((original) => original.hash)).toEqual([hash]);

    const update = besideDocument(read, ' (van toen)');
    const { id } = valueOf(await library.calls['article:import']({ update, sample: false }));
    expect(id).not.toBe(article);
    const back = readArticle(docOf(valueOf(await library.calls['article:load']({ article: id })).updates));
    expect(back.headline).toBe('Een kop (van toen)');
    expect(back.body.map(({ runs }) => plainText(runs))).toEqual(['Begin. Daarna.']);
    expect(back.stills.map(({ original }) => original.hash)).toEqual([hash]);
  });

  it('has its suffix in print, whatever somebody suggests about the end of its headline', () => {
    for (const end of [inserted('!'), deleted(' weg')]) {
      const doc = textOf('headline', ['Kop'], end);
      const updates = [{ sequence: 1, at, bytes: Y.encodeStateAsUpdate(doc) }];
      const beside = docOf([besideDocument({ updates }, ' (van toen)')]);
      expect(readArticle(beside).headline).toBe(`${readArticle(doc).headline} (van toen)`);
      expect(plainText(readLine(headlineOf(beside), 'accepted'))).toMatch(/^Kop!? \(van toen\)$/);
    }
  });
});

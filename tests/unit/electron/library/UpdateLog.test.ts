import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { Writer } from '../../../library/Writer';

/** A library with four updates in its one article, on which `damage` has been done; its journal is gone too. */
async function damaged(damage: string): Promise<{ answer: unknown; folder: string; number: number | null }> {
  const fresh = freshLibrary();
  const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
  for (const word of ['een ', 'twee ', 'drie ']) {
    valueOf(await fresh.library.calls['article:store']({ article, update: writer.type(word) }));
  }
  fresh.library.close();
  fs.rmSync(path.join(fresh.folder, 'journal'), { recursive: true });
  const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
  database.exec(damage);
  database.close();
  const library = fresh.reopen();
  const answer = await library.calls['article:load']({ article });
  const stored = await library.calls['article:store']({ article, update: writer.type('vier ') });
  return { answer, folder: fresh.folder, number: stored.ok ? stored.value.sequence : null };
}

describe('UpdateLog', () => {
  it('notices a flipped byte that SQLite takes for sound', async () => {
    const { answer, folder } = await damaged(
      `update updates set bytes = cast(replace(bytes, 'twee', 'TWEE') as blob) where sequence = 3`,
    );
    expect(answer).toEqual({
      ok: false,
      fault: { kind: 'disk-failed', place: folder, code: 'UPDATE-DAMAGED' },
    });
  });

  it('notices a lost row', async () => {
    const { answer, folder } = await damaged('delete from updates where sequence = 3');
    expect(answer).toEqual({
      ok: false,
      fault: { kind: 'disk-failed', place: folder, code: 'UPDATE-MISSING' },
    });
  });

  it('notices lost rows at the end', async () => {
    const { answer, folder, number } = await damaged('delete from updates where sequence > 2');
    expect(answer).toEqual({
      ok: false,
      fault: { kind: 'disk-failed', place: folder, code: 'UPDATE-MISSING' },
    });
    expect(number).toBe(null);
  });
});

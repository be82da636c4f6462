import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArticle } from '../../shared/article/createArticle';
import { tagsOf } from '../../shared/article/documentShape';
import { readTags } from '../../shared/article/readTags';
import { bundled } from './bundled';
import type { BulkReport } from './bulkWriter';
import { freshFolder, freshLibrary, valueOf } from './freshLibrary';
import { listCards } from './listCards';
import { runOnSmallDisk } from './smallDisk';
import { documentOf } from './Writer';

/** How often the change is killed, each time after another number of articles. */
const kills = [1, 7, 30, 90];
const articles = 150;

let program = '';
beforeAll(async () => {
  program = await bundled('tests/library/bulkWriter.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

describe('a change of many articles', () => {
  it(
    'leaves every article whole when the process is killed: changed if it was told so, else as it was',
    {
      timeout: 120_000,
    },
    async () => {
      const folder = freshFolder();
      const fresh = freshLibrary(folder);
      for (let number = 0; number < articles; number++) {
        const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
        const doc = createArticle({ id, language: 'nl', createdAt: '', headline: `Kop ${number}` });
        valueOf(
          await fresh.library.calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false }),
        );
      }
      fresh.library.close();

      const before = new Map<string, number>();
      for (const [round, after] of kills.entries()) {
        const label = `Ronde ${round}`;
        const told = await killedAfter(folder, `change:${label}`, after);
        const library = fresh.reopen();
        expect(valueOf(await library.calls['library:mended']({}))).toEqual([]);
        const cards = valueOf(await listCards(library.calls));
        expect(cards).toHaveLength(articles);
        const tagged = new Set<string>();
        for (const card of cards) {
          const loaded = valueOf(await library.calls['article:load']({ article: card.id }));
          const tags = readTags(tagsOf(documentOf(loaded)));
          expect(card.tags).toEqual(tags);
          const has = tags.some((tag) => tag.label === label);
          if (has) tagged.add(card.id);
          // One update where it has the tag, none where it has not.
          expect(loaded.sequence).toBe((before.get(card.id) ?? 1) + (has ? 1 : 0));
          before.set(card.id, loaded.sequence);
        }
        expect(told.filter((article) => !tagged.has(article))).toEqual([]);
        expect(tagged.size).toBeLessThan(articles);
        library.close();
      }
      expect(fresh.reports).toEqual([]);
    },
  );

  it(
    'on a disk that runs full says of each article whether it was changed, and can be taken back',
    {
      timeout: 60_000,
    },
    () => {
      const { limit, printed } = runOnSmallDisk(program, freshFolder(), 8);
      const report = JSON.parse(printed) as BulkReport;
      expect(report.changed.length + report.refused.length).toBe(report.articles);
      expect(report.tagged).toEqual(report.changed);
      expect(report.left).toBe(0);
      // Where only the size of each file is limited, the change fits.
      if (limit === 'disk') {
        expect(new Set(report.refused)).toEqual(new Set(['disk-full']));
        expect(report.changed.length).toBeGreaterThan(0);
      }
    },
  );
});

/** Runs a change and kills it once `count` articles were stored; answers those that were told to be. */
async function killedAfter(folder: string, task: string, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, folder, task], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    printed += text;
    if (printed.split('\n').length > count) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return printed.split('\n').slice(0, -1);
}

import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import type { SiteExport } from '../../shared/bridge/answers';
import type { LibraryCalls } from '../../shared/bridge/libraryCalls';
import { CardTable } from '../../electron/library/CardTable';
import type { Library } from '../../electron/library/Library';
import { Journal } from '../../electron/library/journal/Journal';
import { contentHash } from '../../shared/article/contentHash';
import { projectArticle } from '../../electron/library/projectArticle';
import { ShownArticles } from '../../electron/library/ShownArticles';
import { openSqlite } from '../../electron/library/sqlite';
import { transact } from '../../electron/library/transact';
import { UpdateLog } from '../../electron/library/UpdateLog';
import type { LibraryCaller } from '../../electron/press/loadArticle';
import { loadTheme } from '../../electron/press/pages/loadTheme';
import { PageRenderer } from '../../electron/press/pages/PageRenderer';
import { AddressBook } from '../../electron/press/site/AddressBook';
import { exportSite } from '../../electron/press/site/exportSite';
import { SiteState } from '../../electron/press/site/SiteState';
import { createArticle } from '../../shared/article/createArticle';
import { headlineOf } from '../../shared/article/documentShape';
import { readArticle } from '../../shared/article/readArticle';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';
import { printTable } from './printTable';
import { writeEleventySite, writeHugoSite } from './site/peers';
import type { CorpusArticle } from './site/siteCorpus';
import { katernArticle, siteCorpus } from './site/siteCorpus';
import { Spread } from './Spread';

const sizes = [1000, 10_000];
const rounds = 3;
const eleventy = '@11ty/eleventy@3.1.2';

/** How long something took and how much memory its process had at most. */
interface Run {
  seconds: number;
  megabytes: number;
}

/**
 * Exports the same corpus with Katern, Hugo and Eleventy, each as a process of its own from nothing to all files, and
 * then one changed headline with Katern, from a cold start. Hugo is taken from the system (`apt install hugo`), Eleventy
 * from npm into a cache; what is not to be had is left out, and said. Answers whether the bounds hold.
 */
export async function benchSite(root: string): Promise<boolean> {
  let holds = true;
  const eleventyBin = installEleventy(root);
  // Nothing is removed in between: on ext4 thousands of files that were are in the way of new ones for minutes.
  const all = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bench-site-'));
  try {
    for (const count of sizes) {
      const home = path.join(all, String(count));
      fs.mkdirSync(home);
      const corpus = siteCorpus(count);
      const library = path.join(home, 'library');
      const ids = fill(library, corpus);
      const runs: Record<string, Run[]> = { Katern: [], Hugo: [], Eleventy: [] };
      writeHugoSite(path.join(home, 'hugo'), corpus);
      writeEleventySite(path.join(home, 'eleventy'), corpus);
      let files = 0;
      for (let round = 0; round < rounds; round++) {
        const out = path.join(home, `katern-${round}`);
        fs.mkdirSync(out);
        runs['Katern']?.push(katern(root, home, library, out));
        files = fs.readdirSync(out, { recursive: true }).length;
        const hugo = timed(
          'hugo',
          ['--quiet', '--destination', path.join(home, `hugo-${round}`)],
          path.join(home, 'hugo'),
        );
        if (hugo) runs['Hugo']?.push(hugo);
        // It takes minutes at the larger size; once says enough.
        const once = count <= 1000 || round === 0;
        const built =
          eleventyBin && once
            ? timed(
                process.execPath,
                [eleventyBin, '--quiet', `--output=../eleventy-${round}`],
                path.join(home, 'eleventy'),
              )
            : null;
        if (built) runs['Eleventy']?.push(built);
      }
      const median = (name: string): number =>
        new Spread((runs[name] ?? []).map(({ seconds }) => seconds)).median;
      const most = (name: string): number =>
        Math.max(...(runs[name] ?? []).map(({ megabytes }) => megabytes));
      const named = Object.keys(runs).filter((name) => (runs[name] ?? []).length > 0);
      printTable([
        [`${count} articles, ${files} files and folders`, 'seconds', 'memory, MB'],
        ...named.map((name) => [name, median(name).toFixed(2), most(name).toFixed(0)]),
      ]);
      const cold: number[] = [];
      for (let round = 0; round < 5; round++) {
        const opened = libraryIn(library);
        await rename(
          opened,
          ids[Math.floor((ids.length * (round + 1)) / 7)] ?? '',
          `Een andere kop ${round}`,
        );
        opened.close();
        cold.push(katern(root, home, library, path.join(home, 'katern-0')).seconds * 1000);
      }
      const running = path.join(home, 'running');
      fs.mkdirSync(running);
      const warm = await whileRunning(root, library, running, ids);
      console.log(`  one headline, in a Katern that runs: ${new Spread(warm).print(0)} ms`);
      console.log(`  one headline, from a cold command line: ${new Spread(cold).print(0)} ms`);
      const bounds: [string, boolean][] = [
        ...(named.includes('Hugo')
          ? [['faster than Hugo', median('Katern') < median('Hugo')] as [string, boolean]]
          : []),
        ...(named.includes('Eleventy')
          ? [
              ['4 times faster than Eleventy', median('Katern') * 4 <= median('Eleventy')] as [
                string,
                boolean,
              ],
            ]
          : []),
        ['one headline under 100 ms in a Katern that runs', new Spread(warm).median < 100],
        ['memory below 400 MB', most('Katern') < 400],
        ['one headline under 1 s from cold', new Spread(cold).median < 1000],
      ];
      for (const [name, held] of bounds) console.log(`  bound: ${name}: ${held ? 'holds' : 'DOES NOT HOLD'}`);
      console.log('');
      holds &&= bounds.every(([, held]) => held);
    }
  } finally {
    fs.rmSync(all, { recursive: true, force: true });
  }
  return holds;
}

/** A library of the corpus as it is after its articles were written; answers their ids. */
function fill(folder: string, corpus: readonly CorpusArticle[]): string[] {
  const opened = libraryIn(folder);
  opened.close();
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const log = new UpdateLog(database, folder);
  const cards = new CardTable(database);
  const shown = new ShownArticles(database);
  const journal = Journal.open(path.join(folder, 'journal'), console.error);
  const ids = corpus.map(() => randomUUID());
  for (let from = 0; from < corpus.length; from += 500) {
    transact(database, () => {
      for (const [at, written] of corpus.slice(from, from + 500).entries()) {
        const id = ids[from + at] ?? '';
        const doc = createArticle(katernArticle(written, id));
        const bytes = Y.encodeStateAsUpdate(doc);
        cards.insert(id, written.publishedAt, written.publishedAt, false);
        const { sequence } = log.append(id, bytes, written.publishedAt);
        const article = readArticle(doc);
        cards.project(id, projectArticle(article), {
          contentHash: contentHash(article),
          sequence,
          editedAt: written.publishedAt,
        });
        shown.keep(id, sequence, article);
        journal.append({ article: id, sequence, at: written.publishedAt, bytes });
        doc.destroy();
      }
    });
  }
  cards.settled();
  journal.close();
  database.close();
  return ids;
}

async function rename(library: Library, article: string, headline: string): Promise<void> {
  const doc = new Y.Doc();
  for (const update of valueOf(await library.calls['article:load']({ article })).updates)
    Y.applyUpdate(doc, update);
  const before = Y.encodeStateVector(doc);
  const text = headlineOf(doc);
  text.delete(0, text.length);
  text.insert(0, headline);
  valueOf(await library.calls['article:store']({ article, update: Y.encodeStateAsUpdate(doc, before) }));
}

/** One changed headline after the other, in a Katern that goes on running; milliseconds from asking until it is on disk. */
async function whileRunning(
  root: string,
  folder: string,
  to: string,
  ids: readonly string[],
): Promise<number[]> {
  const library = libraryIn(folder);
  try {
    const theme = await loadTheme(path.join(root, 'resources', 'themes', 'dagblad'));
    const parts = {
      library: callerOf(library),
      site: valueOf(await library.calls['site:load']({})),
      popularity: valueOf(await library.calls['popularity:load']({})),
      workshop: {
        theme,
        renderer: new PageRenderer(theme),
        makeRendition: () => Promise.reject(new Error('the corpus has no pictures')),
      },
      recipe: 'bench',
      state: new SiteState(path.join(to, 'state.jsonl')),
      chosen: to,
      generator: 'Katern',
      today: '2026-01-01',
      dryRun: false,
      sign: null,
      signal: new AbortController().signal,
      progress: () => undefined,
    };
    const addresses = new AddressBook();
    const exported = async (): Promise<SiteExport> => {
      const kept = await addresses.read(parts.library);
      return exportSite({ ...parts, kept });
    };
    await exported();
    const took: number[] = [];
    for (let round = 0; round < 9; round++) {
      await rename(
        library,
        ids[Math.floor((ids.length * (round + 1)) / 11)] ?? '',
        `Nog een andere kop ${round}`,
      );
      const began = performance.now();
      const { changed, added } = await exported();
      took.push(performance.now() - began);
      if (changed.length + added.length === 0) throw new Error('nothing was exported');
    }
    return took;
  } finally {
    library.close();
  }
}

/** The library as press calls it, in this process. */
function callerOf(library: Library): LibraryCaller {
  const call = (id: keyof LibraryCalls, ask: never): unknown => library.calls[id](ask);
  return { call } as unknown as LibraryCaller;
}

function katern(root: string, home: string, library: string, to: string): Run {
  const run = timed(
    process.execPath,
    [path.join(root, 'out', 'main', 'katern.mjs'), 'export', '--library', library, '--to', to],
    root,
    { KATERN_HOME: path.join(home, 'home') },
  );
  if (!run) throw new Error('katern export did not run');
  return run;
}

/** Runs a program to its end; null when there is none of that name. */
function timed(program: string, words: string[], cwd: string, env: Record<string, string> = {}): Run | null {
  const began = performance.now();
  const { status, error, stderr } = spawnSync('/usr/bin/time', ['-f', 'memory %M', program, ...words], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - began) / 1000;
  if (error || status === 127) return null;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(-2000)}`);
  return { seconds, megabytes: Number(/memory (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

function installEleventy(root: string): string | null {
  const folder = path.join(root, 'node_modules', '.cache', 'katern', 'eleventy');
  const bin = path.join(folder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  if (!fs.existsSync(bin)) {
    fs.mkdirSync(folder, { recursive: true });
    try {
      execFileSync(
        'npm',
        ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', eleventy],
        { stdio: 'ignore' },
      );
    } catch {
      console.log('  Eleventy is not to be had here; it is left out');
      return null;
    }
  }
  return bin;
}

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The runtimes Katern runs on, oldest first: Node 20.18 and Chromium 130 come with Electron 33. */
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

/** The modules of a build, as its bundler knows them. */
interface Modules {
  getModuleInfo(module: string): { importedIds: readonly string[] } | null;
}

/** What is bundled brings its licences along. */
const license = { fileName: 'licences.txt' };

/** The processes that run in Node, each with the file it starts from. */
const nodeEntries = {
  start: 'electron/start.ts',
  main: 'electron/main.ts',
  library: 'electron/library/main.ts',
  ahead: 'electron/library/ahead.ts',
  backups: 'electron/library/backups/worker.ts',
  bring: 'electron/library/bringing/thread.ts',
  check: 'electron/library/check/thread.ts',
  desk: 'electron/library/desk/thread.ts',
  folder: 'electron/library/folder/thread.ts',
  history: 'electron/library/history/thread.ts',
  press: 'electron/press/main.ts',
  katern: 'electron/command/katern.ts',
  live: 'electron/live/main.ts',
  pages: 'electron/press/pages/thread.ts',
  pictures: 'electron/press/pictures/worker.ts',
  spelling: 'electron/press/spelling/thread.ts',
};

/**
 * What the start loads, in that order. What one of these shares with any other file of the program comes in one part
 * of that name, without what the parts before it hold: else it comes in dozens of files, and each of those takes its
 * time to be found (docs/decisions/0104-loading-less-at-the-start.md).
 */
const startOrder = [
  ['begin', 'electron/main.ts'],
  ['article', 'electron/library/readAhead.ts'],
  ['desk', 'electron/library/readAheadDesk.ts'],
  ['answers', 'electron/library/serveAhead.ts'],
  ['library', 'electron/library/main.ts'],
] as const;

/** The same of the window: what its first file shares with what is loaded later comes in one part. */
const windowOrder = [['window', 'renderer/main.tsx']] as const;

export default defineConfig({
  main: {
    define: { __PAGES_RECIPE__: JSON.stringify(pagesRecipe()) },
    build: {
      target: NODE,
      outDir: 'out/main',
      externalizeDeps: true,
      license,
      rollupOptions: {
        input: present(nodeEntries),
        output: {
          format: 'es',
          entryFileNames: '[name].mjs',
          chunkFileNames: 'parts/[name]-[hash].mjs',
          codeSplitting: { groups: partsFor(startOrder) },
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload has to be CommonJS, in one file.
      rollupOptions: {
        input: present({ preload: 'electron/preload.ts' }),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), preloadLetters(['public-sans-latin-wght-normal', 'source-serif-4-latin-opsz-normal'])],
    build: {
      target: CHROMIUM,
      outDir: 'out/renderer',
      minify: true,
      license,
      // The window's content security policy allows files of its own and nothing inline.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: 'renderer/index.html',
        output: { codeSplitting: { groups: partsFor(windowOrder) } },
      },
    },
  },
});

/** Changes with everything in the program that decides the bytes of an exported page or picture. */
function pagesRecipe(): string {
  const hash = createHash('sha256');
  const rooms = ['shared', 'electron/press'].flatMap((room) =>
    fs
      .readdirSync(room, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  for (const file of [...rooms.toSorted(), 'package-lock.json']) hash.update(fs.readFileSync(file));
  return hash.digest('hex').slice(0, 20);
}

/** An entry that is missing would fail the build with a riddle; what is there is built. */
function present(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([, file]) => fs.existsSync(path.resolve(file))));
}

/** Has the page ask for the letters of its first drawing at once, not when it is laid out and has to be so again. */
function preloadLetters(names: readonly string[]): Plugin {
  return {
    name: 'katern-preload-letters',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        names.map((name) => {
          const file = Object.keys(bundle).find((emitted) => emitted.includes(`/${name}-`));
          if (!file) throw new Error(`the window has no letters called ${name}`);
          return {
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` },
            injectTo: 'head-prepend' as const,
          };
        }),
    },
  };
}

/** What each file of a start shares with others, as one part. */
function partsFor(order: readonly (readonly [name: string, file: string])[]) {
  return order.map(([name, file], index) => {
    const from = path.resolve(file);
    return {
      name: (module: string, modules: Modules) => (reached(from, modules).has(module) ? name : null),
      debugName: name,
      priority: order.length - index,
      minShareCount: 2,
    };
  });
}

/** Every module that one cannot be loaded without, itself included. */
function reached(from: string, modules: Modules): Set<string> {
  const found = new Set([from]);
  for (const module of found)
    for (const next of modules.getModuleInfo(module)?.importedIds ?? []) found.add(next);
  return found;
}

import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** Builds the bare programs into `into`; `root` is the project's folder. Answers with the folder to start. */
export async function buildBare(root: string, into: string): Promise<string> {
  const here = path.join(root, 'tests', 'bench', 'bare');
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome130',
      outDir: into,
      emptyOutDir: true,
      lib: { entry: 'editor.ts', formats: ['iife'], name: 'bare', fileName: () => 'editor.js' },
    },
  });
  for (const file of ['main.mjs', 'empty.html', 'editor.html', 'list.html', 'list.js'])
    fs.copyFileSync(path.join(here, file), path.join(into, file));
  fs.writeFileSync(
    path.join(into, 'package.json'),
    JSON.stringify({ name: 'bare', type: 'module', main: 'main.mjs' }),
  );
  return into;
}

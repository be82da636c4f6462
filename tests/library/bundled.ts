import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles a TypeScript entry for plain Node and answers the path of the program, for tests that need a
 * process of their own to kill. It lies inside the project, so that packages are found.
 */
export async function bundled(entry: string): Promise<string> {
  const name = path.basename(entry, '.ts');
  const outDir = path.resolve('node_modules/.cache/katern-tests', `${name}-${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.resolve(entry),
      outDir,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return path.join(outDir, `${name}.mjs`);
}

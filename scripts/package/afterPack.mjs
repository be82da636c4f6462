import fs from 'node:fs';
import path from 'node:path';

/**
 * Takes out of what was packed what belongs to development: Electron's default app, so
 * that the finished program runs Katern and nothing else, and the stamp of an assembled
 * runtime.
 *
 * @param {{ packager: { getResourcesDir: (folder: string) => string }, appOutDir: string }} context
 */
export function afterPack({ packager, appOutDir }) {
  fs.rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  fs.rmSync(path.join(appOutDir, '.recipe'), { force: true });
}

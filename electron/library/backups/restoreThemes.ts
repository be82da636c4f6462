import fs from 'node:fs';
import path from 'node:path';
import { syncNow } from '../../disk/syncNow';
import { fileOf, hashOfFile } from './gatherOriginals';
import type { CopiedThemes } from './gatherThemes';

/**
 * Puts the themes of a copy into a library's folder, each whole or not at all. One that is there stays as it is: it may
 * have been worked on since. Answers how many files are nowhere as they were. Throws what the file system says.
 */
export function restoreThemes(files: CopiedThemes, originals: string, themes: string): number {
  const names = new Set(files.map((file) => file.path.split('/')[0] ?? ''));
  const growing = path.join(themes, '.restoring');
  let missing = 0;
  for (const name of names) {
    const folder = path.join(themes, name);
    if (fs.existsSync(folder)) continue;
    fs.rmSync(growing, { recursive: true, force: true });
    for (const file of files.filter((one) => one.path.startsWith(`${name}/`)))
      if (!bring(file, originals, growing)) missing++;
    if (!fs.existsSync(path.join(growing, name))) continue;
    fs.renameSync(path.join(growing, name), folder);
    syncNow(themes);
  }
  fs.rmSync(growing, { recursive: true, force: true });
  return missing;
}

function bring(file: CopiedThemes[number], originals: string, growing: string): boolean {
  const source = fileOf(originals, file.hash);
  if (!fs.existsSync(source)) return false;
  const target = path.join(growing, file.path);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(source, target, fs.constants.COPYFILE_EXCL);
  syncNow(target);
  if (hashOfFile(target) === file.hash) return true;
  fs.rmSync(target);
  return false;
}

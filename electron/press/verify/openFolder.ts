import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { FoundFile, OpenBundle } from './OpenBundle';
import { mostFiles, NoBundle } from './OpenBundle';

/** Everything under a folder. Links are not followed. Throws what the file system says. */
export async function openFolder(folder: string): Promise<OpenBundle> {
  const files: FoundFile[] = [];
  const waiting = [''];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    for (const entry of await fs.readdir(path.join(folder, inside), { withFileTypes: true })) {
      const name = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        waiting.push(name);
        continue;
      }
      if (files.length === mostFiles) throw new NoBundle();
      files.push(await found(folder, name));
    }
  }
  return { files, close: () => Promise.resolve() };
}

async function found(folder: string, name: string): Promise<FoundFile> {
  const place = path.join(folder, name);
  const stat = await fs.lstat(place);
  const kind = stat.isFile() ? 'file' : stat.isSymbolicLink() ? 'link' : 'other';
  return { path: name, kind, bytes: stat.size, open: () => openFile(place) };
}

async function openFile(place: string): Promise<Readable> {
  // What was a file a moment ago may be a link by now.
  const handle = await fs.open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  return handle.createReadStream();
}

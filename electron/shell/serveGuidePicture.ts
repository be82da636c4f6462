import fs from 'node:fs/promises';
import path from 'node:path';
import type { Served } from './serveScheme';
import { refuse } from './serveScheme';

/** A screen in a language and an appearance: `first-run-nl-dark`. No other name leads to a file. */
const address = /^\/guide\/([a-z]+(?:-[a-z]+)*\.webp)$/;

/** Answers with a picture of the guide, of those that lie in `folder`; refuses whatever does not name one. */
export async function serveGuidePicture(pathname: string, folder: string): Promise<Served> {
  const name = address.exec(pathname)?.[1];
  if (!name) return refuse(403, 'refused');
  const bytes = await fs.readFile(path.join(folder, name)).catch(() => null);
  if (!bytes) return refuse(404, 'not found');
  const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };
  return { status: 200, type: 'image/webp', bytes, headers };
}

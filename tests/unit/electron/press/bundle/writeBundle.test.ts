import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WrittenBundle } from '../../../../../electron/press/bundle/writeBundle';
import { writeBundle } from '../../../../../electron/press/bundle/writeBundle';
import { ContentCache } from '../../../../../electron/press/ContentCache';
import type { RenditionMaker } from '../../../../../electron/press/pages/RenditionMaker';
import type { PageArticle } from '../../../../../shared/pages/PageArticle';
import { testPlan, testWorkshop } from '../../../../fixtures/exportedBundle';
import { fakeOriginal, fakeRenditions } from '../../../../fixtures/fakeRenditions';
import { filmPage, words } from '../../../../fixtures/filmArticle';

let chosen = '';
const name = 'nederlandse-thriller-in-93-landen';

beforeEach(async () => {
  chosen = await fs.mkdtemp(path.join(os.tmpdir(), 'katern-write-'));
});
afterEach(() => fs.rm(chosen, { recursive: true, force: true }));

const page = filmPage(fakeOriginal);
const longer: PageArticle = {
  ...page,
  article: {
    ...page.article,
    body: [...page.article.body, { kind: 'paragraph', runs: [words('Nog een alinea.')] }],
  },
};

interface Options {
  article?: PageArticle;
  make?: RenditionMaker;
  signal?: AbortSignal;
  into?: string;
  steps?: string[];
}

async function write({
  article = page,
  make = fakeRenditions(),
  signal,
  into = chosen,
  steps,
}: Options = {}): Promise<WrittenBundle> {
  const workshop = await testWorkshop(make);
  return writeBundle(
    testPlan([article], workshop),
    into,
    workshop,
    signal ?? new AbortController().signal,
    (step, done, total) => steps?.push(`${step} ${done}/${total}`),
  );
}

/** Every file under a folder with the hash of its bytes. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await fs.readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    found[path.relative(folder, file)] = createHash('sha256')
      .update(await fs.readFile(file))
      .digest('hex');
  }
  return found;
}

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no fault',
    (error: unknown) => (error as { fault?: unknown }).fault ?? error,
  );

describe('writeBundle', () => {
  it('writes folder and zip, and nothing else', async () => {
    const steps: string[] = [];
    const written = await write({ steps });
    expect((await fs.readdir(chosen)).toSorted()).toEqual([name, `${name}.zip`]);
    expect(written.files.every((file) => file.change === 'new')).toBe(true);
    expect(Object.keys(await snapshot(written.folder)).toSorted()).toEqual(
      written.files.map((file) => file.path),
    );
    expect(steps.at(-1)).toBe('zip 1/1');
    expect(new Set(steps.map((step) => step.split(' ')[0]))).toEqual(
      new Set(['renditions', 'pages', 'write', 'zip']),
    );
  });

  it('gives the same bytes for the same input, in another folder and from a warm cache', async () => {
    await write();
    const before = await snapshot(chosen);
    const other = await fs.mkdtemp(path.join(os.tmpdir(), 'katern-write-'));
    let made = 0;
    const fake = fakeRenditions(() => made++);
    const cache = new ContentCache(path.join(other, 'cache'));
    const make: RenditionMaker = (rendition) => cache.find(rendition, () => fake(rendition));
    for (const round of ['cold', 'warm']) {
      const into = path.join(other, round);
      await fs.mkdir(into);
      await write({ into, make });
      expect(await snapshot(into)).toEqual(before);
      if (round === 'cold') expect(made).toBeGreaterThan(10);
      if (round === 'warm')
        expect(made).toBe(Object.keys(before).filter((file) => file.includes('beeld')).length);
    }
    await fs.rm(other, { recursive: true });
  });

  it('says what is new, changed, the same and gone', async () => {
    await write();
    expect((await write()).files.filter((file) => file.change !== 'same')).toEqual([]);
    const changed = await write({ article: longer });
    expect(changed.files.filter((file) => file.change === 'changed').map((file) => file.path)).toEqual([
      // Feeds carry the whole text.
      'atom.xml',
      'feed.json',
      'feed.xml',
      'film-series/nederlandse-thriller-in-93-landen/index.html',
      'manifest.json',
    ]);
    const untagged = await write({ article: { ...page, article: { ...page.article, tags: [] } } });
    expect(untagged.removed).toContain('tag/bedrijf/netflix/index.html');
  });

  it('leaves the old bundle whole when it is stopped, and nothing half made', async () => {
    await write();
    const before = await snapshot(chosen);
    const stop = new AbortController();
    let made = 0;
    const make = fakeRenditions(() => {
      if (++made === 5) stop.abort();
    });
    expect(await faultOf(write({ article: longer, make, signal: stop.signal }))).toEqual({
      kind: 'export-cancelled',
    });
    expect(await snapshot(chosen)).toEqual(before);
    expect((await fs.readdir(chosen)).toSorted()).toEqual([name, `${name}.zip`]);
  });

  it('leaves the old bundle whole when a picture fails', async () => {
    await write();
    const before = await snapshot(chosen);
    const make: RenditionMaker = () => Promise.reject(new Error('no picture'));
    expect(await faultOf(write({ article: longer, make }))).toEqual(new Error('no picture'));
    expect(await snapshot(chosen)).toEqual(before);
  });

  it('refuses a folder, a file, a link and a zip that are not ours, and leaves them alone', async () => {
    const target = path.join(chosen, name);
    const foreign = (place: string): unknown => ({ kind: 'export-folder-foreign', place });
    await fs.mkdir(target);
    expect(await faultOf(write())).toEqual(foreign(target));
    await fs.writeFile(path.join(target, 'manifest.json'), '{"name":"something else"}');
    expect(await faultOf(write())).toEqual(foreign(target));
    await fs.rm(target, { recursive: true });
    await fs.symlink(os.tmpdir(), target);
    expect(await faultOf(write())).toEqual(foreign(target));
    await fs.rm(target);
    await fs.writeFile(`${target}.zip`, 'not ours');
    expect(await faultOf(write())).toEqual(foreign(`${target}.zip`));
    await fs.rm(`${target}.zip`);
    await write();
    await fs.writeFile(path.join(target, 'CNAME'), 'filmblad.example');
    expect(await faultOf(write())).toEqual(foreign(path.join(target, 'CNAME')));
    expect(await fs.readFile(path.join(target, 'CNAME'), 'utf8')).toBe('filmblad.example');
  });

  it('clears up after an export that was killed, and brings a bundle that was moved aside back', async () => {
    const first = await write();
    const before = await snapshot(first.folder);
    await fs.mkdir(path.join(chosen, `.${name}.katern-new`, 'beeld'), { recursive: true });
    await fs.writeFile(path.join(chosen, `.${name}.zip.katern-new`), 'half');
    await fs.rename(first.folder, path.join(chosen, `.${name}.katern-old`));
    const stop = new AbortController();
    stop.abort();
    await faultOf(write({ signal: stop.signal }));
    expect((await fs.readdir(chosen)).toSorted()).toEqual([name, `${name}.zip`]);
    expect(await snapshot(first.folder)).toEqual(before);
  });
});

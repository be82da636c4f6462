import fc from 'fast-check';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { LibraryCaller } from '../../../../../electron/press/loadArticle';
import type { Manifest } from '../../../../../electron/press/bundle/Manifest';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import { PageRenderer } from '../../../../../electron/press/pages/PageRenderer';
import type { Workshop } from '../../../../../electron/press/pages/produceFile';
import { exportSite } from '../../../../../electron/press/site/exportSite';
import { AddressBook } from '../../../../../electron/press/site/AddressBook';
import { SiteState } from '../../../../../electron/press/site/SiteState';
import type { SiteExport } from '../../../../../shared/bridge/answers';
import { fail } from '../../../../../shared/faults/Answer';
import type { PageArticle } from '../../../../../shared/pages/PageArticle';
import { fakeOriginal, fakeRenditions } from '../../../../fixtures/fakeRenditions';
import { testSite } from '../../../../fixtures/filmArticle';
import { ninjsFaults } from '../../../../fixtures/ninjsFaults';
import { themeFolder } from '../../../../fixtures/exportedBundle';
import type { SiteEdit } from '../../../../fixtures/siteHistories';
import { editSite, siteHistories } from '../../../../fixtures/siteHistories';
import { SiteLibrary } from '../../../../fixtures/siteLibrary';

/** `KATERN_SITE_HISTORIES=1000` for as many as the promise is about. */
const histories = Number(process.env['KATERN_SITE_HISTORIES'] ?? 20);

let workshop: Workshop;
beforeAll(async () => {
  const loaded = await loadTheme(themeFolder);
  // Short lists, so that a few articles fill them.
  const limits = { sameTag: 1, mostRead: 2, popular: 1, section: 1, latest: 2, feed: 3, page: 2 };
  const theme = { ...loaded, facts: { ...loaded.facts, limits } };
  workshop = {
    theme,
    renderer: new PageRenderer(theme),
    makeRendition: fakeRenditions(() => undefined),
  };
});

/** A desk with a site, and a place it is exported to. */
class Desk {
  readonly library = new SiteLibrary();
  readonly addresses = new AddressBook();
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-site-'));
  site = new Map<number, PageArticle>();
  today = '2026-10-01';
  readonly places = new Map<string, { chosen: string; state: SiteState }>();

  edit(edit: SiteEdit): void {
    this.site = editSite(this.site, edit, fakeOriginal);
    this.library.set(this.site.values());
  }

  place(name: string): { chosen: string; state: SiteState } {
    const known = this.places.get(name);
    if (known) return known;
    const chosen = path.join(this.root, name);
    fs.mkdirSync(chosen);
    const place = { chosen, state: new SiteState(path.join(this.root, `${name}.jsonl`)) };
    this.places.set(name, place);
    return place;
  }

  async export(
    name: string,
    options: { dryRun?: boolean; signal?: AbortSignal; library?: LibraryCaller } = {},
  ): Promise<SiteExport> {
    return exportSite({
      library: options.library ?? this.library.caller,
      site: testSite,
      popularity: this.library.popularity,
      kept: await this.addresses.read(this.library.caller),
      workshop,
      recipe: 'een',
      ...this.place(name),
      generator: 'Katern',
      today: this.today,
      dryRun: options.dryRun ?? false,
      signal: options.signal ?? new AbortController().signal,
      progress: () => undefined,
    });
  }

  /** What is known of the bundles is read from the cache again, as after a start. */
  restart(): void {
    for (const [name, place] of this.places) {
      place.state = new SiteState(path.join(this.root, `${name}.jsonl`));
    }
  }

  /** Every file of the bundle, and whatever else lies beside it, with its content. */
  files(name: string): Record<string, string> {
    const { chosen } = this.place(name);
    const found: Record<string, string> = {};
    for (const entry of fs.readdirSync(chosen, { withFileTypes: true, recursive: true })) {
      const at = path.join(entry.parentPath, entry.name);
      if (entry.isFile()) found[path.relative(chosen, at)] = fs.readFileSync(at, 'latin1');
    }
    return found;
  }

  close(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }
}

function desk(): Desk {
  const opened = new Desk();
  onTestFinished(() => opened.close());
  return opened;
}

const write = (place: number, part: Extract<SiteEdit, { do: 'write' }>['part'], value: number): SiteEdit => ({
  do: 'write',
  place,
  part,
  value,
});

/** An export with nothing to do. */
const nothing = { added: [], changed: [], removed: [] };

describe('exportSite', () => {
  it('has ninjs beside the articles that are in the feeds, with pictures that are in the bundle', async () => {
    const at = desk();
    for (const place of [0, 1, 2, 3]) at.edit(write(place, 'still', 1));
    await at.export('once');
    const bundle = new Map(
      Object.entries(at.files('once')).map(([name, text]) => [name.split(path.sep).slice(1).join('/'), text]),
    );
    const ninjs = [...bundle].filter(([name]) => name.endsWith('/ninjs.json'));
    expect(ninjs).toHaveLength(3);
    for (const [name, text] of ninjs) {
      expect(bundle.has(name.replace('ninjs.json', 'index.html'))).toBe(true);
      const item = JSON.parse(Buffer.from(text, 'latin1').toString()) as {
        associations: { renditions: { href: string }[] }[];
      };
      expect(ninjsFaults(item)).toEqual([]);
      const pictures = item.associations.flatMap(({ renditions }) => renditions.map(({ href }) => href));
      expect(pictures.length).toBeGreaterThan(5);
      expect(pictures.filter((one) => !bundle.has(one.slice(testSite.address.length)))).toEqual([]);
    }
  });

  it('writes after any history what an export into an empty folder writes, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        siteHistories(6, 10),
        fc.array(fc.nat(3), { maxLength: 10 }),
        async (edits, pauses) => {
          const at = new Desk();
          try {
            for (const [index, edit] of edits.entries()) {
              at.edit(edit);
              at.today = `2026-10-0${1 + Math.floor((index * 9) / edits.length)}`;
              if (pauses[index] === 1) at.restart();
              if (pauses[index] !== 0) await at.export('again and again');
            }
            await at.export('again and again');
            expect(await at.export('again and again', { dryRun: true })).toMatchObject(nothing);
            await at.export('once');
            expect(at.files('again and again')).toEqual(at.files('once'));
          } finally {
            at.close();
          }
        },
      ),
      { numRuns: histories },
    );
  }, 3_600_000);

  it('writes only what a change reaches, and says what is new, changed, gone and held back', async () => {
    const at = desk();
    for (const place of [0, 1, 2, 3, 4, 5]) at.edit(write(place, 'publishedAt', place));
    const first = await at.export('site');
    expect(first).toMatchObject({ articles: 6, changed: [], removed: [], same: 0, held: [] });
    expect(first.added).toHaveLength(first.total);
    expect(await at.export('site')).toMatchObject({ added: [], changed: [], removed: [], same: first.total });

    at.library.read.length = 0;
    at.edit(write(0, 'body', 4));
    expect(await at.export('site')).toMatchObject({
      added: [],
      changed: expect.arrayContaining(['film/kop-0/index.html']) as string[],
      removed: [],
    });
    // Once to be listed, once to be printed; nobody else's text is needed.
    expect(new Set(at.library.read)).toEqual(new Set([at.site.get(0)?.article.id]));

    at.edit(write(0, 'headline', 0));
    const held = await at.export('site');
    expect(held.held).toMatchObject([{ blocked: [{ rule: 'headline-missing' }] }]);
    expect(held.removed).toContain('film/kop-0/index.html');
    expect(held.articles).toBe(5);
  });

  it('reads an article that could not be read once it can, though nothing else happened meanwhile', async () => {
    const at = desk();
    for (const place of [0, 1]) at.edit(write(place, 'publishedAt', place));
    await at.export('site');
    at.library.broken.add(at.site.get(0)?.article.id ?? '');
    at.edit(write(0, 'body', 4));
    await at.export('site');
    at.library.broken.clear();
    expect((await at.export('site')).changed).toContain('film/kop-0/index.html');
  });

  it('leaves the page of an article that cannot be read as it was, and says so until it can', async () => {
    const at = desk();
    for (const place of [0, 1]) at.edit(write(place, 'publishedAt', place));
    await at.export('site');
    const before = at.files('site');
    const id = at.site.get(0)?.article.id ?? '';
    at.library.broken.add(id);
    at.edit(write(0, 'body', 4));
    at.edit(write(2, 'body', 1));
    const newcomer = at.site.get(2)?.article.id ?? '';
    at.library.broken.add(newcomer);
    const { held, removed, changed } = await at.export('site');
    expect(held).toMatchObject([
      { article: id, headline: 'Kop 0', isUnread: true },
      { article: newcomer, headline: '', isUnread: true },
    ]);
    expect({ changed, removed }).toEqual({ changed: [], removed: [] });
    expect(at.files('site')).toEqual(before);
    at.library.broken.clear();
    const mended = await at.export('site');
    expect(mended.held).toEqual([]);
    expect(mended.changed).toContain('film/kop-0/index.html');
    await at.export('once');
    expect(at.files('site')).toEqual(at.files('once'));
  });

  it('leads on from an address that a page had, until the page goes or another takes it', async () => {
    const at = desk();
    const old = path.join('filmblad.example', 'film', 'woorden-1', 'index.html');
    const rules = path.join('filmblad.example', '_redirects');
    for (const value of [1, 2, 3]) {
      at.edit(write(0, 'slug', value));
      await at.export('site');
    }
    expect(at.files('site')[old]).toContain('content="0; url=../woorden-3/index.html"');
    expect(at.files('site')[rules]).toBe(
      '/film/woorden-1/ /film/woorden-3/ 301\n/film/woorden-2/ /film/woorden-3/ 301\n',
    );
    at.edit(write(1, 'slug', 1));
    const taken = await at.export('site');
    expect(taken.changed).toContain('film/woorden-1/index.html');
    expect(at.files('site')[old]).toContain('<h1 id="kop">Kop 1</h1>');
    expect(at.files('site')[rules]).toBe('/film/woorden-2/ /film/woorden-3/ 301\n');
    at.edit({ do: 'remove', place: 0 });
    const gone = await at.export('site');
    expect(gone.removed).toEqual(
      expect.arrayContaining([
        '_redirects',
        'film/woorden-2/index.html',
        'film/woorden-3/index.html',
      ]) as string[],
    );
  });

  it('keeps where articles lie before anything of it is written, and nothing of what is only looked at', async () => {
    const at = desk();
    at.edit(write(0, 'slug', 1));
    await at.export('site', { dryRun: true });
    expect(at.library.addresses).toEqual([]);
    const { caller } = at.library;
    const full = fail({ kind: 'disk-full', place: 'bibliotheek' });
    const call = ((id: string, ask: never) =>
      id === 'site:keep-addresses' ? Promise.resolve(full) : caller.call(id as never, ask)) as never;
    await expect(at.export('site', { library: { ...caller, call } })).rejects.toMatchObject({
      fault: full.fault,
    });
    expect(at.files('site')).toEqual({});
    await at.export('site');
    expect(at.library.addresses).toMatchObject([{ path: 'film/woorden-1', wish: 'film/woorden-1' }]);
    await at.export('site');
    expect(at.library.addresses).toHaveLength(1);
  });

  it('takes a still down on the day after its rights end, though nobody wrote', async () => {
    const at = desk();
    at.edit(write(0, 'still', 3));
    at.today = '2026-10-03';
    const shown = await at.export('site');
    expect(shown.held).toEqual([]);
    expect(Object.keys(at.files('site')).some((name) => name.includes('/beeld/'))).toBe(true);
    at.today = '2026-10-04';
    const gone = await at.export('site');
    expect(gone.held).toMatchObject([{ blocked: [], withheld: [fakeOriginal.name] }]);
    expect(gone.changed).toContain('film/kop-0/index.html');
    expect(Object.keys(at.files('site')).some((name) => name.includes('/beeld/'))).toBe(false);
  });

  it('says beforehand what it would write, and writes nothing', async () => {
    const at = desk();
    for (const place of [0, 1, 2]) at.edit(write(place, 'still', 1));
    await at.export('site');
    at.edit(write(1, 'headline', 3));
    at.edit(write(1, 'still', 2));
    at.edit({ do: 'remove', place: 2 });
    const before = at.files('site');
    const would = await at.export('site', { dryRun: true });
    expect(at.files('site')).toEqual(before);
    const does = await at.export('site');
    expect(would).toEqual(does);
    expect(does.removed.length).toBeGreaterThan(0);
  });

  it('leaves the old bundle whole when it is stopped or fails, wherever that is', async () => {
    const at = desk();
    for (const place of [0, 1, 2]) at.edit(write(place, 'still', 1));
    await at.export('site');
    at.edit(write(1, 'still', 2));
    const before = at.files('site');
    const stop = new AbortController();
    stop.abort();
    await expect(at.export('site', { signal: stop.signal })).rejects.toMatchObject({
      fault: { kind: 'export-cancelled' },
    });
    expect(at.files('site')).toEqual(before);
    const { makeRendition } = workshop;
    workshop.makeRendition = () => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    };
    try {
      await expect(at.export('site')).rejects.toMatchObject({ fault: { kind: 'disk-full' } });
    } finally {
      workshop.makeRendition = makeRendition;
    }
    expect(at.files('site')).toEqual(before);
    await at.export('site');
    await at.export('once');
    expect(at.files('site')).toEqual(at.files('once'));
  });

  it('looks at no more than what another hand changed, beforehand and then', async () => {
    const at = desk();
    for (const place of [0, 1, 2, 3]) at.edit(write(place, 'still', 1));
    await at.export('site');
    const folder = path.join(at.place('site').chosen, 'filmblad.example');
    const name = 'film/kop-1/index.html';
    const list = path.join(folder, 'manifest.json');
    const other = (text: string): void => {
      const { files, ...manifest } = JSON.parse(fs.readFileSync(list, 'utf8')) as Manifest;
      fs.writeFileSync(path.join(folder, name), text);
      const sha256 = createHash('sha256').update(text).digest('hex');
      const changed = files.map((file) =>
        file.path === name ? { path: name, bytes: text.length, sha256 } : file,
      );
      fs.writeFileSync(list, JSON.stringify({ ...manifest, files: changed }));
    };
    for (const isNew of [false, true]) {
      other(isNew ? 'nog iets anders' : 'iets anders');
      if (isNew) at.restart();
      at.library.read.length = 0;
      const would = await at.export('site', { dryRun: true });
      expect(would).toMatchObject({ added: [], changed: [name], removed: [] });
      expect(await at.export('site', { dryRun: true })).toEqual(would);
      expect(await at.export('site')).toEqual(would);
      // Each time it was made: the page of that article, and nothing else.
      expect(at.library.read).toEqual(Array(3).fill(at.site.get(1)?.article.id));
      await at.export('once');
      expect(at.files('site')).toEqual(at.files('once'));
      at.restart();
      expect(await at.export('site', { dryRun: true })).toMatchObject(nothing);
    }
  });

  it('takes over what another Katern knows that exported in between', async () => {
    const at = desk();
    for (const place of [0, 1, 2]) at.edit(write(place, 'still', 1));
    await at.export('site');
    const window = at.place('site').state;
    at.restart();
    at.edit(write(1, 'body', 3));
    await at.export('site');
    at.place('site').state = window;
    at.library.read.length = 0;
    expect(await at.export('site')).toMatchObject(nothing);
    expect(at.library.read).toEqual([]);
  });

  it('puts right what another hand changed in the bundle’s list, and touches nothing that is not its own', async () => {
    const at = desk();
    at.edit(write(0, 'body', 1));
    await at.export('site');
    const folder = path.join(at.place('site').chosen, 'filmblad.example');
    fs.writeFileSync(path.join(folder, 'mijn.txt'), 'van mij');
    // Nothing has changed here, so nothing is looked at; a change that is written looks.
    fs.appendFileSync(path.join(folder, 'manifest.json'), ' ');
    await expect(at.export('site')).rejects.toMatchObject({ fault: { kind: 'export-folder-foreign' } });
    fs.rmSync(path.join(folder, 'mijn.txt'));
    await at.export('site');
    await at.export('once');
    expect(at.files('site')).toEqual(at.files('once'));
  });
});

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { docOf } from '../../../../electron/library/HeldArticles';
import type { Library } from '../../../../electron/library/Library';
import { openSqlite } from '../../../../electron/library/sqlite';
import type { Article } from '../../../../shared/article/Article';
import { fieldsOf } from '../../../../shared/article/documentShape';
import { command } from '../../../fixtures/commandAtWork';
import { commandHome } from '../../../fixtures/commandHome';
import { words } from '../../../fixtures/filmArticle';
import { valueOf } from '../../../fixtures/valueOf';

/** An article without pictures: nobody has to decode one. */
const plain: Pick<Article, 'headline' | 'slug' | 'body' | 'stills'> = {
  headline: 'Zonder beeld',
  slug: 'zonder-beeld',
  body: [{ kind: 'paragraph', runs: [words('Een alinea.')] }],
  stills: [],
};

async function changeSlug(library: Library, article: string, slug: string): Promise<void> {
  const doc = docOf(valueOf(await library.calls['article:load']({ article })).updates);
  const before = Y.encodeStateVector(doc);
  fieldsOf(doc).set('slug', slug);
  const update = Y.encodeStateAsUpdate(doc, before);
  valueOf(await library.calls['article:store']({ article, update }));
  // The desk, which a command goes by, has it once it is asked.
  valueOf(await library.calls['desk:card']({ article }));
}

/** Every file under a folder with the hash of its bytes. */
function snapshot(folder: string): Record<string, string> {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), createHash('sha256').update(fs.readFileSync(file)).digest('hex')];
    }),
  );
}

describe('katern export', () => {
  it('writes a bundle as folder and zip, and leaves the library as it is', async () => {
    const { folder, library, keep } = commandHome();
    const id = await keep(plain);
    const before = await library.calls['article:load']({ article: id });
    const to = path.join(folder, 'uit', 'diep');
    const { code, out, err } = await command(['export', '--article', id, '--to', to], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')[0]).toBe(
      path.join(to, 'zonder-beeld', 'film-series', 'zonder-beeld', 'index.html'),
    );
    expect(fs.readdirSync(to).toSorted()).toEqual(['zonder-beeld', 'zonder-beeld.zip']);
    expect(await library.calls['article:load']({ article: id })).toEqual(before);
    expect((await command(['verify', path.join(to, 'zonder-beeld')], folder)).code).toBe(0);
    expect((await command(['verify', path.join(to, 'zonder-beeld.zip')], folder)).code).toBe(0);
  });

  it('writes the page alone as one file when asked', async () => {
    const { folder, keep } = commandHome();
    await keep(plain);
    const to = path.join(folder, 'uit');
    const { code, out } = await command(
      ['export', '--article', 'zonder-beeld', '--to', to, '--single'],
      folder,
    );
    expect({ code, out: out.split('\n')[0] }).toEqual({ code: 0, out: path.join(to, 'zonder-beeld.html') });
    expect(fs.readdirSync(to)).toEqual(['zonder-beeld.html']);
    expect((await command(['export', '--to', to, '--single'], folder)).code).toBe(2);
  });

  it('says as JSON what changed', async () => {
    const { folder, keep } = commandHome();
    await keep(plain);
    const typed = ['export', '--article', 'zonder-beeld', '--to', folder, '--json'];
    expect(JSON.parse((await command(typed, folder)).out)).toMatchObject({ command: 'export', ok: true });
    const { articles } = JSON.parse((await command(typed, folder)).out) as {
      articles: { bundle: { files: { change: string }[] } }[];
    };
    expect(articles[0]?.bundle.files.every(({ change }) => change === 'same')).toBe(true);
  });

  it('exports the others when preflight keeps one back, and ends with 1', async () => {
    const { folder, keep } = commandHome();
    await keep(plain);
    await keep({ ...plain, slug: 'leeg', body: [] });
    const typed = [
      'export',
      '--article',
      'leeg',
      '--article',
      'zonder-beeld',
      '--to',
      path.join(folder, 'uit'),
    ];
    const { code, out } = await command(typed, folder);
    expect(code).toBe(1);
    expect(out).toContain('Zonder beeld: nog niet klaar voor export.');
    expect(fs.readdirSync(path.join(folder, 'uit')).toSorted()).toEqual(['zonder-beeld', 'zonder-beeld.zip']);
  });

  it('leaves the old bundle whole when it is stopped, or its place is somebody else’s', async () => {
    const { folder, keep } = commandHome();
    await keep(plain);
    const to = path.join(folder, 'uit');
    const typed = ['export', '--article', 'zonder-beeld', '--to', to];
    await command(typed, folder);
    const before = snapshot(to);
    const stop = new AbortController();
    stop.abort();
    expect((await command(typed, folder, { signal: stop.signal })).code).toBe(130);
    expect(snapshot(to)).toEqual(before);
    fs.writeFileSync(path.join(to, 'zonder-beeld', 'CNAME'), 'mine');
    const { code, err } = await command(typed, folder);
    expect({ code, err }).toMatchObject({
      code: 3,
      err: expect.stringContaining('niet van Katern') as string,
    });
    expect(snapshot(to)).toEqual({ ...before, 'zonder-beeld/CNAME': expect.any(String) as string });
  });

  it('ends with 2 when it is not said what, or whereto', async () => {
    const { folder } = commandHome();
    expect((await command(['export'], folder)).code).toBe(2);
    expect((await command(['export', '--article', 'x'], folder)).code).toBe(2);
    expect((await command(['export', '--article', 'x', '--to', folder, '--zip'], folder)).code).toBe(2);
    expect((await command(['export', '--article', 'x', '--to', folder], folder)).code).toBe(2);
  });
});

describe('katern export of the whole site', () => {
  const typed = (to: string, ...more: string[]): string[] => ['export', '--to', to, '--json', ...more];
  const said = (
    out: string,
  ): { site: { folder: string; added: string[]; changed: string[]; removed: string[]; held: unknown[] } } =>
    JSON.parse(out) as never;

  it('writes what is approved, beside an open library, and then only what a change reaches', async () => {
    const { folder, library, keep } = commandHome();
    const id = await keep(plain);
    await keep({ ...plain, slug: 'een-ander', headline: 'Een ander' });
    await keep({ ...plain, slug: 'concept', status: 'draft' });
    const to = path.join(folder, 'uit');
    const first = await command(typed(to, '--zip'), folder);
    expect(first).toMatchObject({ code: 0, err: '' });
    const site = path.join(to, 'example.org');
    expect(fs.readdirSync(to).toSorted()).toEqual(['example.org', 'example.org.zip']);
    for (const place of [site, `${site}.zip`])
      expect((await command(['verify', place], folder)).code).toBe(0);
    const pages = fs.readdirSync(path.join(site, 'film-series'));
    expect(pages.toSorted()).toEqual(['een-ander', 'index.html', 'zonder-beeld']);

    const before = snapshot(site);
    await library.calls['article:bin']({ article: id });
    const dry = await command(typed(to, '--dry-run'), folder);
    expect(snapshot(site)).toEqual(before);
    const done = await command(typed(to), folder);
    expect(said(done.out).site).toEqual({ ...said(dry.out).site, zip: null });
    expect(said(done.out).site.removed).toContain('film-series/zonder-beeld/index.html');
    expect(said((await command(typed(to), folder)).out).site).toMatchObject({
      added: [],
      changed: [],
      removed: [],
    });
  });

  it('leads on from an address that only a command exported, and the library takes it in', async () => {
    const { folder, library, keep } = commandHome();
    const id = await keep(plain);
    const to = path.join(folder, 'uit');
    const old = path.join(to, 'example.org', 'film-series', 'zonder-beeld', 'index.html');
    await command(typed(to), folder);
    const waiting = path.join(folder, 'library', 'exported-addresses.txt');
    // An end in the middle of a line.
    fs.appendFileSync(waiting, `${id} film-series/half`);
    await changeSlug(library, id, 'met-een-ander');
    await command(typed(to), folder);
    expect(fs.readFileSync(old, 'utf8')).toContain('content="0; url=../met-een-ander/index.html"');
    await command(typed(to), folder);
    const kept = [{ path: 'film-series/zonder-beeld' }, { path: 'film-series/met-een-ander' }];
    expect(valueOf(await library.calls['site:addresses']({}))).toMatchObject(kept);
    expect(fs.existsSync(waiting)).toBe(false);
    // Taken in, it leads on all the same.
    const before = snapshot(path.join(to, 'example.org'));
    await command(typed(to), folder);
    expect(snapshot(path.join(to, 'example.org'))).toEqual(before);
    expect(valueOf(await library.calls['site:addresses']({ article: id }))).toMatchObject(kept);
  });

  it('ends with 3 and says so when one cannot be read', async () => {
    const { folder, library, keep } = commandHome();
    const id = await keep(plain);
    const to = path.join(folder, 'uit');
    await command(typed(to), folder);
    await changeSlug(library, id, 'een-ander');
    library.close();
    const database = openSqlite(path.join(folder, 'library', 'library.sqlite'));
    database.exec(`delete from shown_articles; update updates set bytes = x'00'`);
    database.close();
    const { code, out } = await command(['export', '--to', to], folder);
    expect(code).toBe(3);
    expect(out).toContain('Zonder beeld: niet te lezen');
    expect(fs.existsSync(path.join(to, 'example.org', 'film-series', 'zonder-beeld', 'index.html'))).toBe(
      true,
    );
  });

  it('ends with 1 and names what preflight keeps from it', async () => {
    const { folder, keep } = commandHome();
    await keep({ ...plain, body: [] });
    const { code, out } = await command(['export', '--to', path.join(folder, 'uit')], folder);
    expect(code).toBe(1);
    expect(out).toContain('Zonder beeld: niet op de site (Geen tekst)');
  });

  it('is signed when asked, and not any more when not', async () => {
    const { folder, keep } = commandHome();
    await keep(plain);
    await command(['key'], folder);
    const to = path.join(folder, 'uit');
    const site = path.join(to, 'example.org');
    const key = path.join(folder, 'signing-key');
    const verify = async (place: string): Promise<number> =>
      (await command(['verify', place, '--key', `${key}.pub`], folder)).code;
    expect((await command(typed(to), folder)).code).toBe(0);
    expect(await verify(site)).toBe(1);
    expect((await command(typed(to, '--sign', `${key}.pem`, '--zip'), folder)).code).toBe(0);
    expect(await verify(site)).toBe(0);
    expect(await verify(`${site}.zip`)).toBe(0);
    await keep({ ...plain, slug: 'een-ander' });
    expect((await command(typed(to, '--sign', `${key}.pem`), folder)).code).toBe(0);
    expect(await verify(site)).toBe(0);
    expect((await command(typed(to), folder)).code).toBe(0);
    expect(await command(['verify', site], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Niet getekend') as string,
    });
  });

  it('leaves a zip that is somebody else’s alone', async () => {
    const { folder, keep } = commandHome();
    await keep(plain);
    fs.writeFileSync(path.join(folder, 'example.org.zip'), 'mine');
    expect((await command(typed(folder, '--zip'), folder)).code).toBe(3);
    expect(fs.readFileSync(path.join(folder, 'example.org.zip'), 'utf8')).toBe('mine');
  });
});

describe('a signed export', () => {
  it('is made with a key of this computer, and the same each time', async () => {
    const { folder, keep } = commandHome();
    await keep(plain);
    const made = JSON.parse((await command(['key', '--json'], folder)).out) as {
      key: string;
      secret: string;
      public: string;
    };
    expect(fs.statSync(made.secret).mode & 0o777).toBe(0o600);
    const bundle = path.join(folder, 'uit', 'zonder-beeld');
    const typed = [
      'export',
      '--article',
      'zonder-beeld',
      '--to',
      path.join(folder, 'uit'),
      '--sign',
      made.secret,
    ];
    expect((await command(typed, folder)).code).toBe(0);
    const signed = snapshot(path.join(folder, 'uit'));
    for (const place of [bundle, `${bundle}.zip`]) {
      const { code, out } = await command(['verify', place, '--key', made.public], folder);
      expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(made.key) as string });
    }
    expect((await command(typed, folder)).out).toContain('0 nieuw, 0 gewijzigd, 0 verwijderd');
    expect(snapshot(path.join(folder, 'uit'))).toEqual(signed);
    await command(typed.slice(0, -2), folder);
    expect((await command(['verify', bundle, '--key', made.public], folder)).out).toContain('niet getekend');
  });

  it('is refused with a file that others can read, and with one that holds no key', async () => {
    const { folder, keep } = commandHome();
    await keep(plain);
    const typed = ['export', '--article', 'zonder-beeld', '--to', path.join(folder, 'uit'), '--sign'];
    const key = path.join(folder, 'mijn.pem');
    await command(['key', '--out', key], folder);
    fs.chmodSync(key, 0o644);
    expect(await command([...typed, key], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('chmod 600') as string,
    });
    fs.writeFileSync(key, 'no key');
    fs.chmodSync(key, 0o600);
    expect((await command([...typed, key], folder)).code).toBe(2);
    expect((await command([...typed, path.join(folder, 'weg.pem')], folder)).code).toBe(3);
    expect(fs.existsSync(path.join(folder, 'uit'))).toBe(false);
  });

  it('leaves a key that is there alone', async () => {
    const { folder } = commandHome();
    await command(['key'], folder);
    const before = snapshot(folder);
    expect(await command(['key'], folder)).toMatchObject({ code: 2, out: '' });
    expect(snapshot(folder)['signing-key.pem']).toBe(before['signing-key.pem']);
  });
});

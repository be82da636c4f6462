import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../shared/faults/Answer';
import { fail } from '../../../../../shared/faults/Answer';
import { FaultError } from '../../../../../shared/faults/FaultError';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../../fixtures/pressAtWork';
import { valueOf } from '../../../../fixtures/valueOf';

let press: PressAtWork;
beforeEach(async () => {
  press = await pressAtWork();
});
afterEach(() => press.close());

/** What is answered, as who calls through the bridge has it. */
async function answer<T>(work: Promise<Answer<T>> | Answer<T>): Promise<Answer<T>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FaultError) return fail(error.fault);
    throw error;
  }
}

const site = { name: 'Het Scherm', address: 'https://scherm.example/', language: 'nl' } as const;
const choose = async (theme: string): Promise<void> => {
  valueOf(await press.library['site:store']({ ...site, theme }));
};
/** The article's page as the preview shows it, or what stands in its place. */
async function shown(article: string): Promise<string | object> {
  const rendered = await answer(press.calls['preview:render']({ article }));
  if (!rendered.ok) return rendered.fault;
  const file = new URL(rendered.value.url).pathname.slice(1);
  const page = await press.calls['preview:file']({ article, path: file });
  return page.ok ? new TextDecoder().decode(page.value.bytes) : page.fault;
}
const themeChanged = (): Promise<void> =>
  new Promise((resolve) => {
    press.whenTheme.call = resolve;
  });
const place = (file: string): string => path.join(press.themes, 'mijn-blad', file);
const edit = async (file: string, change: (text: string) => string): Promise<void> => {
  const next = `${place(file)}.next`;
  await fs.writeFile(next, change(await fs.readFile(place(file), 'utf8')));
  await fs.rename(next, place(file));
};
async function copied(): Promise<void> {
  const card = valueOf(await press.calls['theme:copy']({ theme: 'dagblad', name: 'Mijn blad' }));
  expect(card).toMatchObject({ id: 'own:mijn-blad', name: 'Mijn blad', own: true, fault: null });
  await choose(card.id);
}

describe('an own theme', () => {
  it('is a copy that prints what the first prints, and stands in the list', async () => {
    const article = await importFilmArticle(press);
    await choose('dagblad');
    const before = await shown(article);
    await copied();
    expect(await shown(article)).toBe(before);
    const again = valueOf(await press.calls['theme:copy']({ theme: 'own:mijn-blad', name: 'Mijn blad' }));
    expect(again.id).toBe('own:mijn-blad-2');
    await fs.mkdir(path.join(press.themes, '.hidden'));
    await fs.symlink('/etc', path.join(press.themes, 'link'));
    await fs.mkdir(path.join(press.themes, 'Leeg'));
    const list = valueOf(await press.calls['theme:list']({}));
    expect(list.map(({ id }) => id).filter((id) => id.startsWith('own:'))).toEqual([
      'own:Leeg',
      'own:mijn-blad',
      'own:mijn-blad-2',
    ]);
    expect(list.find(({ id }) => id === 'own:Leeg')?.fault).toMatchObject({ file: 'theme.json' });
  });

  it('is followed: each change of its files is told once, and the preview shows it', async () => {
    const article = await importFilmArticle(press);
    await copied();
    await shown(article);
    let told = themeChanged();
    await edit('templates/article.liquid', (text) =>
      text.replace('<h1 id="kop">', '<h1 id="kop" class="nieuw">'),
    );
    await told;
    expect(await shown(article)).toContain('<h1 id="kop" class="nieuw">');
    told = themeChanged();
    await fs.mkdir(place('assets/styles'));
    await fs.writeFile(place('assets/styles/more.css'), 'p { color: red }');
    await told;
    told = themeChanged();
    await fs.writeFile(place('assets/styles/more.css'), 'p { color: blue }');
    await told;
  });

  it('says in the preview where it is broken, exports nothing then, and comes back when it is mended', async () => {
    const article = await importFilmArticle(press);
    await copied();
    await shown(article);
    let told = themeChanged();
    await edit('templates/list.liquid', (text) => text.replace('\n', '\n{{ nowhere }}\n'));
    await told;
    const fault = {
      kind: 'theme-broken',
      theme: 'Mijn blad',
      file: 'templates/list.liquid',
      line: 2,
      problem: { kind: 'unknown-value', name: 'nowhere' },
    };
    expect(await shown(article)).toEqual(fault);
    const exported = await answer(press.calls['export:write']({ article, job: 'a', folder: press.token }));
    expect(exported).toEqual({ ok: false, fault });
    expect(await fs.readdir(press.chosen)).toEqual([]);
    told = themeChanged();
    await edit('templates/list.liquid', (text) => text.replace('{{ nowhere }}', ''));
    await told;
    expect(await shown(article)).toContain('<!DOCTYPE html>');
    told = themeChanged();
    await edit('assets/pagina.css', (text) => `${text}\n@import "https://a.example/a.css";`);
    await told;
    expect(await shown(article)).toMatchObject({
      file: 'assets/pagina.css',
      problem: { kind: 'import-refused' },
    });
    told = themeChanged();
    await fs.rename(path.join(press.themes, 'mijn-blad'), path.join(press.themes, 'elders'));
    await told;
    expect(await shown(article)).toMatchObject({ theme: 'mijn-blad', problem: { kind: 'gone' } });
    told = themeChanged();
    await fs.rename(path.join(press.themes, 'elders'), path.join(press.themes, 'mijn-blad'));
    await edit('assets/pagina.css', (text) => text.replace('@import "https://a.example/a.css";', ''));
    await told;
    expect(await shown(article)).toContain('<!DOCTYPE html>');
  });

  it('is only ever what lies in its folder', async () => {
    for (const theme of [
      'own:..',
      'own:../library',
      'own:a/b',
      'own:',
      'own:.git',
      '../dagblad',
      'own:a\\b',
    ]) {
      expect(await answer(press.calls['theme:sample']({ theme }))).toMatchObject({
        fault: { kind: 'theme-broken' },
      });
    }
  });

  it('prints its labels as text, whatever they say', async () => {
    const article = await importFilmArticle(press);
    await copied();
    await edit('theme.json', (text) => {
      const facts = JSON.parse(text) as { labels: Record<string, Record<string, string>> };
      const label = '"><script>alert(1)</script>';
      facts.labels['nl'] = {
        comments: label,
        moreAbout: label,
        skip: label,
        direction: label,
        locale: label,
        feed: label,
      };
      return JSON.stringify(facts);
    });
    const page = await shown(article);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>');
  });

  it.each([
    ['templates/head.liquid', (text: string) => text.replace(/<meta http-equiv[^>]*>/, ''), 'policy-missing'],
    [
      'templates/foot.liquid',
      (text: string) => `${text}<script src="{{ frame.home }}"></script>`,
      'element-refused',
    ],
    [
      'templates/foot.liquid',
      (text: string) => `${text}<a href="{{ frame.siteName }}">a</a><img src="{{ frame.canonical }}" alt="">`,
      'address-refused',
    ],
    [
      'templates/foot.liquid',
      (text: string) => `${text}{% for i in (1..99999999) %}a{% endfor %}`,
      'too-slow',
    ],
    ['templates/foot.liquid', (text: string) => `${text}{% include "/etc/passwd" %}`, 'unknown-tag'],
    ['templates/foot.liquid', (text: string) => `${text}{{ frame.constructor }}`, 'unknown-value'],
    [
      'assets/pagina.css',
      (text: string) => `${text}body { background: image-set("https://a.example/a.png" 1x) }`,
      'address-refused',
    ],
  ])('makes no page when it is hostile, and exports nothing: %s', async (file, change, kind) => {
    const article = await importFilmArticle(press);
    await copied();
    await edit(file, change);
    expect(await shown(article)).toMatchObject({ kind: 'theme-broken', problem: { kind } });
    const exported = await answer(press.calls['export:write']({ article, job: 'a', folder: press.token }));
    expect(exported).toMatchObject({ ok: false, fault: { kind: 'theme-broken', problem: { kind } } });
    expect(await fs.readdir(press.chosen)).toEqual([]);
  });

  it('leaves nothing half made when the copy cannot be written', async () => {
    await fs.mkdir(path.dirname(press.themes), { recursive: true });
    await fs.writeFile(press.themes, 'no folder');
    const copy = press.calls['theme:copy']({ theme: 'dagblad', name: 'Mijn blad' });
    expect(await answer(copy)).toMatchObject({ ok: false, fault: { place: press.themes } });
    expect(await fs.readFile(press.themes, 'utf8')).toBe('no folder');
  });
});

it('shows the sample article in a theme, picture and all', async () => {
  const { url } = valueOf(await press.calls['theme:sample']({ theme: 'dagblad' }));
  const { host, pathname } = new URL(url);
  const page = valueOf(await press.calls['preview:file']({ article: host, path: pathname.slice(1) }));
  const text = new TextDecoder().decode(page.bytes);
  expect(text).toContain('<h1 id="kop">');
  const [, picture] = /<img src="(?:\.\.\/)*(beeld\/[^"]+)"/.exec(text) ?? [];
  const copy = valueOf(await press.calls['preview:file']({ article: host, path: picture ?? '' }));
  expect(copy.bytes.byteLength).toBeGreaterThan(0);
});

it('still has the files of the preview before, for a frame that is in the middle of loading it', async () => {
  const article = await importFilmArticle(press);
  const loadedBy = async (theme: string): Promise<string[]> => {
    await choose(theme);
    const page = String(await shown(article));
    return [...page.matchAll(/(?:href|src)="(?:\.\.\/)+([^"]+\.(?:css|woff2|svg|jpg))"/g)].map(
      ([, file]) => file ?? '',
    );
  };
  const before = await loadedBy('dagblad');
  const now = await loadedBy('kwartaal');
  expect(before.filter((file) => !now.includes(file))).not.toEqual([]);
  for (const path of [...before, ...now]) {
    const { bytes } = valueOf(await press.calls['preview:file']({ article, path }));
    expect({ path, size: bytes.byteLength }).not.toEqual({ path, size: 0 });
  }
});

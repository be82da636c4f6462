import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FactsQuestion } from '../../../../shared/preflight/FactsQuestion';
import type { PressAtWork } from '../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../fixtures/pressAtWork';
import { valueOf } from '../../../fixtures/valueOf';

let press: PressAtWork;
beforeEach(async () => {
  press = await pressAtWork();
  const site = { name: 'Filmblad', address: 'https://filmblad.example/', language: 'nl' as const };
  valueOf(await press.library['site:store'](site));
});
afterEach(() => press.close());

const question: FactsQuestion = {
  article: '00000000-0000-4000-8000-000000000009',
  slug: 'nederlandse-thriller-in-93-landen',
  section: 'Film & Series',
  links: [],
  tags: [],
  originals: [],
  approvedAt: '',
  approvedHash: '',
};
const idOf = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;

describe('facts', () => {
  it('takes articles of the same section and slug for one address, and of no other section', async () => {
    await importFilmArticle(press, (film) => ({ ...film, id: idOf(1), status: 'exported' }));
    await importFilmArticle(press, (film) => ({ ...film, id: idOf(2), section: 'Cultuur' }));
    const { library } = valueOf(await press.calls['facts:gather'](question));
    expect(library.sameAddress.map(({ id }) => id)).toEqual([idOf(1)]);
    expect(library.freeSlug).toBe('nederlandse-thriller-in-93-landen-2');
    const elsewhere = await press.calls['facts:gather']({ ...question, section: '' });
    expect(valueOf(elsewhere).library.sameAddress).toEqual([]);
  });

  it('knows where links to the site itself lead, and says nothing of others', async () => {
    await importFilmArticle(press, (film) => ({ ...film, id: idOf(1), slug: 'een', status: 'exported' }));
    await importFilmArticle(press, (film) => ({ ...film, id: idOf(2), slug: 'twee', status: 'draft' }));
    const site = 'https://filmblad.example/film-series';
    const links = [
      `${site}/een/`,
      `${site}/twee/`,
      `${site}/drie/`,
      'https://elders.example/film-series/een/',
    ];
    const { library } = valueOf(await press.calls['facts:gather']({ ...question, links }));
    expect(library.links).toEqual([
      { link: links[0], leads: 'there' },
      { link: links[1], leads: 'not-yet' },
      { link: links[2], leads: 'nowhere' },
    ]);
  });

  it('knows what the theme has room for', async () => {
    const { theme } = valueOf(await press.calls['facts:gather'](question));
    expect(theme).toEqual({ headline: 100, standfirst: 300, leadWidth: 1200, lowContrast: [] });
  });

  it('says what is wrong with a theme that is broken, and it stops every export', async () => {
    const { id } = valueOf(await press.calls['theme:copy']({ theme: 'dagblad', name: 'Mijn blad' }));
    const site = { name: 'Filmblad', address: 'https://filmblad.example/', language: 'nl' as const };
    valueOf(await press.library['site:store']({ ...site, theme: id }));
    const template = path.join(press.themes, 'mijn-blad', 'templates', 'list.liquid');
    const good = await fs.readFile(template, 'utf8');
    await fs.writeFile(template, `{{ nergens }}\n${good}`);
    const article = await importFilmArticle(press, (film) => ({ ...film, id: idOf(1) }));
    const themeFault = {
      theme: 'Mijn blad',
      file: 'templates/list.liquid',
      line: 1,
      problem: { kind: 'unknown-value', name: 'nergens' },
    };
    const facts = valueOf(await press.calls['facts:gather'](question));
    expect(facts.themeFault).toEqual(themeFault);
    expect(facts.theme).toBeUndefined();
    const [checked] = valueOf(await press.calls['export:check']({ articles: [article] }));
    expect(checked).toMatchObject({ fault: null });
    expect(checked?.findings[0]).toMatchObject({ rule: 'theme-broken', level: 'block' });
    await expect(press.calls['site:check']({ job: 'a' })).rejects.toMatchObject({
      fault: { kind: 'theme-broken', ...themeFault },
    });
    await expect(
      press.calls['export:write']({ article, job: 'a', folder: press.token }),
    ).rejects.toMatchObject({ fault: { kind: 'theme-broken', ...themeFault } });
    expect(await fs.readdir(press.chosen)).toEqual([]);
    await fs.writeFile(template, good);
    expect(valueOf(await press.calls['facts:gather'](question)).themeFault).toBeNull();
  });

  it('keeps a second article from the address of one that is on the site', async () => {
    await importFilmArticle(press, (film) => ({ ...film, id: idOf(1), status: 'exported' }));
    const article = await importFilmArticle(press, (film) => ({ ...film, id: idOf(2) }));
    const [checked] = valueOf(await press.calls['export:check']({ articles: [article] }));
    expect(checked?.findings.filter(({ level }) => level === 'block').map(({ rule }) => rule)).toEqual([
      'slug-duplicate',
    ]);
    const written = await press.calls['export:write']({ article, job: 'a', folder: press.token });
    expect(written).toEqual({ ok: false, fault: { kind: 'export-blocked', findings: 1 } });
  });
});

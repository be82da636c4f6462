import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../shared/article/Article';
import { command } from '../../../fixtures/commandAtWork';
import type { CommandHome } from '../../../fixtures/commandHome';
import { commandHome } from '../../../fixtures/commandHome';
import { words } from '../../../fixtures/filmArticle';
import { valueOf } from '../../../fixtures/valueOf';

/** An article without pictures: nobody has to decode one. */
const plain = (headline: string, slug: string): Pick<Article, 'headline' | 'slug' | 'body' | 'stills'> => ({
  headline,
  slug,
  body: [{ kind: 'paragraph', runs: [words('Een alinea.')] }],
  stills: [],
});

async function keepEdition({ library }: CommandHome, name: string, articles: string[]): Promise<string> {
  const id = randomUUID();
  valueOf(await library.calls['editions:store']({ id, name, articles }));
  return id;
}

/** Which of the headlines the front page of a bundle has, in the order of the page. */
function onFront(bundle: string, headlines: readonly string[]): string[] {
  const front = fs.readFileSync(path.join(bundle, 'index.html'), 'utf8');
  const at = (headline: string): number => front.indexOf(`${headline}</a>`);
  return headlines.filter((one) => at(one) >= 0).sort((one, other) => at(one) - at(other));
}

describe('katern export --edition', () => {
  it('writes one bundle in the edition’s order, without what is in the bin, and leaves the library as it is', async () => {
    const home = commandHome();
    const ids: string[] = [];
    const headlines = ['Eerste', 'Tweede', 'Derde'];
    for (const headline of headlines) ids.push(await home.keep(plain(headline, headline.toLowerCase())));
    const [first = '', second = '', third = ''] = ids;
    await keepEdition(home, 'Weekend', [second, third, first]);
    valueOf(await home.library.calls['article:bin']({ article: third }));
    const before = await home.library.calls['article:load']({ article: first });
    const to = path.join(home.folder, 'uit');
    const { code, out, err } = await command(['export', '--edition', 'week', '--to', to], home.folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const bundle = path.join(to, 'editie-weekend');
    expect(out.split('\n')[0]).toBe(path.join(bundle, 'index.html'));
    expect(fs.readdirSync(to).toSorted()).toEqual(['editie-weekend', 'editie-weekend.zip']);
    expect(onFront(bundle, headlines)).toEqual(['Tweede', 'Eerste']);
    expect(await home.library.calls['article:load']({ article: first })).toEqual(before);
    expect((await command(['verify', bundle], home.folder)).code).toBe(0);
  });

  it('leaves out what preflight keeps back, says which, and ends with 1', async () => {
    const home = commandHome();
    const good = await home.keep(plain('Goed', 'goed'));
    const empty = await home.keep({ ...plain('Zonder tekst', 'zonder-tekst'), body: [] });
    const id = await keepEdition(home, 'Weekend', [empty, good]);
    const to = path.join(home.folder, 'uit');
    const typed = ['export', '--edition', 'Weekend', '--to', to];
    const { code, out } = await command(typed, home.folder);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe('Zonder tekst: niet in de editie (Geen tekst)');
    expect(onFront(path.join(to, 'editie-weekend'), ['Goed', 'Zonder tekst'])).toEqual(['Goed']);
    expect(JSON.parse((await command([...typed, '--json'], home.folder)).out)).toMatchObject({
      command: 'export',
      ok: false,
      edition: {
        id,
        name: 'Weekend',
        articles: [good],
        held: [{ article: empty, headline: 'Zonder tekst' }],
      },
    });
  });

  it('writes nothing where no piece is ready, and says so', async () => {
    const home = commandHome();
    await keepEdition(home, 'Weekend', [await home.keep({ ...plain('Leeg', 'leeg'), body: [] })]);
    const to = path.join(home.folder, 'uit');
    const { code, out } = await command(['export', '--edition', 'Weekend', '--to', to], home.folder);
    expect(code).toBe(1);
    expect(out).toContain('Editie ‘Weekend’ is niet geschreven');
    expect(fs.readdirSync(to)).toEqual([]);
  });

  it('ends with 2 and a sentence for an edition that is not there, is empty, or comes with what is not for it', async () => {
    const home = commandHome();
    await keepEdition(home, 'Leeg', []);
    await keepEdition(home, 'Leeg 2', []);
    const run = (...typed: string[]) => command(['export', '--to', home.folder, ...typed], home.folder);
    for (const [typed, says] of [
      [['--edition', 'Dinsdag'], 'Er is geen editie die ‘Dinsdag’ heet.'],
      [['--edition', 'l'], 'Meer edities passen bij ‘l’'],
      [['--edition', 'leeg'], 'Er staan geen stukken in editie ‘Leeg’.'],
      [['--edition', 'Leeg', '--article', 'x'], 'niet allebei'],
      [['--edition', 'Leeg', '--zip'], '--zip en --dry-run'],
      [['--edition', 'Leeg', '--single'], '--single maakt één bestand'],
      [['--edition', 'Dinsdag', '--language', 'en'], 'There is no edition called ‘Dinsdag’.'],
    ] as const) {
      const { code, err } = await run(...typed);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) as string });
    }
  });
});

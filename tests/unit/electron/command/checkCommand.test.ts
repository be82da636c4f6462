import fs from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { command } from '../../../fixtures/commandAtWork';
import { commandHome } from '../../../fixtures/commandHome';
import type { VersionStart } from '../../../../shared/article/editVersions';
import { setStatus } from '../../../../shared/article/editVersions';
import { headlineOf } from '../../../../shared/article/documentShape';
import { noteSuggestion } from '../../../../shared/review/suggestions/noteSuggestion';
import { createArticle } from '../../../../shared/article/createArticle';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle, words } from '../../../fixtures/filmArticle';
import { freshFolder, valueOf } from '../../../library/freshLibrary';

/** An article with which all is well. */
const well = {
  standfirst: [
    words('Kijkers in 93 landen zetten de film in de top 10, en dat verraste ook de makers zelf.'),
  ],
};
const blocked = { ...well, headline: '', slug: 'zonder-kop' };

describe('katern check', () => {
  it('ends with 0 when nothing blocks, beside an open library', async () => {
    const { folder, keep } = commandHome();
    await keep(well);
    const { code, out, err } = await command(['check'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^1 stuk gecontroleerd: 0 blokkeert, 0 let op, \d+ ter info\.\n$/m);
    expect(out).not.toContain('blokkeert:');
  });

  it('ends with 1 when something blocks, and names it', async () => {
    const { folder, keep } = commandHome();
    await keep(blocked);
    const { code, out } = await command(['check'], folder);
    expect(code).toBe(1);
    expect(out).toContain('Zonder kop (zonder-kop), goedgekeurd\n  blokkeert: Geen kop.');
  });

  it('leaves drafts and the bin alone until they are asked for', async () => {
    const { folder, keep } = commandHome();
    await keep({ ...blocked, status: 'draft' });
    expect((await command(['check'], folder)).code).toBe(0);
    expect((await command(['check', '--drafts'], folder)).code).toBe(1);
    expect((await command(['check', '--article', 'zonder-kop'], folder)).code).toBe(1);
  });

  it('says which pages show a picture whose rights have ended, also of a piece that is a draft again', async () => {
    const { folder, library, keep } = commandHome();
    const film = filmArticle(fakeOriginal);
    const ended = { ...well, stills: film.stills.map((still) => ({ ...still, expires: '2020-01-01' })) };
    const id = crypto.randomUUID();
    const doc = createArticle({ ...film, ...ended, id, slug: 'weer-concept', status: 'draft' });
    const moment = (at: string): VersionStart => ({ id: crypto.randomUUID(), at, by: '' });
    setStatus(doc, 'exported', moment('2019-05-06T10:00:00.000Z'));
    setStatus(doc, 'draft', moment('2019-05-07T10:00:00.000Z'));
    const update = Y.encodeStateAsUpdate(doc);
    valueOf(await library.calls['article:import']({ update, sample: false }));
    await keep({ ...ended, slug: 'nooit-geweest', status: 'draft' });
    const { code, out } = await command(['check'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/\(weer-concept\), staat op de site\n {2}blokkeert: Rechten/);
    expect(out).not.toContain('nooit-geweest');
    expect(out).toContain('1 pagina toont wat er niet mag staan; de export van de site haalt het weg.\n');
    const { articles, totals } = JSON.parse((await command(['check', '--json'], folder)).out) as {
      articles: { onSite: boolean }[];
      totals: object;
    };
    expect(articles.map(({ onSite }) => onSite)).toEqual([true]);
    expect(totals).toMatchObject({ articles: 1, takenDown: 1 });
    await keep({ ...ended, slug: 'goedgekeurd', status: 'approved' });
    const both = (await command(['check'], folder)).out;
    expect(both).toContain('(goedgekeurd), goedgekeurd\n');
    expect(both).toContain('1 pagina toont');
  });

  it('says which pictures are with other pieces too', async () => {
    const { folder, keep } = commandHome();
    await keep(well);
    expect((await command(['check'], folder)).out).not.toContain('ook bij');
    await keep({ ...well, slug: 'ander', status: 'draft' });
    await keep({ ...well, slug: 'nog-een', status: 'draft' });
    const { code, out } = await command(['check'], folder);
    expect(code).toBe(0);
    expect(out).toContain('  ter info: Beeld staat ook bij 2 andere stukken. plein.jpg is al gebruikt.');
  });

  it('names suggestions that nobody has decided on', async () => {
    const { folder, library, keep } = commandHome();
    const id = await keep(well);
    const doc = new Y.Doc();
    for (const update of valueOf(await library.calls['article:load']({ article: id })).updates)
      Y.applyUpdate(doc, update);
    headlineOf(doc).insert(0, 'Deze ', { inserted: 'a' });
    noteSuggestion(doc, 'a', 'Anna', '2026-01-01T00:00:00.000Z');
    valueOf(await library.calls['article:store']({ article: id, update: Y.encodeStateAsUpdate(doc) }));
    const { code, out } = await command(['check'], folder);
    expect(code).toBe(0);
    expect(out).toContain(
      '  let op: Open voorstel: voeg toe “Deze”. Het voorstel van Anna staat niet in de pagina. Neem het voorstel over, of wijs het af.',
    );
    expect((await command(['check', '--strict'], folder)).code).toBe(1);
  });

  it('counts warnings where it is to be strict', async () => {
    const { folder, keep } = commandHome();
    await keep({ standfirst: [] });
    expect((await command(['check'], folder)).code).toBe(0);
    expect((await command(['check', '--strict'], folder)).code).toBe(1);
  });

  it('ends with 1 for a theme that is broken, and says where', async () => {
    const { folder, library, keep } = commandHome();
    await keep(well);
    const own = path.join(folder, 'library', 'themes', 'mijn-blad');
    fs.cpSync(path.resolve('resources', 'themes', 'dagblad'), own, { recursive: true });
    const site = { name: 'Filmblad', address: 'https://filmblad.example/', language: 'nl' } as const;
    valueOf(await library.calls['site:store']({ ...site, theme: 'own:mijn-blad' }));
    expect((await command(['check'], folder)).code).toBe(0);
    const template = path.join(own, 'templates', 'article.liquid');
    fs.writeFileSync(template, `${fs.readFileSync(template, 'utf8')}\n{% if kop %}`);
    const line = fs.readFileSync(template, 'utf8').split('\n').length;
    const { code, out } = await command(['check'], folder);
    expect(code).toBe(1);
    expect(out).toContain('  blokkeert: Thema bevat een fout. mijn-blad: ');
    expect(out).toContain(`templates/article.liquid, regel ${line}: `);
    fs.rmSync(own, { recursive: true });
    expect((await command(['check'], folder)).out).toContain(
      'mijn-blad: dit thema is er niet meer. Herstel het thema, of kies een ander.',
    );
  });

  it('says all of it as JSON, with facts and sentences', async () => {
    const { folder, keep } = commandHome();
    const id = await keep(blocked);
    const { out } = await command(['check', '--json', '--language', 'en'], folder);
    expect(JSON.parse(out)).toMatchObject({
      command: 'check',
      ok: false,
      articles: [
        {
          article: id,
          findings: expect.arrayContaining([
            expect.objectContaining({ rule: 'headline-missing', level: 'block', title: 'No headline' }),
          ]) as unknown,
          fault: null,
        },
      ],
      totals: { articles: 1, block: 1, unread: 0 },
    });
  });

  it('knows articles by id and by address, and says when a name is of none or of several', async () => {
    const { folder, keep } = commandHome();
    const id = await keep(well);
    const slug = 'nederlandse-thriller-in-93-landen';
    for (const named of [id, slug])
      expect((await command(['check', '--article', named], folder)).code).toBe(0);
    const none = await command(['check', '--article', 'geen'], folder);
    expect(none).toMatchObject({ code: 2, err: 'Er is geen stuk met id of adres ‘geen’.\n' });
    await keep(well);
    expect(await command(['check', '--article', slug], folder)).toMatchObject({ code: 2, out: '' });
  });

  it('ends with 3 where there is no library, in words or as JSON', async () => {
    const folder = freshFolder();
    const { code, err } = await command(['check', '--library', folder], folder);
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('niet te lezen') as string });
    const { out } = await command(['check', '--library', folder, '--json'], folder);
    expect(JSON.parse(out)).toMatchObject({ ok: false, fault: { kind: 'place-unreadable' } });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('ends with 130 when it is stopped', async () => {
    const { folder, keep } = commandHome();
    await keep(well);
    const stop = new AbortController();
    stop.abort();
    expect((await command(['check'], folder, { signal: stop.signal })).code).toBe(130);
  });

  it('says no character that a terminal obeys', async () => {
    const { folder, keep } = commandHome();
    await keep({ headline: 'Kop\u001b[2J\u202e\nnagemaakt', slug: '', body: [] });
    const { out } = await command(['check'], folder);
    expect(out).toContain('Kop\ufffd[2J\ufffd nagemaakt (kop-2j-nagemaakt), goedgekeurd\n');
  });
});

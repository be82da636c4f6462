import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import { libraryCalls } from '../../../../shared/bridge/libraryCalls';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

describe('SiteRecord', () => {
  it('has a site before one is named', async () => {
    const { library } = freshLibrary();
    const site = valueOf(await library.calls['site:load']({}));
    expect(site).toEqual({
      name: 'Katern',
      address: 'https://example.org/',
      language: 'nl',
      theme: 'dagblad',
    });
  });

  it('keeps a site, with its address made whole', async () => {
    const fresh = freshLibrary();
    const asked = {
      name: ' Het Scherm ',
      address: 'https://scherm.example/nieuws?x=1#y',
      language: 'en',
    } as const;
    const site = {
      name: 'Het Scherm',
      address: 'https://scherm.example/nieuws/',
      language: 'en',
      theme: 'dagblad',
    };
    expect(valueOf(await fresh.library.calls['site:store'](asked))).toEqual(site);
    expect(valueOf(await fresh.reopen().calls['site:load']({}))).toEqual(site);
  });

  it('keeps the theme, also when the site is named anew by who does not know of themes', async () => {
    const fresh = freshLibrary();
    const asked = { name: 'Het Scherm', address: 'https://scherm.example/', language: 'nl' } as const;
    valueOf(await fresh.library.calls['site:store']({ ...asked, theme: 'own:mijn-blad' }));
    valueOf(await fresh.library.calls['site:store']({ ...asked, name: 'Het Doek' }));
    const kept = { ...asked, name: 'Het Doek', theme: 'own:mijn-blad' };
    const again = fresh.reopen();
    expect(valueOf(await again.calls['site:load']({}))).toEqual(kept);
  });

  it('keeps the policies, also when the site is named anew by who does not know of them, until they are taken away', async () => {
    const fresh = freshLibrary();
    const asked = { name: 'Het Scherm', address: 'https://scherm.example/', language: 'nl' } as const;
    const sameAs = ['https://sociaal.example/@scherm'];
    const policies = {
      sameAs,
      masthead: 'https://scherm.example/colofon',
      ethicsPolicy: 'https://code.example/',
    };
    const site = { ...asked, theme: 'dagblad', policies };
    expect(valueOf(await fresh.library.calls['site:store']({ ...asked, policies }))).toEqual(site);
    expect(valueOf(await fresh.library.calls['site:store'](asked))).toEqual(site);
    expect(valueOf(await fresh.reopen().calls['site:load']({}))).toEqual(site);
    fs.rmSync(path.join(fresh.folder, 'library.sqlite'));
    expect(valueOf(await fresh.reopen().calls['site:load']({}))).toEqual(site);
    valueOf(await fresh.library.calls['site:store']({ ...asked, policies: {} }));
    expect(valueOf(await fresh.reopen().calls['site:load']({})).policies).toBeUndefined();
  });

  it('keeps the blocks that are left out, also when the site is named anew by who does not know of them', async () => {
    const fresh = freshLibrary();
    const asked = { name: 'Het Scherm', address: 'https://scherm.example/', language: 'nl' } as const;
    const site = { ...asked, theme: 'dagblad', leftOut: ['share', 'latest'] };
    const stored = await fresh.library.calls['site:store']({
      ...asked,
      leftOut: ['latest', 'share', 'share'],
    });
    // Each once, in the order of the page.
    expect(valueOf(stored)).toEqual(site);
    expect(valueOf(await fresh.library.calls['site:store'](asked))).toEqual(site);
    fs.rmSync(path.join(fresh.folder, 'library.sqlite'));
    expect(valueOf(await fresh.reopen().calls['site:load']({}))).toEqual(site);
    valueOf(await fresh.library.calls['site:store']({ ...asked, leftOut: [] }));
    expect(valueOf(await fresh.reopen().calls['site:load']({})).leftOut).toBeUndefined();
  });

  it('takes blocks that make no sense in the database for none', async () => {
    const fresh = freshLibrary();
    const asked = { name: 'Het Scherm', address: 'https://scherm.example/', language: 'nl' } as const;
    valueOf(await fresh.library.calls['site:store'](asked));
    for (const value of ['{', '{}', '7', '["headline",3,null]']) {
      const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
      database.prepare('update site set left_out = ?').run(value);
      database.close();
      expect(valueOf(await fresh.library.calls['site:load']({}))).toEqual({ ...asked, theme: 'dagblad' });
    }
  });

  it('takes policies that make no sense in the database for none', async () => {
    const fresh = freshLibrary();
    const asked = { name: 'Het Scherm', address: 'https://scherm.example/', language: 'nl' } as const;
    valueOf(await fresh.library.calls['site:store'](asked));
    const file = path.join(fresh.folder, 'library.sqlite');
    for (const value of [
      '{',
      '[]',
      '7',
      '{"masthead":"javascript:alert(1)","ownKind":"https://a.example/"}',
    ]) {
      const database = openSqlite(file);
      database.prepare('update site set policies = ?').run(value);
      database.close();
      expect(valueOf(await fresh.library.calls['site:load']({}))).toEqual({ ...asked, theme: 'dagblad' });
    }
  });

  it.each([
    { masthead: '' },
    { masthead: 'javascript:alert(1)' },
    { masthead: 'http://scherm.example/colofon' },
    { masthead: 'scherm.example/colofon' },
    { masthead: `https://scherm.example/${'a'.repeat(2000)}` },
    { knowsAbout: 'https://scherm.example/' },
    { sameAs: [] },
    { sameAs: ['data:text/html,x'] },
    { sameAs: Array.from({ length: 21 }, (_, index) => `https://a.example/${index}`) },
  ])('is never asked to keep the policies %j', (policies) => {
    const site = { name: 'x', address: 'https://a.example/', language: 'nl' };
    expect(v.safeParse(libraryCalls['site:store'].ask, { ...site, policies }).success).toBe(false);
    expect(v.safeParse(libraryCalls['site:store'].ask, { ...site, policies: {} }).success).toBe(true);
  });

  it.each([
    'http://scherm.example/',
    'scherm.example',
    'javascript:alert(1)',
    'https://a:b@scherm.example/',
    '',
  ])('refuses the address %j', async (address) => {
    const { library } = freshLibrary();
    const answer = await library.calls['site:store']({ name: 'x', address, language: 'nl' });
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'call-malformed', call: 'site:store' } });
  });
});

import { describe, expect, it } from 'vitest';
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

import { describe, expect, it } from 'vitest';
import type { KeptAddress } from '../../../../shared/pages/KeptAddresses';
import { KeptAddresses } from '../../../../shared/pages/KeptAddresses';
import { planRedirects } from '../../../../shared/pages/planRedirects';
import { redirectRules } from '../../../../shared/pages/redirectRules';

const kept = (article: string, path: string, day: number): KeptAddress => ({
  article,
  path,
  wish: path,
  at: `2026-11-0${day}T09:00:00.000Z`,
});

/** Which old addresses lead where, when these articles are where they are. */
function redirects(now: Record<string, string>, ...before: KeptAddress[]): Record<string, string> {
  const articles = new Map(Object.entries(now).map(([id, path]) => [id, `${path}/index.html`]));
  const found = planRedirects({ articles }, new KeptAddresses(before));
  return Object.fromEntries(found.map(({ from, to }) => [from, to]));
}

describe('planRedirects', () => {
  it('leads every address an article had to the one it has, never over another', () => {
    expect(
      redirects(
        { a: 'tv/drie' },
        kept('a', 'film/een', 1),
        kept('a', 'film/twee', 2),
        kept('a', 'tv/drie', 3),
      ),
    ).toEqual({ 'film/een/index.html': 'tv/drie/index.html', 'film/twee/index.html': 'tv/drie/index.html' });
  });

  it('leads nowhere from an address that an article has, and none from one that is not on the site', () => {
    const before = [kept('a', 'film/een', 1), kept('a', 'film/twee', 2), kept('b', 'film/een', 3)];
    expect(redirects({ a: 'film/twee', b: 'film/een' }, ...before)).toEqual({});
    expect(redirects({ b: 'film/een' }, ...before)).toEqual({});
    expect(redirects({ a: 'film/een' }, kept('a', 'film/een', 1), kept('a', 'film/twee', 2))).toEqual({
      'film/twee/index.html': 'film/een/index.html',
    });
  });

  it('leads from an address that several had to the last of them that is on the site', () => {
    const before = [kept('a', 'film/een', 1), kept('b', 'film/een', 2)];
    expect(redirects({ a: 'film/a', b: 'film/b' }, ...before)).toEqual({
      'film/een/index.html': 'film/b/index.html',
    });
    expect(redirects({ a: 'film/a' }, ...before)).toEqual({ 'film/een/index.html': 'film/a/index.html' });
  });

  it('writes nothing outside the folders of articles, whatever was kept', () => {
    const paths = [
      '../weg',
      'film/een/twee',
      'thema/pagina',
      'film',
      '/film/een',
      'film/deel-2',
      'Film/Een',
      '',
    ];
    expect(redirects({ a: 'film/nu' }, ...paths.map((path) => kept('a', path, 1)))).toEqual({});
  });
});

describe('redirectRules', () => {
  const redirect = (from: string, at: string): Parameters<typeof redirectRules>[0][number] => ({
    from: `film/${from}/index.html`,
    to: 'film/nu/index.html',
    article: 'a',
    at,
  });

  it('says where each leads from the root of the host', () => {
    const redirects = [redirect('een', '2026'), redirect('twee', '2026')];
    expect(redirectRules(redirects, 'https://blad.example/')).toBe(
      '/film/een/ /film/nu/ 301\n/film/twee/ /film/nu/ 301\n',
    );
    expect(redirectRules(redirects.slice(1), 'https://blad.example/sub/')).toBe(
      '/sub/film/twee/ /sub/film/nu/ 301\n',
    );
  });

  it('has the newest where there are more than a host takes', () => {
    const many = Array.from({ length: 1200 }, (_, at) => redirect(`a${at}`, String(1000 + at)));
    const rules = redirectRules(many, 'https://blad.example/').trim().split('\n');
    expect(rules).toHaveLength(1000);
    expect(rules).toContain('/film/a1199/ /film/nu/ 301');
    expect(rules).not.toContain('/film/a199/ /film/nu/ 301');
  });
});

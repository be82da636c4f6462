/** The blocks every article page has, and what each holds; runs inside the browser, see `documentRules.ts`. */
export function blockFindings(page: Document): string[] {
  const findings: string[] = [];
  const say = (ok: boolean, what: string): void => {
    if (!ok) findings.push(what);
  };
  const meta = (name: string): string =>
    page.querySelector<HTMLMetaElement>(`meta[property="${name}"]`)?.content ?? '';
  if (meta('og:type') !== 'article') return [];
  const main = page.querySelector('main');
  say(main?.querySelector('article') !== null, 'no article');
  const text = (main?.textContent ?? '').replaceAll(/\s+/g, ' ');
  const times = [...(main?.querySelectorAll('time') ?? [])].map(({ dateTime }) => dateTime);
  say(times.includes(meta('article:published_time')), 'its date is not on the page');
  say(times.includes(meta('article:modified_time')), 'its last change is not on the page');
  say(/\d\s?minu/.test(text), 'no reading time');
  const comments = page.querySelectorAll('a[href="#reacties"]').length;
  say(page.querySelectorAll('#reacties').length === 1 && comments > 0, `comments, ${comments} links`);
  const encoded = encodeURIComponent(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '?',
  );
  const shared = [...page.querySelectorAll('a[href]')].filter((link) =>
    link.getAttribute('href')?.includes(encoded),
  );
  say(shared.length >= 3, `${shared.length} links to share it`);
  const tags = page.querySelectorAll('main a[rel="tag"]');
  const kinds = new Set([...tags].map((tag) => tag.closest('[data-kind]')?.getAttribute('data-kind')));
  say(tags.length === 0 || (!kinds.has(undefined) && !kinds.has(null)), 'a tag without its kind');
  // Lists of other articles: none empty, none with the article itself, none with one twice.
  const own = page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.split('/').at(-2);
  for (const list of page.querySelectorAll('main ol, main ul, aside ol, aside ul')) {
    const links = [...list.querySelectorAll(':scope > li > a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    say(list.children.length > 0, 'an empty list');
    say(!links.some((link) => own && link.split('/').at(-2) === own), 'the page in its own list');
    say(new Set(links).size === links.length, 'one article twice in a list');
  }
  return findings;
}

/** What structured data says and the page does not. */
export function parityFindings(page: Document): string[] {
  const findings: string[] = [];
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const body = page.body.cloneNode(true) as HTMLElement;
  for (const script of body.querySelectorAll('script')) script.remove();
  const shown = plain(body.textContent ?? '');
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const graph = (JSON.parse(script.textContent ?? '') as { '@graph'?: Record<string, unknown>[] })[
      '@graph'
    ];
    for (const item of graph ?? []) {
      if (item['@type'] !== 'NewsArticle') continue;
      const headline = String(item['headline']);
      if (plain(headline) !== plain(page.querySelector('h1')?.textContent ?? '')) findings.push('headline');
      if (headline.length > 110) findings.push(`headline of ${headline.length}`);
      for (const author of (item['author'] ?? []) as { name: string }[])
        if (!shown.includes(plain(author.name))) findings.push(`author ${author.name}`);
      const times = [...page.querySelectorAll('time')].map(({ dateTime }) => dateTime);
      for (const name of ['datePublished', 'dateModified'])
        if (!times.includes(String(item[name]))) findings.push(`${name} ${String(item[name])}`);
    }
  }
  return findings;
}

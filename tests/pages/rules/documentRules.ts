/**
 * Rules about what stands in a page's document. Each runs inside the browser, on a document the browser has parsed,
 * and so refers to nothing outside itself. `path` is the page's place in the bundle.
 */
export type DocumentRule = (page: Document, path: string) => string[];

/** What a page's head tells browsers, search engines and whoever shows a link to it. */
export function headFindings(page: Document, path: string): string[] {
  const findings: string[] = [];
  const say = (ok: boolean, what: string): void => {
    if (!ok) findings.push(what);
  };
  const metas = (name: string): string[] =>
    [...page.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)].map(
      ({ content }) => content,
    );
  const meta = (name: string): string => metas(name)[0] ?? '';
  const links = (selector: string): string[] =>
    [...page.querySelectorAll(`link${selector}`)].map((link) => link.getAttribute('href') ?? '');
  const isArticle = meta('og:type') === 'article';
  const isMissing = path === '404.html';
  say(/^(?:nl|en)$/.test(page.documentElement.lang), 'no language');
  say(/width=device-width/.test(meta('viewport')), 'no viewport');
  say(!/user-scalable|maximum-scale/.test(meta('viewport')), 'the viewport forbids zooming');
  say(page.title.length >= 10 && page.title.length <= 110, `title of ${page.title.length}`);
  const description = meta('description');
  say(description.length >= 50 && description.length <= 200, `description of ${description.length}`);
  const canonical = links('[rel="canonical"]');
  if (!isMissing) {
    say(
      canonical.length === 1 && canonical[0]?.startsWith('https://') === true,
      `canonical ${canonical.join()}`,
    );
    say(meta('og:url') === canonical[0], 'og:url is not the canonical');
    say(!/noindex/.test(meta('robots')), 'noindex');
    say(/max-image-preview:large/.test(meta('robots')), 'no large previews');
  }
  say(links('[rel="alternate"][type="application/rss+xml"]').length > 0, 'no feed');
  say(links('[rel="icon"]').length > 0, 'no icon');
  say(meta('color-scheme') === 'light dark', 'no colour scheme');
  say(metas('theme-color').length === 2, 'no theme colours');
  say(meta('referrer') !== '', 'no referrer policy');
  const wanted = ['og:title', 'og:type', 'og:description', 'og:site_name', 'og:locale', 'twitter:card'];
  if (isArticle) wanted.push('article:published_time', 'article:modified_time');
  say(isMissing || isArticle || !page.querySelector('main picture') || meta('og:image') !== '', 'no card');
  if (meta('og:image')) {
    wanted.push('og:image:type', 'og:image:alt');
    say(Number(meta('og:image:width')) >= 1200, `og:image of ${meta('og:image:width')}`);
    say(Number(meta('og:image:height')) >= 630, `og:image of ${meta('og:image:height')} high`);
    say(meta('og:image').startsWith('https://'), 'og:image is not absolute');
  }
  for (const name of wanted) say(meta(name) !== '', `no ${name}`);
  for (const element of page.querySelectorAll('meta[content], link[href]'))
    say((element.getAttribute('content') ?? element.getAttribute('href')) !== '', 'an empty tag in the head');
  const tags = page.querySelectorAll('main [rel="tag"]').length;
  say(!isArticle || metas('article:tag').length === tags, `${metas('article:tag').length} tags for ${tags}`);
  say(!isArticle || !page.querySelector('main [rel="author"]') || meta('author') !== '', 'no author');
  return findings;
}

/** How a page is divided: headings, landmarks, the link past what every page begins with. */
export function outlineFindings(page: Document): string[] {
  const findings: string[] = [];
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName[1]),
  );
  if (levels.filter((level) => level === 1).length !== 1) findings.push(`headings ${levels.join()}`);
  for (const [index, level] of levels.entries()) {
    if (level > (levels[index - 1] ?? 6) + 1) findings.push(`a heading ${level} after ${levels[index - 1]}`);
  }
  for (const [selector, most] of [
    ['body > header', 1],
    ['main', 1],
    ['body > footer', 1],
  ] as const) {
    const count = page.querySelectorAll(selector).length;
    if (count !== most) findings.push(`${count} of ${selector}`);
  }
  const [first] = page.querySelectorAll('a[href], button, input');
  const target = first?.getAttribute('href') ?? '';
  if (!target.startsWith('#') || page.querySelector(target)?.tagName !== 'MAIN')
    findings.push('the first link does not lead to the content');
  for (const time of page.querySelectorAll('time')) {
    const { dateTime } = time;
    if (!/^\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/.test(dateTime))
      findings.push(`time ${dateTime}`);
  }
  for (const heading of page.querySelectorAll('main h2, main h3')) {
    const holder = heading.closest('section, article, div');
    if (!holder || (holder.textContent ?? '').trim().length <= (heading.textContent ?? '').trim().length)
      findings.push(`nothing under "${heading.textContent}"`);
  }
  return findings;
}

/** What people who cannot see pictures are told, and the room that is kept for them. */
export function altFindings(page: Document): string[] {
  const findings: string[] = [];
  for (const image of page.querySelectorAll('img')) {
    const alt = image.getAttribute('alt');
    const say = (what: string): number => findings.push(`${image.getAttribute('src')}: ${what}`);
    if (alt === null) say('no alt');
    if (!image.getAttribute('width') || !image.getAttribute('height')) say('no size');
    if (!image.getAttribute('sizes')) say('no sizes');
    const figure = image.closest('figure');
    if (!figure) {
      const beside = image.closest('li, article, div')?.querySelector('a[href]');
      if (alt === '' && !beside?.textContent?.trim()) say('an empty alt, and no words beside it');
      continue;
    }
    if (!alt || alt.length < 10 || alt.length > 250) say(`alt of ${alt?.length}`);
    if (/\.(?:jpe?g|png|webp|avif|tiff?)$/i.test(alt ?? '')) say('alt is a file name');
    const caption = figure.querySelector('figcaption')?.textContent ?? '';
    if (!caption.trim()) say('no caption');
    if (alt && caption.trim() === alt.trim()) say('alt is the caption');
  }
  return findings;
}

/** Links that say nothing, and small type that is not as printed type should be. */
export function wordingFindings(page: Document): string[] {
  const findings: string[] = [];
  const vague =
    /^(?:hier|klik hier|lees meer|lees verder|meer|deze link|here|click here|read more|more|this link|link)$/i;
  for (const link of page.querySelectorAll('a[href]')) {
    const text = (link.getAttribute('aria-label') ?? link.textContent ?? '').trim();
    if (!text || vague.test(text)) findings.push(`a link "${text}"`);
  }
  const months =
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|April|May|June|July|August|October|November|December';
  const loose = new RegExp(
    `\\d (?:uur|minuten|minuut|minutes?|artikel(?:en)?|articles?|reacties?|comments?|${months})(?!\\p{L})|[€$£] \\d`,
    'gu',
  );
  const body = page.body.cloneNode(true) as HTMLElement;
  for (const script of body.querySelectorAll('script')) script.remove();
  // What a person wrote is a person's: this is about what we print around it.
  for (const written of body.querySelectorAll('h1, h2, h3, p:not([class]), blockquote, li a, figcaption'))
    if (!written.querySelector('time')) written.remove();
  const text = body.textContent ?? '';
  for (const [found] of text.matchAll(loose)) findings.push(`"${found}" can break`);
  for (const [found] of text.matchAll(/\.\.\.| - |--/g)) findings.push(`"${found}"`);
  if (/undefined|null|NaN|\[object /.test(text)) findings.push('a value that was not printed');
  return findings;
}

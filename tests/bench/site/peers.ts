import fs from 'node:fs';
import path from 'node:path';
import type { CorpusArticle } from './siteCorpus';

/**
 * The corpus as a site of Hugo and one of Eleventy, in each one's own way: a page for each article with the lists that
 * Katern's has, a page for each tag and section in parts of 24, a front page, a feed and a sitemap. Their templates
 * are as plain as can be: no picture, no structured data, so that what they do is rather less than Katern does.
 */
export function writeHugoSite(folder: string, articles: readonly CorpusArticle[]): void {
  write(folder, 'config.toml', hugoConfig);
  for (const [name, text] of Object.entries(hugoLayouts)) write(folder, `layouts/${name}`, text);
  for (const article of articles) {
    const { section, slug } = article;
    const own = (labels: string): string => `categories: [${JSON.stringify(section)}]\ntags: [${labels}]`;
    write(folder, `content/${section.toLowerCase()}/${slug}.md`, markdown(article, own));
  }
}

/** The same for Eleventy. */
export function writeEleventySite(folder: string, articles: readonly CorpusArticle[]): void {
  write(folder, 'eleventy.config.cjs', eleventyConfig);
  for (const [name, text] of Object.entries(eleventyLayouts)) write(folder, `src/${name}`, text);
  for (const article of articles) {
    const { section, slug } = article;
    const at = `${section.toLowerCase()}/${slug}`;
    const own = (labels: string): string =>
      `rubriek: ${JSON.stringify(section)}\nlabels: [${labels}]\npermalink: /${at}/index.html`;
    write(folder, `src/stukken/${at}.md`, markdown(article, own));
  }
}

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function markdown(
  { headline, standfirst, body, tags, byline, publishedAt }: CorpusArticle,
  own: (labels: string) => string,
): string {
  return `---
title: ${JSON.stringify(headline)}
date: ${publishedAt}
description: ${JSON.stringify(standfirst)}
author: ${JSON.stringify(byline)}
${own(tags.map(({ label }) => JSON.stringify(label)).join(', '))}
---
${body.join('\n\n')}
`;
}

const hugoConfig = `baseURL = "https://filmblad.example/"
languageCode = "nl"
title = "Filmblad"
paginate = 24
disableKinds = []
[taxonomies]
tag = "tags"
category = "categories"
`;

const hugoHead = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}"><meta name="viewport" content="width=device-width"></head><body><header><a href="/">{{ .Site.Title }}</a></header>`;

const hugoLayouts: Record<string, string> = {
  '_default/single.html': `${hugoHead}<main><article><h1>{{ .Title }}</h1><p><b>{{ .Description }}</b></p><p>{{ .Params.author }} <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time></p>{{ .Content }}<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul></article>
{{ $self := . }}{{ with index (.GetTerms "tags") 0 }}<h2>Meer {{ .LinkTitle }}</h2><ul>{{ range first 4 (where .Pages "File.UniqueID" "ne" $self.File.UniqueID) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
<h2>Meer</h2><ul>{{ range first 4 (first 5 .CurrentSection.RegularPages) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<h2>Nog meer nieuws</h2><ul>{{ range first 6 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>
`,
  '_default/list.html': `${hugoHead}<main><h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2 January 2006" }}</time></li>{{ end }}</ul>{{ if .Paginator.HasPrev }}<a href="{{ .Paginator.Prev.URL }}">Nieuwer</a>{{ end }}{{ if .Paginator.HasNext }}<a href="{{ .Paginator.Next.URL }}">Ouder</a>{{ end }}</main></body></html>
`,
  'index.html': `${hugoHead}<main><ul>{{ range first 24 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <p>{{ .Description }}</p></li>{{ end }}</ul></main></body></html>
`,
};

const eleventyConfig = `module.exports = function (config) {
  config.addCollection('stukken', (api) => api.getFilteredByGlob('src/stukken/**/*.md').sort((a, b) => b.date - a.date));
  const grouped = (name, keysOf) => config.addCollection(name, (api) => {
    const groups = new Map();
    for (const page of api.getFilteredByGlob('src/stukken/**/*.md').sort((a, b) => b.date - a.date)) {
      for (const key of keysOf(page.data)) groups.set(key, [...(groups.get(key) || []), page]);
    }
    const parts = [];
    for (const [key, pages] of groups) {
      for (let at = 0; at < pages.length; at += 24) parts.push({ key, part: at / 24, last: at + 24 >= pages.length, pages: pages.slice(at, at + 24) });
    }
    return parts;
  });
  grouped('bijLabel', (data) => data.labels || []);
  grouped('bijRubriek', (data) => [data.rubriek]);
  const byLabel = new WeakMap();
  config.addFilter('meer', (pages, label, url) => {
    let known = byLabel.get(pages);
    if (!known) {
      known = new Map();
      for (const page of pages) for (const one of [...(page.data.labels || []), 'rubriek:' + page.data.rubriek]) {
        const list = known.get(one) || [];
        if (list.length < 6) list.push(page);
        known.set(one, list);
      }
      byLabel.set(pages, known);
    }
    return (known.get(label) || []).filter((page) => page.url !== url).slice(0, 4);
  });
  config.addFilter('eerste', (pages, count) => pages.slice(0, count));
  return { dir: { input: 'src', output: 'out', includes: '_includes' }, markdownTemplateEngine: false };
};
`;

const eleventyHead = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"><link rel="canonical" href="https://filmblad.example{{ page.url }}"><meta name="viewport" content="width=device-width"></head><body><header><a href="/">Filmblad</a></header>`;
const eleventyItems = (list: string): string =>
  `<ul>{% for stuk in ${list} %}<li><a href="{{ stuk.url }}">{{ stuk.data.title }}</a></li>{% endfor %}</ul>`;
const eleventyParts = (collection: string, folder: string): string => `---
pagination: { data: collections.${collection}, size: 1, alias: deel }
permalink: "/${folder}/{{ deel.key | slugify }}/{% if deel.part > 0 %}{{ deel.part }}/{% endif %}index.html"
---
${eleventyHead}<main><h1>{{ deel.key }}</h1>${eleventyItems('deel.pages')}</main></body></html>
`;

const eleventyLayouts: Record<string, string> = {
  'stukken/stukken.json': JSON.stringify({ layout: 'stuk.liquid' }),
  '_includes/stuk.liquid': `${eleventyHead}<main><article><h1>{{ title }}</h1><p><b>{{ description }}</b></p><p>{{ author }} <time datetime="{{ date }}">{{ date }}</time></p>{{ content }}<ul>{% for label in labels %}<li><a href="/tag/{{ label | slugify }}/">{{ label }}</a></li>{% endfor %}</ul></article>
<h2>Meer {{ labels[0] }}</h2>{% assign zelfde = collections.stukken | meer: labels[0], page.url %}${eleventyItems('zelfde')}
{% assign sleutel = 'rubriek:' | append: rubriek %}{% assign vanrubriek = collections.stukken | meer: sleutel, page.url %}<h2>Meer</h2>${eleventyItems('vanrubriek')}
{% assign nieuws = collections.stukken | eerste: 6 %}<h2>Nog meer nieuws</h2>${eleventyItems('nieuws')}</main></body></html>
`,
  'index.liquid': `---
permalink: /index.html
---
${eleventyHead}<main>{% assign nieuws = collections.stukken | eerste: 24 %}${eleventyItems('nieuws')}</main></body></html>
`,
  'tag.liquid': eleventyParts('bijLabel', 'tag'),
  'rubriek.liquid': eleventyParts('bijRubriek', 'rubriek'),
  'feed.liquid': `---
permalink: /feed.xml
---
<rss version="2.0"><channel><title>Filmblad</title><link>https://filmblad.example/</link>{% assign nieuws = collections.stukken | eerste: 20 %}{% for stuk in nieuws %}<item><title>{{ stuk.data.title | escape }}</title><link>https://filmblad.example{{ stuk.url }}</link></item>{% endfor %}</channel></rss>
`,
  'sitemap.liquid': `---
permalink: /sitemap.xml
---
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for stuk in collections.stukken %}<url><loc>https://filmblad.example{{ stuk.url }}</loc></url>{% endfor %}</urlset>
`,
};

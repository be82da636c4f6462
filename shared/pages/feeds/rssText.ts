import { escapeMarkup } from '../escapeMarkup';
import { xmlElement } from '../xmlElement';
import type { Feed, FeedItem } from './FeedItem';
import { mediaElements, mediaNamespace } from './mediaElements';
import { rfc822 } from './rfc822';

/**
 * RSS 2.0 with Dublin Core for the authors' names, the content module for the text and Media RSS for
 * the picture. There is no `enclosure`: it has to say how many bytes the picture has, which nobody knows
 * while a bundle is planned. `self` is the feed's own address.
 */
export function rssText(feed: Feed, self: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="${mediaNamespace}">`,
    '<channel>',
    xmlElement('title', feed.title),
    xmlElement('link', feed.home),
    xmlElement('description', escapeMarkup(feed.description)),
    xmlElement('language', feed.language),
    xmlElement('lastBuildDate', rfc822(feed.updated)),
    xmlElement('atom:link', '', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...feed.items.flatMap((item) => itemLines(item, feed)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemLines(item: FeedItem, feed: Feed): string[] {
  return [
    '<item>',
    xmlElement('title', item.headline),
    xmlElement('link', item.url),
    xmlElement('guid', item.id, { isPermaLink: 'false' }),
    xmlElement('pubDate', rfc822(item.published)),
    ...item.authors.map(({ name }) => xmlElement('dc:creator', name)),
    ...(item.language === feed.language ? [] : [xmlElement('dc:language', item.language)]),
    ...item.tags.map((tag) => xmlElement('category', tag)),
    // Readers take a description for HTML.
    xmlElement('description', escapeMarkup(item.summary)),
    ...(item.content ? [xmlElement('content:encoded', item.content)] : []),
    ...mediaElements(item.picture),
    '</item>',
  ];
}

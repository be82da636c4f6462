import { escapeXml, xmlElement } from '../xmlElement';
import type { Feed, FeedItem } from './FeedItem';
import { mediaElements, mediaNamespace } from './mediaElements';

/**
 * The feed as Atom (RFC 4287), with Media RSS for the picture's credit. The site is the author of what
 * has no byline. `self` is the feed's own address.
 */
export function atomText(feed: Feed, self: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="${mediaNamespace}" xml:lang="${feed.language}">`,
    xmlElement('id', feed.home),
    xmlElement('title', feed.title),
    xmlElement('subtitle', feed.description),
    xmlElement('updated', feed.updated),
    xmlElement('link', '', { rel: 'self', type: 'application/atom+xml', href: self }),
    xmlElement('link', '', { rel: 'alternate', type: 'text/html', href: feed.home }),
    ...person(feed.title, feed.home),
    ...feed.items.flatMap((item) => entryLines(item, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines(item: FeedItem, feed: Feed): string[] {
  const { picture } = item;
  return [
    item.language === feed.language ? '<entry>' : `<entry xml:lang="${item.language}">`,
    xmlElement('id', item.id),
    xmlElement('title', item.headline),
    xmlElement('published', item.published),
    xmlElement('updated', item.updated),
    xmlElement('link', '', { rel: 'alternate', type: 'text/html', href: item.url }),
    // Unlike RSS, Atom lets an enclosure keep silent about its length.
    ...(picture
      ? [
          xmlElement('link', '', {
            rel: 'enclosure',
            type: 'image/jpeg',
            href: picture.url,
            title: picture.creditLine,
          }),
        ]
      : []),
    ...item.authors.flatMap(({ name, url }) => person(name, url)),
    ...item.tags.map((tag) => xmlElement('category', '', { term: tag })),
    xmlElement('summary', item.summary),
    ...(item.content ? [xmlElement('content', item.content, { type: 'html' })] : []),
    ...mediaElements(picture),
    '</entry>',
  ];
}

function person(name: string, url: string): string[] {
  return [`<author><name>${escapeXml(name)}</name>${url ? xmlElement('uri', url) : ''}</author>`];
}

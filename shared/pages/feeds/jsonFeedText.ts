import type { Feed, FeedItem, FeedPicture } from './FeedItem';

/**
 * The feed as JSON Feed 1.1. The format has no place for a picture's credit: it stands in `_picture`, an
 * extension as the format allows them, and under the picture in the text. `self` is the feed's own address.
 */
export function jsonFeedText(feed: Feed, self: string): string {
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.title, url: feed.home }],
    items: feed.items.map(itemOf),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function itemOf(item: FeedItem): object {
  const { picture } = item;
  return {
    id: item.id,
    url: item.url,
    ...(item.headline ? { title: item.headline } : {}),
    // The format asks for a text, whether whole or short.
    ...(item.content ? { content_html: item.content } : { content_text: item.summary }),
    ...(item.summary ? { summary: item.summary } : {}),
    ...(picture ? { image: picture.url, _picture: known(picture) } : {}),
    date_published: item.published,
    date_modified: item.updated,
    ...(item.authors.length > 0
      ? { authors: item.authors.map(({ name, url }) => (url ? { name, url } : { name })) }
      : {}),
    ...(item.tags.length > 0 ? { tags: item.tags } : {}),
    language: item.language,
  };
}

function known({ width, height, altText, creditLine, copyrightNotice, licenceUrl }: FeedPicture): object {
  const texts = {
    alt_text: altText,
    credit: creditLine,
    copyright_notice: copyrightNotice,
    license: licenceUrl,
  };
  return { width, height, ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) };
}

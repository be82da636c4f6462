import { escapeXml, xmlElement } from '../xmlElement';
import type { FeedPicture } from './FeedItem';

/** The namespace of `mediaElements`. */
export const mediaNamespace = 'http://search.yahoo.com/mrss/';

/** A picture with its credit and rights as Media RSS 1.5.1 has it; what is not known is left out. */
export function mediaElements(picture: FeedPicture | null): string[] {
  if (!picture) return [];
  const { url, width, height, altText, creditLine, copyrightNotice, licenceUrl } = picture;
  return [
    `<media:content url="${escapeXml(url)}" type="image/jpeg" medium="image" width="${width}" height="${height}">`,
    ...(altText ? [xmlElement('media:description', altText, { type: 'plain' })] : []),
    ...(creditLine ? [xmlElement('media:credit', creditLine)] : []),
    ...(copyrightNotice ? [xmlElement('media:copyright', copyrightNotice)] : []),
    ...(licenceUrl ? [xmlElement('media:license', '', { type: 'text/html', href: licenceUrl })] : []),
    '</media:content>',
  ];
}

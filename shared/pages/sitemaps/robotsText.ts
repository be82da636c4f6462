import { canonicalUrl } from '../canonicalUrl';
import type { Site } from '../Site';

/** `robots.txt`: everything may be read, and where the sitemap is. Crawlers ask for it at a host's root alone. */
export function robotsText({ address }: Site): string {
  return [
    '# Read only at the root of a host.',
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${canonicalUrl(address, 'sitemap.xml')}`,
    '',
  ].join('\n');
}

import type { PlannedFile } from '../BundlePlan';
import { canonicalUrl } from '../canonicalUrl';
import type { PageSetting } from '../PageSetting';
import { atomText } from './atomText';
import type { Feed } from './FeedItem';
import { jsonFeedText } from './jsonFeedText';
import { feedFiles } from './feedFiles';
import { feedView } from './feedView';
import { rssText } from './rssText';

const writers: Record<(typeof feedFiles)[number]['path'], (feed: Feed, self: string) => string> = {
  'feed.xml': rssText,
  'atom.xml': atomText,
  'feed.json': jsonFeedText,
};

/** The same newest articles in three formats. */
export function planFeeds(setting: PageSetting): PlannedFile[] {
  const feed = feedView(setting);
  return feedFiles.map(({ path }) => ({
    kind: 'text',
    path,
    text: writers[path](feed, canonicalUrl(setting.site.address, path)),
  }));
}

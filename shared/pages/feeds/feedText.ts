import { canonicalUrl } from '../canonicalUrl';
import type { PageArticle } from '../PageArticle';
import type { PageSetting } from '../PageSetting';
import { atomText } from './atomText';
import type { Feed } from './FeedItem';
import type { feedFiles } from './feedFiles';
import { feedView } from './feedView';
import { jsonFeedText } from './jsonFeedText';
import { rssText } from './rssText';

/** Where a feed lies. */
export type FeedPath = (typeof feedFiles)[number]['path'];

const writers: Record<FeedPath, (feed: Feed, self: string) => string> = {
  'feed.xml': rssText,
  'atom.xml': atomText,
  'feed.json': jsonFeedText,
};

/** The newest articles, newest first and whole, as the feed that lies at `path`. */
export function feedText(path: FeedPath, newest: readonly PageArticle[], setting: PageSetting): string {
  return writers[path](feedView(newest, setting), canonicalUrl(setting.site.address, path));
}

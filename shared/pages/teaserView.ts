import { leadStill } from '../article/leadStill';
import { plainText } from '../article/flatText';
import { creditOf } from './creditOf';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import type { PictureView } from './planPicture';
import { planPicture } from './planPicture';
import type { PlannedRendition } from './PlannedRendition';
import { printMoment } from './printMoment';
import { relativeUrl } from './relativeUrl';
import { RenditionPlans } from './RenditionPlans';
import type { SlotName } from './ThemeFacts';

/** An article as a list shows it. */
export interface TeaserView {
  href: string;
  headline: string;
  /** The article's language where it is not the page's own, or ''. */
  language: string;
  kicker: string;
  standfirst: string;
  date: { iso: string; printed: string };
  picture: PictureView | null;
}

/** A teaser, and the copies of pictures that it asks for, by path. */
interface SharedTeaser {
  view: TeaserView;
  renditions: ReadonlyMap<string, PlannedRendition>;
}

/** An article as the list on `page` shows it; without `slot` no picture is planned. */
export function teaserView(
  article: PageArticle,
  page: string,
  pageLanguage: string,
  setting: PageSetting,
  slot: SlotName | null,
  first = false,
): TeaserView {
  const known = setting.shared.of(
    page,
    `teasers ${pageLanguage} ${slot} ${first}`,
    () => new WeakMap<PageArticle['article'], SharedTeaser>(),
  );
  let teaser = known.get(article.article);
  if (!teaser) {
    const renditions = new RenditionPlans();
    const view = madeTeaser(article, page, pageLanguage, { ...setting, renditions }, slot, first);
    known.set(article.article, (teaser = { view, renditions: renditions.planned }));
  }
  for (const [path, rendition] of teaser.renditions) setting.renditions.planned.set(path, rendition);
  return teaser.view;
}

function madeTeaser(
  { article, publishedAt }: PageArticle,
  page: string,
  pageLanguage: string,
  setting: PageSetting,
  slot: SlotName | null,
  first: boolean,
): TeaserView {
  const moment = printMoment(publishedAt, setting.theme.timeZone, setting.textsOf(article.language));
  const still = slot ? leadStill(article) : null;
  return {
    href: relativeUrl(page, setting.addresses.articles.get(article.id) ?? 'index.html'),
    headline: article.headline,
    language: article.language === pageLanguage ? '' : article.language,
    kicker: article.kicker,
    standfirst: standfirstOf(article),
    date: { iso: moment.iso, printed: moment.day },
    picture:
      still && slot
        ? // The headline beside it says where the link goes; the picture adds nothing for who cannot see it.
          planPicture(
            setting.renditions,
            still,
            creditOf(still, article.language),
            setting.theme.slots[slot],
            page,
            {
              first,
              alt: '',
            },
          )
        : null,
  };
}

/** Made once of each value of an article: it stands on many pages. */
const standfirsts = new WeakMap<PageArticle['article'], string>();

function standfirstOf(article: PageArticle['article']): string {
  const known = standfirsts.get(article);
  if (known !== undefined) return known;
  const standfirst = plainText(article.standfirst).trim();
  standfirsts.set(article, standfirst);
  return standfirst;
}

/**
 * Views for a list, or null for an empty one: templates leave out what is null. `first` where no other picture
 * comes before the list's own: the first that it has is the one the page opens with.
 */
export function teaserViews(
  articles: readonly PageArticle[],
  page: string,
  pageLanguage: string,
  setting: PageSetting,
  slot: SlotName | null,
  first = false,
): TeaserView[] | null {
  if (articles.length === 0) return null;
  let opens = first;
  return articles.map((article) => {
    const view = teaserView(article, page, pageLanguage, setting, slot, opens);
    if (view.picture) opens = false;
    return view;
  });
}

import type { Block } from '../article/Article';
import { articleWords, readingMinutes } from '../article/count';
import { leadStill } from '../article/leadStill';
import type { PageTexts } from '../language/pageTexts';
import type { Still } from '../still/Still';
import type { TagKind } from '../tags/Tag';
import { tagKinds } from '../tags/Tag';
import { mainTag } from '../tags/mainTag';
import { printTag } from '../tags/printTag';
import { tagKey } from '../tags/tagKey';
import { articleData } from './articleData';
import { articleHead } from './articleHead';
import { authorsOf } from './authorsOf';
import type { BlockView, FigureView } from './bodyView';
import { bodyView, figureView } from './bodyView';
import { canonicalUrl } from './canonicalUrl';
import type { CorrectionView } from './correctionViews';
import { correctionViews } from './correctionViews';
import { creditOf } from './creditOf';
import type { FrameView } from './frameView';
import { frameView } from './frameView';
import { breadcrumbs, jsonLd } from './jsonLd';
import type { MostReadDate } from './mostReadDate';
import { mostReadDate } from './mostReadDate';
import type { PageArticle } from './PageArticle';
import type { PageBlock } from './PageBlock';
import type { PageSetting } from './PageSetting';
import { planPicture, preloadsOf } from './planPicture';
import { printMoment } from './printMoment';
import { relativeUrl } from './relativeUrl';
import { runsMarkup } from './runsMarkup';
import { shareCopies } from './shareCopies';
import type { ShareLink } from './shareLinks';
import { shareLinks } from './shareLinks';
import type { SlotName } from './ThemeFacts';
import type { TeaserView } from './teaserView';
import { teaserViews } from './teaserView';

interface TagGroup {
  kind: TagKind;
  label: string;
  tags: { label: string; href: string }[];
}

/** A list of articles under its own heading. */
interface ListView {
  title: string;
  teasers: TeaserView[];
}

/** Everything the article template prints. Lists are null where they would be empty, or the site leaves them out. */
export interface ArticleView {
  frame: FrameView;
  kicker: { label: string; href: string } | null;
  headline: string;
  /** Safe markup. */
  standfirst: string;
  dateline: string;
  authors: { name: string; href: string }[] | null;
  published: { iso: string; printed: string; label: string };
  updated: { iso: string; printed: string; label: string } | null;
  readingTime: string;
  /** Notes on what was put right since it was published, the newest first. */
  corrections: CorrectionView[] | null;
  lead: FigureView | null;
  blocks: BlockView[] | null;
  tagGroups: TagGroup[] | null;
  shareLinks: ShareLink[] | null;
  comments: { count: number; text: string; address: string } | null;
  sameTag: ListView | null;
  /** `date` says what the list goes by. */
  mostRead: (ListView & { date: MostReadDate | null }) | null;
  popular: ListView | null;
  section: ListView | null;
  latest: ListView | null;
  texts: { moreAbout: string; share: string; comments: string; writeComment: string };
}

/** The page of one article. */
export function articleView(page: PageArticle, setting: PageSetting): ArticleView {
  const { article } = page;
  const { site, theme, addresses, renditions } = setting;
  const path = addresses.articles.get(article.id) ?? 'index.html';
  const texts = setting.textsOf(article.language);
  const shows = (block: PageBlock): boolean => !site.leftOut?.includes(block);
  const canonical = canonicalUrl(site.address, path);
  const published = printMoment(page.publishedAt, theme.timeZone, texts);
  const edited = printMoment(page.editedAt, theme.timeZone, texts);
  const corrections = correctionViews(article, theme.timeZone, texts);
  // What is put right within the minute is an update all the same.
  const grace = corrections ? 1000 : 60_000;
  const isUpdated = Date.parse(page.editedAt) >= Date.parse(page.publishedAt) + grace;
  const words = articleWords(article);
  const minutes = readingMinutes(words);
  const authors = authorsOf(article.byline, texts);
  const head = articleHead(article);
  const lead = leadStill(article);
  const leadBlock = article.body.find((block) => block.kind === 'still' && block.still === lead?.id) ?? null;
  const figureOf = (still: Still, block: Block | null, slot: SlotName): FigureView => {
    const credit = creditOf(still, article.language);
    const options = { first: slot === 'lead', alt: still.altText, page: true };
    const picture = planPicture(renditions, still, credit, theme.slots[slot], path, options);
    return figureView(still, block, picture, article.language, texts);
  };
  const leadFigure = lead && figureOf(lead, leadBlock, 'lead');
  const copies = lead && shareCopies(renditions, lead, creditOf(lead, article.language));
  const related = setting.related.of(page);
  const main = mainTag(article.tags);
  const section = article.section.trim();
  const sectionPath = addresses.sections.get(section);
  const list = (title: string, articles: PageArticle[], slot: 'card' | 'thumb' | null): ListView | null => {
    const teasers = teaserViews(articles, path, article.language, setting, slot);
    return teasers && { title, teasers };
  };
  const mostRead = list(texts.mostRead, related.mostRead, null);
  const structuredData = jsonLd([
    articleData(
      page,
      {
        path,
        description: head.description,
        authors,
        published,
        modified: isUpdated ? edited : published,
        words,
        minutes,
        lead,
        cuts: copies?.cuts ?? [],
      },
      setting,
    ),
    breadcrumbs([
      { name: site.name, url: site.address },
      ...(sectionPath ? [{ name: section, url: canonicalUrl(site.address, sectionPath) }] : []),
      { name: article.headline, url: canonical },
    ]),
  ]);
  return {
    frame: frameView(
      path,
      {
        language: article.language,
        ...head,
        structuredData,
        type: 'article',
        author: authors.map(({ name }) => name).join(', '),
        authorPages: authors.flatMap(({ name }) => {
          const page = addresses.authors.get(name);
          return page === undefined ? [] : [canonicalUrl(site.address, page)];
        }),
        card: copies && {
          url: canonicalUrl(site.address, copies.card.path),
          width: copies.card.width,
          height: copies.card.height,
          alt: lead.altText,
        },
        preloads: leadFigure ? preloadsOf(leadFigure.picture) : [],
        published: published.iso,
        modified: (isUpdated ? edited : published).iso,
        section,
        keywords: article.tags.map(printTag),
        date: { iso: published.iso.slice(0, 10), printed: published.long },
      },
      setting,
    ),
    kicker: kickerView(page, path, setting),
    headline: article.headline,
    standfirst: runsMarkup(article.standfirst),
    dateline: article.dateline,
    authors:
      authors.length > 0
        ? authors.map(({ name }) => ({
            name,
            href: relativeUrl(path, addresses.authors.get(name) ?? 'index.html'),
          }))
        : null,
    published: { iso: published.iso, printed: published.full, label: texts.published },
    updated: isUpdated ? { iso: edited.iso, printed: edited.full, label: texts.updated } : null,
    readingTime: texts.minutes(minutes),
    corrections,
    lead: leadFigure,
    blocks: someOrNull(bodyView(article, lead, (still, block) => figureOf(still, block, 'body'))),
    tagGroups: shows('moreAbout') ? someOrNull(tagGroups(page, path, setting)) : null,
    shareLinks: shows('share') ? shareLinks(article.headline, canonical, texts.byMail) : null,
    comments: shows('comments') ? commentsView(page, texts) : null,
    sameTag: list(main ? texts.more(printTag(main)) : '', related.sameTag, 'card'),
    mostRead: mostRead && { ...mostRead, date: mostReadDate(setting.popularity, theme.timeZone, texts) },
    popular: list(texts.morePopular, related.popular, 'thumb'),
    section: list(texts.moreOfSection(section), related.section, 'card'),
    latest: list(texts.latest, related.latest, null),
    texts: {
      moreAbout: texts.moreAbout,
      share: texts.share,
      comments: texts.comments,
      writeComment: texts.writeComment,
    },
  };
}

function commentsView({ comments }: PageArticle, texts: PageTexts): ArticleView['comments'] {
  return {
    count: comments?.count ?? 0,
    text: comments?.count ? texts.someComments(comments.count) : texts.noComments,
    address: comments?.address ?? '',
  };
}

/** The kicker links to the tag or section it names; one that names neither is left as words by an empty address. */
function kickerView(
  { article }: PageArticle,
  path: string,
  { addresses }: PageSetting,
): ArticleView['kicker'] {
  const label = article.kicker.trim();
  if (!label) return null;
  const tag = article.tags.find((candidate) => candidate.label === label || printTag(candidate) === label);
  const target = tag ? addresses.tags.get(tagKey(tag)) : addresses.sections.get(label);
  return { label, href: target ? relativeUrl(path, target) : '' };
}

function tagGroups({ article }: PageArticle, path: string, setting: PageSetting): TagGroup[] {
  const texts = setting.textsOf(article.language);
  return tagKinds.flatMap((kind) => {
    const tags = article.tags.filter((tag) => tag.kind === kind);
    if (tags.length === 0) return [];
    const links = tags.map((tag) => ({
      label: printTag(tag),
      href: relativeUrl(path, setting.addresses.tags.get(tagKey(tag)) ?? 'index.html'),
    }));
    return [{ kind, label: texts.kinds[kind], tags: links }];
  });
}

function someOrNull<T>(list: T[]): T[] | null {
  return list.length > 0 ? list : null;
}

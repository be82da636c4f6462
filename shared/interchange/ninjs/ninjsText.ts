import type { Article, Block } from '../../article/Article';
import { articleWords } from '../../article/count';
import { plainText } from '../../article/flatText';
import { leadStill } from '../../article/leadStill';
import type { ArticlePlace } from '../../pages/ArticleFile';
import { blockMarkup } from '../../pages/blockMarkup';
import { bodyView } from '../../pages/bodyView';
import { canonicalUrl } from '../../pages/canonicalUrl';
import { creditOf } from '../../pages/creditOf';
import { lastChange } from '../../pages/lastChange';
import type { PageArticle } from '../../pages/PageArticle';
import type { Still } from '../../still/Still';
import { printTag } from '../../tags/printTag';
import type { TagKind } from '../../tags/Tag';

/**
 * An article as IPTC ninjs 3.1: its texts, subjects and rights, and each picture with its credit and its copies as
 * an associated object. Addresses are absolute. Nothing of the desk's own is in it: no notes, no instructions.
 */
export function ninjsText(page: PageArticle, place: ArticlePlace): string {
  const { article } = page;
  const url = canonicalUrl(place.site.address, place.path);
  const body = bodyOf(article);
  const item = {
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    uri: `urn:uuid:${article.id}`,
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    language: article.language,
    firstCreated: moment(page.publishedAt),
    versionCreated: moment(lastChange(page)),
    title: article.seoTitle || article.headline,
    slugline: article.slug,
    by: article.byline,
    located: article.dateline,
    copyrightHolder: place.site.name,
    infoSources: [{ name: place.site.name, role: 'publisher', uri: place.site.address }],
    headlines: texts([
      ['main', article.headline],
      ['kicker', article.kicker],
    ]),
    descriptions: texts([['summary', plainText(article.standfirst).trim()]]),
    bodies: body && [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: body.characters,
        wordCount: articleWords(article),
        value: body.markup,
      },
    ],
    genres: named(article, ['genre']),
    subjects: named(article, ['topic']),
    organisations: named(article, ['company']),
    people: named(article, ['person']),
    places: named(article, ['place']),
    events: named(article, ['event']),
    objects: named(article, ['title']),
    renditions: [{ name: 'web', href: url, contentType: 'text/html' }],
    associations: article.stills.flatMap((still) => pictureOf(still, article, place)),
  };
  return `${JSON.stringify(known(item), null, 1)}\n`;
}

function pictureOf(still: Still, article: Article, { site, renditions }: ArticlePlace): object[] {
  const credit = creditOf(still, article.language);
  const carried = JSON.stringify(credit);
  const copies = renditions.filter(
    ({ rendition }) =>
      rendition.original === still.original.hash && JSON.stringify(rendition.credit) === carried,
  );
  // A picture that stands nowhere on the page has no copies, and is not told of.
  const largest = copies.toSorted((a, b) => b.rendition.width - a.rendition.width)[0];
  if (!largest) return [];
  const block = article.body.find((one): one is Extract<Block, { kind: 'still' }> => {
    return one.kind === 'still' && one.still === still.id;
  });
  return [
    known({
      name: still.id === leadStill(article)?.id ? 'lead' : still.id,
      uri: canonicalUrl(site.address, largest.path),
      type: 'picture',
      language: article.language,
      title: credit.title,
      by: credit.creator,
      contentCreated: /T\d\d:\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(credit.dateCreated)
        ? credit.dateCreated
        : '',
      copyrightHolder: credit.copyrightOwner,
      copyrightNotice: credit.copyrightNotice,
      usageTerms: credit.usageTerms,
      rightsInfo: credit.licenceUrl ? { linkedRights: credit.licenceUrl } : null,
      digitalSourceType: credit.digitalSourceType ? { uri: credit.digitalSourceType } : null,
      headlines: texts([['main', credit.headline]]),
      descriptions: texts([
        ['caption', plainText(block?.runs ?? []).trim()],
        ['altText', credit.altText],
        ['creditLine', credit.creditLine],
        ['description', credit.description],
      ]),
      infoSources: [
        ...(credit.source ? [{ name: credit.source, role: 'source' }] : []),
        ...(credit.licensor || credit.licensorUrl
          ? [known({ name: credit.licensor, role: 'licensor', uri: credit.licensorUrl })]
          : []),
      ],
      renditions: copies.map(({ path, rendition: { format, width, height } }) => ({
        name: `${format}-${width}x${height}`,
        href: canonicalUrl(site.address, path),
        contentType: `image/${format}`,
        width,
        height,
      })),
    }),
  ];
}

/** The body's text as HTML; pictures are objects of their own. Null for an empty one. */
function bodyOf(article: Article): { markup: string; characters: number } | null {
  const words = article.body.filter(({ kind }) => kind !== 'still');
  const views = bodyView({ ...article, body: words }, null, () => {
    throw new Error('a picture among the words');
  });
  if (views.length === 0) return null;
  return {
    markup: views.map(blockMarkup).join('\n'),
    characters: words.reduce((sum, { runs }) => sum + plainText(runs).length, 0),
  };
}

function named(article: Article, kinds: readonly TagKind[]): object[] {
  return article.tags
    .filter(({ kind }) => kinds.includes(kind))
    .map((tag) => known({ name: printTag(tag), uri: tag.address ?? '' }));
}

/** Plain texts by role, without empty ones. */
function texts(roles: readonly [role: string, value: string][]): object[] {
  return roles
    .filter(([, value]) => value !== '')
    .map(([role, value]) => ({ role, contentType: 'text/plain', value }));
}

/** Without what says nothing. */
function known(properties: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function moment(at: string): string {
  return new Date(Date.parse(at) || 0).toISOString();
}

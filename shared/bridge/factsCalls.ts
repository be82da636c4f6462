import * as v from 'valibot';
import type { OtherArticle, TagFacts } from '../preflight/PreflightFacts';
import type { FactsQuestion } from '../preflight/FactsQuestion';
import { mostAsked } from '../preflight/FactsQuestion';
import { tagKinds } from '../tags/Tag';
import { asks } from './Call';
import { articleId, contentHash } from './parsers';

const line = v.pipe(v.string(), v.maxLength(mostAsked.length));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,200}$/));
// As they stand in an article, whose labels nobody has looked at.
const tags = v.pipe(
  v.array(
    v.strictObject({
      kind: v.picklist(tagKinds),
      label: line,
      year: v.optional(v.number()),
      address: v.optional(line),
    }),
  ),
  v.maxLength(mostAsked.tags),
);
const originals = v.pipe(v.array(contentHash), v.maxLength(mostAsked.originals));

/** What of an article the library has to know for preflight, as it comes from the window. */
export const anyFactsQuestion: v.GenericSchema<FactsQuestion> = v.strictObject({
  article: articleId,
  slug,
  section: line,
  links: v.pipe(v.array(line), v.maxLength(mostAsked.links)),
  tags,
  originals,
  approvedAt: v.pipe(v.string(), v.maxLength(100)),
  approvedHash: v.union([contentHash, v.literal('')]),
});

/** What the tables say of an article's surroundings. */
export interface KnownFacts {
  /** Other articles on the desk whose address ends alike, those on the site first; at most `mostSameSlug`. */
  sameSlug: OtherArticle[];
  /** The slug with the lowest number that makes it the only one; itself where it is. */
  freeSlug: string;
  /** Of the slugs asked about, those of articles on the desk, and whether one of these is on the site. */
  slugs: { slug: string; onSite: boolean }[];
  tags: TagFacts[];
  stillUses: Record<string, number>;
  /** When what is printed last changed: ISO 8601; '' for an article that is not there. */
  editedAt: string;
}

/** How many articles whose address ends alike are named. */
export const mostSameSlug = 20;

export const factsCalls = {
  /** What an article's address, links, tags and stills have to do with other articles. */
  'desk:facts': asks(
    v.strictObject({
      article: articleId,
      slug,
      slugs: v.pipe(v.array(slug), v.maxLength(mostAsked.links)),
      tags,
      originals,
    }),
  ).answers<KnownFacts>(),
};

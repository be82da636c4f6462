import * as v from 'valibot';
import type { MatchedArticle, UnmatchedPage } from '../interchange/figures/matchFigures';
import type { NamedArticle } from '../interchange/figures/NamedArticle';
import type { Figures, Popularity } from '../pages/Popularity';
import { figuresTools } from '../pages/Popularity';
import { asks } from './Call';
import { articleId, fileName, fileToken, moment } from './parsers';

/** Most articles that figures are kept of, and most that a list by hand holds. */
export const mostFigures = 20_000;
export const mostByHand = 50;

/** Most names that are asked about at once, and the longest of them; no article has a longer one. */
export const mostNames = 500;
export const longestName = 2000;

/** A file of figures holds no more bytes than this: 20 MB. */
export const mostFiguresBytes = 20_000_000;

const day = v.pipe(v.string(), v.isoDate());

/** Figures as the library keeps them. */
export const keptFigures = v.strictObject({
  tool: v.picklist(figuresTools),
  file: fileName,
  measured: v.picklist(['readers', 'views']),
  from: v.union([day, v.literal('')]),
  until: day,
  takenAt: moment,
  readers: v.pipe(
    v.array(v.tuple([articleId, v.pipe(v.number(), v.integer(), v.minValue(0))])),
    v.maxLength(mostFigures),
  ),
});

/** A list by hand as the library keeps it: no article stands in it twice. */
export const keptByHand = v.strictObject({
  articles: v.pipe(
    v.array(articleId),
    v.maxLength(mostByHand),
    v.check((articles) => new Set(articles).size === articles.length, 'an article twice'),
  ),
  since: moment,
});

/** What was read from a file of figures, to be looked at before it is taken in. */
export interface ReadFigures {
  /** What would be kept. */
  figures: Figures;
  /** What says of which days they are: the file's own words, its name, or nothing but its own date. */
  dated: 'inside' | 'name' | 'file';
  /** The articles that were found, the most read first; of them the first, and how many there are. */
  matched: { first: MatchedArticle[]; count: number };
  /** The pages that are no article's, in the same way. */
  unmatched: { first: UnmatchedPage[]; count: number };
  /** Rows that were totals of others. */
  totals: number;
  /** Rows below the table's end, which were not read. */
  below: number;
  /** Articles that are found, and are more than figures are kept of: the least read. */
  notKept: number;
}

/** The library's own calls for what lists of popular articles go by. */
export const popularityCalls = {
  'popularity:load': asks(v.strictObject({})).answers<Popularity>(),
  /** Keeps figures or a list by hand in the place of those that were there, or none; answers both. */
  'popularity:store': asks(
    v.variant('part', [
      v.strictObject({ part: v.literal('figures'), value: v.nullable(keptFigures) }),
      v.strictObject({ part: v.literal('byHand'), value: v.nullable(keptByHand) }),
    ]),
  ).answers<Popularity>(),
  /**
   * The articles on the desk that go by these names: slugs they have or had once they were published, and
   * headlines as sort keys.
   */
  'articles:named': asks(
    v.strictObject({
      slugs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestName))), v.maxLength(mostNames)),
      headlines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestName))), v.maxLength(mostNames)),
    }),
  ).answers<NamedArticle[]>(),
};

/** The press's call that reads a file of figures. */
export const figuresCalls = {
  /** Reads a chosen or dropped file and finds the articles it speaks of; nothing is kept. */
  'figures:read': asks(
    v.variant('from', [
      v.strictObject({ from: v.literal('file'), token: fileToken, name: fileName }),
      v.strictObject({
        from: v.literal('bytes'),
        bytes: v.custom<Uint8Array>(
          (input) => input instanceof Uint8Array && input.byteLength <= mostFiguresBytes,
          'no bytes, or more than 20 MB',
        ),
        name: fileName,
        /** The file's own date: ISO 8601. */
        at: moment,
      }),
    ]),
  ).answers<ReadFigures>(),
};

export type PopularityCalls = typeof popularityCalls;

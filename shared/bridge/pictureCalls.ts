import * as v from 'valibot';
import type { RightsState } from '../still/rightsState';
import { rightsStates } from '../still/rightsState';
import type { Still } from '../still/Still';
import { asks } from './Call';
import { longestQuery } from './deskQuestion';

/** A picture of the library. */
export interface PictureRow {
  /**
   * The picture and what is known of it: as in the newest article that shows it, or else has it; without any credit
   * where none does. Its id means nothing here.
   */
  still: Still;
  rights: RightsState;
  /** When the library took it in: ISO 8601. */
  addedAt: string;
  /** Some of the articles that show it, the newest first; those in the bin are left out. */
  articles: { id: string; headline: string }[];
  /** How many show it. */
  shownIn: number;
}

/** A range of the pictures that answer a question. */
export interface PicturePage {
  /** How many answer it, and how many there are. */
  total: number;
  all: number;
  /** How many articles were not read yet; 0 when the answer is whole, -1 while that is not certain. */
  unread: number;
  /** Which picture the first of `rows` is, counted from 0. */
  from: number;
  rows: PictureRow[];
}

/** How many pictures are answered at once at most, and how many articles are named for each. */
export const mostPictures = 60;
export const articlesNamed = 3;

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

export const pictureQuestion = v.strictObject({
  /** Words, each of which is in a field of the picture, its file's name or the headline of an article with it. */
  query: v.pipe(v.string(), v.maxLength(longestQuery)),
  rights: v.picklist(['', ...rightsStates]),
  /** Now, ISO 8601 with zone: rights begin and end. */
  now: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/)),
});

/** Which pictures are wanted. */
export type PictureQuestion = v.InferOutput<typeof pictureQuestion>;

/** What the library answers about the pictures of all articles. */
export const pictureCalls = {
  /** `count` pictures of the answer, from the one numbered `from` on; those taken in last come first. */
  'pictures:ask': asks(
    v.strictObject({
      question: pictureQuestion,
      from: place,
      count: v.pipe(place, v.maxValue(mostPictures)),
    }),
  ).answers<PicturePage>(),
};

export type PictureCalls = typeof pictureCalls;

import { deskChapter } from './deskChapter';
import { exportChapter } from './exportChapter';
import { keyboardChapter } from './keyboardChapter';
import { newsChapter } from './newsChapter';
import { pictureChapter } from './pictureChapter';
import { reviewChapter } from './reviewChapter';
import { safetyChapter } from './safetyChapter';
import { startChapter } from './startChapter';
import { tagChapter } from './tagChapter';
import { togetherChapter } from './togetherChapter';
import { writeChapter } from './writeChapter';

/** The chapters of the guide by name, in the order in which they are read. */
export const guideChapters = {
  start: startChapter,
  picture: pictureChapter,
  tags: tagChapter,
  write: writeChapter,
  review: reviewChapter,
  together: togetherChapter,
  export: exportChapter,
  desk: deskChapter,
  safety: safetyChapter,
  keyboard: keyboardChapter,
  news: newsChapter,
};

export type GuideChapterName = keyof typeof guideChapters;

export const guideChapterNames = Object.keys(guideChapters) as GuideChapterName[];

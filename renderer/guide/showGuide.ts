import type { GuideChapterName } from '../../shared/language/guide/guideChapters';
import { showOverlay } from '../palette/overlay';
import { Observable } from '../session/Observable';

/** The chapter of the guide that is read, or was last. */
export const guideChapter = new Observable<GuideChapterName>('start');

/** Opens the guide: at `chapter`, or where one left it. */
export function showGuide(chapter: GuideChapterName = guideChapter.value): void {
  guideChapter.set(chapter);
  showOverlay('guide');
}

import type { FindingPlace } from '../../shared/preflight/Finding';
import { showOverlay } from '../palette/overlay';
import { jump } from '../session/jump';
import { showStage } from '../session/view';
import { wantedSuggestion } from '../suggestions/suggesting';
import { activeThread, wantedThread } from '../threads/activeThread';

/** Shows a place of the open article where it can be changed: day and time beside the export, all else in the manuscript, the theme in the settings. */
export function showPlace(where: FindingPlace): void {
  if (where.part === 'theme') return showOverlay('settings');
  const { thread, suggestion, stretch } = where;
  if (suggestion) {
    // What it would insert is not printed: whoever shows it knows where it is written.
    wantedSuggestion.set(suggestion);
    return showStage('write');
  }
  if (thread && stretch && stretch[0] === stretch[1]) {
    // Nor are words that are only suggested.
    wantedThread.set(thread);
    return showStage('write');
  }
  // The caret goes before the words of a thread: they are not to be replaced, and what is typed next would.
  jump.set(thread && stretch ? { ...where, stretch: [stretch[0], stretch[0]] } : where);
  if (thread) activeThread.set(thread);
  showStage(where.part === 'publication' ? 'export' : 'write');
}

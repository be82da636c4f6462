import type { FindingPlace } from '../../shared/preflight/Finding';
import { showOverlay } from '../palette/overlay';
import { jump } from '../session/jump';
import { showStage } from '../session/view';

/** Shows a place of the open article where it can be changed: day and time beside the export, all else in the manuscript, the theme in the settings. */
export function showPlace(where: FindingPlace): void {
  if (where.part === 'theme') return showOverlay('settings');
  jump.set(where);
  showStage(where.part === 'publication' ? 'export' : 'write');
}

import type { Brought } from '../../shared/bridge/bringCalls';
import { comparedFrom } from '../review/comparedFrom';
import { showStage } from '../session/view';

/** Review compares the version that was kept before with what there is now. */
export function showWhatCame({ card, version }: Brought): void {
  if (!version) return;
  comparedFrom.set({ article: card.id, version });
  showStage('review');
}

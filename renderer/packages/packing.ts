import { showOverlay } from '../palette/overlay';
import { Observable } from '../session/Observable';

/** The articles that the dialog for packing is about. */
export const packing = new Observable<readonly string[]>([]);

/** Asks how articles are to be packed: one package each. */
export function showPacking(articles: readonly string[]): void {
  if (articles.length === 0) return;
  packing.set(articles);
  showOverlay('pack');
}

import type { BrowserWindow } from 'electron';
import type { Language } from '../../shared/language/Texts';
import { followContextMenu } from './followContextMenu';
import { guardQuitting } from './guardQuitting';
import { tellAstray } from './tellAstray';
import { tellFullScreen } from './tellFullScreen';
import { tellKeys } from './tellKeys';

/** What every window gets: a menu for the right button, keys the page would not hear, a way back, and words before it is closed. */
export function furnishWindow(
  window: BrowserWindow,
  language: () => Language,
  run: (id: string) => void,
): void {
  followContextMenu(window, language, run);
  tellKeys(window);
  tellFullScreen(window);
  tellAstray(window);
  guardQuitting(window, language);
}

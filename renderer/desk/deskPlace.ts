import type { LeftDesk } from '../../shared/bridge/LeftAt';
import { shell } from '../session/bridge';
import '../session/preload';

/** Where one was in the list, kept while the desk is out of sight and from one run to the next. */
export const deskPlace: LeftDesk = { ...window.katern.leftDesk };

/** What moved is told this long after it, in milliseconds. */
const calm = 400;
let timer: ReturnType<typeof setTimeout> | null = null;

/** Notes where one is in the list now. */
export function keepDeskPlace(change: Partial<LeftDesk>): void {
  Object.assign(deskPlace, change);
  timer ??= setTimeout(() => {
    timer = null;
    void shell.call('left:desk', { ...deskPlace });
  }, calm);
}

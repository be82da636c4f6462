import type { LeftDesk } from '../../shared/bridge/LeftAt';
import { shell } from '../session/bridge';
import '../session/preload';
import type { RowShape } from './planRows';

interface DeskPlace extends LeftDesk {
  /** Which row the current one is, counted from 0; -1 for none. */
  at: number;
  /** The first row in sight: its article, which it is, and its top in pixels. Changes above it do not move it. */
  top: string;
  topAt: number;
  topHeight: number;
  /** How rows stood when that was noted; null before anything was. */
  shape: RowShape | null;
}

/** Where one was in the list, kept while the desk is out of sight; row, scrolling and edition also from one run to the next. */
export const deskPlace: DeskPlace = {
  ...window.katern.leftDesk,
  at: -1,
  top: '',
  topAt: -1,
  topHeight: 0,
  shape: null,
};

/** What moved is told this long after it, in milliseconds. */
const calm = 400;
let timer: ReturnType<typeof setTimeout> | null = null;

/** Notes where one is on the desk now. */
export function keepDeskPlace(change: Partial<DeskPlace>): void {
  Object.assign(deskPlace, change);
  timer ??= setTimeout(() => {
    timer = null;
    const { current, scrolled, edition } = deskPlace;
    void shell.call('left:desk', { current, scrolled, edition });
  }, calm);
}

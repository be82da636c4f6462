import { settings } from './settings';

/** Notes where something is; what it answers with brings that back there. */
type Hold = () => () => void;

let hold: Hold | null = null;

/** Has `held` asked right before the letters of the manuscript change size, and what it answers with done right after. */
export function holdWhileResized(held: Hold): () => void {
  hold = held;
  return () => {
    if (hold === held) hold = null;
  };
}

/** Keeps the letters of the manuscript, on the page as `--m-scale`, as large as the setting has them. */
export function followManuscriptSize(): () => void {
  let shown = 0;
  const apply = (): void => {
    const size = settings.value.manuscriptSize;
    if (size === shown) return;
    const bringBack = hold?.();
    document.documentElement.style.setProperty('--m-scale', String(size / 100));
    shown = size;
    bringBack?.();
  };
  apply();
  return settings.watch(apply);
}

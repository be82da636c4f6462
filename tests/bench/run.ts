import { benchAcknowledge } from './acknowledge';
import { buildBare } from './buildBare';
import { benchFrames } from './frames';
import { benchHistory } from './history';
import { benchCopies } from './copies';
import { benchDesk } from './largeDesk';
import { benchEdits } from './edits';
import { benchPictures } from './pictures';
import { benchReviewed } from './reviewed';
import { benchScreens } from './screens';
import { benchSite } from './site';
import { benchStart } from './start';
import { benchTyping } from './typing';

/** The benches, in the order they run. Each prints its figures and answers whether its bound holds. */
const benches: Record<string, (root: string, bare: string) => Promise<boolean>> = {
  typing: benchTyping,
  reviewed: benchReviewed,
  frames: benchFrames,
  screens: benchScreens,
  start: benchStart,
  acknowledge: benchAcknowledge,
  history: benchHistory,
  copies: benchCopies,
  edits: benchEdits,
  desk: benchDesk,
  site: benchSite,
  pictures: benchPictures,
};

export const benchNames = Object.keys(benches);

/**
 * Runs the benches named, or all. `root` is the project with the program built in it, `scratch` a folder
 * for the bare programs. Throws when something could not be measured.
 */
export async function run(names: readonly string[], root: string, scratch: string): Promise<void> {
  const bare = await buildBare(root, scratch);
  for (const name of names.length > 0 ? names : benchNames) {
    const bench = benches[name];
    if (!bench) throw new Error(`there is no bench ${name}; there are ${benchNames.join(', ')}`);
    await bench(root, bare);
  }
}

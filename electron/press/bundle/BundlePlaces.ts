import path from 'node:path';

/** Where a bundle and its helpers lie in the chosen folder. Hidden names keep half-made things out of sight. */
export interface BundlePlaces {
  /** The bundle itself. */
  folder: string;
  zip: string;
  /** Where the new bundle grows. */
  newFolder: string;
  newZip: string;
  /** Where the old bundle waits between the two renames of a swap. */
  oldFolder: string;
}

/** The places for a bundle of this name. The same every time, so that what a killed export left is found again. */
export function bundlePlaces(chosen: string, name: string): BundlePlaces {
  return {
    folder: path.join(chosen, name),
    zip: path.join(chosen, `${name}.zip`),
    newFolder: path.join(chosen, `.${name}.katern-new`),
    newZip: path.join(chosen, `.${name}.zip.katern-new`),
    oldFolder: path.join(chosen, `.${name}.katern-old`),
  };
}

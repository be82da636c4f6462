import fs from 'node:fs';
import path from 'node:path';

/**
 * All files in a folder and the folders in it, sorted; nothing where there is no folder.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  const found = [];
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...filesIn(place));
    else if (entry.isFile()) found.push(place);
  }
  return found.sort();
}

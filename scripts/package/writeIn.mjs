import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes a text file into a tree, with the folders above it.
 *
 * @param {string} tree
 * @param {string} name the file's place inside it
 * @param {string} text
 * @param {number} [mode]
 */
export function writeIn(tree, name, text, mode = 0o644) {
  const file = path.join(tree, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text, { mode });
}

import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from '../setup/filesIn.mjs';
import { inRoot, root } from '../setup/root.mjs';
import { sourceFolders } from './rooms.mjs';

const LONGEST = 400;

/**
 * Counts the lines of every source file. A file of more than four hundred needs a reason
 * in long-files.json; how many stay under ninety and two hundred and fifty is told, not
 * judged.
 *
 * @returns {import('./tool.mjs').Verdict}
 */
export function checkSizes() {
  /** @type {Record<string, string>} */
  const excused = JSON.parse(fs.readFileSync(inRoot('scripts', 'check', 'long-files.json'), 'utf8'));
  const files = sourceFolders
    .flatMap((folder) => filesIn(inRoot(folder)))
    .filter((file) => /\.([cm]?[jt]sx?|css)$/.test(file));
  const sizes = files.map((file) => ({
    name: path.relative(root, file).replaceAll(path.sep, '/'),
    lines: fs.readFileSync(file, 'utf8').split('\n').length - 1,
  }));
  const tooLong = sizes.filter(({ name, lines }) => lines > LONGEST && !excused[name]);
  const needless = Object.keys(excused).filter(
    (name) => !sizes.some((file) => file.name === name && file.lines > LONGEST),
  );
  const faults = [
    ...tooLong.map(
      ({ name, lines }) =>
        `${name} has ${lines} lines: divide it, or give a reason in scripts/check/long-files.json.`,
    ),
    ...needless.map(
      (name) => `${name} is not that long any more: take it out of scripts/check/long-files.json.`,
    ),
  ];
  return { ok: faults.length === 0, said: [...faults, shares(sizes.map(({ lines }) => lines))].join('\n') };
}

/** @param {number[]} lines */
function shares(lines) {
  const share = (/** @type {number} */ limit) =>
    Math.round((100 * lines.filter((n) => n < limit).length) / Math.max(lines.length, 1));
  return `${lines.length} files, ${share(90)} % under 90 lines, ${share(250)} % under 250`;
}

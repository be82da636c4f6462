import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from '../setup/filesIn.mjs';
import { about } from './about.mjs';
import { writeDesktopTree } from './desktopTree.mjs';
import { writeIn } from './writeIn.mjs';

const NEEDS = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libgbm1',
  'libasound2 | libasound2t64',
  'libcups2 | libcups2t64',
];

/** After unpacking and after removal the desktop's lists of programs and file kinds are read anew. */
const REFRESH = `#!/bin/sh
set -e
for tool in "update-desktop-database -q /usr/share/applications" "update-mime-database /usr/share/mime"; do
  if command -v "\${tool%% *}" >/dev/null; then $tool || true; fi
done
`;

/**
 * Makes a Debian package of the unpacked program with dpkg-deb: the program in /opt, its
 * command, its entry in the menus, its icons and its kind of file.
 *
 * @param {string} unpacked the folder of the unpacked program
 * @param {string} target the .deb to write
 */
export function writeDeb(unpacked, target) {
  const tree = fs.mkdtempSync(path.join(path.dirname(target), '.deb-'));
  try {
    fs.chmodSync(tree, 0o755);
    const program = path.join(tree, 'opt', about.title);
    fs.cpSync(unpacked, program, { recursive: true });
    // Where the kernel allows no user namespaces, Chromium's sandbox needs this helper to belong to root.
    fs.chmodSync(path.join(program, 'chrome-sandbox'), 0o4755);
    writeDesktopTree(tree);
    addControl(tree);
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zxz', '-z1', '--build', tree, target], {
      stdio: 'pipe',
    });
  } finally {
    fs.rmSync(tree, { recursive: true, force: true });
  }
}

/** @param {string} tree */
function addControl(tree) {
  const kilobytes = filesIn(tree).reduce((sum, file) => sum + fs.statSync(file).size, 0) / 1024;
  const control = `Package: ${about.name}
Version: ${about.version}
Section: editors
Priority: optional
Architecture: ${process.arch === 'arm64' ? 'arm64' : 'amd64'}
Maintainer: Katern contributors <katern@localhost>
Installed-Size: ${Math.ceil(kilobytes)}
Depends: ${NEEDS.join(', ')}
Description: ${about.summary.en}
 Write an article offline, attach the still with its credit, check it and export
 finished pages.
`;
  writeIn(tree, 'DEBIAN/control', control);
  writeIn(tree, 'DEBIAN/postinst', REFRESH, 0o755);
  writeIn(tree, 'DEBIAN/postrm', REFRESH, 0o755);
}

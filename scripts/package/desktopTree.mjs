import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from '../setup/filesIn.mjs';
import { inRoot } from '../setup/root.mjs';
import { about } from './about.mjs';
import { desktopEntry, mimeInfo } from './desktopFiles.mjs';
import { writeIn } from './writeIn.mjs';

/**
 * Writes what a Linux desktop needs to know of Katern, where it looks for it: the entry in
 * the menus, its kind of file, its icons in every size, and its command.
 *
 * @param {string} tree stands for the root folder of the system
 */
export function writeDesktopTree(tree) {
  writeIn(tree, `usr/share/applications/${about.name}.desktop`, desktopEntry());
  writeIn(tree, `usr/share/mime/packages/${about.name}.xml`, mimeInfo());
  writeIn(tree, `usr/share/doc/${about.name}/copyright`, fs.readFileSync(inRoot('LICENSE'), 'utf8'));
  for (const file of filesIn(inRoot('resources', 'icons')).filter((name) => name.endsWith('.png'))) {
    const size = path.basename(file, '.png');
    const place = path.join(tree, 'usr/share/icons/hicolor', size, 'apps', `${about.name}.png`);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.copyFileSync(file, place);
  }
  fs.mkdirSync(path.join(tree, 'usr/bin'), { recursive: true });
  fs.symlinkSync(`/opt/${about.title}/${about.name}`, path.join(tree, 'usr/bin', about.name));
}

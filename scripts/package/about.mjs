import fs from 'node:fs';
import { inRoot } from '../setup/root.mjs';

const manifest = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'));

/** What packages say about Katern, for those that have to be told in their own files. */
export const about = {
  name: 'katern',
  title: 'Katern',
  version: /** @type {string} */ (manifest.version),
  summary: { en: 'An editorial workstation for the desktop', nl: 'Een redactiewerkplek voor de computer' },
  file: {
    mime: 'application/vnd.katern+zip',
    extension: 'katern',
    name: { en: 'Katern package', nl: 'Katern-pakket' },
  },
};

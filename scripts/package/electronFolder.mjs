import fs from 'node:fs';
import { inRoot } from '../setup/root.mjs';

/** The folder of the Electron that is here: the one the environment names, or the electron package's. */
export function electronFolder() {
  return (
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? fs.realpathSync(inRoot('node_modules', 'electron', 'dist'))
  );
}

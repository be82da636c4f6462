import { say, sayWhile } from '../setup/say.mjs';
import { isPacked, notePacked } from './packStamp.mjs';
import { pack } from './pack.mjs';

/** Packs the program for Linux into a folder, without an archive or installer around it. */
export async function packUnpacked() {
  const { took } = await sayWhile('Packing', 'packing the program', () => pack(['--linux', 'dir']));
  notePacked();
  say('Packing', `packed in ${took}`);
}

/** Packs the program for Linux into a folder, unless it was packed from this very build. */
export async function ensureUnpacked() {
  if (isPacked()) return say('Packing', 'packed from this build');
  await packUnpacked();
}

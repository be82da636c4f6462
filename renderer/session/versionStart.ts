import type { VersionStart } from '../../shared/article/editVersions';
import { authorHere } from '../settings/authorHere';

/** What a version kept now begins with: an id of its own, this moment, and who writes here. */
export function versionStart(): VersionStart {
  return { id: crypto.randomUUID(), at: new Date().toISOString(), ...authorHere() };
}

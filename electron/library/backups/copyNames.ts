import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import type { CopyAddress } from './backupJobs';

const placed = /^(own|second)\/([0-9a-f-]{36})\/(\d{6,}-\d{8}T\d{6})$/;
const aside = /^aside\/(\d{8}T\d{6}(?:-\d+)?)$/;

/** The folders that names of copies lead into; `second` is '' where there is none. */
export interface CopyRoots {
  own: string;
  second: string;
  library: string;
}

/** Where a copy that was named in a call lies. A name of any other form is `backup-missing`: no path is made of it. */
export function addressOf(copy: string, roots: CopyRoots): CopyAddress | { aside: string } {
  const set = aside.exec(copy);
  if (set?.[1]) return { aside: path.join(roots.library, 'aside', set[1]) };
  const [, place, desk, name] = placed.exec(copy) ?? [];
  const root = place === 'own' ? roots.own : place === 'second' ? roots.second : '';
  if (!root || !desk || !name) throw new FaultError({ kind: 'backup-missing' });
  return { root, desk, name };
}

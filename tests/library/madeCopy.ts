import path from 'node:path';
import type { FreshBackups } from './freshBackups';
import { valueOf } from './freshLibrary';

/** Has a copy of the desk's library made; answers which is the newest then. */
export async function madeCopy(desk: FreshBackups): Promise<string> {
  valueOf(await desk.backups.calls['backups:make']({}));
  const [newest] = valueOf(await desk.backups.calls['backups:list']({}));
  if (!newest) throw new Error('no copy');
  return newest.copy;
}

/** The folder of a copy beside the library. */
export function folderOfCopy({ root }: FreshBackups, copy: string): string {
  const [, desk = '', name = ''] = copy.split('/');
  return path.join(root, desk, 'copies', name);
}

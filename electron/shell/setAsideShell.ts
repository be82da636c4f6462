import { shell as system } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import type { SetAsideShellCalls } from '../../shared/bridge/setAsideCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { removeSetAside } from './removeSetAside';

/** What main does with what was set aside in the library's folder. */
export function setAsideShell(library: string): Implementations<SetAsideShellCalls> {
  return {
    'aside:show': ({ name }) => {
      const place = path.join(library, ...name.split('/'));
      if (!fs.existsSync(place)) return fail({ kind: 'place-unreadable', place, code: 'ENOENT' });
      system.showItemInFolder(place);
      return succeed(null);
    },
    'aside:remove': ({ name }) => removeSetAside(library, name, (place) => system.trashItem(place)),
  };
}

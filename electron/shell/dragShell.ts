import { app, nativeImage } from 'electron';
import type { BrowserWindow, NativeImage } from 'electron';
import { rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { DragShellCalls } from '../../shared/bridge/dragCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { draggedName } from './draggedName';
import { placeFault } from './placeFault';
import type { Places } from './Places';

/** What main works with to have pictures dragged out of the window. */
export interface DragShellParts {
  library: Caller<LibraryCalls, LibraryEvents>;
  places: Places;
  windowOf: () => BrowserWindow | null;
}

/** How wide what hangs from the pointer is at most, in pixels. */
const widest = 160;

/**
 * What main does for pictures that are dragged out: it lays out a copy, so that nothing outside ever has the library's
 * own file in hand, and drags that. Copies stay until Katern ends: whoever they were dropped on may read them later.
 */
export function dragShell({ library, places, windowOf }: DragShellParts): Implementations<DragShellCalls> {
  /** The folder of all that was laid out; made with the first. */
  let folder: Promise<string> | null = null;
  const laidOut = new Set<string>();

  function ownFolder(): Promise<string> {
    folder ??= fs.mkdtemp(path.join(app.getPath('temp'), 'katern-dragged-')).then((made) => {
      app.once('will-quit', () => rmSync(made, { recursive: true, force: true }));
      return made;
    });
    // One that could not be made is tried again.
    folder.catch(() => (folder = null));
    return folder;
  }

  return {
    'picture:lay-out': async ({ hash }) => {
      const loaded = await library.call('original:load', { hash });
      if (!loaded.ok) return loaded;
      const { original, bytes } = loaded.value;
      const name = draggedName(original);
      try {
        const place = path.join(await ownFolder(), hash);
        await fs.mkdir(place, { recursive: true });
        const file = path.join(place, name);
        await fs.writeFile(file, bytes);
        const { token } = places.add(file);
        laidOut.add(token);
        return succeed({ token });
      } catch (error) {
        return fail(placeFault(error, name));
      }
    },
    'picture:drag': async ({ token, box }) => {
      const file = laidOut.has(token) ? places.pathOf(token) : null;
      const window = windowOf();
      if (!file || !window) return fail({ kind: 'place-unreadable', place: '', code: 'ENOENT' });
      window.webContents.startDrag({ file, icon: await pictureOf(window, box) });
      return succeed(null);
    },
  };
}

/** What stands in a box of the window; Katern's own sign where that cannot be had: without any picture some systems refuse. */
async function pictureOf(window: BrowserWindow, box: Electron.Rectangle): Promise<NativeImage> {
  const zoom = window.webContents.getZoomFactor();
  const inWindow = {
    x: Math.round(box.x * zoom),
    y: Math.round(box.y * zoom),
    width: Math.max(1, Math.round(box.width * zoom)),
    height: Math.max(1, Math.round(box.height * zoom)),
  };
  const seen = await window.webContents.capturePage(inWindow).catch(() => null);
  if (!seen || seen.isEmpty())
    return nativeImage.createFromPath(path.join(app.getAppPath(), 'resources', 'icons', '64x64.png'));
  return seen.getSize().width > widest ? seen.resize({ width: widest }) : seen;
}

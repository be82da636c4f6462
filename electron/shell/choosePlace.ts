import { app, dialog } from 'electron';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { ownPlaceFault } from './ownPlaceFault';
import { placeFault } from './placeFault';

/**
 * Asks for a place, in front of the window, and makes a folder of that name there that can be written in; answers its
 * path, or null when nothing was chosen. Pointing at such a folder itself means the place it is in. A place that lies
 * with the library is refused with a fault.
 */
export async function choosePlace(
  window: BrowserWindow | null,
  title: string,
  folderName: string,
): Promise<Answer<string | null>> {
  const options: OpenDialogOptions = { title, properties: ['openDirectory', 'createDirectory'] };
  const { filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  const [chosen] = filePaths;
  if (!chosen) return succeed(null);
  const own = await ownPlaceFault(chosen, app.getPath('userData'));
  if (own) return fail(own);
  const place = path.basename(chosen) === folderName ? chosen : path.join(chosen, folderName);
  try {
    // Made here and nowhere else: where it is missing later, its disk is away.
    await fs.mkdir(place, { recursive: true });
    await fs.access(place, fs.constants.W_OK);
  } catch (error) {
    return fail(placeFault(error, chosen));
  }
  return succeed(place);
}

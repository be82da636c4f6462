import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { PackageShellCalls } from '../../shared/bridge/packageCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { slugOf } from '../../shared/article/slug';
import { succeed } from '../../shared/faults/Answer';
import { packageTexts } from '../../shared/language/packageTexts';
import type { KeptSettings } from './KeptSettings';
import type { OpenedPackages } from './OpenedPackages';
import type { Places } from './Places';
import { interfaceLanguage } from './settings';

/** What main works with to open and save packages. */
export interface PackageShellParts {
  kept: KeptSettings;
  places: Places;
  opened: OpenedPackages;
  windowOf: () => BrowserWindow | null;
}

/** What main does for packages: asks which ones and where, and hands over those the system asks to open. */
export function packageShell(parts: PackageShellParts): Implementations<PackageShellCalls> {
  const { kept, places, opened, windowOf } = parts;
  const words = () => packageTexts[interfaceLanguage(kept.get('settings'))];
  const filters = () => [{ name: words().packages, extensions: ['katern'] }];

  async function chosen(options: Electron.OpenDialogOptions): Promise<string[]> {
    const window = windowOf();
    const { filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return filePaths;
  }

  async function fileFor(headline: string): Promise<string | undefined> {
    const options = {
      title: words().saveTitle,
      defaultPath: path.join(app.getPath('documents'), `${slugOf(headline, words().unnamedFile)}.katern`),
      filters: filters(),
    };
    const window = windowOf();
    const { filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    return filePath && path.extname(filePath) === '' ? `${filePath}.katern` : filePath;
  }

  return {
    'package:choose': async () => {
      const files = await chosen({
        title: words().openTitle,
        properties: ['openFile', 'multiSelections'],
        filters: filters(),
      });
      return succeed(files.map((file) => places.add(file)));
    },
    'package:place': async ({ headline, isMany }) => {
      const [folder] = isMany
        ? await chosen({ title: words().folderTitle, properties: ['openDirectory', 'createDirectory'] })
        : [];
      if (folder) return succeed({ folder: places.add(folder).token, name: '' });
      const file = isMany ? undefined : await fileFor(headline);
      if (!file) return succeed(null);
      return succeed({ folder: places.add(path.dirname(file)).token, name: path.basename(file) });
    },
    'package:waiting': () => succeed(opened.take().map((file) => places.add(file))),
  };
}

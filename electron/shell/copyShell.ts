import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { CopyShellCalls } from '../../shared/bridge/copyCalls';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import { personOf } from '../../shared/bridge/personOf';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { wordTexts } from '../../shared/language/wordTexts';
import type { KeptSettings } from './KeptSettings';
import { placeFault } from './placeFault';
import type { Places } from './Places';
import { interfaceLanguage } from './settings';
import { writeWhole } from './writeWhole';

/** What main works with to save a Word document. */
export interface CopyShellParts {
  kept: KeptSettings;
  press: Caller<PressCalls, PressEvents>;
  places: Places;
  windowOf: () => BrowserWindow | null;
}

/** What main does for articles that go out as Word documents: it asks where to, and writes. */
export function copyShell({
  kept,
  press,
  places,
  windowOf,
}: CopyShellParts): Implementations<CopyShellCalls> {
  const language = (): 'nl' | 'en' => interfaceLanguage(kept.get('settings'));
  return {
    'docx:save': async ({ article }) => {
      const texts = wordTexts[language()];
      const rendered = await press.call('docx:render', { article, by: personOf(kept.get('settings')).name });
      if (!rendered.ok) return rendered;
      const { fileName, bytes } = rendered.value;
      const options = {
        title: texts.save,
        defaultPath: path.join(app.getPath('documents'), fileName),
        filters: [{ name: texts.word, extensions: ['docx'] }],
      };
      const window = windowOf();
      const { filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return succeed(null);
      const file = path.extname(filePath) === '' ? `${filePath}.docx` : filePath;
      try {
        await writeWhole(file, bytes);
      } catch (error) {
        return fail(placeFault(error, file));
      }
      return succeed({ file: path.basename(file), folder: places.add(path.dirname(file)).token });
    },
  };
}

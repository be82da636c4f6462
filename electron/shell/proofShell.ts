import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import type { ProofShellCalls } from '../../shared/bridge/proofCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { proofTexts } from '../../shared/language/proofTexts';
import type { KeptSettings } from './KeptSettings';
import { placeFault } from './placeFault';
import type { Places } from './Places';
import { printProof } from './printProof';
import { interfaceLanguage } from './settings';
import { writeWhole } from './writeWhole';

/** What main works with to save a proof. */
export interface ProofShellParts {
  kept: KeptSettings;
  press: Caller<PressCalls, PressEvents>;
  places: Places;
  windowOf: () => BrowserWindow | null;
  log: (line: string) => void;
}

/** What main does for proofs: asks where, prints, and writes. */
export function proofShell({
  kept,
  press,
  places,
  windowOf,
  log,
}: ProofShellParts): Implementations<ProofShellCalls> {
  return {
    'proof:save': async ({ article }) => {
      const language = interfaceLanguage(kept.get('settings'));
      const texts = proofTexts[language];
      const rendered = await press.call('proof:render', { article, language });
      if (!rendered.ok) return rendered;
      const { fileName, ...proof } = rendered.value;
      const options = {
        title: texts.save,
        defaultPath: path.join(app.getPath('documents'), fileName),
        filters: [{ name: texts.pdf, extensions: ['pdf'] }],
      };
      const window = windowOf();
      const { filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return succeed(null);
      const file = path.extname(filePath) === '' ? `${filePath}.pdf` : filePath;
      const bytes = await printProof(proof, log);
      try {
        await writeWhole(file, bytes);
      } catch (error) {
        return fail(placeFault(error, file));
      }
      return succeed({ file: path.basename(file), folder: places.add(path.dirname(file)).token });
    },
  };
}

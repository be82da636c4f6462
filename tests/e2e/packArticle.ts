import { expect } from '@playwright/test';
import path from 'node:path';
import { pickFromMenu } from './dialogs';
import { Notices } from './Notices';
import type { Program } from './Program';

/** What a package is asked for: whom it says it is from, the words that lock it, and a look at the dialog when it is filled in. */
interface Packing {
  from: string;
  passphrase?: string;
  look?: () => Promise<void>;
}

/** Packs the article that is open into a file, by the menu, and waits until it is there. */
export async function packArticle(
  program: Program,
  file: string,
  { from, passphrase, look }: Packing,
): Promise<void> {
  const { window, app } = program;
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
  await pickFromMenu(program, 'Pak in als pakket');
  const asked = window.getByRole('dialog', { name: 'Pak het stuk in' });
  await asked.getByRole('textbox', { name: 'Afzender' }).fill(from);
  if (passphrase) {
    await asked.getByRole('checkbox', { name: 'Versleutel met een wachtwoordzin' }).check();
    await asked.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase);
    await asked.getByLabel('Nog een keer').fill(passphrase);
  }
  await look?.();
  await asked.getByRole('button', { name: 'Pak in' }).click();
  await expect(new Notices(window).note(`Pakket bewaard: ${path.basename(file)}`)).toBeVisible({
    timeout: 60_000,
  });
}

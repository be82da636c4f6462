import type { Page } from '@playwright/test';
import fs from 'node:fs';

/** Drops a file's bytes on the manuscript, as a picture dragged out of another window. */
export async function dropPicture(
  page: Page,
  file: string | Buffer,
  name: string,
  type = 'image/jpeg',
): Promise<void> {
  const bytes = typeof file === 'string' ? fs.readFileSync(file) : file;
  const transfer = await page.evaluateHandle(
    ({ base64, fileName, fileType }) => {
      const raw = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([raw], fileName, { type: fileType }));
      return dropped;
    },
    { base64: bytes.toString('base64'), fileName: name, fileType: type },
  );
  await page.getByRole('group', { name: 'Kopij' }).dispatchEvent('drop', { dataTransfer: transfer });
}

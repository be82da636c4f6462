import { showFault } from '../parts/notes';

/** Whether something that is dragged over the window holds files. */
export function holdsFiles({ types }: DataTransfer): boolean {
  return types.includes('Files');
}

/** Takes in the files that were dropped on the desk, each once the receipt of the one before is closed. */
export async function dropCopy(files: readonly File[]): Promise<void> {
  const { takeIn, receiptClosed } = await import('./takeIn');
  for (const file of files) {
    const place = await window.katern.placeOf(file);
    // One that lies nowhere, as an attachment in a message: it is to be saved first.
    if (!place) showFault({ kind: 'file-unreadable', name: file.name, code: 'ENOENT' });
    else await takeIn(place);
    await receiptClosed();
  }
}

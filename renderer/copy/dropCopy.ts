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
    if (!place) showFault({ kind: 'file-nowhere', name: file.name });
    else await takeIn(place);
    await receiptClosed();
  }
}

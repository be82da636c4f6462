/** Whether something that is dragged over the window holds files. */
export function holdsFiles({ types }: DataTransfer): boolean {
  return types.includes('Files');
}

/** Takes in the first of the files that were dropped on the desk. */
export async function dropCopy([file]: readonly File[]): Promise<void> {
  const place = file && (await window.katern.placeOf(file));
  if (!place) return;
  const { takeIn } = await import('./takeIn');
  await takeIn(place);
}

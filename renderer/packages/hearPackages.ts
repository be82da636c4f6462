import { showFault } from '../parts/notes';
import { shell } from '../session/bridge';
import { openPackages } from './openPackages';

const isPackage = ({ name }: File): boolean => name.toLowerCase().endsWith('.katern');

/** From now on opens the packages that the system asks for, and those that are dropped anywhere on the window. */
export function hearPackages(): void {
  void takeWaiting();
  shell.on('package:waiting', () => void takeWaiting());
  window.addEventListener('dragover', allowDrop);
  window.addEventListener('drop', takeDropped, true);
}

async function takeWaiting(): Promise<void> {
  const answer = await shell.call('package:waiting', {});
  if (answer.ok) openPackages(answer.value);
  else showFault(answer.fault);
}

/** While it is dragged a file has no name yet, only a kind; that of a package is not known to every system. */
function allowDrop(event: DragEvent): void {
  const items = [...(event.dataTransfer?.items ?? [])];
  const isMaybeOne = items.some(
    ({ kind, type }) => kind === 'file' && (type === '' || /katern|zip/.test(type)),
  );
  if (isMaybeOne && !event.defaultPrevented) event.preventDefault();
}

/** Before anything else hears of it: what takes pictures or figures would refuse a package. */
function takeDropped(event: DragEvent): void {
  const files = [...(event.dataTransfer?.files ?? [])].filter(isPackage);
  if (files.length === 0) return;
  event.preventDefault();
  event.stopPropagation();
  // Whoever showed that it would take the file is told that it went elsewhere.
  event.target?.dispatchEvent(new DragEvent('dragleave', { bubbles: true }));
  void open(files);
}

async function open(files: readonly File[]): Promise<void> {
  const places = await Promise.all(files.map((file) => window.katern.placeOf(file)));
  for (const [at, { name }] of files.entries()) if (!places[at]) showFault({ kind: 'file-nowhere', name });
  openPackages(places.filter((place) => place !== null));
}

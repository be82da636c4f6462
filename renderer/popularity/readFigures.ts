import type { ReadFigures } from '../../shared/bridge/popularityCalls';
import { mostFiguresBytes } from '../../shared/bridge/popularityCalls';
import type { Answer } from '../../shared/faults/Answer';
import { fail } from '../../shared/faults/Answer';
import type { Fault } from '../../shared/faults/Fault';
import { showFault } from '../parts/notes';
import { press, shell } from '../session/bridge';
import { Observable } from '../session/Observable';
import { showDesk } from '../session/view';

/** Figures that were read and wait to be looked at: while they are being read `reading`, else null. */
export const readFigures = new Observable<ReadFigures | 'reading' | null>(null);

/** Why the last file was not read, or null. */
export const figuresFault = new Observable<Fault | null>(null);

/** Asks for a file of figures and reads it, to be looked at beside the list. */
export async function chooseFigures(): Promise<void> {
  showDesk('popular');
  const chosen = await shell.call('figures:choose', {});
  if (!chosen.ok) return showFault(chosen.fault);
  if (chosen.value) await read(press.call('figures:read', { from: 'file', ...chosen.value }));
}

/** Reads a file of figures that was dropped. */
export async function dropFigures(file: File): Promise<void> {
  const place = await window.katern.placeOf(file);
  await read(place ? press.call('figures:read', { from: 'file', ...place }) : readBytes(file));
}

async function readBytes(file: File): Promise<Answer<ReadFigures>> {
  const { name, size } = file;
  if (size > mostFiguresBytes) {
    return fail({ kind: 'file-too-large', name, bytes: size, limitBytes: mostFiguresBytes });
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const at = new Date(file.lastModified).toISOString();
    return await press.call('figures:read', { from: 'bytes', bytes, name, at });
  } catch (error) {
    return fail({ kind: 'file-unreadable', name, code: error instanceof Error ? error.name : 'unknown' });
  }
}

async function read(answering: Promise<Answer<ReadFigures>>): Promise<void> {
  figuresFault.set(null);
  const before = readFigures.value === 'reading' ? null : readFigures.value;
  readFigures.set('reading');
  const answer = await answering;
  readFigures.set(answer.ok ? answer.value : before);
  figuresFault.set(answer.ok ? null : answer.fault);
}

import type { ReadStill } from '../../shared/bridge/answers';
import { mostPictureBytes } from '../../shared/bridge/parsers';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { stillTexts } from '../../shared/language/stillTexts';
import { quietFor } from '../parts/quietFor';
import { showFault, showNote } from '../parts/notes';
import { press, shell } from '../session/bridge';
import { currentLanguage } from '../settings/language';

/** Where a picture comes from: the person is asked, a file was dropped or pasted, or there are only bytes. */
export type StillOrigin = 'choose' | { file: File } | { bytes: Blob; name: string };

/**
 * Has press take a picture in. A file on disk goes by its token, so that its bytes never pass through
 * the window; what has no place on disk, as a pasted picture, goes as bytes. Shows a note when it takes
 * more than half a second. Null when no file was chosen.
 */
export async function readStillFrom(origin: StillOrigin): Promise<Answer<ReadStill | null>> {
  const answer = await readFrom(origin);
  // The picture is there; only its credit was read without those rules.
  if (answer.ok && answer.value?.rulesFault) showFault(answer.value.rulesFault);
  return answer;
}

async function readFrom(origin: StillOrigin): Promise<Answer<ReadStill | null>> {
  if (origin === 'choose') {
    const chosen = await shell.call('picture:choose', {});
    if (!chosen.ok) return chosen;
    return chosen.value ? aloud(readPlace(chosen.value)) : succeed(null);
  }
  if ('bytes' in origin) return aloud(readBytes(origin.bytes, origin.name));
  const place = await window.katern.placeOf(origin.file);
  return aloud(place ? readPlace(place) : readBytes(origin.file, origin.file.name));
}

function readPlace({ token, name }: ChosenPlace): Promise<Answer<ReadStill>> {
  return press.call('still:read', { from: 'file', token, name });
}

async function readBytes(blob: Blob, name: string): Promise<Answer<ReadStill>> {
  if (blob.size > mostPictureBytes) {
    return fail({ kind: 'file-too-large', name, bytes: blob.size, limitBytes: mostPictureBytes });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    // The browser gives no reason beyond a name: the file was moved, or may not be read.
    return fail({ kind: 'file-unreadable', name, code: error instanceof Error ? error.name : 'unknown' });
  }
  return press.call('still:read', {
    from: 'bytes',
    bytes,
    name: name || stillTexts[currentLanguage()].pasted,
  });
}

/** Waits for pictures that are read; says so in a note where that takes over half a second. */
export async function aloud<T>(reading: Promise<T>): Promise<T> {
  const close: (() => void)[] = [];
  const timer = setTimeout(
    () => close.push(showNote({ text: stillTexts[currentLanguage()].reading })),
    quietFor,
  );
  const answer = await reading;
  clearTimeout(timer);
  for (const closeNote of close) closeNote();
  return answer;
}

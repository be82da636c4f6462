import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { fileType } from '../pages/fileType';
import { produceFile } from '../pages/produceFile';
import type { PressRoom } from '../PressRoom';

/** `preview:file`: one file of the last planned preview, with the bytes an export would write. */
export async function previewFile(
  room: PressRoom,
  { article, path }: { article: string; path: string },
): Promise<Answer<{ bytes: Uint8Array; type: string }>> {
  const kept = room.previewOf(article);
  const file = kept?.plan.files.find((planned) => planned.path === path);
  if (!kept || !file || file.kind === 'manifest')
    return fail({ kind: 'place-unreadable', place: path, code: 'ENOENT' });
  return succeed({ bytes: await produceFile(file, kept.workshop), type: fileType(path) });
}

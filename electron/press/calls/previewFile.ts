import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { fileType } from '../pages/fileType';
import { produceFile } from '../pages/produceFile';
import type { PressRoom } from '../PressRoom';

/**
 * `preview:file`: one file of the last planned preview, with the bytes an export would write. What only the
 * preview before it had (the style sheet of a theme that was just left) is still there for a frame that is in
 * the middle of loading that one.
 */
export async function previewFile(
  room: PressRoom,
  { article, path }: { article: string; path: string },
): Promise<Answer<{ bytes: Uint8Array; type: string }>> {
  for (const { plan, workshop } of room.previewsOf(article)) {
    const file = plan.files.find((planned) => planned.path === path);
    if (file && file.kind !== 'manifest')
      return succeed({ bytes: await produceFile(file, workshop), type: fileType(path) });
  }
  return fail({ kind: 'place-unreadable', place: path, code: 'ENOENT' });
}

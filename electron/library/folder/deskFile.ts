import * as v from 'valibot';
import { longestWriterName } from '../../../shared/article/Version';
import { uuid } from '../../../shared/bridge/parsers';

/** The shape of a desk's files that this Katern writes, and the newest it reads. */
export const folderFormat = 1;

/** The file in a desk's folder that says whose it is. */
export const deskFileName = 'desk.json';

/** No such file is longer, in bytes. */
export const longestDeskFile = 16 * 1024;

/** Who a desk in a shared folder is. */
export interface DeskFile {
  format: number;
  /** A UUID, which is also the name of its folder. */
  desk: string;
  /** Who works there, as they call themselves; '' when they do not. */
  name: string;
}

const written = v.object({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  desk: uuid,
  name: v.string(),
});

/** The bytes of a desk's file. */
export function encodeDeskFile({ format, desk, name }: DeskFile): Buffer {
  return Buffer.from(`${JSON.stringify({ format, desk, name: name.slice(0, longestWriterName) })}\n`);
}

/** What a desk's file says; null where it says nothing that can be read. */
export function parseDeskFile(bytes: Uint8Array): DeskFile | null {
  let said: unknown;
  try {
    said = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
  const parsed = v.safeParse(written, said);
  if (!parsed.success) return null;
  return { ...parsed.output, name: parsed.output.name.trim().slice(0, longestWriterName) };
}

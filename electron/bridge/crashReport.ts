import fs from 'node:fs';
import path from 'node:path';

/** The most that a file of reports may hold before it is put aside, in bytes. */
export const mostReported = 1024 * 1024;

/**
 * Writes what went wrong to a file in `folder`, one report a line (JSON), so that a mistake in the
 * program ends on disk and not in silence. Never throws. Reports of one process share a file; a full one
 * takes the place of the one before it (`….old.jsonl`), so that a mistake without end does not fill the disk.
 */
export function reporterTo(folder: string, room: string): (where: string, error: unknown) => void {
  const file = path.join(folder, `${room}.jsonl`);
  outliveReaders();
  return (where, error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = JSON.stringify({ at: new Date().toISOString(), process: room, where, stack });
    console.error(`[katern ${room}] ${where}: ${stack}`);
    try {
      fs.mkdirSync(folder, { recursive: true });
      const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > mostReported) fs.renameSync(file, path.join(folder, `${room}.old.jsonl`));
      fs.appendFileSync(file, `${line}\n`);
    } catch (failure) {
      console.error('[katern] the report could not be written', failure);
    }
  };
}

/**
 * Whoever reads what the program says may go, as a terminal that is closed does. That is no mistake: reported
 * as one it would be said to the same reader, fail again, and never end.
 */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(pass)) stream.on('error', pass);
  }
}

function pass(): void {}

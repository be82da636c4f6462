import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes what went wrong to a file in `folder`, one report a line (JSON), so that a mistake in the
 * program ends on disk and not in silence. Never throws. Reports of one process share a file.
 *
 * Once for a process: from then on output that nobody reads any more (`npm start | head`) is let go. A
 * report of it would fail the same way, and so on for ever.
 */
export function reporterTo(folder: string, name: string): (where: string, error: unknown) => void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stream.destroy());
  return (where, error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = JSON.stringify({ at: new Date().toISOString(), process: name, where, stack });
    console.error(`[katern ${name}] ${where}: ${stack}`);
    try {
      fs.mkdirSync(folder, { recursive: true });
      fs.appendFileSync(path.join(folder, `${name}.jsonl`), `${line}\n`);
    } catch (failure) {
      console.error('[katern] the report could not be written', failure);
    }
  };
}

import path from 'node:path';
import { homeFolder } from './homeFolder';
import { runCommand } from './runCommand';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import { Terminal } from './Terminal';

/**
 * Carries out a command in this process: what was typed, the folder of what was built and the program's own. The
 * first signal to end stops it in good order, the second at once.
 */
export async function beginCommand(
  typed: readonly string[],
  built: string,
  program: string,
): Promise<ExitCode> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, end);
  // Whoever reads may go, as `head` does.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const terminal = new Terminal(process.stdout, process.stderr, () => performance.now());
  try {
    return await runCommand({
      typed,
      env: process.env,
      places: {
        built,
        resources: path.join(program, 'resources'),
        home: homeFolder(process.env, process.platform),
      },
      terminal,
      signal: stop.signal,
    });
  } catch (error) {
    // A mistake in the program: what is known of it is for whoever mends it.
    terminal.clear();
    console.error(error);
    return exitCodes.failed;
  } finally {
    for (const signal of signals) process.removeListener(signal, end);
  }
}

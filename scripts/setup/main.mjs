import { CannotGoOn } from './CannotGoOn.mjs';

/**
 * Runs a script's one job. What a person can put right is printed as a message;
 * anything else is a mistake in the script and keeps its stack trace.
 *
 * @param {() => Promise<void>} job
 */
export async function main(job) {
  // Whoever reads along may stop reading, as `head` does; that is no fault.
  process.stdout.on('error', () => process.exit());
  try {
    await job();
  } catch (error) {
    console.error(error instanceof CannotGoOn ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

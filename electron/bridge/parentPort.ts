import type { MessagePortMainLike } from './portOfMessagePortMain';

/** What Electron gives a utility process to hear main by. */
export interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', heard: (event: { data: unknown; ports: MessagePortMainLike[] }) => void): void;
}

/** Main, as a utility process hears it. Only there in one. */
export function parentPort(): ParentPort {
  return (process as unknown as { parentPort: ParentPort }).parentPort;
}

/** Ends the process after a mistake in the program, with a report: its state may be anything, and main starts it again. */
export function endOnMistake(report: (where: string, error: unknown) => void): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      report(event, error);
      process.exit(1);
    });
  }
}

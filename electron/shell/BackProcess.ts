import { MessageChannelMain, utilityProcess } from 'electron';
import type { MessagePortMain, UtilityProcess } from 'electron';

/** Whom a port leads to. */
export type Receiver = 'window' | 'press' | 'main' | 'live';

/**
 * One of the processes behind the window. It is started again when it stops by itself, and
 * `started` is called each time, so that everyone can be connected anew.
 */
export class BackProcess {
  #process: UtilityProcess | null = null;
  #wanted = false;
  #stops = 0;
  /** Settles when the process that runs says that it listens. */
  #listening: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: 'library' | 'press' | 'live',
    private readonly file: string,
    private readonly argv: () => string[],
    private readonly started: () => void,
    private readonly told: (message: unknown) => void,
    private readonly report: (where: string, error: unknown) => void,
  ) {}

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  get running(): boolean {
    return this.#process !== null;
  }

  /** Starts it, unless it runs. */
  start(): void {
    this.#wanted = true;
    if (this.#process) return;
    const child = utilityProcess.fork(this.file, this.argv(), {
      serviceName: `Katern ${this.name}`,
      stdio: 'inherit',
    });
    this.#process = child;
    this.#listening = new Promise((resolve) => {
      child.on('message', (message: { kind?: unknown } | null) => {
        if (message?.kind === 'listening') resolve();
        this.told(message);
      });
    });
    child.on('exit', (code) => {
      if (this.#process === child) this.#process = null;
      if (!this.#wanted) return;
      this.report(this.name, new Error(`stopped with code ${code}`));
      // At once the first times; slower when it keeps stopping, so that a broken disk does not spin.
      const pause = Math.min(this.#stops++ * 250, 5000);
      setTimeout(() => {
        if (this.#wanted) this.start();
      }, pause);
    });
    this.started();
  }

  /** Settles when the process is up; at once when none runs. */
  listening(): Promise<void> {
    return this.#process ? this.#listening : Promise.resolve();
  }

  /** Hands the process one end of a new channel and gives back the other. */
  connect(to: Receiver): MessagePortMain | null {
    if (!this.#process) return null;
    const { port1, port2 } = new MessageChannelMain();
    this.#process.postMessage({ kind: 'serve', to }, [port1]);
    return port2;
  }

  /** Sends a message beside the calls: another process's port, a place. */
  send(message: unknown, ports: MessagePortMain[] = []): void {
    this.#process?.postMessage(message, ports);
  }

  /** Ends the process when it no longer does what it is told; it is started again like one that stopped by itself. */
  end(): void {
    const pid = this.#process?.pid;
    if (pid === undefined) return;
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // Ended by itself, only not heard of yet.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') this.report(this.name, error);
    }
  }

  stop(): void {
    this.#wanted = false;
    // Not asked: one that is halted would hear nothing, and hold the library after Katern is gone.
    this.end();
  }
}

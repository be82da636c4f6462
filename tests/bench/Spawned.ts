import { chromium } from '@playwright/test';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';

const electron = createRequire(import.meta.url)('electron') as unknown as string;

/** How long a program may take to end by itself, in milliseconds. */
const patience = 5000;

/** A page that is measured from outside. */
export interface Attached {
  page: Page;
  cdp: CDPSession;
}

/**
 * An Electron program, started without a test driver in between: the driver comes in over the debugging
 * port, and only when it is asked to, so that it costs nothing while the program starts.
 */
export class Spawned {
  /** When the process was started, in milliseconds since 1970. */
  readonly since: number;
  readonly #process: ChildProcess;
  readonly #endpoint: Promise<string>;
  #browser: Browser | null = null;

  /** Starts the program in `folder`. */
  constructor(folder: string, flags: readonly string[], env: Record<string, string> = {}) {
    const sandbox =
      process.getuid?.() === 0 || process.env['KATERN_SANDBOX'] === 'off' ? ['--no-sandbox'] : [];
    this.since = performance.timeOrigin + performance.now();
    this.#process = spawn(
      electron,
      [folder, '--disable-gpu', '--remote-debugging-port=0', ...sandbox, ...flags],
      {
        env: { ...process.env, LANGUAGE: 'nl', LANG: 'nl_NL.UTF-8', ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    this.#endpoint = new Promise((resolve, reject) => {
      let said = '';
      this.#process.stderr?.on('data', (bytes: Buffer) => {
        said = (said + bytes.toString()).slice(-20_000);
        const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      this.#process.on('error', reject);
      this.#process.on('exit', (code) =>
        reject(new Error(`the program ended (${code}) before it was measured:\n${said}`)),
      );
    });
    // Whoever attaches hears of it; a program nobody attaches to may end.
    this.#endpoint.catch(() => undefined);
  }

  /** The number of its first process. */
  get pid(): number {
    if (this.#process.pid === undefined) throw new Error('the program did not start');
    return this.#process.pid;
  }

  /** Connects to the program's window, `after` milliseconds at the earliest from when it was started. */
  async attach(after = 0): Promise<Attached> {
    const endpoint = await this.#endpoint;
    const wait = after - (performance.timeOrigin + performance.now() - this.since);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    this.#browser = await chromium.connectOverCDP(endpoint);
    const [context] = this.#browser.contexts();
    if (!context) throw new Error('the program has no session');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    const cdp = await context.newCDPSession(page);
    return { page, cdp };
  }

  /** Ends the program and waits until it has. */
  async end(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    await this.#browser?.close();
    this.#process.kill('SIGTERM');
    const impatient = setTimeout(() => this.#process.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(impatient);
  }
}

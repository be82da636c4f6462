import { _electron as electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allEnded } from '../fixtures/allEnded';
import { askMainUntilAnswered } from './askMain';

/**
 * Said of a page of the preview that is busy for some seconds after it loaded, as on a machine that does much else. That a
 * page uses what it loads ahead is asserted of the exported ones.
 */
const lateByTheClock =
  /^The resource katern-preview:\S+ was preloaded using link preload but not used within a few seconds/;

/** The real program, on a library of its own. */
export class Program {
  private constructor(
    readonly app: ElectronApplication,
    readonly window: Page,
    readonly home: string,
    /** What the window's console said that should not be there. */
    readonly complaints: string[],
  ) {}

  static async start(
    options: {
      home?: string;
      args?: string[];
      env?: Record<string, string>;
      /** The Electron to start, instead of the project's own. */ executable?: string;
      /** Wait until it shows something; it does unless told not to. */ shown?: boolean;
    } = {},
  ): Promise<Program> {
    const home = options.home ?? fs.mkdtempSync(path.join(os.tmpdir(), 'katern-e2e-'));
    const app = await electron.launch({
      args: ['.', '--disable-gpu', ...(options.args ?? [])],
      chromiumSandbox: process.getuid?.() !== 0 && process.env['KATERN_SANDBOX'] !== 'off',
      ...(options.executable ? { executablePath: options.executable } : {}),
      env: {
        ...(process.env as Record<string, string>),
        LANGUAGE: 'nl',
        LANG: 'nl_NL.UTF-8',
        KATERN_HOME: home,
        ...options.env,
      },
    });
    askMainUntilAnswered(app);
    const window = await app.firstWindow();
    const complaints: string[] = [];
    window.on('console', (message) => {
      const isGrave = message.type() === 'error' || message.type() === 'warning';
      if (isGrave && !lateByTheClock.test(message.text())) complaints.push(message.text());
    });
    window.on('pageerror', (error) => complaints.push(String(error)));
    if (options.shown ?? true) await window.getByRole('main').waitFor();
    return new Program(app, window, home, complaints);
  }

  /** The process ids of library and press, and of the one that goes over a network while there is one. */
  async backPids(): Promise<{ library: number; press: number; live?: number }> {
    return this.app.evaluate(() => {
      const { katern } = globalThis as unknown as {
        katern: { backPids: { library: number; press: number; live?: number } };
      };
      return katern.backPids;
    });
  }

  /** The process ids of all of the program's processes, main's first. */
  async allPids(): Promise<number[]> {
    const children = await this.childPids();
    return [this.app.process().pid, ...children].filter((pid): pid is number => pid !== undefined);
  }

  /**
   * Ends every process of the program at once, as a power cut would, and answers when, in milliseconds since 1970.
   * Without asking for them first, that is at once: `pids` are those of `allPids`.
   */
  async killAll(pids?: readonly number[]): Promise<number> {
    const main = this.app.process();
    const all = pids ?? (await this.allPids());
    const gone = new Promise((resolve) => main.once('exit', resolve));
    const at = Date.now();
    for (const pid of all) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        // Gone with its parent already.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
    await gone;
    return at;
  }

  /** Closes the window as a person does, and waits until the program has ended. */
  async close(): Promise<void> {
    const ended = allEnded(this.app.process());
    await this.app.close();
    await ended;
  }

  /** Closes and forgets the library. */
  async end(): Promise<void> {
    await this.close();
    fs.rmSync(this.home, { recursive: true, force: true });
  }

  async childPids(): Promise<number[]> {
    return this.app.evaluate(({ app }) => app.getAppMetrics().map((metric) => metric.pid));
  }
}

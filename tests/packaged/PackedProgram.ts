import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { allEnded } from '../fixtures/allEnded';
import { unpackedExecutable } from '../../scripts/package/unpackedProgram.mjs';

/** How long a start may take that has to end by itself, in milliseconds. */
const patience = 15_000;

/** How a start of the program ended, and all that it said; without a code it had to be ended. */
export interface Ended {
  code: number | null;
  said: string;
}

/** Somebody's computer: a home folder that names a documents folder, as Linux desktops do. */
export class Person {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-packed-'));
  readonly documents = path.join(this.folder, 'Stukken');
  readonly library = path.join(this.folder, 'katern');
  readonly #env: NodeJS.ProcessEnv;

  constructor() {
    fs.mkdirSync(path.join(this.folder, '.config'));
    fs.mkdirSync(this.documents);
    fs.writeFileSync(
      path.join(this.folder, '.config', 'user-dirs.dirs'),
      'XDG_DOCUMENTS_DIR="$HOME/Stukken"\n',
    );
    this.#env = {
      ...process.env,
      HOME: this.folder,
      XDG_CONFIG_HOME: undefined,
      KATERN_HOME: this.library,
      LANGUAGE: 'nl',
      LANG: 'nl_NL.UTF-8',
      NODE_OPTIONS: undefined,
    };
  }

  /** Starts the packed program without looking at it. */
  spawn(words: string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess {
    // Chromium's sandbox refuses root, and cannot be had where the launcher says so.
    const bare = process.getuid?.() === 0 || process.env['KATERN_SANDBOX'] === 'off';
    return spawn(unpackedExecutable, [...(bare ? ['--no-sandbox'] : []), '--disable-gpu', ...words], {
      env: { ...this.#env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Starts the packed program and waits until it has ended. */
  async run(words: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const child = this.spawn(words, env);
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    const said = await Promise.all(
      [child.stdout, child.stderr].map((stream) => text(stream ?? Readable.from([]))),
    );
    const ended = { code: await code, said: said.join('') };
    clearTimeout(timer);
    return ended;
  }

  /** Starts the packed program and looks at its window. */
  async open(): Promise<PackedProgram> {
    return PackedProgram.attach(this.spawn(['--remote-debugging-port=0']));
  }

  /** Takes the home folder away. */
  forget(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * The packed program at work. It takes no inspector, so its window is looked at over the
 * DevTools protocol, which shows pages and nothing of main.
 */
export class PackedProgram {
  private constructor(
    readonly child: ChildProcess,
    readonly browser: Browser,
    readonly window: Page,
  ) {}

  static async attach(child: ChildProcess): Promise<PackedProgram> {
    const browser = await chromium.connectOverCDP(await address(child), { noDefaults: true });
    const context = browser.contexts()[0];
    if (!context) throw new Error('the program has no session');
    const window = context.pages()[0] ?? (await context.waitForEvent('page'));
    await window.getByRole('main').waitFor();
    return new PackedProgram(child, browser, window);
  }

  /**
   * Asks the program to end as the system does when somebody logs off, waits until all of its processes
   * have, and answers with its exit code.
   */
  async logOff(): Promise<number | null> {
    const code = allEnded(this.child);
    // Playwright takes it for a fault when what it is attached to goes away.
    await this.browser.close();
    this.child.kill('SIGTERM');
    return code;
  }
}

/** Where the program's DevTools listen: it says so once. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.resume();
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)));
  });
}

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A disk that fails when it is told to, for one program; see `tests/fixtures/failingDisk.c`. */
export class FailingDisk {
  /** What the program is started with. */
  readonly env: Record<string, string>;
  readonly #trigger: string;

  /** Makes every file under `folder` part of it. */
  constructor(
    private readonly home: string,
    folder: string,
  ) {
    const library = path.join(home, 'failing-disk.so');
    execFileSync('gcc', ['-shared', '-fPIC', '-o', library, 'tests/fixtures/failingDisk.c', '-ldl']);
    this.#trigger = path.join(home, 'failing');
    this.env = { LD_PRELOAD: library, FAILING_FOLDER: folder, FAILING_WHILE: this.#trigger };
  }

  /** From now on writing there, or forcing it to disk, fails with one of the system's errors; only in files with `within` in their path, if that is given. */
  fail(error: 'EIO' | 'EROFS' | 'ENOSPC', what: 'write' | 'sync', within = ''): void {
    this.#say(`${os.constants.errno[error]} ${what} ${within}`);
  }

  /** From now on whoever writes in a file with `within` in its path waits until it heals. */
  hold(within: string): void {
    this.#say(`0 hold ${within}`);
  }

  #say(what: string): void {
    // Whole at once: the program reads it whenever it writes.
    const temporary = path.join(this.home, 'failing.new');
    fs.writeFileSync(temporary, what);
    fs.renameSync(temporary, this.#trigger);
  }

  heal(): void {
    fs.rmSync(this.#trigger);
  }
}

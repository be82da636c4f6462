import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

const root = 'unshare --user --map-root-user --mount';

/** Whether this system lets one mount a disk over a folder, and one disk in two places. */
export const hasRemovableDisk =
  spawnSync('sh', ['-c', `${root} sh -c 'mount -t tmpfs katern-test /mnt && mount --bind /mnt /mnt'`], {
    stdio: 'ignore',
  }).status === 0;

/**
 * A disk mounted on a folder, for one program alone, that can be taken off and put on again while the program runs.
 * Taken off, the folder is there and empty, and what the program has open stays open, as it does when a disk is let
 * go of by force. Start the program with `executable`; call `end` once it has ended.
 */
export class RemovableDisk {
  readonly executable: string;
  /** Carries out commands where the disk is mounted: takes them from one pipe, says on another how they ended. */
  readonly #ask: string;
  readonly #answer: string;
  #disks = 1;

  constructor(
    private readonly home: string,
    readonly folder: string,
  ) {
    this.#ask = path.join(home, 'ask');
    this.#answer = path.join(home, 'answer');
    this.executable = path.join(home, 'electron-on-a-removable-disk');
    const electron = createRequire(import.meta.url)('electron') as string;
    const me = `--map-user=${process.getuid?.() ?? 0} --map-group=${process.getgid?.() ?? 0}`;
    fs.mkdirSync(folder, { recursive: true });
    fs.mkdirSync(this.#disk(1));
    execFileSync('mkfifo', [this.#ask, this.#answer]);
    const hands = path.join(home, 'hands');
    fs.writeFileSync(
      hands,
      `while read -r line <'${this.#ask}' && [ "$line" != end ]; do sh -c "$line"; echo $? >'${this.#answer}'; done\n`,
    );
    // Not a child of Electron's, which would wait for it, nor a holder of its pipes. As an ordinary user again afterwards: Chromium's sandbox
    // refuses root.
    fs.writeFileSync(
      this.executable,
      `#!/bin/sh
exec ${root} sh -c '${this.#mount(1)} && mount --bind "$1" "$0" && (sh "$2" </dev/null >/dev/null 2>&1 3>&- 4>&- &) && shift 2 && exec unshare --user ${me} "$@"' '${folder}' '${this.#disk(1)}' '${hands}' '${electron}' "$@"
`,
      { mode: 0o755 },
    );
  }

  /** Takes the disk off. */
  takeOff(): void {
    this.#do(`umount -l '${this.folder}'`);
  }

  /** Puts the same disk on again. */
  putOn(): void {
    this.#do(`mount --bind '${this.#disk(this.#disks)}' '${this.folder}'`);
  }

  /** Puts it on under another number, as a system may give it one, all of it as it was; for reading only if so wished. */
  putOnAnew(how: 'rw' | 'ro' = 'rw'): void {
    const before = this.#disk(this.#disks);
    const disk = this.#disk(++this.#disks);
    fs.mkdirSync(disk);
    this.#do(`${this.#mount(this.#disks)} && cp -a '${before}/.' '${disk}'`);
    // Before it is there: nothing on it is open for writing then.
    if (how === 'ro') this.#do(`mount -o remount,ro,bind '${disk}'`);
    this.putOn();
  }

  /** Lets one write to it again. */
  makeWritable(): void {
    this.#do(`mount -o remount,rw,bind '${this.folder}'`);
  }

  /** Copies all that is on it to a folder that everybody sees. */
  copyTo(folder: string): void {
    fs.mkdirSync(folder, { recursive: true });
    this.#do(`cp -a '${this.folder}/.' '${folder}'`);
  }

  /** Forgets the disk. */
  end(): void {
    fs.writeFileSync(this.#ask, 'end\n');
  }

  #disk(number: number): string {
    return path.join(this.home, `disk-${number}`);
  }

  #mount(number: number): string {
    return `mount -t tmpfs -o mode=777,size=64m katern-test ${this.#disk(number)}`;
  }

  #do(command: string): void {
    fs.writeFileSync(this.#ask, `${command}\n`);
    const status = fs.readFileSync(this.#answer, 'utf8').trim();
    if (status !== '0') throw new Error(`«${command}» ended with ${status}`);
  }
}

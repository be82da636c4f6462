import fs from 'node:fs';
import * as v from 'valibot';

/** A file that was read and found to be what it is named after is not read again for this long, in milliseconds. */
const trusted = 7 * 24 * 60 * 60 * 1000;

const noted = v.record(v.string(), v.strictObject({ at: v.number(), changed: v.number() }));

/**
 * Remembers, in a file of its own, when each original was last read whole: reading gigabytes every hour would
 * be too much, and never again too little. Losing it costs nothing but reading.
 */
export class CheckedFiles {
  private constructor(
    private readonly file: string,
    private readonly now: number,
    private readonly known: Map<string, { at: number; changed: number }>,
  ) {}

  /** `now` is in milliseconds since 1970. */
  static read(file: string, now: number): CheckedFiles {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), noted), textOf(file));
    return new CheckedFiles(file, now, new Map(parsed.success ? Object.entries(parsed.output) : []));
  }

  /** Whether the file was read lately and has not changed since. */
  has(hash: string, file: string): boolean {
    const known = this.known.get(hash);
    if (!known || known.at > this.now || this.now - known.at > trusted) return false;
    return known.changed === fs.statSync(file).mtimeMs;
  }

  /** The file is what it is named after, as far as is known. */
  note(hash: string, file: string): void {
    if (!this.has(hash, file)) this.known.set(hash, { at: this.now, changed: fs.statSync(file).mtimeMs });
  }

  write(): void {
    const temporary = `${this.file}.new`;
    fs.writeFileSync(temporary, JSON.stringify(Object.fromEntries(this.known)));
    fs.renameSync(temporary, this.file);
  }
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    // Missing or unreadable: then everything is read once more.
    return '';
  }
}

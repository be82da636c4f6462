/** Where a command writes: a stream of the process, or a text in a test. */
export interface Written {
  write(text: string): unknown;
  isTTY?: boolean;
}

// What a terminal obeys, and what turns the order of letters round.
// oxlint-disable-next-line no-control-regex
const obeyed = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** At most so many times a second is it said how far a command is, in milliseconds between. */
const between = 100;

/**
 * What a command says: its outcome on one stream, and on the other how far it is and what went wrong. Texts from
 * articles and manifests are said without what a terminal would obey.
 */
export class Terminal {
  #said = 0;
  #isOpen = false;

  constructor(
    private readonly out: Written,
    private readonly err: Written,
    private readonly now: () => number,
  ) {}

  /** A line of the outcome. */
  say(line: string): void {
    this.clear();
    this.out.write(`${line.replace(obeyed, '\ufffd')}\n`);
  }

  /** Several lines of the program's own. */
  sayAll(text: string): void {
    for (const line of text.split('\n')) this.say(line);
  }

  /** The outcome as JSON, in one line. */
  sayJson(value: unknown): void {
    this.clear();
    this.out.write(`${JSON.stringify(value)}\n`);
  }

  /** A line about what went wrong or what is to be known besides. */
  note(line: string): void {
    this.clear();
    this.err.write(`${line.replace(obeyed, '\ufffd')}\n`);
  }

  /** How far it is, for somebody who looks; nothing of it stays. */
  progress(line: string): void {
    if (!this.err.isTTY) return;
    const now = this.now();
    if (this.#isOpen && now - this.#said < between) return;
    this.#said = now;
    this.#isOpen = true;
    this.err.write(`\r\u001b[K${line.replace(obeyed, '\ufffd')}`);
  }

  /** Takes away what was said of how far it is. */
  clear(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.err.write('\r\u001b[K');
  }
}

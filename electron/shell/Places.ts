import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';

/**
 * Files and folders the person pointed at. The window only ever holds a token; the path stays here
 * and with press, which is told of each one.
 */
export class Places {
  readonly #paths = new Map<string, string>();

  constructor(private readonly told: (token: string, path: string) => void) {}

  /** A token for a path, and its name for people. */
  add(file: string): ChosenPlace {
    const token = randomBytes(16).toString('hex');
    this.#paths.set(token, file);
    this.told(token, file);
    return { token, name: path.basename(file) };
  }

  pathOf(token: string): string | null {
    return this.#paths.get(token) ?? null;
  }

  /** Tells every place again, to a press that was started anew. */
  tellAll(): void {
    for (const [token, file] of this.#paths) this.told(token, file);
  }
}

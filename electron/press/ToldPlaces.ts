import { FaultError } from '../../shared/faults/FaultError';

/** How long is waited for a place that main has not told of, in milliseconds. */
const patience = 10_000;

/**
 * The places on disk that main told press of, by token. Main tells press of a place and the window of its token, each
 * on a line of its own: the window may ask for a place before press has heard of it, and is kept waiting that long.
 */
export class ToldPlaces {
  readonly #paths = new Map<string, string>();
  readonly #waiting = new Map<string, ((path: string) => void)[]>();

  /** `longest`: how long somebody is kept waiting, in milliseconds. */
  constructor(private readonly longest = patience) {}

  set(token: string, path: string): void {
    this.#paths.set(token, path);
    for (const go of this.#waiting.get(token) ?? []) go(path);
    this.#waiting.delete(token);
  }

  /** The path a token stands for. Throws `place-unreadable` for one that main never told of. */
  async pathOf(token: string): Promise<string> {
    return this.#paths.get(token) ?? (await this.#told(token));
  }

  #told(token: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(token);
        reject(new FaultError({ kind: 'place-unreadable', place: '', code: 'ENOENT' }));
      }, this.longest);
      const go = (path: string): void => {
        clearTimeout(late);
        resolve(path);
      };
      this.#waiting.set(token, [...(this.#waiting.get(token) ?? []), go]);
    });
  }
}

import type { HocuspocusProvider } from '@hocuspocus/provider';

/** How long a server may take to say that it has what was sent, in milliseconds. */
const patience = 30_000;

/** Waits until a document and a server have told each other everything, for as long as there is a line. */
export class StepWaiter {
  /** The server lets nobody in to this document, or does not take what is sent. */
  wasRefused = false;
  #ended = false;
  #wake: () => void = () => undefined;
  readonly #woken = (): void => this.#wake();
  readonly #cut = (): void => {
    if (this.signal.reason === 'refused') this.wasRefused = true;
    this.#ended = true;
    this.#wake();
  };
  readonly #refused = (): void => {
    this.wasRefused = true;
    this.#cut();
  };
  readonly #closed = ({ event }: { event: { reason: string } }): void =>
    event.reason === 'Message Too Big' ? this.#refused() : this.#cut();

  /** What is waited for is given up when `signal` says so; its reason is `refused` where what came cannot be read. */
  constructor(
    private readonly provider: HocuspocusProvider,
    private readonly signal: AbortSignal,
  ) {
    provider.on('unsyncedChanges', this.#woken);
    provider.on('synced', this.#woken);
    provider.on('close', this.#closed);
    provider.on('authenticationFailed', this.#refused);
    signal.addEventListener('abort', this.#cut);
    if (signal.aborted) this.#ended = true;
  }

  /** Settles with true once both have the same, or with false when that will not be. */
  async inStep(): Promise<boolean> {
    const timer = setTimeout(this.#cut, patience);
    const { provider } = this;
    while (!this.#ended && !(provider.isSynced && provider.unsyncedChanges === 0))
      await new Promise<void>((resolve) => (this.#wake = resolve));
    clearTimeout(timer);
    return !this.#ended;
  }

  end(): void {
    this.#ended = true;
    this.signal.removeEventListener('abort', this.#cut);
    this.#wake();
  }
}

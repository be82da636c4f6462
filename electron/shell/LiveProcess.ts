import type { MessagePortMain } from 'electron';
import { connectCalls } from '../../shared/bridge/connectCalls';
import type { LiveCalls, LiveEvents } from '../../shared/bridge/liveCalls';
import type { LiveShellCalls } from '../../shared/bridge/liveShellCalls';
import { authorOfPerson, colourFrom } from '../../shared/article/Person';
import { personOf } from '../../shared/bridge/personOf';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { portOfMessagePortMain } from '../bridge/portOfMessagePortMain';
import { BackProcess } from './BackProcess';
import type { KeptSettings } from './KeptSettings';
import type { KeptToken } from './KeptToken';

/** What the process takes from the program around it. */
export interface LiveProcessParts {
  /** What it starts from. */
  file: string;
  crashes: string;
  kept: Pick<KeptSettings, 'get'>;
  token: KeptToken;
  /** A way to the library; null while that does not run. */
  toLibrary: () => MessagePortMain | null;
  /** A way to the press, which looks at pictures that come; null while it does not run. */
  toPress: () => MessagePortMain | null;
  /** Takes a way to this process to the window. */
  toWindow: (port: MessagePortMain) => void;
  report: (where: string, error: unknown) => void;
}

/**
 * The one process that goes over a network: it writes together with other desks. It runs only while that is switched
 * on, and as long as a server is being tried.
 */
export class LiveProcess {
  readonly #calls = connectCalls<LiveCalls, LiveEvents>('live', null);
  readonly #process: BackProcess;
  /** Whether the window is there and the rest may start. */
  #begun = false;
  #trying = 0;

  constructor(private readonly parts: LiveProcessParts) {
    this.#process = new BackProcess(
      'live',
      parts.file,
      () => [parts.crashes],
      () => this.#started(),
      () => undefined,
      parts.report,
    );
  }

  /** The process id, for tests that end it. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Starts it if it is to run, now that the window is drawn. */
  begin(): void {
    this.#begun = true;
    this.follow();
  }

  /** Does as the settings say by now. */
  follow(): void {
    const isRunning = this.#process.running;
    const isWanted = this.#begun && (this.#on || this.#trying > 0);
    if (isWanted && isRunning) this.#tell();
    else if (isWanted) this.#process.start();
    else if (isRunning) this.#process.stop();
  }

  /** Gives it its own way to the library, which was started. */
  joinLibrary(): void {
    if (!this.#process.running) return;
    const port = this.parts.toLibrary();
    if (port) this.#process.send({ kind: 'library' }, [port]);
  }

  /** Gives it its own way to the press, which was started. */
  joinPress(): void {
    if (!this.#process.running) return;
    const port = this.parts.toPress();
    if (port) this.#process.send({ kind: 'press' }, [port]);
  }

  /** Gives a new window its way to it. */
  handPort(): void {
    const port = this.#process.connect('window');
    if (port) this.parts.toWindow(port);
  }

  stop(): void {
    this.#process.stop();
  }

  readonly shellCalls: Implementations<LiveShellCalls> = {
    'live-token:kept': () => succeed(this.parts.token.how),
    'live-token:keep': ({ token }) => {
      const how = this.parts.token.keep(token);
      this.follow();
      return succeed(how);
    },
    'live-server:try': async ({ address }) => {
      const token = this.parts.token.read();
      if (!token) return fail({ kind: 'live-apart', address, because: 'token-missing' });
      this.#trying++;
      this.follow();
      try {
        return await this.#calls.call('live:try', { address, token });
      } finally {
        this.#trying--;
        this.follow();
      }
    },
  };

  get #on(): boolean {
    const { live, liveAddress } = this.parts.kept.get('settings');
    return live && liveAddress !== '';
  }

  #started(): void {
    const mine = this.#process.connect('main');
    if (mine) this.#calls.reconnect(portOfMessagePortMain(mine));
    this.joinLibrary();
    this.joinPress();
    this.#tell();
    this.handPort();
  }

  /** Tells it what is set. The token goes nowhere else. */
  #tell(): void {
    const settings = this.parts.kept.get('settings');
    const person = personOf(settings);
    const { id, name, initials } = person;
    const colour = person.colour || colourFrom(authorOfPerson(person));
    const server = this.#on
      ? { address: settings.liveAddress, token: this.parts.token.read() }
      : { address: '', token: '' };
    this.#process.send({ kind: 'set', ...server, person: id, name, initials, colour });
  }
}

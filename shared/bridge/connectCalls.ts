import type { Answer } from '../faults/Answer';
import { fail } from '../faults/Answer';
import type { AskOf, Calls, ValueOf } from './Call';
import type { Port } from './Port';

/** A room's calls as functions on this side of the port. */
export interface Caller<C extends Calls, Events> {
  /**
   * Asks and waits for the answer. Never rejects: when the other process stops before it has
   * answered, the answer is the fault `process-stopped`.
   */
  call<Id extends keyof C & string>(id: Id, ask: AskOf<C[Id]>): Promise<Answer<ValueOf<C[Id]>>>;
  /** Hears an event until the returned function is called. */
  on<E extends keyof Events>(event: E, heard: (value: Events[E]) => void): () => void;
  /** Goes on over another port after the process was started again; calls that were waiting are answered with a fault. */
  reconnect(port: Port): void;
  /** Has calls answered over a port until the room's own is there; what is not answered there waits for that one. */
  lend(port: Port): void;
}

/** Makes the caller for a room that is served at the other end of `port`. */
export function connectCalls<C extends Calls, Events>(
  process: 'library' | 'press' | 'live',
  port: Port | null,
): Caller<C, Events> {
  let current: Port | null = null;
  let last = 0;
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const hearing = new Map<keyof Events, Set<(value: never) => void>>();
  let lent: Port | null = null;
  /** Calls made before the first port is there. */
  let early: { id: number; call: string; ask: unknown }[] = [];

  function dropWaiting(): void {
    const stopped = [...waiting.values()];
    waiting.clear();
    for (const settle of stopped) settle(fail({ kind: 'process-stopped', process }));
  }

  function answer(id: number, given: Answer<unknown>): void {
    const settle = waiting.get(id);
    waiting.delete(id);
    settle?.(given);
  }

  function attach(next: Port): void {
    const before = current;
    current = next;
    lent?.close();
    lent = null;
    if (before) {
      before.close();
      dropWaiting();
    }
    next.listen((message) => {
      const heard = message as { id?: number; answer?: Answer<unknown>; event?: keyof Events; value?: never };
      if (heard.id !== undefined && heard.answer) {
        answer(heard.id, heard.answer);
      } else if (heard.event !== undefined) {
        for (const listener of hearing.get(heard.event) ?? []) listener(heard.value as never);
      }
    });
    next.whenClosed(() => {
      if (current !== next) return;
      current = null;
      dropWaiting();
    });
    const held = early;
    early = [];
    for (const message of held) next.send(message);
  }

  if (port) attach(port);
  let everConnected = port !== null;

  return {
    call(id, ask) {
      return new Promise((resolve) => {
        const message = { id: ++last, call: id, ask };
        if (!current && everConnected) {
          resolve(fail({ kind: 'process-stopped', process }));
          return;
        }
        waiting.set(message.id, resolve as (answer: Answer<unknown>) => void);
        if (current) {
          current.send(message);
          return;
        }
        early.push(message);
        lent?.send(message);
      });
    },
    on(event, heard) {
      const listeners = hearing.get(event) ?? new Set();
      hearing.set(event, listeners);
      listeners.add(heard as (value: never) => void);
      return () => listeners.delete(heard as (value: never) => void);
    },
    reconnect(next) {
      everConnected = true;
      attach(next);
    },
    lend(port) {
      if (everConnected) return port.close();
      lent = port;
      port.listen((message) => {
        const heard = message as { id?: number; answer?: Answer<unknown> };
        if (lent !== port || heard.id === undefined || !heard.answer) return;
        early = early.filter(({ id }) => id !== heard.id);
        answer(heard.id, heard.answer);
      });
      for (const message of early) port.send(message);
    },
  };
}

/** Tells everyone at the other end of a port that something happened. */
export function tell<Events, E extends keyof Events & string>(port: Port, event: E, value: Events[E]): void {
  port.send({ event, value });
}

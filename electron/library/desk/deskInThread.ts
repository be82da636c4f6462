import { Worker } from 'node:worker_threads';
import type { Calls } from '../../../shared/bridge/Call';
import { connectCalls } from '../../../shared/bridge/connectCalls';
import type { DeskCalls } from '../../../shared/bridge/deskCalls';
import { deskCalls } from '../../../shared/bridge/deskCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import { endWorker } from '../../bridge/endWorker';
import { portOfWorker } from '../../bridge/portOfWorker';
import type { DeskDoor } from './openDesk';
import type { ThreadCalls } from './threadCalls';

/** What is asked first is often all that is asked for a while; search is begun after that, in milliseconds. */
const soon = 2000;

/**
 * The desk in a thread of its own. It starts with the first question, or a moment after the library; one that
 * ended by a mistake is started again with the next question. `entry` is the built `thread.ts`.
 */
export function deskInThread(
  entry: string | URL,
  folder: string,
  crashes: string,
  report: (where: string, error: unknown) => void,
): DeskDoor {
  const caller = connectCalls<ThreadCalls & Calls, Record<never, never>>('library', null);
  let thread: Worker | null = null;

  const start = (): void => {
    if (thread) return;
    const started = new Worker(entry, { workerData: { folder, crashes } });
    thread = started;
    started.on('error', (error) => report('desk thread', error));
    started.on('exit', () => {
      if (thread === started) thread = null;
    });
    started.unref();
    caller.reconnect(portOfWorker(started));
  };
  const timer = setTimeout(start, soon);
  timer.unref();

  const ask = async (id: keyof DeskCalls, asked: never): Promise<unknown> => {
    start();
    const answer = await caller.call(id, asked);
    if (answer.ok || answer.fault.kind !== 'process-stopped') return answer;
    start();
    return caller.call(id, asked);
  };
  const calls = Object.keys(deskCalls).map((id) => [id, (asked: never) => ask(id as keyof DeskCalls, asked)]);

  return {
    calls: Object.fromEntries(calls) as Implementations<DeskCalls>,
    follow: (articles) => {
      if (thread) void caller.call('desk:follow', { articles: [...articles] });
    },
    isSound: async () => {
      start();
      const answer = await caller.call('desk:sound', {});
      return !answer.ok || answer.value;
    },
    close: () => {
      clearTimeout(timer);
      if (thread) void endWorker(thread);
      thread = null;
    },
  };
}

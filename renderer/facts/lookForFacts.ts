import type { Fact } from '../../shared/preflight/facts/Fact';
import type { CheckedText } from '../../shared/preflight/facts/factsOf';

/** Looks for the facts of an article as it becomes; of what is asked meanwhile only the last is looked at. */
export interface FactSearch {
  ask(text: CheckedText): void;
  end(): void;
}

/** Begins to look for facts, in a worker; `told` hears of those of each article asked about. */
export function lookForFacts(told: (facts: Fact[]) => void): FactSearch {
  const worker = new Worker(new URL('./factWorker.ts', import.meta.url), { type: 'module' });
  let busy = false;
  let next: CheckedText | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Fact[]>) => {
    busy = false;
    told(data);
    if (next) ask(next);
  });
  function ask(text: CheckedText): void {
    next = busy ? text : null;
    if (busy) return;
    busy = true;
    worker.postMessage(text);
  }
  return { ask, end: () => worker.terminate() };
}

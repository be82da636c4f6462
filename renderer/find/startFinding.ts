import type { FromFinding, StartFinding } from './Finder';

/** Starts the worker that looks through texts. */
export const startFinding: StartFinding = (told, failed) => {
  const worker = new Worker(new URL('./findWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromFinding>) => told(data));
  worker.addEventListener('error', ({ message }) => failed(message));
  return {
    ask: (question) => worker.postMessage(question),
    end: () => worker.terminate(),
  };
};

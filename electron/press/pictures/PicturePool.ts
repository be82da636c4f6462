import { Worker } from 'node:worker_threads';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import type { QuarterTurns } from '../../../shared/still/NamedCrop';
import type { CreditRules } from '../../../shared/still/CreditRules';
import type { ViewWidth } from '../../../shared/still/stillAddress';
import type { Rendition } from './makeRendition';
import type { PictureAnswer, PictureAnswers, PictureJob } from './pictureJobs';
import { pictureLimits } from './pictureLimits';
import type { ReadPicture } from './readPicture';

interface Waiting {
  job: PictureJob;
  seconds: number;
  give: (value: never) => void;
  refuse: (fault: Fault) => void;
}

interface Bench {
  worker: Worker;
  busy: Waiting | null;
  clock: NodeJS.Timeout | null;
}

/** A moment more than sharp's own limit: this clock is for what does not keep to that one. */
const grace = 5;

/** Heap a worker may use, in MB; pixels lie outside it and are bounded by the picture's size. */
const heap = 256;

/**
 * Works on pictures in worker threads, one job each at a time, so that press goes on answering while a
 * hostile picture keeps a worker busy. A worker that takes too long, dies or runs out of memory is
 * replaced, and only its own job fails. Every method throws a `FaultError`.
 */
export class PicturePool {
  private readonly benches: Bench[] = [];
  private readonly queue: Waiting[] = [];
  private closed = false;

  /** `entry` is the built `worker.ts`; `size` is how many workers there are at most. */
  constructor(
    private readonly entry: URL,
    private readonly size = 2,
  ) {}

  /** Decodes a picture from outside and reads its metadata; see `readPicture`. `name` is for people. */
  read(bytes: Uint8Array, name: string, rules: CreditRules): Promise<ReadPicture> {
    return this.ask({ do: 'read', bytes, name, rules }, pictureLimits.readSeconds + grace);
  }

  /** A picture for the window, as WebP; see `viewPicture`. */
  view(bytes: Uint8Array, width: ViewWidth, name: string, turns: QuarterTurns = 0): Promise<Uint8Array> {
    return this.ask({ do: 'view', bytes, width, name, turns }, pictureLimits.readSeconds + grace);
  }

  /** One copy of an original; see `makeRendition`. Aborted, it throws `export-cancelled`. */
  make(bytes: Uint8Array, rendition: Rendition, signal?: AbortSignal): Promise<Uint8Array> {
    return this.ask({ do: 'make', bytes, rendition }, pictureLimits.makeSeconds + grace, signal);
  }

  /** Name and versions of what encodes, for a cache's key. */
  encoder(): Promise<string> {
    return this.ask({ do: 'name-encoder' }, pictureLimits.readSeconds);
  }

  /** Ends all workers; what was waiting fails with `process-stopped`. */
  close(): void {
    this.closed = true;
    const stopped: Fault = { kind: 'process-stopped', process: 'press' };
    for (const waiting of this.queue.splice(0)) waiting.refuse(stopped);
    for (const bench of this.benches.splice(0)) {
      bench.busy?.refuse(stopped);
      this.clear(bench);
    }
  }

  private ask<J extends PictureJob>(
    job: J,
    seconds: number,
    signal?: AbortSignal,
  ): Promise<PictureAnswers[J['do']]> {
    return new Promise((resolve, reject) => {
      const refuse = (fault: Fault): void => reject(new FaultError(fault));
      if (this.closed) return refuse({ kind: 'process-stopped', process: 'press' });
      const waiting: Waiting = { job, seconds, give: resolve as (value: never) => void, refuse };
      const cancel = (): void => {
        const place = this.queue.indexOf(waiting);
        if (place !== -1) this.queue.splice(place, 1);
        refuse({ kind: 'export-cancelled' });
      };
      if (signal?.aborted) return cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      const settled = (): void => signal?.removeEventListener('abort', cancel);
      waiting.give = (value) => {
        settled();
        (resolve as (value: never) => void)(value);
      };
      waiting.refuse = (fault) => {
        settled();
        refuse(fault);
      };
      this.queue.push(waiting);
      this.next();
    });
  }

  private next(): void {
    while (this.queue.length) {
      const bench = this.benches.find(({ busy }) => !busy) ?? this.open();
      const waiting = bench && this.queue.shift();
      if (!bench || !waiting) return;
      bench.busy = waiting;
      bench.clock = setTimeout(() => this.expire(bench), waiting.seconds * 1000);
      bench.worker.ref();
      bench.worker.postMessage(alone(waiting.job));
    }
  }

  private open(): Bench | null {
    if (this.benches.length >= this.size) return null;
    const worker = new Worker(this.entry, { resourceLimits: { maxOldGenerationSizeMb: heap } });
    const bench: Bench = { worker, busy: null, clock: null };
    worker.on('message', (answer: PictureAnswer) => this.settle(bench, answer));
    worker.on('error', () => this.lose(bench));
    worker.on('exit', () => this.lose(bench));
    this.benches.push(bench);
    return bench;
  }

  private settle(bench: Bench, answer: PictureAnswer): void {
    const { busy } = bench;
    if (bench.clock) clearTimeout(bench.clock);
    bench.busy = null;
    bench.clock = null;
    // An idle worker keeps nobody from ending.
    bench.worker.unref();
    if (answer.ok) busy?.give(answer.value as never);
    else busy?.refuse(answer.fault);
    this.next();
  }

  private expire(bench: Bench): void {
    const { busy } = bench;
    this.discard(bench);
    if (busy) busy.refuse({ kind: 'timed-out', call: callOf(busy.job), seconds: busy.seconds });
    this.next();
  }

  /** A worker went away under its job: the picture was too much for it. */
  private lose(bench: Bench): void {
    const { busy } = bench;
    this.discard(bench);
    if (busy) busy.refuse(lostFault(busy.job));
    this.next();
  }

  private discard(bench: Bench): void {
    const place = this.benches.indexOf(bench);
    if (place !== -1) this.benches.splice(place, 1);
    this.clear(bench);
  }

  private clear(bench: Bench): void {
    if (bench.clock) clearTimeout(bench.clock);
    bench.busy = null;
    bench.worker.removeAllListeners();
    // It may fail again while it ends; that concerns nobody any more.
    bench.worker.on('error', () => undefined);
    // Not awaited: native code that hangs is waited for by nobody.
    void bench.worker.terminate();
  }
}

/** A view into a larger buffer would take the whole of that along. */
function alone(job: PictureJob): PictureJob {
  if (job.do === 'name-encoder' || job.bytes.byteLength === job.bytes.buffer.byteLength) return job;
  return { ...job, bytes: job.bytes.slice() };
}

function callOf(job: PictureJob): string {
  return { read: 'still:read', view: 'still:view', make: 'export:write', 'name-encoder': 'export:write' }[
    job.do
  ];
}

function lostFault(job: PictureJob): Fault {
  if (job.do === 'name-encoder') return { kind: 'process-stopped', process: 'press' };
  return { kind: 'picture-damaged', name: job.do === 'make' ? job.rendition.name : job.name };
}

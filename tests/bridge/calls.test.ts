import { setImmediate } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { MessageChannel } from 'node:worker_threads';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { portOfWorkerPort } from '../../electron/bridge/portOfWorkerPort';
import { asks } from '../../shared/bridge/Call';
import type { Caller } from '../../shared/bridge/connectCalls';
import { connectCalls, tell } from '../../shared/bridge/connectCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { serveCalls } from '../../shared/bridge/serveCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { FaultError } from '../../shared/faults/FaultError';

const calls = {
  'word:turn': asks(v.strictObject({ word: v.pipe(v.string(), v.maxLength(9)) })).answers<string>(),
  'word:bytes': asks(v.strictObject({ bytes: v.instance(Uint8Array) })).answers<Uint8Array>(),
  'word:fault': asks(v.strictObject({})).answers<null>(),
  'word:mistake': asks(v.strictObject({})).answers<null>(),
  'word:never': asks(v.strictObject({})).answers<null>(),
};

interface Events {
  'word:changed': { words: string[] };
}

const stopped = { ok: false, fault: { kind: 'process-stopped', process: 'library' } };

const implementations: Implementations<typeof calls> = {
  'word:turn': ({ word }) => succeed(Array.from(word).toReversed().join('')),
  'word:bytes': ({ bytes }) => succeed(bytes.map((byte) => byte + 1)),
  'word:fault': () => {
    throw new FaultError({ kind: 'article-missing', article: 'a' });
  },
  'word:mistake': async () => {
    await setImmediate();
    throw new TypeError('x is undefined');
  },
  'word:never': () => new Promise(() => {}),
};

/** A room served at one end of a channel. */
function served(): { near: MessagePort; far: MessagePort; reports: string[] } {
  const { port1: near, port2: far } = new MessageChannel();
  const reports: string[] = [];
  serveCalls(portOfWorkerPort(far), calls, implementations, (where) => reports.push(where));
  onTestFinished(() => near.close());
  return { near, far, reports };
}

function connect(port: MessagePort | null): Caller<typeof calls, Events> {
  return connectCalls<typeof calls, Events>('library', port && portOfWorkerPort(port));
}

describe('calls over a channel', () => {
  it('gives each of many calls its own answer', async () => {
    const { near } = served();
    const caller = connect(near);
    const words = ['een', 'twee', 'drie', 'vier'];
    const answers = await Promise.all(words.map((word) => caller.call('word:turn', { word })));
    expect(answers).toEqual(['nee', 'eewt', 'eird', 'reiv'].map(succeed));
    const bytes = await caller.call('word:bytes', { bytes: new Uint8Array([1, 2]) });
    expect(bytes).toEqual(succeed(new Uint8Array([2, 3])));
  });

  it('refuses an ask of the wrong shape before anything sees it', async () => {
    const { near, reports } = served();
    const caller = connect(near);
    for (const ask of [{ word: 'veel te lang' }, { word: 7 }, {}, { word: 'a', more: 1 }, null, 'word', []]) {
      expect(await caller.call('word:turn', ask as never)).toMatchObject({
        ok: false,
        fault: { kind: 'call-malformed', call: 'word:turn' },
      });
    }
    expect(reports).toEqual([]);
  });

  it.each(['word:unknown', 'toString', '__proto__', 'constructor', ''])('knows no call %j', async (id) => {
    const { near } = served();
    expect(await connect(near).call(id as never, {} as never)).toEqual(
      fail({ kind: 'call-malformed', call: id, problem: 'no such call' }),
    );
  });

  it('answers a thrown fault as it is, and any other exception with a report', async () => {
    const { near, reports } = served();
    const caller = connect(near);
    expect(await caller.call('word:fault', {})).toEqual(fail({ kind: 'article-missing', article: 'a' }));
    expect(reports).toEqual([]);
    expect(await caller.call('word:mistake', {})).toEqual(
      fail({ kind: 'unexpected', where: 'word:mistake', message: 'x is undefined' }),
    );
    expect(reports).toEqual(['word:mistake']);
  });

  it('reports messages that are no requests, and goes on', async () => {
    const { near, reports } = served();
    for (const message of [
      'hello',
      null,
      7,
      { id: 'a' },
      { call: 'word:turn' },
      { id: 1, call: 2, ask: {} },
    ]) {
      near.postMessage(message);
    }
    expect(await connect(near).call('word:turn', { word: 'ab' })).toEqual(succeed('ba'));
    expect(reports).toEqual(Array(6).fill('bridge'));
  });

  it('answers everything that waits when the other side stops, and what is asked later', async () => {
    const { near, far } = served();
    const caller = connect(near);
    const waiting = [caller.call('word:never', {}), caller.call('word:never', {})];
    far.close();
    expect(await Promise.all(waiting)).toEqual([stopped, stopped]);
    expect(await caller.call('word:turn', { word: 'ab' })).toEqual(stopped);
  });

  it('holds calls that come before the first port, and sends each once', async () => {
    const caller = connect(null);
    const early = [caller.call('word:turn', { word: 'een' }), caller.call('word:turn', { word: 'twee' })];
    caller.reconnect(portOfWorkerPort(served().near));
    expect(await Promise.all(early)).toEqual([succeed('nee'), succeed('eewt')]);
    expect(await caller.call('word:turn', { word: 'drie' })).toEqual(succeed('eird'));
  });

  it('goes on over another port, and answers what waited on the first', async () => {
    const caller = connect(served().near);
    const waiting = caller.call('word:never', {});
    caller.reconnect(portOfWorkerPort(served().near));
    expect(await waiting).toEqual(stopped);
    expect(await caller.call('word:turn', { word: 'ab' })).toEqual(succeed('ba'));
  });

  it('goes on after the other side stopped by itself', async () => {
    const first = served();
    const caller = connect(first.near);
    const waiting = caller.call('word:never', {});
    first.far.close();
    expect(await waiting).toEqual(stopped);
    caller.reconnect(portOfWorkerPort(served().near));
    expect(await caller.call('word:turn', { word: 'ab' })).toEqual(succeed('ba'));
  });

  it('tells events to everyone who listens, until they stop', async () => {
    const { near, far } = served();
    const caller = connect(near);
    const heard: string[] = [];
    const stop = caller.on('word:changed', ({ words }) => heard.push(`first ${words.join()}`));
    caller.on('word:changed', ({ words }) => heard.push(`second ${words.join()}`));
    const room = portOfWorkerPort(far);
    tell<Events, 'word:changed'>(room, 'word:changed', { words: ['a'] });
    // What is sent after the event arrives after it.
    await caller.call('word:turn', { word: 'a' });
    stop();
    tell<Events, 'word:changed'>(room, 'word:changed', { words: ['b'] });
    await caller.call('word:turn', { word: 'a' });
    expect(heard).toEqual(['first a', 'second a', 'second b']);
  });

  it('has calls answered over a lent port until its own is there, and asks there what was not answered', async () => {
    const caller = connect(null);
    const lent = new MessageChannel();
    const answered: string[] = [];
    lent.port2.on('message', ({ id, call }: { id: number; call: string }) => {
      answered.push(call);
      if (call === 'word:turn') lent.port2.postMessage({ id, answer: succeed('geleend') });
    });
    onTestFinished(() => lent.port2.close());
    const before = caller.call('word:turn', { word: 'een' });
    caller.lend(portOfWorkerPort(lent.port1));
    const after = caller.call('word:turn', { word: 'twee' });
    const bytes = caller.call('word:bytes', { bytes: new Uint8Array([1]) });
    expect(await before).toEqual(succeed('geleend'));
    expect(await after).toEqual(succeed('geleend'));
    caller.reconnect(portOfWorkerPort(served().near));
    expect(await bytes).toEqual(succeed(new Uint8Array([2])));
    expect(await caller.call('word:turn', { word: 'drie' })).toEqual(succeed('eird'));
    expect(answered).toEqual(['word:turn', 'word:turn', 'word:bytes']);
  });
});

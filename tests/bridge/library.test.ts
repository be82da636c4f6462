import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { portOfWorkerPort } from '../../electron/bridge/portOfWorkerPort';
import { knownVersion } from '../../electron/library/migrations/migrate';
import { openSqlite } from '../../electron/library/sqlite';
import type { Caller } from '../../shared/bridge/connectCalls';
import { connectCalls } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import { bundled } from '../library/bundled';
import { freshFolder, freshLibrary, valueOf } from '../library/freshLibrary';
import { documentOf, Writer } from '../library/Writer';

type LibraryCaller = Caller<LibraryCalls, LibraryEvents>;

let program = '';
beforeAll(async () => {
  program = await bundled('tests/bridge/libraryInWorker.ts');
}, 60_000);
afterAll(() => fs.rmSync(path.dirname(program), { recursive: true, force: true }));

/** The library's entry running in a thread of its own. */
async function started(home: string): Promise<{ worker: Worker; connect: (to: string) => LibraryCaller }> {
  const worker = new Worker(program, {
    argv: ['library', 'crashes', 'backups', 'reading'].map((name) => path.join(home, name)),
    stderr: true,
  });
  onTestFinished(async () => {
    await worker.terminate();
  });
  await once(worker, 'message');
  const connect = (to: string): LibraryCaller => {
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ data: { kind: 'serve', to }, port: port1 }, [port1]);
    return connectCalls<LibraryCalls, LibraryEvents>('library', portOfWorkerPort(port2));
  };
  return { worker, connect };
}

describe('the library process', () => {
  it('serves window and press, and tells both what changed', async () => {
    const { connect } = await started(freshFolder());
    const window = connect('window');
    const press = connect('press');
    const told = Promise.all(
      [window, press].map((caller) => new Promise((heard) => caller.on('desk:changed', heard))),
    );
    const { id: article } = valueOf(await window.call('article:create', { language: 'nl' }));
    expect(await told).toEqual([{ articles: [article] }, { articles: [article] }]);

    const writer = new Writer(valueOf(await window.call('article:load', { article })));
    const update = writer.headline('Kop');
    expect(valueOf(await window.call('article:store', { article, update })).sequence).toBe(2);
    const loaded = valueOf(await press.call('article:load', { article }));
    expect(documentOf(loaded).getText('headline').toString()).toBe('Kop');
    const bytes = new Uint8Array([1, 2, 3]);
    const picture = { bytes, type: 'image/png', width: 1, height: 1, name: 'a.png' } as const;
    const { hash } = valueOf(await press.call('original:store', picture));
    expect(valueOf(await window.call('original:load', { hash })).bytes).toEqual(bytes);
  });

  it('answers what is asked wrongly, and goes on', async () => {
    const { connect } = await started(freshFolder());
    const window = connect('window');
    const ask = { article: '../../etc/passwd' };
    expect(await window.call('article:load', ask)).toMatchObject({
      ok: false,
      fault: { kind: 'call-malformed', call: 'article:load' },
    });
    expect(await window.call('views:list', {})).toMatchObject({ ok: true });
  });

  it('writes what it does not understand into a report', async () => {
    const home = freshFolder();
    const { worker, connect } = await started(home);
    worker.postMessage({ data: { kind: 'dance' } });
    worker.postMessage({ data: null });
    valueOf(await connect('window').call('views:list', {}));
    const reports = fs
      .readFileSync(path.join(home, 'crashes', 'library.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(reports).toHaveLength(2);
  });

  it('answers each call with the reason when it cannot open', async () => {
    const home = freshFolder();
    const folder = path.join(home, 'library');
    freshLibrary(folder).library.close();
    const database = openSqlite(path.join(folder, 'library.sqlite'));
    database.exec('pragma user_version = 99; alter table articles rename to pieces');
    database.close();
    const { connect } = await started(home);
    const newer = { ok: false, fault: { kind: 'library-newer', found: 99, known: knownVersion } };
    const window = connect('window');
    expect(await window.call('views:list', {})).toEqual(newer);
    expect(await window.call('article:create', { language: 'nl' })).toEqual(newer);
  });

  it('leaves nobody waiting when it ends', async () => {
    const { worker, connect } = await started(freshFolder());
    const window = connect('window');
    valueOf(await window.call('views:list', {}));
    await worker.terminate();
    expect(await window.call('views:list', {})).toEqual({
      ok: false,
      fault: { kind: 'process-stopped', process: 'library' },
    });
  });
});

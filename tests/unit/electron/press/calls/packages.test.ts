import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BroughtPackage, OpenedPackage, PackageCard } from '../../../../../shared/bridge/packageCalls';
import { bodyOf } from '../../../../../shared/article/documentShape';
import { FaultError } from '../../../../../shared/faults/FaultError';
import { importFilmArticle, pressAtWork } from '../../../../fixtures/pressAtWork';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { valueOf } from '../../../../fixtures/valueOf';
import { documentOf, Writer } from '../../../../library/Writer';

let here: PressAtWork;
let there: PressAtWork;

beforeEach(async () => {
  [here, there] = await Promise.all([pressAtWork(), pressAtWork()]);
});
afterEach(() => Promise.all([here.close(), there.close()]));

/** Packs an article and has the other desk's press know of the file, under a token. */
async function sent(from: PressAtWork, to: PressAtWork, article: string, name = 'Redactie'): Promise<string> {
  const ask = { article, job: randomUUID(), folder: from.token, name: '', from: name, passphrase: '' };
  const { file } = valueOf(await from.calls['package:write'](ask));
  const token = randomUUID().replaceAll('-', '');
  for (const { room } of [from, to]) room.places.set(token, path.join(from.chosen, file));
  return token;
}

function read(to: PressAtWork, file: string, job: string = randomUUID()): Promise<OpenedPackage> {
  const ask = { job, file, name: 'stuk.katern', passphrase: '', reader: 'Eindredactie' };
  return Promise.resolve(to.calls['package:read'](ask)).then(valueOf);
}

async function card(to: PressAtWork, file: string): Promise<PackageCard> {
  const job = randomUUID();
  const opened = await read(to, file, job);
  await to.calls['package:close']({ job });
  if (opened.is === 'locked') throw new Error('locked');
  return opened.card;
}

async function bring(to: PressAtWork, file: string): Promise<BroughtPackage> {
  const job = randomUUID();
  await read(to, file, job);
  return valueOf(await to.calls['package:bring']({ job }));
}

const body = async (press: PressAtWork, article: string): Promise<string> =>
  bodyOf(documentOf(valueOf(await press.library['article:load']({ article })))).toString();

it('an article goes to a desk that does not have it, with its history and its picture', async () => {
  const article = await importFilmArticle(here);
  const writer = new Writer(valueOf(await here.library['article:load']({ article })));
  await here.library['article:store']({ article, update: writer.type('later ') });
  const file = await sent(here, there, article);
  expect(await card(there, file)).toMatchObject({
    article,
    from: 'Redactie',
    sender: 'new',
    isHere: false,
    flaw: null,
  });
  // Looking at it keeps nothing.
  expect((await there.library['desk:card']({ article })).ok).toBe(false);
  const came = await bring(there, file);
  expect(came).toMatchObject({
    missing: [],
    refused: [],
    unasked: 0,
    brought: { isNew: true, from: 'Redactie' },
  });
  expect(await body(there, article)).toBe(await body(here, article));
  const log = async (press: PressAtWork): Promise<string[]> =>
    valueOf(await press.library['history:log']({ article, after: 0 })).map(({ at }) => at);
  expect(await log(there)).toEqual(await log(here));
  const names = fs.readdirSync(here.chosen);
  expect(names.every((name) => name.endsWith('.katern'))).toBe(true);
});

it('both desks write on, and what comes back is brought together once', async () => {
  const article = await importFilmArticle(here);
  await bring(there, await sent(here, there, article));
  for (const [press, text] of [
    [here, 'hier '],
    [there, 'daar '],
  ] as const) {
    const writer = new Writer(valueOf(await press.library['article:load']({ article })));
    await press.library['article:store']({ article, update: writer.type(text) });
  }
  const back = await sent(there, here, article, 'Correspondent');
  expect(await card(here, back)).toMatchObject({ sender: 'new', isHere: true });
  const { brought } = await bring(here, back);
  expect(brought).toMatchObject({ isNew: false, from: 'Correspondent' });
  expect(brought.stored).not.toBeNull();
  // What was here before can be compared with what there is now.
  expect(brought.version).not.toBeNull();
  expect(await body(here, article)).toContain('hier ');
  expect(await body(here, article)).toContain('daar ');
  expect((await bring(here, back)).brought.stored).toBeNull();
});

it('a name is believed with the key it first came with, and with another only once somebody said so', async () => {
  const article = await importFilmArticle(here);
  const first = await sent(here, there, article);
  await bring(there, first);
  expect((await card(there, first)).sender).toBe('known');
  expect((await card(here, first)).sender).toBe('own');
  const forger = await pressAtWork();
  try {
    await bring(forger, await sent(here, forger, article));
    // However it is written, a name that reads the same is the same.
    const forged = await sent(forger, there, article, '  REDACTIE ');
    expect((await card(there, forged)).sender).toBe('other-key');
    await bring(there, forged);
    expect((await card(there, forged)).sender).toBe('known');
    expect((await card(there, first)).sender).toBe('known');
    // Nor is somebody who calls themselves as the one who reads it.
    expect((await card(there, await sent(forger, there, article, 'eindredactie'))).sender).toBe('other-key');
  } finally {
    await forger.close();
  }
});

it('who cannot say whom it knows brings nothing in', async () => {
  const article = await importFilmArticle(here);
  const file = await sent(here, there, article);
  fs.writeFileSync(path.join(there.room.start.desk, 'known-desks.json'), '{"desks": [');
  await expect(read(there, file)).rejects.toMatchObject({ fault: { kind: 'known-desks-unreadable' } });
});

it('where a sender cannot be remembered nothing comes in untold', async () => {
  const article = await importFilmArticle(here);
  const file = await sent(here, there, article);
  const job = randomUUID();
  await read(there, file, job);
  fs.mkdirSync(path.join(there.room.start.desk, 'known-desks.json.new'));
  const bringing = Promise.resolve(there.calls['package:bring']({ job }));
  await expect(bringing).rejects.toMatchObject({ fault: { kind: 'disk-failed' } });
  expect((await there.library['desk:card']({ article })).ok).toBe(false);
});

it('the key of a desk is made once, and only this person may read it', async () => {
  const [one, another] = await Promise.all([here.room.deskKey(), here.room.deskKey()]);
  expect(one?.open.id).toBe(another?.open.id);
  const file = path.join(here.room.start.desk, 'desk.key');
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(here.room.start.desk).filter((name) => name.startsWith('desk.key'))).toEqual([
    'desk.key',
  ]);
  fs.chmodSync(file, 0o644);
  await expect(here.room.deskKey()).rejects.toMatchObject({
    fault: { kind: 'signing-key-unusable', reason: 'read-by-others' },
  });
});

it('the key of a desk is there before it is needed, and one that is there is left alone', async () => {
  const file = path.join(here.room.start.desk, 'desk.key');
  expect(valueOf(await here.calls['desk:key']({}))).toEqual({ made: true });
  const key = fs.readFileSync(file, 'utf8');
  expect((await here.room.deskKey()).open.id).toBeTruthy();
  expect(valueOf(await here.calls['desk:key']({}))).toEqual({ made: false });
  fs.writeFileSync(file, 'geen sleutel');
  expect(valueOf(await here.calls['desk:key']({}))).toEqual({ made: false });
  expect([key.length > 0, fs.readFileSync(file, 'utf8')]).toEqual([true, 'geen sleutel']);
});

it('a key that cannot be made is a fault, and is made once it can be', async () => {
  const file = path.join(here.room.start.desk, 'desk.key');
  fs.symlinkSync(path.join(here.room.start.desk, 'weg', 'desk.key'), file);
  await expect(Promise.resolve(here.calls['desk:key']({}))).rejects.toMatchObject({
    fault: { kind: 'place-unreadable', place: file },
  });
  fs.rmSync(file);
  expect(valueOf(await here.calls['desk:key']({}))).toEqual({ made: true });
});

it('an original that is gone is named by who packs and by who opens it; a picture that is none is left out', async () => {
  const article = await importFilmArticle(here);
  const [hash = ''] = fs
    .readdirSync(path.join(here.room.start.desk, 'library', 'originals'), { recursive: true })
    .map((name) => path.basename(String(name)))
    .filter((name) => /^[0-9a-f]{64}$/.test(name));
  const whole = await sent(here, there, article);
  there.room.start.pictures.takeIn = () =>
    Promise.reject(new FaultError({ kind: 'picture-damaged', name: 'plein.jpg' }));
  expect(await bring(there, whole)).toMatchObject({ refused: ['plein.jpg'], missing: [] });

  fs.rmSync(path.join(here.room.start.desk, 'library', 'originals', hash.slice(0, 2), hash));
  const ask = {
    article,
    job: randomUUID(),
    folder: here.token,
    name: 'zonder.katern',
    from: '',
    passphrase: '',
  };
  expect(valueOf(await here.calls['package:write'](ask)).missing).toEqual(['plein.jpg']);
  there.room.places.set('e'.repeat(32), path.join(here.chosen, 'zonder.katern'));
  expect(await bring(there, 'e'.repeat(32))).toMatchObject({ refused: [], missing: ['plein.jpg'] });
});

it('packing that is stopped leaves the package that was there, and nothing of its own', async () => {
  const article = await importFilmArticle(here);
  fs.writeFileSync(path.join(here.chosen, 'stuk.katern'), 'wat er was');
  const job = randomUUID();
  const load = here.room.start.library.call;
  here.room.start.library.call = ((id: never, ask: never) => {
    if (id === 'original:load') here.room.jobs.get(job)?.abort();
    return load(id, ask);
  }) as never;
  const ask = { article, job, folder: here.token, name: 'stuk.katern', from: '', passphrase: '' };
  await expect(here.calls['package:write'](ask)).rejects.toMatchObject({
    fault: { kind: 'export-cancelled' },
  });
  expect(fs.readFileSync(path.join(here.chosen, 'stuk.katern'), 'utf8')).toBe('wat er was');
  expect(fs.readdirSync(here.chosen)).toEqual(['stuk.katern']);
  expect(here.room.jobs.size).toBe(0);
});

it('what has a flaw can be looked at, and brings nothing in', async () => {
  const article = await importFilmArticle(here);
  const file = await sent(here, there, article);
  const place = await there.room.places.pathOf(file);
  const bytes = fs.readFileSync(place);
  bytes.write('X', bytes.indexOf('a picture'));
  fs.writeFileSync(place, bytes);
  const job = randomUUID();
  expect(await read(there, file, job)).toMatchObject({
    card: { flaw: { because: 'damaged', article: { id: article } } },
  });
  await expect(there.calls['package:bring']({ job })).rejects.toMatchObject({
    fault: { kind: 'package-refused', because: 'damaged' },
  });
  expect((await there.library['desk:card']({ article })).ok).toBe(false);
  expect(fs.existsSync(path.join(there.room.start.desk, 'known-desks.json'))).toBe(false);
});

it('what was let go of is not brought in', async () => {
  const article = await importFilmArticle(here);
  const job = randomUUID();
  await read(there, await sent(here, there, article), job);
  await there.calls['package:close']({ job });
  await expect(there.calls['package:bring']({ job })).rejects.toMatchObject({
    fault: { kind: 'package-let-go' },
  });
});

it('several in one folder each have a name of their own', async () => {
  const article = await importFilmArticle(here);
  await sent(here, there, article);
  await sent(here, there, article);
  const [first = '', second = ''] = fs
    .readdirSync(here.chosen)
    .sort((a, b) => b.length - a.length)
    .reverse();
  expect(second).toBe(first.replace('.katern', '-2.katern'));
});

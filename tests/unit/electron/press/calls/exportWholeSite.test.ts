import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { aloneAt } from '../../../../../electron/press/bundle/aloneAt';
import { makeSigningKey, printSigningKey } from '../../../../../electron/press/signing/SigningKey';
import type { SigningKey } from '../../../../../electron/press/signing/SigningKey';
import { verifyBundle } from '../../../../../electron/press/verify/verifyBundle';
import type { ExportedSite } from '../../../../../shared/bridge/answers';
import type { Answer } from '../../../../../shared/faults/Answer';
import type { PressAtWork } from '../../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../../fixtures/pressAtWork';
import { valueOf } from '../../../../fixtures/valueOf';

let press: PressAtWork;
beforeEach(async () => {
  press = await pressAtWork();
  onTestFinished(() => press.close());
  await importFilmArticle(press, (film) => ({ ...film, status: 'approved' }));
});

function exported(
  extras: { zip?: boolean; sign?: boolean; dryRun?: boolean } = {},
): Promise<Answer<ExportedSite>> {
  const order = { job: 'een', folder: press.token, dryRun: false, zip: false, sign: false };
  return Promise.resolve(press.calls['export:site']({ ...order, ...extras }));
}

function keyOnDesk(mode = 0o600): SigningKey {
  const key = makeSigningKey();
  fs.writeFileSync(press.key, printSigningKey(key), { mode });
  return key;
}

async function whole(place: string, key: SigningKey | null): Promise<void> {
  const verified = await verifyBundle({
    place,
    demanded: key && key.open,
    known: [],
    signal: new AbortController().signal,
    progress: () => undefined,
  });
  expect(verified.differences).toEqual([]);
}

describe('export:site', () => {
  it('packs and signs what it is asked to, and says what lies there', async () => {
    expect(valueOf(await press.calls['signing:key']({}))).toBeNull();
    const key = keyOnDesk();
    expect(valueOf(await press.calls['signing:key']({}))).toEqual({ id: key.open.id });
    expect(valueOf(await exported({ dryRun: true, zip: true, sign: true }))).toMatchObject({
      articles: 1,
      zip: null,
      isSigned: false,
    });
    expect(fs.readdirSync(press.chosen)).toEqual([]);
    const { folder, ...first } = valueOf(await exported({ zip: true, sign: true }));
    const place = `${folder}.zip`;
    expect(first).toMatchObject({ zip: { place, isOlder: false }, isSigned: true });
    expect(fs.readdirSync(press.chosen).toSorted()).toEqual(['example.org', 'example.org.zip']);
    for (const bundle of [folder, place]) await whole(bundle, key);

    // Nothing of the pages differs, and still the signature goes; the zip is of before that.
    fs.utimesSync(place, 1, 1);
    expect(valueOf(await exported())).toMatchObject({
      changed: [],
      zip: { isOlder: true },
      isSigned: false,
    });
    await whole(folder, null);
    await whole(place, key);
  });

  it('uses no key that others may read, or that is none', async () => {
    keyOnDesk(0o644);
    const unusable = (reason: string) => ({
      ok: false,
      fault: { kind: 'signing-key-unusable', place: press.key, reason },
    });
    await expect(press.calls['signing:key']({})).rejects.toMatchObject({
      fault: unusable('read-by-others').fault,
    });
    fs.rmSync(press.key);
    fs.writeFileSync(press.key, 'geen sleutel', { mode: 0o600 });
    await expect(exported({ sign: true })).rejects.toMatchObject({ fault: unusable('no-key').fault });
    expect(fs.readdirSync(press.chosen)).toEqual([]);
    expect(valueOf(await exported())).toMatchObject({ isSigned: false });
  });

  it('keeps out of the place while another one works there', { timeout: 20_000 }, async () => {
    await aloneAt(path.join(press.chosen, 'example.org'), async () => {
      await expect(exported()).rejects.toMatchObject({ fault: { kind: 'export-folder-busy' } });
    });
    expect(fs.readdirSync(press.chosen)).toEqual([]);
    expect(valueOf(await exported())).toMatchObject({ articles: 1 });
  });
});

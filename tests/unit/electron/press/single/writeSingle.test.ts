import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WrittenBundle } from '../../../../../electron/press/bundle/writeBundle';
import { writeSingle } from '../../../../../electron/press/single/writeSingle';
import { testPlan, testWorkshop } from '../../../../fixtures/exportedBundle';
import { fakeOriginal, fakeRenditions } from '../../../../fixtures/fakeRenditions';
import { filmPage } from '../../../../fixtures/filmArticle';
import { freshFolder } from '../../../../library/freshLibrary';

const workshop = await testWorkshop(fakeRenditions());
const page = filmPage(fakeOriginal);
const name = 'nederlandse-thriller-in-93-landen.html';

const write = (
  chosen: string,
  { kicker = page.article.kicker, signal = new AbortController().signal } = {},
): Promise<Omit<WrittenBundle, 'zip'>> => {
  const plan = testPlan([{ ...page, article: { ...page.article, kicker } }], workshop);
  return writeSingle(plan, chosen, workshop, signal, () => undefined);
};

describe('writeSingle', () => {
  it('writes one file and says whether it is new, the same or changed', async () => {
    const chosen = freshFolder();
    expect(await write(chosen)).toMatchObject({
      folder: chosen,
      files: [{ path: name, change: 'new' }],
      removed: [],
    });
    expect(fs.readdirSync(chosen)).toEqual([name]);
    expect((await write(chosen)).files[0]?.change).toBe('same');
    expect((await write(chosen, { kicker: 'Anders' })).files[0]?.change).toBe('changed');
    expect(fs.readdirSync(chosen)).toEqual([name]);
  });

  it('leaves what is not Katern’s alone, and an old page whole when it is stopped', async () => {
    const chosen = freshFolder();
    const file = path.join(chosen, name);
    fs.writeFileSync(file, '<!doctype html>mine');
    await expect(write(chosen)).rejects.toMatchObject({
      fault: { kind: 'export-folder-foreign', place: file },
    });
    fs.rmSync(file);
    fs.symlinkSync('/etc/hostname', file);
    await expect(write(chosen)).rejects.toMatchObject({ fault: { kind: 'export-folder-foreign' } });
    fs.rmSync(file);
    await write(chosen);
    const before = fs.readFileSync(file);
    const stop = new AbortController();
    stop.abort();
    await expect(write(chosen, { kicker: 'Anders', signal: stop.signal })).rejects.toMatchObject({
      fault: { kind: 'export-cancelled' },
    });
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  it('is not kept from writing by what a killed export left', async () => {
    const chosen = freshFolder();
    fs.writeFileSync(path.join(chosen, `.${name}.katern-new`), 'half');
    await write(chosen);
    expect(fs.readdirSync(chosen)).toEqual([name]);
  });
});

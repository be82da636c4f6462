import fc from 'fast-check';
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { openPackageFile } from '../../../../../electron/press/packages/openPackageFile';
import { PackageRefused } from '../../../../../electron/press/packages/PackageRefused';
import { flawIn, writtenPackage } from '../../../../fixtures/packedArticle';
import { freshFolder } from '../../../../library/freshLibrary';

it(
  'any bit that is another one is noticed, and so is any end that is missing',
  { timeout: 60_000 },
  async () => {
    const folder = freshFolder();
    const file = fs.readFileSync(await writtenPackage(folder));
    expect(await flawIn(file, folder)).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(file);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(await flawIn(flipped, folder)).not.toBeNull();
      }),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        expect(await flawIn(file.subarray(0, length), folder)).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  },
);

it('every byte of the list, its signature and what ends the file counts', { timeout: 60_000 }, async () => {
  const folder = freshFolder();
  const file = fs.readFileSync(await writtenPackage(folder));
  const from = file.indexOf('manifest.json') - 30;
  for (let at = from; at < file.length; at++) {
    const flipped = Buffer.from(file);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await flawIn(flipped, folder), `byte ${at}`).not.toBeNull();
  }
});

it(
  'a locked package opens with its passphrase alone, and any byte that is another one is noticed',
  { timeout: 120_000 },
  async () => {
    const folder = freshFolder();
    const file = await writtenPackage(folder, { passphrase: 'drie grachten en een brug' });
    const whole = fs.readFileSync(file);
    const open = async (bytes: Buffer, passphrase: string): Promise<string | null> => {
      fs.writeFileSync(file, bytes);
      try {
        const signal = new AbortController().signal;
        const opened = await openPackageFile({
          file,
          name: 'stuk.katern',
          passphrase,
          scratch: folder,
          signal,
        });
        if (typeof opened === 'string') return opened;
        const size = (await opened.handle.stat()).size;
        await opened.handle.close();
        return size > 0 && opened.size === size ? null : 'empty';
      } catch (error) {
        if (error instanceof PackageRefused) return error.flaw.because;
        throw error;
      }
    };
    expect(whole.includes('manifest.json')).toBe(false);
    expect(await open(whole, '')).toBe('locked');
    expect(await open(whole, 'drie grachten')).toBe('wrong');
    expect(await open(whole, 'drie grachten en een brug')).toBeNull();
    // Nothing of what was open is left in the folder.
    expect(fs.readdirSync(folder)).toEqual(['stuk.katern']);
    for (const at of [60, 130, whole.length >> 1, whole.length - 1]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(await open(flipped, 'drie grachten en een brug'), `byte ${at}`).not.toBeNull();
    }
    expect(await open(whole.subarray(0, whole.length - 20), 'drie grachten en een brug')).toBe('damaged');
    // A passphrase that would take a gigabyte to try is not tried.
    const costly = Buffer.from(whole.toString('latin1').replace(/(-> scrypt \S+) 18\n/, '$1 20\n'), 'latin1');
    expect(await open(costly, 'drie grachten en een brug')).toBe('lock');
  },
);

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, gatherOriginals } from '../../../../../electron/library/backups/gatherOriginals';
import type { OriginalsWay, WantedOriginal } from '../../../../../electron/library/backups/gatherOriginals';
import { freshFolder } from '../../../../library/freshLibrary';

const day = 24 * 60 * 60 * 1000;

/** From a folder. */
type FolderWay = OriginalsWay & { from: string };

function way(link = true): FolderWay {
  const folder = freshFolder();
  const to = path.join(folder, 'to');
  fs.mkdirSync(to);
  return {
    from: path.join(folder, 'from'),
    to,
    incoming: path.join(folder, 'incoming'),
    now: 1000 * day,
    link,
  };
}

function original({ from }: FolderWay, text: string): WantedOriginal {
  const hash = createHash('sha256').update(text).digest('hex');
  fs.mkdirSync(path.dirname(fileOf(from, hash)), { recursive: true });
  fs.writeFileSync(fileOf(from, hash), text);
  return { hash, bytes: text.length };
}

const textOf = (folder: string, { hash }: WantedOriginal): string =>
  fs.readFileSync(fileOf(folder, hash), 'utf8');

describe('gatherOriginals', () => {
  it.each([true, false])('brings what is not there, and leaves nothing half done (link: %s)', (link) => {
    const asked = way(link);
    const wanted = [original(asked, 'een'), original(asked, 'twee')];
    expect(gatherOriginals(wanted, asked)).toEqual([]);
    expect(wanted.map((one) => textOf(asked.to, one))).toEqual(['een', 'twee']);
    expect(fs.statSync(fileOf(asked.to, wanted[0]?.hash ?? '')).nlink).toBe(link ? 2 : 1);
    expect(fs.readdirSync(asked.incoming)).toEqual([]);
  });

  it('answers what is nowhere whole', () => {
    const asked = way();
    const gone = original(asked, 'weg');
    const damaged = original(asked, 'stuk');
    fs.rmSync(fileOf(asked.from, gone.hash));
    fs.writeFileSync(fileOf(asked.from, damaged.hash), 'smuk');
    expect(gatherOriginals([gone, damaged], asked)).toEqual([gone.hash, damaged.hash]);
    expect(fs.existsSync(fileOf(asked.to, damaged.hash))).toBe(false);
  });

  it('puts right what was damaged since, at once when it shows and else within a week', () => {
    const asked = way(false);
    const shown = original(asked, 'een');
    const hidden = original(asked, 'twee');
    gatherOriginals([shown, hidden], asked);
    fs.writeFileSync(fileOf(asked.to, shown.hash), 'EEN');
    const file = fileOf(asked.to, hidden.hash);
    const { atime, mtime } = fs.statSync(file);
    fs.writeFileSync(file, 'TWEE');
    fs.utimesSync(file, atime, mtime);

    expect(gatherOriginals([shown, hidden], { ...asked, now: asked.now + day })).toEqual([]);
    expect(textOf(asked.to, shown)).toBe('een');
    expect(gatherOriginals([hidden], { ...asked, now: asked.now + 8 * day })).toEqual([]);
    expect(textOf(asked.to, hidden)).toBe('twee');
  });
});

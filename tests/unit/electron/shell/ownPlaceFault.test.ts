import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownPlaceFault } from '../../../../electron/shell/ownPlaceFault';

let outside: string;
let own: string;

beforeEach(() => {
  outside = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-own-'));
  own = path.join(outside, 'Katern');
  fs.mkdirSync(path.join(own, 'library', 'stills'), { recursive: true });
});

afterEach(() => fs.rmSync(outside, { recursive: true }));

it('refuses the own folder and all that lies in it', async () => {
  for (const place of [own, path.join(own, 'library'), path.join(own, 'library', 'stills')])
    expect(await ownPlaceFault(place, own)).toEqual({ kind: 'place-within-library', place });
});

it('refuses a link that leads into it', async () => {
  const link = path.join(outside, 'elsewhere');
  fs.symlinkSync(path.join(own, 'library'), link, 'dir');
  expect(await ownPlaceFault(link, own)).toEqual({ kind: 'place-within-library', place: link });
});

it('takes what lies beside or around it, whatever it is called, and leaves what is not there to others', async () => {
  for (const name of ['Katern 2', '..Katern', 'Katern-shared']) {
    fs.mkdirSync(path.join(outside, name));
    expect(await ownPlaceFault(path.join(outside, name), own)).toBeNull();
  }
  expect(await ownPlaceFault(outside, own)).toBeNull();
  expect(await ownPlaceFault(path.join(outside, 'not there'), own)).toBeNull();
});

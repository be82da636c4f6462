import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkedShell } from '../../../../electron/shell/checkedShell';
import type { CheckedFactList } from '../../../../shared/bridge/checkedCalls';
import type { Answer } from '../../../../shared/faults/Answer';

const article = '11111111-2222-4333-8444-555555555555';
const other = '11111111-2222-4333-8444-666666666666';

let folder: string;
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'katern-checked-')), 'checked');
});
afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));

const load = async (of = article): Promise<Answer<CheckedFactList>> =>
  checkedShell(folder)['checked:load']({ article: of });

it('gives back what was kept, of each article, also to the next Katern', async () => {
  expect(await load()).toEqual({ ok: true, value: [] });
  const checked: CheckedFactList = [
    ['name Elmer van der Marel', 2],
    ['number 93 landen', 1],
  ];
  expect(await checkedShell(folder)['checked:store']({ article, checked })).toEqual({
    ok: true,
    value: null,
  });
  expect(await load()).toEqual({ ok: true, value: checked });
  expect(await load(other)).toEqual({ ok: true, value: [] });
});

it('keeps what was asked for last, however quickly one is after the other', async () => {
  const shell = checkedShell(folder);
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, i) =>
      shell['checked:store']({ article, checked: [['name A', i + 1]] }),
    ),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await shell['checked:load']({ article })).toEqual({ ok: true, value: [['name A', 20]] });
  expect(fs.readdirSync(folder)).toEqual([`${article}.json`]);
});

it.each(['', 'x', '{}', '[["a"]]', '[["a",0]]', '[["a",1,2]]', '[["", 1]]', 'null'])(
  'takes a file that says %j for none',
  async (text) => {
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, `${article}.json`), text);
    expect(await load()).toEqual({ ok: true, value: [] });
  },
);

it('says what is not kept, and goes on keeping', async () => {
  const shell = checkedShell(folder);
  // A file where the folder should be.
  fs.writeFileSync(folder, '');
  const answer = await shell['checked:store']({ article, checked: [['name A', 1]] });
  expect(answer).toMatchObject({ ok: false, fault: { place: folder } });
  fs.rmSync(folder);
  expect(await shell['checked:store']({ article, checked: [['name A', 1]] })).toEqual({
    ok: true,
    value: null,
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const rooms = ['shared', 'electron', 'renderer'];

it('every document is made by emptyDocument, which says why', () => {
  const made = rooms.flatMap((room) =>
    (fs.readdirSync(room, { recursive: true }) as string[])
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(room, name).replaceAll(path.sep, '/'))
      .filter((file) => /new (Y\.)?Doc\(/.test(fs.readFileSync(file, 'utf8'))),
  );
  expect(made).toEqual(['shared/article/documentShape.ts']);
});

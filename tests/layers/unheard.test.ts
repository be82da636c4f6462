import fs from 'node:fs';
import { expect, it } from 'vitest';
import { sources } from './sources';

/** An element, by its small first letter, that asks for one of these. */
const asks = /<[a-z][a-zA-Z]*\b[^<>]*\bon(KeyPress|KeyUp|BeforeInput|Select)(Capture)?=/;

it('nothing in the window asks React for an event that its root does not listen for', () => {
  const asking = sources().filter(
    (file) => file.endsWith('.tsx') && asks.test(fs.readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
  expect(asks.test('<input\n  onKeyUp={() => close()}')).toBe(true);
});

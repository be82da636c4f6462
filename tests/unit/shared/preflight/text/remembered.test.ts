import { expect, it } from 'vitest';
import { remembered } from '../../../../../shared/preflight/text/remembered';

it('answers once for a text it met lately, also where the answer is null', () => {
  const asked: string[] = [];
  const of = remembered((text) => {
    asked.push(text);
    return text === 'b' ? null : text.length;
  });
  expect([of('aa'), of('b'), of('aa'), of('b')]).toEqual([2, null, 2, null]);
  expect(asked).toEqual(['aa', 'b']);
});

it('forgets what it met long ago, and keeps what it meets again', () => {
  let asked = 0;
  const of = remembered((text) => {
    if (text === 'kept' || text === 'left') asked++;
    return 1;
  });
  of('kept');
  of('left');
  for (let at = 0; at < 50_000; at++) {
    of(`${at}`);
    if (at % 1000 === 0) of('kept');
  }
  expect(asked).toBe(2);
  of('left');
  expect(asked).toBe(3);
});

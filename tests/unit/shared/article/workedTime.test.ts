import { expect, test } from 'vitest';
import { addMoment, noTime } from '../../../../shared/article/workedTime';

const worked = (...at: string[]) => at.map((time) => `2026-05-06T${time}.000Z`).reduce(addMoment, noTime);

test('short pauses are work, long ones are not', () => {
  expect(worked('10:00:00', '10:00:30', '10:02:29', '10:10:00', '10:10:10')).toMatchObject({
    seconds: 159,
    sessions: 2,
    firstAt: '2026-05-06T10:00:00.000Z',
    lastAt: '2026-05-06T10:10:10.000Z',
  });
  expect(worked('10:00:00', '10:02:00')).toMatchObject({ seconds: 0, sessions: 0 });
});

test('an update on its own is no work, and none of it is the first or last', () => {
  expect(worked('09:00:00')).toMatchObject({ seconds: 0, sessions: 0, firstAt: '', lastAt: '' });
  expect(worked('09:00:00', '10:00:00', '10:00:05', '17:00:00')).toMatchObject({
    seconds: 5,
    sessions: 1,
    firstAt: '2026-05-06T10:00:00.000Z',
    lastAt: '2026-05-06T10:00:05.000Z',
  });
});

test('a clock that jumps back costs no time and gives none', () => {
  expect(worked('10:00:00', '09:00:00', '09:00:07')).toMatchObject({ seconds: 7, sessions: 1 });
});

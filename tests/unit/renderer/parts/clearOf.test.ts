import { expect, it } from 'vitest';
import { clearOf } from '../../../../renderer/parts/clearOf';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const foot = box(200, 500, 600, 540);

it('stays where nothing is in its way', () => {
  expect(clearOf(foot, [])).toBe(540);
  expect(clearOf(foot, [box(0, 400, 200, 600), box(200, 300, 600, 500), box(200, 540, 600, 600)])).toBe(540);
});

it('comes above a panel, and above the next one that is in its way there', () => {
  expect(clearOf(foot, [box(300, 480, 500, 560)])).toBe(472);
  expect(clearOf(foot, [box(300, 480, 500, 560), box(550, 440, 700, 475)])).toBe(432);
});

it('stays where there is no room above', () => {
  expect(clearOf(foot, [box(300, 40, 500, 560)])).toBe(540);
});

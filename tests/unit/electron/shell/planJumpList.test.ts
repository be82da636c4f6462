import { expect, it } from 'vitest';
import { articleAsked, askingFor } from '../../../../electron/shell/articleAsked';
import { planJumpList } from '../../../../electron/shell/planJumpList';

const [first, second] = ['0b6c1f5e-3f0a-4c53-9d57-2f6a8f1c7e11', '1b6c1f5e-3f0a-4c53-9d57-2f6a8f1c7e12'];
const order = {
  language: 'nl' as const,
  name: 'Laatst geopend',
  recent: [
    { id: first, headline: 'Film  op\nhet plein' },
    { id: second, headline: '' },
  ],
  program: 'C:\\Katern\\Katern.exe',
  before: [],
  removed: [],
};

it('the list has the articles opened last, each as the program that is asked for it', () => {
  const list = planJumpList(order);
  expect(list).toMatchObject([
    {
      type: 'custom',
      name: 'Laatst geopend',
      items: [
        { type: 'task', title: 'Film op het plein', program: order.program, args: `--article=${first}` },
        { title: 'Zonder kop' },
      ],
    },
  ]);
  for (const { args } of list?.[0]?.items ?? [])
    expect([first, second]).toContain(articleAsked(['Katern.exe', args ?? '']));
});

it('what somebody took out of it stays out, and of nothing there is no list', () => {
  const removed = [askingFor(first)];
  expect(planJumpList({ ...order, removed })?.[0]?.items).toMatchObject([{ title: 'Zonder kop' }]);
  expect(planJumpList({ ...order, recent: [] })).toBeNull();
  expect(planJumpList({ ...order, removed: [first, second].map(askingFor) })).toBeNull();
});

it('a title is no longer than the system takes, and a program of the sources is told where they are', () => {
  const recent = [{ id: first, headline: 'x'.repeat(400) }];
  const [item] = planJumpList({ ...order, recent, before: ['C:\\mijn katern'] })?.[0]?.items ?? [];
  expect(item?.title).toHaveLength(255);
  expect(item?.args).toBe(`"C:\\mijn katern" --article=${first}`);
});

it('of a command line only an id is taken, whatever else is typed', () => {
  expect(articleAsked(['katern', `--article=${first}`, '--x', `--article=${second}`])).toBe(second);
  for (const typed of [
    '',
    first,
    '--article=',
    '--article=../x',
    `--article=${first}x`,
    `--Article=${first}`,
  ])
    expect(articleAsked(['katern', typed])).toBe('');
});

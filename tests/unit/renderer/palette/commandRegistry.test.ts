import { expect, it, onTestFinished } from 'vitest';
import {
  commandEnabled,
  offeredCommands,
  registerCommand,
  runCommand,
} from '../../../../renderer/palette/commandRegistry';
import { newerLibrary } from '../../../../renderer/session/newerLibrary';

it('does nothing, and says so, when no part of the window answers', () => {
  expect(commandEnabled('edit.undo')).toBe(false);
  expect(runCommand('edit.undo')).toBe(false);
});

it('lets the part that came last answer, and the one before it again when it goes', () => {
  const heard: string[] = [];
  const first = registerCommand('edit.undo', () => heard.push('desk'));
  const second = registerCommand('edit.undo', () => heard.push('article'));
  expect(runCommand('edit.undo')).toBe(true);
  second();
  runCommand('edit.undo');
  first();
  expect(runCommand('edit.undo')).toBe(false);
  expect(heard).toEqual(['article', 'desk']);
});

it('passes over a part that is not able now', () => {
  const heard: string[] = [];
  const able = registerCommand('edit.redo', () => heard.push('able'));
  const unable = registerCommand('edit.redo', () => heard.push('unable'), false);
  expect(commandEnabled('edit.redo')).toBe(true);
  runCommand('edit.redo');
  expect(heard).toEqual(['able']);
  able();
  expect(commandEnabled('edit.redo')).toBe(false);
  unable();
});

it('offers what changes the library but does not do it while that can only be read', () => {
  const heard: string[] = [];
  const undo = [
    registerCommand('article.new', () => heard.push('new')),
    registerCommand('desk.show', () => heard.push('desk')),
  ];
  onTestFinished(() => {
    newerLibrary.set(null);
    for (const one of undo) one();
  });
  expect(offeredCommands()).toMatchObject({ offered: ['article.new', 'desk.show'], off: new Map() });
  newerLibrary.set({ found: 9, known: 8 });
  expect(offeredCommands()).toMatchObject({
    offered: ['article.new', 'desk.show'],
    off: new Map([['article.new', '']]),
  });
  expect(commandEnabled('article.new')).toBe(false);
  expect(runCommand('article.new')).toBe(false);
  expect(runCommand('desk.show')).toBe(true);
  newerLibrary.set(null);
  expect(runCommand('article.new')).toBe(true);
  expect(heard).toEqual(['desk', 'new']);
});

it('says what is so, also of what cannot be carried out now', () => {
  const undo = [
    registerCommand('focus.toggle', () => undefined, true, undefined, true),
    registerCommand('sort.words', () => undefined, false, undefined, true),
    registerCommand('panel.outline', () => undefined, true, undefined, false),
  ];
  expect([...offeredCommands().ticked].sort()).toEqual(['focus.toggle', 'sort.words']);
  for (const one of undo) one();
  expect(offeredCommands().ticked.size).toBe(0);
});
